// Counts what tap really ran, from its TAP: node scripts/count-tests.ts FILE EXIT_CODE
// Tells each failure again, where the end of a long log is all that is kept, then ends with a line such as "212 passed, 0 failed".
// Fails when a test failed, none ran, or the run itself failed.
import { readFileSync } from 'node:fs'
import { Parser } from 'tap-parser'
import { stringify } from 'yaml'

const most_failures_told = 20
const most_lines_of_one = 40

const [file = '', status = '0'] = process.argv.slice(2)
const source = readFileSync(file, 'utf8')
const tap = source.slice(Math.max(0, source.search(/^TAP version 14$/m)))

let passed = 0
let failed = 0
let skipped = 0
for (const event of Parser.parse(tap, { flat: true })) {
  if (event[0] !== 'assert') continue
  const { ok, skip, todo, fullname, diag } = event[1] as Assert
  if (skip || todo) skipped++
  else if (ok) passed++
  else if (++failed <= most_failures_told) tell(fullname, diag)
}
if (failed === 0 && status !== '0') console.log(`The run ended with ${status} although no test failed.`)
if (passed + failed === 0) console.log('No test ran.')
process.exitCode = failed > 0 || passed === 0 || status !== '0' ? 1 : 0
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)

interface Assert { ok: boolean, skip?: unknown, todo?: unknown, fullname: string, diag: unknown }

function tell (fullname: string, diag: unknown) {
  console.log(`FAILED: ${fullname}`)
  if (diag) console.log(stringify(diag).trimEnd().split('\n').slice(0, most_lines_of_one).map(line => `  ${line}`).join('\n'))
}
