import { spawn } from 'node:child_process'
import process from 'node:process'
import { ROOT } from './paths.mjs'

/**
 * Runs a command in the project's root and resolves with its exit code. Its output goes to ours
 * (standard output too, unless `quiet`: then it is collected and returned).
 */
export function run(command, args, { env = process.env, quiet = false, stdout = 'inherit' } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env,
      stdio: ['inherit', quiet ? 'pipe' : stdout, quiet ? 'pipe' : 'inherit'],
    })
    let output = ''
    child.stdout?.on('data', (chunk) => (output += chunk))
    child.stderr?.on('data', (chunk) => (output += chunk))
    // The terminal sends Ctrl-C to both; the child decides when it is done, we only wait for it.
    const ignore = () => {}
    const terminate = () => child.kill('SIGTERM')
    process.on('SIGINT', ignore)
    process.on('SIGTERM', terminate)
    child.on('error', reject)
    child.on('close', (code, signal) => {
      process.off('SIGINT', ignore)
      process.off('SIGTERM', terminate)
      resolve({ code: code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1), output })
    })
  })
}
