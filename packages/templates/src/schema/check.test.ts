import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadSources } from '../../scripts/sources.ts'
import { PROBLEMS } from '../problems/index.ts'
import { REVIEWS } from '../reviews/index.ts'
import { VARIANTS } from '../variants/index.ts'
import { checkCatalogue, findingText } from './check.ts'
import type { CatalogueSources, Placed } from './sources.ts'

const sources = await loadSources()

/** A copy with one entry changed, found by id. */
function broken(
  list: keyof CatalogueSources,
  id: string,
  change: (value: never) => unknown,
): CatalogueSources {
  const at = sources[list].findIndex((placed) => (placed.value as { id?: string }).id === id)
  const placed = sources[list][at] as Placed<never>
  expect(placed).toBeDefined()
  const changed = { ...placed, value: { ...(placed.value as object), ...(change(placed.value) as object) } }
  return { ...sources, [list]: sources[list].with(at, changed) }
}

const complaints = (sources: CatalogueSources) => checkCatalogue(sources).map(findingText)

describe('the catalogue', () => {
  it('has no fault', () => {
    expect(complaints(sources)).toEqual([])
  })

  // Lower bounds: whoever adds an entry has nothing to change here, whoever loses one hears of it.
  it('has what it promises', () => {
    expect(sources.sections).toHaveLength(6)
    expect(sources.criteria.length).toBeGreaterThanOrEqual(119)
    expect(sources.variants.length).toBeGreaterThanOrEqual(8)
    expect(sources.problems.length).toBeGreaterThanOrEqual(80)
    expect(sources.reviews.length).toBeGreaterThanOrEqual(6)
    expect(sources.antiPatterns.length).toBeGreaterThanOrEqual(15)
    expect(sources.components.length).toBeGreaterThanOrEqual(24)
    expect(sources.startingBoards.length).toBeGreaterThanOrEqual(6)
  })

  it.each([
    ['problems', PROBLEMS],
    ['reviews', REVIEWS],
    ['variants', VARIANTS],
  ] as const)('lists every file of %s in its index', (folder, list) => {
    const names = readdirSync(new URL(`../${folder}`, import.meta.url)).filter((name) => name !== 'index.ts')
    expect(list.map((entry) => `${entry.id}.ts`)).toEqual(names.sort())
  })
})

it('does not call an entry unknown because something else is wrong with it', () => {
  const before = complaints(sources).length
  const lines = complaints(broken('criteria', 'metrics.guardrails', () => ({ weight: 'heavy' })))
  expect(lines).toHaveLength(before + 1)
  expect(lines.filter((line) => line.includes('no criterion'))).toEqual([])
})

describe('a fault is named with file, path and, where possible, what was meant', () => {
  it.each<[string, CatalogueSources, string]>([
    [
      'unknown key criterion',
      broken('problems', 'ads-click', () => ({ keyCriteria: ['metrics.guardrail'] })),
      'src/problems/ads-click.ts: keyCriteria[0]: no criterion "metrics.guardrail", did you mean "metrics.guardrails"?',
    ],
    [
      'id unlike the file name',
      broken('problems', 'ads-click', () => ({ id: 'ads' })),
      'src/problems/ads-click.ts: id: is "ads", but the file of problems is called "ads-click"',
    ],
    [
      'wrong form, deep inside',
      broken('problems', 'ads-click', () => ({ twists: ['fine', 3] })),
      'src/problems/ads-click.ts: twists[1]: Invalid input: expected string, received number',
    ],
    [
      'unknown key',
      broken('problems', 'ads-click', () => ({ source: 'x' })),
      'src/problems/ads-click.ts: Unrecognized key: "source"',
    ],
    [
      'same id twice',
      { ...sources, components: [...sources.components, ...sources.components.slice(0, 1)] },
      'src/components/clients.ts: [0].id: "client" is already the id of an entry in src/components/clients.ts',
    ],
    [
      'active criterion that does not exist',
      broken('variants', 'incident', () => ({ active: { 'deployment.stop-harms': 3 } })),
      'src/variants/incident.ts: active["deployment.stop-harms"]: no criterion "deployment.stop-harms", did you mean "deployment.stop-harm"?',
    ],
    [
      'weight of nothing',
      broken('variants', 'incident', ({ active }) => ({
        active: { ...(active as object), 'metrics.slices': 0 },
      })),
      'src/variants/incident.ts: active.metrics.slices: Too small: expected number to be >0',
    ],
    [
      'section weights that do not sum to 1',
      broken('variants', 'classic', ({ sectionWeights }) => ({
        sectionWeights: { ...(sectionWeights as object), data: 0.3 },
      })),
      'src/variants/classic.ts: sectionWeights: sum to 1.1, not to 1',
    ],
    [
      'criterion nobody asks for',
      { ...sources, variants: sources.variants.filter(({ file }) => !file.includes('incident')) },
      'src/rubric/deployment-variants.ts: [',
    ],
    [
      'criterion without an example that falls short',
      broken('criteria', 'metrics.guardrails', ({ examples }) => ({
        examples: (examples as { expected: string }[]).map((example) => ({
          ...example,
          expected: 'covered',
        })),
      })),
      'src/rubric/metrics.ts: [1].examples: none falls short of covered',
    ],
    [
      'anti-pattern of an unknown criterion',
      broken('antiPatterns', 'big-bang', () => ({ criterion: 'deployment.rollout' })),
      'src/rubric/anti-patterns.ts: [5].criterion: no criterion "deployment.rollout"',
    ],
    [
      'flaw of an unknown criterion',
      broken('reviews', 'flawed-rag', ({ flaws }) => ({
        flaws: (flaws as object[]).with(2, { ...(flaws as object[])[2], criterion: 'data.corpus' }),
      })),
      'src/reviews/flawed-rag.ts: flaws[2].criterion: no criterion "data.corpus"',
    ],
    [
      'starting board with an unknown kind of box',
      broken('startingBoards', 'serving', ({ components }) => ({
        components: (components as object[]).with(0, { ...(components as object[])[0], kind: 'clients' }),
      })),
      'src/boards/index.ts: serving.components[0].kind: no component kind "clients", did you mean "client"?',
    ],
    [
      'arrow to nowhere',
      broken('startingBoards', 'serving', () => ({
        links: [{ from: 'starter-client', to: 'starter-gate' }],
      })),
      'src/boards/index.ts: serving.links[0].to: no box "starter-gate", did you mean "starter-gateway"?',
    ],
    [
      'word of two kinds',
      broken('components', 'queue', () => ({ words: ['queue', 'redis'] })),
      'src/components/serving.ts: [1].words[1]: "redis" already names "cache"',
    ],
    [
      'plan that does not fill its time',
      {
        ...sources,
        pacing: [
          {
            file: 'src/pacing.ts',
            at: 'classic[0]',
            value: {
              minutes: 35,
              blocks: ['a', 'b', 'c'].map((id) => ({ id, title: id, minutes: 10, sections: [] })),
            },
          },
        ],
      },
      'src/pacing.ts: classic[0].blocks: take 30 minutes, the plan is for 35',
    ],
  ])('%s', (_, sources, complaint) => {
    expect(complaints(sources).map((line) => line.slice(0, complaint.length))).toContain(complaint)
  })
})
