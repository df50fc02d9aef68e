import { columnTotals, type Matrix, rowTotals, total } from './confusion.ts'

/** How bad a disagreement between classes i and j is, 0 for none. */
type Disagreement = (i: number, j: number) => number

/**
 * 1 - observed / expected disagreement. Null without pairs, and when both raters always gave the same one
 * answer: then chance alone explains everything and agreement cannot be told from it.
 */
function kappa(matrix: Matrix, disagreement: Disagreement): number | null {
  const n = total(matrix)
  if (n === 0) return null
  const [rows, columns] = [rowTotals(matrix), columnTotals(matrix)]
  let observed = 0
  let expected = 0
  matrix.forEach((row, i) => {
    row.forEach((count, j) => {
      observed += disagreement(i, j) * count
      expected += (disagreement(i, j) * (rows[i] ?? 0) * (columns[j] ?? 0)) / n
    })
  })
  return expected === 0 ? null : 1 - observed / expected
}

/** Cohen's kappa (Cohen 1960): agreement beyond chance, every disagreement equally bad. */
export function cohenKappa(matrix: Matrix): number | null {
  return kappa(matrix, (i, j) => (i === j ? 0 : 1))
}

/** Weighted kappa (Cohen 1968) with weights by distance: classes must be in order. */
export function linearKappa(matrix: Matrix): number | null {
  return kappa(matrix, (i, j) => Math.abs(i - j))
}

/** Weighted kappa with weights by squared distance ("QWK"). */
export function quadraticKappa(matrix: Matrix): number | null {
  return kappa(matrix, (i, j) => (i - j) ** 2)
}
