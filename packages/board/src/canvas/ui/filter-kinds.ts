import type { ComponentKind } from '@mockboard/templates'

/**
 * Kinds that answer a search, best first: those whose title starts with it, then titles with a word that
 * does, then kinds known by such a word (a brand name), then titles that contain it anywhere.
 */
export function filterKinds(kinds: readonly ComponentKind[], search: string): readonly ComponentKind[] {
  const wanted = search.trim().toLowerCase()
  if (wanted === '') return kinds
  const ranked = kinds.flatMap((kind, order) => {
    const rank = rankOf(kind, wanted)
    return rank === null ? [] : [{ kind, rank, order }]
  })
  return ranked.sort((a, b) => a.rank - b.rank || a.order - b.order).map(({ kind }) => kind)
}

function rankOf({ title, words }: ComponentKind, wanted: string): number | null {
  const name = title.toLowerCase()
  if (name.startsWith(wanted)) return 0
  if (startsAWord(name, wanted)) return 1
  if (words.some((word) => word === wanted)) return 1
  if (words.some((word) => startsAWord(word, wanted))) return 2
  return name.includes(wanted) ? 3 : null
}

function startsAWord(text: string, wanted: string): boolean {
  return text.startsWith(wanted) || text.includes(` ${wanted}`)
}
