#!/usr/bin/env -S node --experimental-strip-types
import process from 'node:process'

// Older versions end in a segmentation fault inside the database driver, long after this line.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 14)) {
  process.stderr.write(
    `Mockboard needs Node 22.14 or newer, this is ${process.versions.node}. Start it with "npm start", which brings its own.\n`,
  )
  process.exit(1)
}
// Only now: importing the program loads the driver.
const { run } = await import('./cli/program.ts')
await run(process.argv)
