import { STARTING_BOARDS } from './boards/index.ts'
import { COMPONENTS } from './components/index.ts'
import { lexicon } from './lexicon/index.ts'
import { antiPatterns } from './rubric/anti-patterns.ts'
import { criteria, RUBRIC_VERSION } from './rubric/index.ts'
import type { Catalogue } from './schema/catalogue.ts'
import type { PublicProblem } from './schema/problem.ts'
import { SECTIONS } from './sections.ts'
import { VARIANTS } from './variants/index.ts'

/**
 * The whole catalogue with the given problems: on the server those of `./problems` (through
 * `publicProblem`), on the page those of `GET /api/problems`.
 */
export function catalogue(problems: readonly PublicProblem[]): Catalogue {
  return {
    version: RUBRIC_VERSION,
    sections: SECTIONS,
    criteria,
    variants: VARIANTS,
    antiPatterns,
    lexicon,
    components: COMPONENTS,
    startingBoards: STARTING_BOARDS,
    problems: Object.fromEntries(problems.map((problem) => [problem.id, problem])),
  }
}
