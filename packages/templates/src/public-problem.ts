import type { Problem, PublicProblem } from './schema/problem.ts'

/** A problem without what only the interviewer may know. Copied key by key, so that a new secret stays one. */
export function publicProblem(problem: Problem): PublicProblem {
  const { id, title, kind, prompt, variant, level, givenConstraints, keyCriteria } = problem
  return { id, title, kind, prompt, variant, level, givenConstraints, keyCriteria }
}
