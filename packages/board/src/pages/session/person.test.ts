import { expect, it } from 'vitest'
import { readPerson, writeName } from './person.ts'

function memory() {
  const map = new Map<string, string>()
  return { getItem: (n: string) => map.get(n) ?? null, setItem: (n: string, v: string) => void map.set(n, v) }
}

it('is the same person in every tab, another one in another role', () => {
  const storage = memory()
  const candidate = readPerson('candidate', storage)
  expect(readPerson('candidate', storage)).toEqual(candidate)
  expect(readPerson('interviewer', storage).id).not.toBe(candidate.id)
  expect(candidate.color).toMatch(/^#[0-9a-f]{6}$/)
  expect(candidate.id.length).toBeLessThanOrEqual(64)
})

it('is called by the role until a name is given', () => {
  const storage = memory()
  expect(readPerson('observer', storage).name).toBe('Observer')
  writeName(`  ${'Ada'.repeat(30)} `, storage)
  expect(readPerson('observer', storage).name).toHaveLength(40)
  writeName('   ', storage)
  expect(readPerson('observer', storage).name).toBe('Observer')
})
