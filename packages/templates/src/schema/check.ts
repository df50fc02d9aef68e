import type { z } from 'zod'
import { checkReferences } from './check-references.ts'
import {
  type CatalogueSources,
  type Finding,
  type List,
  type Parsed,
  type Placed,
  SCHEMAS,
} from './sources.ts'

/** `[2].words[0]` from zod's list of keys. */
function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^[.]/, '')
}

function parseEntry<T>(placed: Placed<unknown>, schema: z.ZodType<T>, findings: Finding[]): Placed<T>[] {
  const result = schema.safeParse(placed.value)
  if (result.success) return [{ ...placed, value: result.data }]
  for (const issue of result.error.issues) {
    const path = pathText([...(placed.at ? [placed.at] : []), ...issue.path])
    findings.push({ file: placed.file, path, message: issue.message })
  }
  return []
}

function idsOf(entries: readonly Placed<unknown>[]): Set<string> {
  const ids = entries.map(({ value }) => (value as { id?: unknown } | null)?.id)
  return new Set(ids.filter((id) => typeof id === 'string'))
}

/**
 * Checks the form of every entry and then all references between them. Entries of a wrong form are left
 * out of the second half, so that one slip does not hide behind its consequences.
 */
export function checkCatalogue(sources: CatalogueSources): Finding[] {
  const findings: Finding[] = []
  const parse = <L extends List>(list: L) => {
    const schema = SCHEMAS[list] as unknown as z.ZodType<z.infer<(typeof SCHEMAS)[L]>>
    return sources[list].flatMap((placed) => parseEntry(placed, schema, findings))
  }
  const parsed: Parsed = {
    sections: parse('sections'),
    criteria: parse('criteria'),
    variants: parse('variants'),
    antiPatterns: parse('antiPatterns'),
    lexicon: parse('lexicon'),
    components: parse('components'),
    startingBoards: parse('startingBoards'),
    problems: parse('problems'),
    reviews: parse('reviews'),
    pacing: parse('pacing'),
  }
  const known = { criteria: idsOf(sources.criteria), components: idsOf(sources.components) }
  return [...findings, ...checkReferences(parsed, known)]
}

/** One line for a person: `src/problems/ads-click.ts: keyCriteria[2]: no criterion "metrics.guardrail"`. */
export function findingText({ file, path, message }: Finding): string {
  return path === '' ? `${file}: ${message}` : `${file}: ${path}: ${message}`
}
