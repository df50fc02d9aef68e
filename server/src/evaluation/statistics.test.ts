import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bootstrap, quantile, randomFrom } from './bootstrap.ts'
import {
  accuracy,
  addMatrices,
  f1,
  macroF1,
  type Matrix,
  matrixOf,
  precision,
  recall,
  total,
} from './confusion.ts'
import { cohenKappa, linearKappa, quadraticKappa } from './kappa.ts'

const square = (k: number) =>
  fc.array(fc.array(fc.nat(40), { minLength: k, maxLength: k }), { minLength: k, maxLength: k })

const same = (a: number | null, b: number | null) =>
  a === null || b === null ? a === b : Math.abs(a - b) < 1e-9

describe('agreement, against worked examples', () => {
  it("gives Cohen's kappa of 50 grant proposals read by two people: 0.4", () => {
    // https://en.wikipedia.org/wiki/Cohen%27s_kappa, "Simple example"
    expect(
      cohenKappa([
        [20, 5],
        [10, 15],
      ]),
    ).toBeCloseTo(0.4, 10)
  })

  it('tells apart two tables of equal observed agreement', () => {
    // Same page, "Same percentage agreement but different numbers"
    expect(
      cohenKappa([
        [45, 15],
        [25, 15],
      ]),
    ).toBeCloseTo(0.1304, 4)
    expect(
      cohenKappa([
        [25, 35],
        [5, 35],
      ]),
    ).toBeCloseTo(0.2593, 4)
  })

  it('agrees with Altman (1991) on 85 xeromammograms read by two radiologists: 0.47, linear weights 0.57', () => {
    const radiologists: Matrix = [
      [21, 12, 0, 0],
      [4, 17, 1, 0],
      [3, 9, 15, 2],
      [0, 0, 0, 1],
    ]
    expect(total(radiologists)).toBe(85)
    expect(cohenKappa(radiologists)).toBeCloseTo(0.473, 3)
    expect(linearKappa(radiologists)).toBeCloseTo(0.57, 2)
  })

  it('agrees with the SAS manual on two dermatologists: 0.3449, linear weights 0.5082', () => {
    const dermatologists: Matrix = [
      [10, 4, 1, 0],
      [5, 10, 12, 2],
      [2, 4, 12, 5],
      [0, 2, 6, 13],
    ]
    expect(cohenKappa(dermatologists)).toBeCloseTo(0.3449, 4)
    expect(linearKappa(dermatologists)).toBeCloseTo(0.5082, 4)
  })

  it('weighs by squared distance', () => {
    // By hand: rows 2 1 1, columns 1 1 2. Expected (2 + 16 + 1 + 2 + 4 + 1) / 4 = 6.5, observed 4.
    const matrix: Matrix = [
      [1, 0, 1],
      [0, 1, 0],
      [0, 0, 1],
    ]
    expect(quadraticKappa(matrix)).toBeCloseTo(1 - 4 / 6.5, 12)
    expect(
      quadraticKappa([
        [3, 0, 0],
        [0, 2, 0],
        [0, 0, 5],
      ]),
    ).toBe(1)
    expect(
      quadraticKappa([
        [0, 0, 2],
        [0, 0, 0],
        [2, 0, 0],
      ]),
    ).toBe(-1)
  })

  it('with two classes all three are the same', () => {
    fc.assert(
      fc.property(square(2), (matrix) => {
        const plain = cohenKappa(matrix)
        expect(same(linearKappa(matrix), plain) && same(quadraticKappa(matrix), plain)).toBe(true)
      }),
    )
  })

  it('does not care who is called gold, stays at most 1, and is null where chance explains everything', () => {
    fc.assert(
      fc.property(square(3), (matrix) => {
        const turned = matrix.map((_, i) => matrix.map((row) => row[i] ?? 0))
        for (const kappa of [cohenKappa, linearKappa, quadraticKappa]) {
          const value = kappa(matrix)
          expect(same(kappa(turned), value)).toBe(true)
          expect(value ?? 1).toBeLessThanOrEqual(1)
        }
      }),
    )
    expect(
      cohenKappa([
        [7, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ]),
    ).toBeNull()
    expect(
      cohenKappa([
        [0, 0],
        [0, 0],
      ]),
    ).toBeNull()
  })
})

describe('confusion', () => {
  // y_true = [0, 1, 2, 0, 1, 2], y_pred = [0, 2, 1, 0, 0, 1] of scikit-learn's f1_score
  const sklearn: Matrix = [
    [2, 0, 0],
    [1, 0, 1],
    [0, 2, 0],
  ]

  it("agrees with scikit-learn's example of macro-F1: 0.27", () => {
    expect(macroF1(sklearn)).toBeCloseTo(0.26666, 4)
    expect([0, 1, 2].map((i) => f1(sklearn, i))).toEqual([0.8, 0, 0])
    expect(precision(sklearn, 0)).toBeCloseTo(2 / 3)
    expect(recall(sklearn, 0)).toBe(1)
    expect(accuracy(sklearn)).toBeCloseTo(1 / 3)
  })

  it('leaves out classes that occur nowhere, and says null for nothing', () => {
    expect(
      macroF1([
        [3, 0, 0],
        [0, 0, 0],
        [0, 0, 5],
      ]),
    ).toBe(1)
    expect(
      macroF1([
        [0, 0],
        [0, 0],
      ]),
    ).toBeNull()
    expect(
      precision(
        [
          [1, 0],
          [1, 0],
        ],
        1,
      ),
    ).toBeNull()
    expect(
      recall(
        [
          [1, 1],
          [0, 0],
        ],
        1,
      ),
    ).toBeNull()
    expect(
      accuracy([
        [0, 0],
        [0, 0],
      ]),
    ).toBeNull()
  })

  it('counts pairs with gold in rows', () => {
    expect(
      matrixOf([
        ['covered', 'partial'],
        ['covered', 'covered'],
        ['missing', 'covered'],
      ]),
    ).toEqual([
      [0, 0, 1],
      [0, 0, 0],
      [0, 1, 1],
    ])
    expect(addMatrices([sklearn, sklearn])).toEqual(sklearn.map((row) => row.map((n) => 2 * n)))
  })
})

describe('bootstrap', () => {
  it('draws the same numbers from the same seed, evenly', () => {
    const [a, b] = [randomFrom(7), randomFrom(7)]
    const drawn = Array.from({ length: 10_000 }, () => a())
    expect(drawn).toEqual(Array.from({ length: 10_000 }, () => b()))
    const tenths = Array.from({ length: 10 }, (_, i) => drawn.filter((n) => Math.floor(n * 10) === i).length)
    for (const count of tenths) expect(Math.abs(count - 1_000)).toBeLessThan(120)
  })

  it('has the quantiles of R type 7', () => {
    expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75)
    expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5)
    expect(quantile([5], 0.9)).toBe(5)
  })

  it('comes near the textbook interval of a mean', () => {
    const units = Array.from({ length: 400 }, (_, i) => (i % 4 === 0 ? 1 : 0))
    const mean = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / list.length
    const half = 1.96 * Math.sqrt((0.25 * 0.75) / 400)
    const [low, high] = bootstrap(units, mean) ?? [0, 0]
    expect(low).toBeCloseTo(0.25 - half, 2)
    expect(high).toBeCloseTo(0.25 + half, 2)
    expect(bootstrap(units, mean)).toEqual([low, high])
  })

  it('has none without units or without a defined statistic', () => {
    expect(bootstrap([], () => 1)).toBeNull()
    expect(bootstrap([1, 2], () => null)).toBeNull()
  })
})
