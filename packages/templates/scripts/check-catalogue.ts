// Checks all data of this package and says where something is wrong.
import { checkCatalogue, findingText } from '../src/schema/index.ts'
import { loadSources } from './sources.ts'

const findings = checkCatalogue(await loadSources())
for (const finding of findings) process.stderr.write(`${findingText(finding)}\n`)
if (findings.length > 0) process.exitCode = 1
