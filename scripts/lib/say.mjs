import process from 'node:process'

/** Progress goes to standard error, so that `npm run -s mockboard -- grade --json` can be piped. */
export function say(line) {
  process.stderr.write(`${line}\n`)
}

/** An expected failure: one sentence that says what to do, no stack trace. */
export class Stop extends Error {}

/** Runs a script's main function; a `Stop` ends it with its sentence, anything else with its trace. */
export async function main(run) {
  try {
    process.exitCode = await run()
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    say(`\n${error.message}`)
    process.exitCode = 1
  }
}
