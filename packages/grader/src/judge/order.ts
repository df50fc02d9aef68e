import type { Board, Component, Link, Note } from '../intake/board.ts'

const TRAILING = /^(.*?)(\d+)$/s

/** Orders ids as a person would (n2 before n10), by code units otherwise: the same on every machine. */
export function compareIds(left: string, right: string): number {
  const a = TRAILING.exec(left)
  const b = TRAILING.exec(right)
  if (a && b && a[1] === b[1]) {
    const difference = Number(a[2]) - Number(b[2])
    if (difference !== 0) return difference
  }
  return compareText(left, right)
}

export function compareText(left: string, right: string): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}

/** The lists of a board in canonical order, cut to what is read. */
export interface OrderedBoard {
  notes: Note[]
  components: Component[]
  links: Link[]
  /** More text stood on the board than is read. */
  cut: boolean
}

/** A full 45 minutes leave some 10,000 characters; what goes far beyond is not a whiteboard and is not read. */
const MOST_CHARACTERS = 200_000

/** Same board, same order, however its lists were stored. The input is not touched. */
export function inOrder(board: Board): OrderedBoard {
  let left = MOST_CHARACTERS
  let cut = false
  const read = (text: string): string => {
    const kept = text.length <= left ? text : text.slice(0, left)
    if (kept.length < text.length) cut = true
    left -= kept.length
    return kept
  }
  const notes = board.notes
    .toSorted((a, b) => compareIds(a.id, b.id) || compareText(a.text, b.text))
    .map((note) => ({ ...note, text: read(note.text) }))
  const components = board.components
    .toSorted((a, b) => compareIds(a.id, b.id) || compareText(a.label, b.label))
    .map((component) => ({ ...component, label: read(component.label) }))
  const links = board.links
    .toSorted((a, b) => compareIds(a.from, b.from) || compareIds(a.to, b.to) || compareText(a.label, b.label))
    .map((link) => ({ ...link, label: read(link.label) }))
  return { notes, components, links, cut }
}

/** Whether two ids were dealt out one after the other (n4, n5): only then is the order of notes known. */
export function follows(first: string, second: string): boolean {
  const a = TRAILING.exec(first)
  const b = TRAILING.exec(second)
  return a !== null && b !== null && a[1] === b[1] && Number(b[2]) === Number(a[2]) + 1
}
