import type { PublicProblem } from '@mockboard/templates'

export interface ProblemFilter {
  query: string
  /** Variant id, or null for all. */
  variant: string | null
  /** Level, or null for all. */
  level: string | null
}

/** Lower case without accents, so that "resume" finds "résumé". */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** How well one word of the query fits: title start, word start in title, in title, elsewhere; 0 for not at all. */
function fit(word: string, title: string, rest: string): number {
  if (title.startsWith(word)) return 8
  if (title.includes(` ${word}`) || title.includes(`-${word}`)) return 6
  if (title.includes(word)) return 4
  if (rest.includes(` ${word}`)) return 2
  return rest.includes(word) ? 1 : 0
}

/**
 * Problems that contain every word of the query, best fit first, otherwise in the order given.
 * Searches title, id, prompt and given constraints.
 */
export function searchProblems(problems: readonly PublicProblem[], filter: ProblemFilter): PublicProblem[] {
  const words = fold(filter.query).split(/\s+/).filter(Boolean)
  const scored: { problem: PublicProblem; score: number }[] = []
  for (const problem of problems) {
    if (filter.variant !== null && problem.variant !== filter.variant) continue
    if (filter.level !== null && problem.level !== filter.level) continue
    const title = fold(problem.title)
    const rest = fold(
      ` ${problem.id.replaceAll('-', ' ')} ${problem.prompt} ${problem.givenConstraints.join(' ')}`,
    )
    const fits = words.map((word) => fit(word, title, rest))
    if (fits.includes(0)) continue
    scored.push({ problem, score: fits.reduce((sum, one) => sum + one, 0) })
  }
  return scored.sort((a, b) => b.score - a.score).map(({ problem }) => problem)
}

/** The problem that is selected before anybody chose: a well-known one, else the first. */
export function defaultProblem(problems: readonly PublicProblem[]): PublicProblem | undefined {
  return problems.find((problem) => problem.id === 'ads-click') ?? problems[0]
}
