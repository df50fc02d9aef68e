import { catalogue, publicProblem, type Catalogue } from '@mockboard/templates'
import { PROBLEMS } from '@mockboard/templates/problems'

/** The real catalogue with all problems: what the server grades with. */
export const fullCatalogue = (): Catalogue => catalogue(PROBLEMS.map(publicProblem))
