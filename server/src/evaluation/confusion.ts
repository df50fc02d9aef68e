/** The three verdicts that readers give, in their order: how much is there. */
export const CLASSES = ['missing', 'partial', 'covered'] as const
export type Class = (typeof CLASSES)[number]

/** `matrix[gold][predicted]`, both in the order of CLASSES (or any other k x k table of two raters). */
export type Matrix = readonly (readonly number[])[]

export function emptyMatrix(size: number = CLASSES.length): number[][] {
  return Array.from({ length: size }, () => Array.from({ length: size }, () => 0))
}

/** Counts pairs of (gold, predicted). */
export function matrixOf(pairs: Iterable<readonly [gold: Class, predicted: Class]>): Matrix {
  const matrix = emptyMatrix()
  for (const [gold, predicted] of pairs) {
    const row = matrix[CLASSES.indexOf(gold)] as number[]
    const column = CLASSES.indexOf(predicted)
    row[column] = (row[column] ?? 0) + 1
  }
  return matrix
}

export function addMatrices(matrices: readonly Matrix[], size: number = CLASSES.length): Matrix {
  const sum = emptyMatrix(size)
  for (const matrix of matrices) {
    matrix.forEach((row, i) => {
      const into = sum[i] as number[]
      row.forEach((count, j) => (into[j] = (into[j] ?? 0) + count))
    })
  }
  return sum
}

const at = (matrix: Matrix, i: number, j: number): number => matrix[i]?.[j] ?? 0
const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0)
export const rowTotals = (matrix: Matrix): number[] => matrix.map((row) => sum(row))
export const columnTotals = (matrix: Matrix): number[] =>
  matrix.map((_, j) => sum(matrix.map((row) => row[j] ?? 0)))
export const total = (matrix: Matrix): number => sum(rowTotals(matrix))

/** Share of pairs on the diagonal; null without pairs. */
export function accuracy(matrix: Matrix): number | null {
  const n = total(matrix)
  return n === 0 ? null : sum(matrix.map((_, i) => at(matrix, i, i))) / n
}

/** Of those predicted as class i, the share that is; null when none was predicted. */
export function precision(matrix: Matrix, i: number): number | null {
  const predicted = columnTotals(matrix)[i] ?? 0
  return predicted === 0 ? null : at(matrix, i, i) / predicted
}

/** Of those that are class i, the share that was predicted so; null when there are none. */
export function recall(matrix: Matrix, i: number): number | null {
  const gold = rowTotals(matrix)[i] ?? 0
  return gold === 0 ? null : at(matrix, i, i) / gold
}

/** Harmonic mean of precision and recall, as 2tp / (gold + predicted); null when the class occurs nowhere. */
export function f1(matrix: Matrix, i: number): number | null {
  const occurrences = (rowTotals(matrix)[i] ?? 0) + (columnTotals(matrix)[i] ?? 0)
  return occurrences === 0 ? null : (2 * at(matrix, i, i)) / occurrences
}

/** Unweighted mean of F1 over the classes that occur in gold or prediction; null when none does. */
export function macroF1(matrix: Matrix): number | null {
  const scores = matrix.map((_, i) => f1(matrix, i)).filter((score) => score !== null)
  return scores.length === 0 ? null : sum(scores) / scores.length
}
