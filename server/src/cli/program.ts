import { Command } from 'commander'
import packageJson from '../../package.json' with { type: 'json' }
import { SettingError } from '../config/options.ts'
import { DataFolderError } from '../storage/sqlite/open.ts'
import { evalCommand } from './eval.ts'
import { Failure } from './failure.ts'
import { gradeCommand } from './grade.ts'
import { serveCommand } from './serve.ts'

const EXAMPLES = `
Examples:
  mockboard serve --port 5000         run the server
  mockboard grade design.md           grade a design document or a board
  mockboard eval tests/corpus/dev     compare the grader with people's labels
  mockboard grade --help              all about one command`

/** The `mockboard` command with all its subcommands. */
export function program(): Command {
  const mockboard = new Command('mockboard')
    .description(
      'A whiteboard for practising ML system design interviews, with a grader that shows its evidence.',
    )
    .version(packageJson.version)
    .showHelpAfterError('(add --help to see what is possible)')
    .addHelpText('after', EXAMPLES)
  const commands = [serveCommand(), gradeCommand(), evalCommand()]
  for (const command of commands) mockboard.addCommand(command.copyInheritedSettings(mockboard))
  return mockboard
}

/** Runs the command line; resolves with nothing, sets the exit code of the process. */
export async function run(argv: readonly string[]): Promise<void> {
  try {
    await program().parseAsync(argv)
  } catch (error) {
    if (!(error instanceof Failure || error instanceof SettingError || error instanceof DataFolderError))
      throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
