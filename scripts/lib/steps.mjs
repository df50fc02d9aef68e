import { run } from './run.mjs'
import { say } from './say.mjs'
import { toolArgs } from './tools.mjs'

/** What `npm run check` runs, cheapest first: a slip in formatting should not cost a minute. */
const CHECKS = [
  ['format', toolArgs('format', ['--check', '.']), 'run `npm run format`'],
  ['lint', toolArgs('lint'), null],
  ['generated indexes', ['-C', 'packages/templates', 'run', 'index:check'], 'run `npm run index`'],
  ['import rules', toolArgs('imports'), null],
  ['types', toolArgs('types'), null],
  ['unit tests', toolArgs('unit'), null],
]

/** Runs all steps, stops at the first that fails; resolves with the exit code. */
export async function runSteps(tools, steps) {
  for (const [name, args, mend] of steps) {
    say(`\n== ${name}`)
    const started = Date.now()
    const { code } = await run(tools.node, [tools.pnpm, ...args], { env: tools.env })
    if (code !== 0) {
      say(`\n${name} failed${mend ? `: ${mend}` : ', see above'}.`)
      return code
    }
    say(`   ${name}: ok, ${Math.round((Date.now() - started) / 1000)} s`)
  }
  return 0
}

export const check = (tools) => runSteps(tools, CHECKS)
