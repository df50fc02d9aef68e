import { COMPONENTS } from './index.ts'

interface Name {
  tokens: readonly string[]
  kind: string
}

/** `a/b` is one token: as two letters it would be found in "options a, b". */
const TOKEN = /(?<![a-z0-9])a\/b(?![a-z0-9])|[a-z0-9]+/g

/** Both sides go through here, so it need not be correct English, only the same for "logs" and "log". */
function singular(token: string): string {
  return token.length > 3 && token.endsWith('s') && !/(ss|us|is)$/.test(token) ? token.slice(0, -1) : token
}

/** Lower-cased words of a label without punctuation, hyphens and plurals. */
export function labelTokens(text: string): string[] {
  return (text.normalize('NFKC').toLowerCase().match(TOKEN) ?? []).map(singular)
}

const NAMES = new Map<string, Name[]>()
for (const { id, words } of COMPONENTS) {
  for (const word of words) {
    const tokens = labelTokens(word)
    const first = tokens[0]
    if (first === undefined) continue
    NAMES.set(first, [...(NAMES.get(first) ?? []), { tokens, kind: id }])
  }
}

function bestIn(tokens: readonly string[]): string | null {
  let best: Name | null = null
  tokens.forEach((token, at) => {
    for (const name of NAMES.get(token) ?? []) {
      if (!name.tokens.every((wanted, i) => tokens[at + i] === wanted)) continue
      if (!best || name.tokens.length >= best.tokens.length) best = name
    }
  })
  return (best as Name | null)?.kind ?? null
}

/**
 * The component kind a label names, or null. The name with most words wins ("LLM judge" is an
 * evaluator, not an LLM); among equals the last, because English puts the thing itself last ("embedding
 * cache" is a cache). What stands before a bracket, colon, comma or line break is read first: the rest
 * is explanation. Words run together in camel case are tried apart when nothing else matches.
 */
export function kindFromLabel(label: string): string | null {
  const head = label.split(/[([{:;,\n]|\s[-–—=]+>?\s|→/, 1)[0] ?? ''
  for (const text of [head, label]) {
    const kind = bestIn(labelTokens(text)) ?? bestIn(labelTokens(text.replace(/([a-z])([A-Z])/g, '$1 $2')))
    if (kind !== null) return kind
  }
  return null
}
