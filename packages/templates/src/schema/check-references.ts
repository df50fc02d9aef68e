import { didYouMean } from '../nearest.ts'
import type { Finding, KnownIds, Parsed, Placed } from './sources.ts'

type Report = (placed: Placed<unknown>, path: string, message: string) => void

/** Says where an id is used that nobody defines. */
function unknownId(kind: string, id: string, known: ReadonlySet<string>): string | null {
  return known.has(id) ? null : `no ${kind} "${id}"${didYouMean(id, known)}`
}

const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, n) => total + n, 0)

function checkIds(parsed: Parsed, report: Report): void {
  const lists = { ...parsed, lexicon: [], pacing: [] }
  for (const [list, entries] of Object.entries(lists) as [string, readonly Placed<{ id: string }>[]][]) {
    const seen = new Map<string, string>()
    for (const placed of entries) {
      const { id } = placed.value
      const other = seen.get(id)
      if (other !== undefined) report(placed, 'id', `"${id}" is already the id of an entry in ${other}`)
      seen.set(id, placed.file)
      const own = placed.file.slice(placed.file.lastIndexOf('/') + 1, -'.ts'.length)
      if (!placed.at && own !== id)
        report(placed, 'id', `is "${id}", but the file of ${list} is called "${own}"`)
    }
  }
}

function checkVariants({ variants, sections }: Parsed, report: Report, { criteria: known }: KnownIds): void {
  const base = sum(sections.map(({ value }) => value.weight))
  const first = sections[0]
  if (first && Math.abs(base - 1) > 1e-9) report(first, 'weight', `section weights sum to ${base}, not to 1`)
  for (const placed of variants) {
    const { active, sectionWeights } = placed.value
    for (const id of Object.keys(active)) {
      const message = unknownId('criterion', id, known)
      if (message) report(placed, `active["${id}"]`, message)
    }
    const total = sum(Object.values(sectionWeights))
    if (Math.abs(total - 1) > 1e-9) report(placed, 'sectionWeights', `sum to ${total}, not to 1`)
    for (const [section, weight] of Object.entries(sectionWeights)) {
      const asked = Object.keys(active).some((id) => id.startsWith(`${section}.`))
      if (weight > 0 && !asked)
        report(placed, `sectionWeights.${section}`, 'has weight, but no active criterion')
    }
  }
}

function checkCriteria(
  { criteria, variants, antiPatterns }: Parsed,
  report: Report,
  { criteria: known }: KnownIds,
): void {
  for (const placed of criteria) {
    const { id, examples } = placed.value
    const expected = examples.map((example) => example.expected)
    if (!expected.includes('covered')) report(placed, 'examples', 'none is covered')
    if (expected.every((verdict) => verdict === 'covered'))
      report(placed, 'examples', 'none falls short of covered')
    const used = variants.some(({ value }) => Object.hasOwn(value.active, id))
    if (variants.length > 0 && !used)
      report(
        placed,
        'id',
        `no variant asks for "${id}", so it would never be graded: add it with a weight to "active" in src/variants/*.ts`,
      )
  }
  for (const placed of antiPatterns) {
    const message = unknownId('criterion', placed.value.criterion, known)
    if (message) report(placed, 'criterion', message)
  }
}

function checkProblems({ problems, reviews }: Parsed, report: Report, { criteria: known }: KnownIds): void {
  for (const placed of problems) {
    placed.value.keyCriteria.forEach((id, i, all) => {
      const message = all.indexOf(id) < i ? `"${id}" is named twice` : unknownId('criterion', id, known)
      if (message) report(placed, `keyCriteria[${i}]`, message)
    })
  }
  for (const placed of reviews) {
    placed.value.flaws.forEach((flaw, i) => {
      const message = unknownId('criterion', flaw.criterion, known)
      if (message) report(placed, `flaws[${i}].criterion`, message)
    })
  }
}

function checkComponents({ components }: Parsed, report: Report): void {
  const owner = new Map<string, string>()
  for (const placed of components) {
    placed.value.words.forEach((word, i) => {
      const other = owner.get(word)
      if (other !== undefined) report(placed, `words[${i}]`, `"${word}" already names "${other}"`)
      owner.set(word, placed.value.id)
    })
  }
}

function checkBoards(
  { startingBoards, sections }: Parsed,
  report: Report,
  { components: kinds }: KnownIds,
): void {
  for (const placed of startingBoards) {
    const board = placed.value
    for (const { value } of sections) {
      const cards = board.cards.filter((card) => card.section === value.id).length
      if (cards !== 1) report(placed, 'cards', `${cards} cards for section "${value.id}", wanted one`)
    }
    const boxes = new Set(board.components.map((box) => box.id))
    if (boxes.size < board.components.length) report(placed, 'components', 'two boxes have the same id')
    board.components.forEach((box, i) => {
      const message = unknownId('component kind', box.kind, kinds)
      if (message) report(placed, `components[${i}].kind`, message)
    })
    board.links.forEach((link, i) => {
      for (const end of ['from', 'to'] as const) {
        const message = unknownId('box', link[end], boxes)
        if (message) report(placed, `links[${i}].${end}`, message)
      }
    })
  }
}

function checkPacing({ pacing }: Parsed, report: Report): void {
  for (const placed of pacing) {
    const total = sum(placed.value.blocks.map((block) => block.minutes))
    if (total !== placed.value.minutes) {
      report(placed, 'blocks', `take ${total} minutes, the plan is for ${placed.value.minutes}`)
    }
  }
}

/**
 * Everything that one entry cannot know of itself. `known` also has the ids of entries of a wrong form:
 * one slip in a criterion must not make it unknown to all that name it.
 */
export function checkReferences(parsed: Parsed, known: KnownIds): Finding[] {
  const findings: Finding[] = []
  const report: Report = ({ file, at }, path, message) =>
    findings.push({ file, path: at ? `${at}.${path}` : path, message })
  for (const check of [
    checkIds,
    checkVariants,
    checkCriteria,
    checkProblems,
    checkComponents,
    checkBoards,
    checkPacing,
  ]) {
    check(parsed, report, known)
  }
  return findings
}
