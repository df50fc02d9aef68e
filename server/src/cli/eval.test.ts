import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url))

function mockboard(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], { encoding: 'utf8' })
  return { code: status, out: stdout, err: stderr }
}

describe('mockboard eval', { timeout: 60_000 }, () => {
  it('says in one sentence what is wrong with a folder', () => {
    const { code, out, err } = mockboard('eval', 'no-such-folder')
    expect([code, out]).toEqual([1, ''])
    expect(err).toBe('no-such-folder/labels.json: cannot be read (ENOENT)\n')
  })

  it('shows examples and the form of a corpus in its help', () => {
    const { code, out } = mockboard('eval', '--help')
    expect(code).toBe(0)
    expect(out).toContain('mockboard eval tests/corpus/dev --criterion metrics.guardrails')
    expect(out).toContain('labels.json')
  })
})
