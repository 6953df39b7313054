// Counts what tap really ran, from its TAP: node scripts/count-tests.ts FILE EXIT_CODE
// Ends with a line such as "212 passed, 0 failed" and fails when a test failed, none ran, or the run itself failed.
import { readFileSync } from 'node:fs'
import { Parser } from 'tap-parser'

const [file = '', status = '0'] = process.argv.slice(2)
const source = readFileSync(file, 'utf8')
const tap = source.slice(Math.max(0, source.search(/^TAP version 14$/m)))

let passed = 0
let failed = 0
let skipped = 0
for (const event of Parser.parse(tap, { flat: true })) {
  if (event[0] !== 'assert') continue
  const { ok, skip, todo } = event[1] as { ok: boolean, skip?: unknown, todo?: unknown }
  if (skip || todo) skipped++
  else if (ok) passed++
  else failed++
}
if (failed === 0 && status !== '0') console.log(`The run ended with ${status} although no test failed.`)
if (passed + failed === 0) console.log('No test ran.')
process.exitCode = failed > 0 || passed === 0 || status !== '0' ? 1 : 0
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
