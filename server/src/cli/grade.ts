import { type Board, compile, type Grader, renderMarkdown, renderText, type Report } from '@mockboard/grader'
import { catalogue, didYouMean, publicProblem, VARIANTS } from '@mockboard/templates'
import { PROBLEMS } from '@mockboard/templates/problems'
import { Command, Option } from 'commander'
import { Failure } from './failure.ts'
import { type Input, type InputError, readInput } from './input.ts'

const EXAMPLES = `
Examples:
  mockboard grade design.md                        a design document, as text
  mockboard grade --json boards/*.json             one line of JSON per file
  mockboard grade --problem ads-click design.md    with the numbers and key criteria of a problem
  mockboard grade --variant incident - < notes.md  from standard input

Files are mockboard.board/1 snapshots, exported sessions, tldraw files (.tldr) or Markdown. In Markdown,
headings say the section, mermaid flowcharts are read as the system diagram, and "problem:" and
"variant:" in the front matter are obeyed.

The exit code is 1 when a file could not be graded; the others are graded all the same.`

interface Flags {
  json?: true
  markdown?: true
  variant?: string
  problem?: string
}

interface Graded {
  file: string
  board: Board
  report: Report
}

const VARIANT_IDS = VARIANTS.map((variant) => variant.id as string)
const PROBLEM_IDS = PROBLEMS.map((problem) => problem.id)

/** Why a board's problem or variant cannot be used, or null. */
function unknownName({ problem, variant }: Pick<Board, 'problem' | 'variant'>): InputError | null {
  if (problem !== undefined && !PROBLEM_IDS.includes(problem)) {
    const message = `there is no problem "${problem}"${didYouMean(problem, PROBLEM_IDS)}`
    return { code: 'unknown-problem', message, path: 'problem' }
  }
  if (variant !== undefined && !VARIANT_IDS.includes(variant)) {
    const message = `there is no variant "${variant}"${didYouMean(variant, VARIANT_IDS)}; variants are ${VARIANT_IDS.join(', ')}`
    return { code: 'unknown-variant', message, path: 'variant' }
  }
  return null
}

function gradeInput(input: Input, flags: Flags, file: string, grader: Grader): Graded | InputError {
  if (!input.ok) return input.error
  const board = { ...input.board }
  if (flags.problem !== undefined) board.problem = flags.problem
  // A problem chosen by hand brings its own variant, whatever the file says.
  if (flags.problem !== undefined) delete board.variant
  if (flags.variant !== undefined) board.variant = flags.variant
  const error = unknownName(board)
  if (error) return error
  return { file, board, report: grader.grade(board) }
}

function print(graded: Graded, flags: Flags, several: boolean): void {
  const { file, board, report } = graded
  if (flags.json) return void process.stdout.write(`${JSON.stringify({ file, report })}\n`)
  if (flags.markdown) return void process.stdout.write(`${renderMarkdown(report, { title: file, board })}\n`)
  const color = process.stdout.isTTY && !process.env['NO_COLOR']
  const width = Math.min(process.stdout.columns ?? 100, 120)
  process.stdout.write(`${several ? `== ${file}\n` : ''}${renderText(report, { board, color, width })}\n`)
}

function printError(file: string, error: InputError, input: Input, flags: Flags): void {
  if (flags.json) return void process.stdout.write(`${JSON.stringify({ file, error })}\n`)
  const problems = !input.ok && input.problems.length > 0 ? input.problems : [error]
  for (const { path, message } of problems)
    process.stderr.write(`${file}: ${path === '' ? '' : `${path}: `}${message}\n`)
}

async function gradeFiles(files: readonly string[], flags: Flags): Promise<void> {
  const wrong = unknownName(flags)
  if (wrong) throw new Failure(wrong.message.replace(/^there/, 'There'))
  const grader = compile(catalogue(PROBLEMS.map(publicProblem)))
  for (const file of files) {
    const input = await readInput(file)
    const graded = gradeInput(input, flags, file, grader)
    if ('report' in graded) print(graded, flags, files.length > 1)
    else {
      process.exitCode = 1
      printError(file, graded, input, flags)
    }
  }
}

/** `mockboard grade` */
export function gradeCommand(): Command {
  return new Command('grade')
    .description('Grade boards and design documents against the rubric, with the evidence for every verdict.')
    .argument('<file...>', 'files to grade; - reads standard input')
    .addOption(new Option('--json', 'one line of JSON per file').conflicts('markdown'))
    .option('--markdown', 'a Markdown document per file')
    .option('--variant <id>', `grade as this variant: ${VARIANT_IDS.join(', ')}`)
    .option('--problem <id>', 'grade as an answer to this problem, e.g. ads-click')
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], flags: Flags) => {
      // Whoever pipes into `head` has read enough.
      process.stdout.on('error', (error: NodeJS.ErrnoException) =>
        process.exit(error.code === 'EPIPE' ? 0 : 1),
      )
      await gradeFiles(files, flags)
    })
}
