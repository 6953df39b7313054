// Fails unless every file of src/ was loaded in the last run of tap: by a test, or by a process that one started.
import { globSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { source_files } from './source-files.ts'

const processes = globSync('.tap/processinfo/*.json').map(file => JSON.parse(readFileSync(file, 'utf8')) as { files: string[] })
const loaded = new Set(processes.flatMap(({ files }) => files).map(file => relative('.', file)))
const missing = source_files.filter(file => !loaded.has(file))
for (const file of missing) console.error(`${file} is loaded by no test`)
if (missing.length > 0) process.exitCode = 1
else console.log(`All ${source_files.length} files of src/ are loaded`)
