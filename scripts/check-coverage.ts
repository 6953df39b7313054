// Fails unless every file of src/ appears in tap's coverage summary and at least 95 % of all lines are covered.
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { source_files as files } from './source-files.ts'

interface Lines { total: number, covered: number }

const least = 0.95
const summary: Record<string, { lines: Lines }> = JSON.parse(readFileSync('.tap/report/coverage-summary.json', 'utf8'))
const covered = new Map(Object.entries(summary).map(([file, { lines }]) => [relative('.', file), lines]))

const missing = files.filter(file => !covered.has(file))
for (const file of missing) console.error(`${file} is loaded by no test`)
let total = 0
let hit = 0
for (const file of files) {
  const lines = covered.get(file)
  total += lines?.total ?? 0
  hit += lines?.covered ?? 0
}
for (const file of files) {
  const lines = covered.get(file)
  if (lines && lines.covered / lines.total < 0.9) console.log(`${file}: ${lines.covered} of ${lines.total} lines covered`)
}
console.log(`${(Math.floor(hit / total * 1000) / 10).toFixed(1)} % of ${total} lines covered in ${files.length} files`)
if (missing.length > 0 || hit / total < least) {
  console.error(`At least ${least * 100} % of lines have to be covered, in every file of src/.`)
  process.exitCode = 1
}
