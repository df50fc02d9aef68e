import { expect, it } from 'vitest'
import { catalogue } from './catalogue.ts'
import { PROBLEMS } from './problems/index.ts'
import { publicProblem } from './public-problem.ts'
import { sectionsOf, sectionTitle } from './section-reading.ts'
import { SECTIONS } from './sections.ts'
import { starterLinks, templateTexts } from './template-texts.ts'
import { VARIANTS } from './variants/index.ts'

const variant = (id: string) => VARIANTS.find((variant) => variant.id === id) ?? expect.fail(id)

it('knows every text that a fresh board shows, each once', () => {
  const texts = templateTexts(catalogue([]))
  expect(new Set(texts).size).toBe(texts.length)
  for (const text of ['Requirements', 'Batching & speed', 'Loss and training plan', 'GPU pool']) {
    expect(texts).toContain(text)
  }
  for (const { title, hints } of VARIANTS.flatMap(sectionsOf)) {
    for (const text of [title, ...hints]) expect(texts).toContain(text)
  }
})

it('knows the arrows of starter diagrams by the labels at their ends', () => {
  expect(starterLinks(catalogue([]))).toContainEqual({ from: 'Service', to: 'Model server' })
})

it('reads sections as the variant does', () => {
  expect(sectionTitle(variant('llm-serving'), 'features')).toBe('Model & memory')
  expect(sectionsOf(variant('llm-serving')).find(({ id }) => id === 'features')).toMatchObject({
    weight: 0,
    digit: 4,
  })
  expect(sectionsOf(variant('classic'))).toEqual(SECTIONS)
})

it('keeps facts and twists out of what everybody may know', () => {
  for (const problem of PROBLEMS) {
    const shown = JSON.stringify(publicProblem(problem))
    expect(Object.keys(publicProblem(problem))).not.toEqual(expect.arrayContaining(['facts']))
    for (const secret of problem.twists) expect(shown).not.toContain(JSON.stringify(secret))
  }
  expect(Object.keys(catalogue(PROBLEMS.map(publicProblem)).problems)).toHaveLength(PROBLEMS.length)
})
