/**
 * Takes inflection off a lower-case word, nothing more: derived words stay apart (experience is not experiment,
 * general is not generate), which a Porter stemmer would merge. Patterns and boards go through the same function.
 */
export function lemma(word: string): string {
  const known = CACHE.get(word)
  if (known !== undefined) return known
  const result = strip(word)
  if (CACHE.size > 20_000) CACHE.clear()
  CACHE.set(word, result)
  return result
}

const CACHE = new Map<string, string>()
const IRREGULAR: Readonly<Record<string, string>> = {
  shown: 'show',
  chose: 'choos',
  chosen: 'choos',
  built: 'build',
  held: 'hold',
  kept: 'keep',
  split: 'split',
  seen: 'see',
  users: 'user',
  indices: 'index',
  indexes: 'index',
  indexed: 'index',
  fell: 'fall',
  falls: 'fall',
  bias: 'bias',
  biased: 'bias',
  biases: 'bias',
  aws: 'aws',
  loss: 'loss',
  losses: 'loss',
  less: 'less',
  class: 'class',
  classes: 'class',
}

function strip(word: string): string {
  const irregular = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined
  if (irregular !== undefined) return irregular
  if (word.length < 4) return word
  const base = withoutTense(withoutPlural(word.endsWith("'s") ? word.slice(0, -2) : word))
  return base.length > 4 && base.endsWith('e') ? base.slice(0, -1) : base
}

function withoutPlural(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word
}

function withoutTense(word: string): string {
  if (word.endsWith('ing') && word.length > 5) return undouble(word.slice(0, -3))
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`
  return word.endsWith('ed') && word.length > 4 && !word.endsWith('eed') ? undouble(word.slice(0, -2)) : word
}

function undouble(base: string): string {
  const last = base.at(-1) ?? ''
  return base.length > 3 && last === base.at(-2) && !'lsz'.includes(last) ? base.slice(0, -1) : base
}
