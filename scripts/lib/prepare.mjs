import process from 'node:process'
import { run } from './run.mjs'
import { say, Stop } from './say.mjs'
import { fingerprint, unlessFresh } from './stale.mjs'
import { toolchain } from './toolchain.mjs'

const MANIFESTS = [
  'package.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'packages/templates/package.json',
  'packages/grader/package.json',
  'packages/protocol/package.json',
  'packages/board/package.json',
  'server/package.json',
  'tests/package.json',
]

const PAGE_SOURCES = [
  'pnpm-lock.yaml',
  'packages/templates/src',
  'packages/grader/src',
  'packages/protocol/src',
  'packages/board/src',
  'packages/board/public',
  'packages/board/index.html',
  'packages/board/vite.config.ts',
  'packages/board/package.json',
]

/** Tools and dependencies, installed only when the lockfile or a manifest changed. */
export async function installed() {
  const tools = await toolchain()
  const print = fingerprint(MANIFESTS, tools.node, process.platform)
  await unlessFresh('node_modules/.mockboard-installed', print, async () => {
    say('Installing dependencies ...')
    const args = [tools.pnpm, 'install', '--frozen-lockfile', '--reporter=append-only']
    const { code, output } = await run(tools.node, args, { env: tools.env, quiet: true })
    if (code !== 0)
      throw new Stop(
        `${output.trim()}\n\nInstalling the dependencies failed, see above. Check the network and the free disk space, then run the command again.`,
      )
  })
  return tools
}

/** Everything `serve` needs: dependencies and the built page, rebuilt only when its sources changed. */
export async function built() {
  const tools = await installed()
  await unlessFresh('packages/board/dist/.mockboard-built', fingerprint(PAGE_SOURCES), async () => {
    say('Building the page ...')
    const args = [tools.pnpm, '-C', 'packages/board', 'run', 'build']
    const { code, output } = await run(tools.node, args, { env: tools.env, quiet: true })
    if (code !== 0) throw new Stop(`${output.trim()}\n\nBuilding the page failed, see above.`)
  })
  return tools
}

/** Runs the `mockboard` command under the project's Node; resolves with its exit code. */
export async function mockboard(tools, args) {
  // Node 22.14 to 22.17 run TypeScript only behind the flag; newer ones accept it and do without.
  const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning']
  const { code } = await run(tools.node, [...flags, 'server/src/main.ts', ...args], { env: tools.env })
  return code
}
