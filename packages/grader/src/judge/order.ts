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

/** Same board, same order, however its lists were stored. The input is not touched. */
export function inOrder(board: Board): { notes: Note[]; components: Component[]; links: Link[] } {
  return {
    notes: board.notes.toSorted((a, b) => compareIds(a.id, b.id) || compareText(a.text, b.text)),
    components: board.components.toSorted((a, b) => compareIds(a.id, b.id) || compareText(a.label, b.label)),
    links: board.links.toSorted(
      (a, b) => compareIds(a.from, b.from) || compareIds(a.to, b.to) || compareText(a.label, b.label),
    ),
  }
}

/** Whether two ids were dealt out one after the other (n4, n5): only then is the order of notes known. */
export function follows(first: string, second: string): boolean {
  const a = TRAILING.exec(first)
  const b = TRAILING.exec(second)
  return a !== null && b !== null && a[1] === b[1] && Number(b[2]) === Number(a[2]) + 1
}
