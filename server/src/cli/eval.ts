import { compile } from '@mockboard/grader'
import { catalogue, didYouMean, publicProblem } from '@mockboard/templates'
import { PROBLEMS } from '@mockboard/templates/problems'
import { Command } from 'commander'
import { CorpusError, type LabelledBoard, readCorpus } from '../evaluation/corpus.ts'
import { decide, type Decision } from '../evaluation/decisions.ts'
import { renderDecisions, renderSummary } from '../evaluation/render.ts'
import { summarize } from '../evaluation/summary.ts'
import { Failure } from './failure.ts'
import { asTyped } from './paths.ts'

const EXAMPLES = `
Examples:
  mockboard eval tests/corpus/dev                                     all figures
  mockboard eval tests/corpus/dev --criterion metrics.guardrails      every decision about one criterion
  mockboard eval --json tests/corpus/dev > figures.json

A corpus is a folder with boards/*.json (mockboard.board/1) and labels.json (mockboard.labels/1): what two
readers found on each board. The letters a board's id begins with name its author. "unclear" is an
abstention and is counted as missing.`

interface Flags {
  json?: true
  criterion?: string
}

const PROBLEM_VARIANTS = new Map(PROBLEMS.map((problem) => [problem.id, problem.variant as string]))

function variantLookup(corpus: readonly LabelledBoard[]): (board: string) => string {
  const variants = new Map(
    corpus.map(({ id, board }) => [
      id,
      board.variant ?? PROBLEM_VARIANTS.get(board.problem ?? '') ?? 'classic',
    ]),
  )
  return (board) => variants.get(board) ?? 'classic'
}

function onlyCriterion(decisions: readonly Decision[], criterion: string): Decision[] {
  const found = decisions.filter((decision) => decision.criterion === criterion)
  if (found.length > 0) return found
  const known = new Set(decisions.map((decision) => decision.criterion))
  throw new Failure(`No board of this corpus is asked for "${criterion}"${didYouMean(criterion, known)}`)
}

async function evaluate(folder: string, { json, criterion }: Flags): Promise<string> {
  const corpus = await readCorpus(asTyped(folder))
  const all = decide(corpus, compile(catalogue(PROBLEMS.map(publicProblem))))
  const decisions = criterion === undefined ? all : onlyCriterion(all, criterion)
  const summary = summarize(decisions, variantLookup(corpus))
  if (json) return `${JSON.stringify(summary)}\n`
  return criterion === undefined
    ? renderSummary(summary)
    : `${renderDecisions(decisions)}\n${renderSummary(summary)}`
}

/** `mockboard eval` */
export function evalCommand(): Command {
  return new Command('eval')
    .description('Measure the grader on boards that two people have labelled.')
    .argument('<folder>', 'a corpus: boards/*.json and labels.json')
    .option('--json', 'all figures as one JSON object')
    .option('--criterion <id>', 'only this criterion, with every decision')
    .addHelpText('after', EXAMPLES)
    .action(async (folder: string, flags: Flags) => {
      try {
        process.stdout.write(await evaluate(folder, flags))
      } catch (error) {
        throw error instanceof CorpusError ? new Failure(error.message, { cause: error }) : error
      }
    })
}
