import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Board, readBoard } from '@mockboard/grader'
import { didYouMean } from '@mockboard/templates'
import { z } from 'zod'
import { CLASSES } from './confusion.ts'

const Verdict = z.enum(CLASSES)
const Labels = z.object({
  schema: z.literal('mockboard.labels/1'),
  /** board id -> criterion id -> what the two readers said; a criterion not listed is missing for both. */
  boards: z.record(
    z.string(),
    z.record(z.string(), z.object({ verdicts: z.tuple([Verdict, Verdict]), unsure: z.boolean().optional() })),
  ),
})
export type Label = z.infer<typeof Labels>['boards'][string][string]

/** A finished board and what two careful readers found on it. */
export interface LabelledBoard {
  id: string
  /** Who wrote the board: the letters its id begins with. */
  author: string
  board: Board
  labels: Readonly<Record<string, Label>>
}

/** The folder does not hold a corpus; the message says what is wrong and where. */
export class CorpusError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'CorpusError'
  }
}

async function readJsonFile(path: string): Promise<unknown> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    throw new CorpusError(`${path}: cannot be read (${(error as NodeJS.ErrnoException).code})`)
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new CorpusError(`${path}: is not JSON: ${(error as SyntaxError).message}`)
  }
}

async function readLabels(path: string): Promise<z.infer<typeof Labels>> {
  const result = Labels.safeParse(await readJsonFile(path))
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new CorpusError(
    `${path}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'is not mockboard.labels/1'}`,
  )
}

/**
 * Reads `boards/*.json` and `labels.json` of a folder. Boards without labels are left out: nobody has
 * read them. Labels without a board are an error, because then a figure would be about another corpus.
 */
export async function readCorpus(folder: string): Promise<LabelledBoard[]> {
  const labels = await readLabels(join(folder, 'labels.json'))
  const names = await readdir(join(folder, 'boards')).catch(() => {
    throw new CorpusError(
      `${join(folder, 'boards')}: there is no such folder; a corpus has boards/*.json and labels.json`,
    )
  })
  const ids = names
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort()
  for (const id of Object.keys(labels.boards)) {
    if (!ids.includes(id))
      throw new CorpusError(
        `${join(folder, 'labels.json')}: boards.${id}: there is no boards/${id}.json${didYouMean(id, ids)}`,
      )
  }
  const labelled = ids.filter((id) => Object.hasOwn(labels.boards, id))
  if (labelled.length === 0) throw new CorpusError(`${folder}: has no labelled board`)
  return Promise.all(
    labelled.map(async (id): Promise<LabelledBoard> => {
      const path = join(folder, 'boards', `${id}.json`)
      const result = readBoard(await readJsonFile(path))
      if (!result.ok) {
        const [first] = result.problems
        throw new CorpusError(`${path}: ${first?.path ?? ''}: ${first?.message ?? 'is no board'}`)
      }
      return {
        id,
        author: /^\p{L}*/u.exec(id)?.[0] || id,
        board: result.board,
        labels: labels.boards[id] ?? {},
      }
    }),
  )
}
