import type { Catalogue } from './schema/catalogue.ts'

/**
 * Every text the product itself can put on a board or a person can paste from it: titles and hints of
 * cards, labels of starter boxes. The grader must not take it for an answer.
 */
export function templateTexts({ sections, variants, startingBoards }: Catalogue): string[] {
  const texts = [
    ...sections.flatMap((section) => [section.title, ...section.hints]),
    ...variants.flatMap((variant) =>
      Object.values(variant.sections).flatMap((reading) => [reading.title ?? '', ...(reading.hints ?? [])]),
    ),
    ...startingBoards.flatMap((board) => board.components.map((component) => component.label)),
  ]
  return [...new Set(texts)].filter((text) => text !== '')
}

/** Starter diagrams as label pairs: an arrow that only joins these two untouched boxes proves nothing. */
export function starterLinks({ startingBoards }: Catalogue): { from: string; to: string }[] {
  return startingBoards.flatMap((board) => {
    const label = (id: string) => board.components.find((component) => component.id === id)?.label ?? id
    return board.links.map((link) => ({ from: label(link.from), to: label(link.to) }))
  })
}
