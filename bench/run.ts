// npm run bench: makes the data, measures every figure in interleaved rounds, prints the table and writes it down.
import { writeFileSync } from 'node:fs'
import { databaseGroup } from './figures/database.ts'
import type { Group } from './figures/figure.ts'
import { freshnessGroup } from './figures/freshness.ts'
import { importGroup } from './figures/import.ts'
import { liveGroup } from './figures/live.ts'
import { pagesGroup } from './figures/pages.ts'
import { policiesGroup } from './figures/policies.ts'
import { publishingGroup } from './figures/publishing.ts'
import { readsGroup } from './figures/reads.ts'
import { writesGroup } from './figures/writes.ts'
import { measureRounds } from './measure/rounds.ts'
import { readOptions } from './options.ts'
import { isVoid } from './report/verdict.ts'
import { writeReport } from './report/report.ts'
import { onStage, type Stage } from './stage.ts'

const groups: Record<string, (stage: Stage) => Promise<Group>> = {
  reads: readsGroup,
  pages: pagesGroup,
  database: databaseGroup,
  freshness: freshnessGroup,
  live: liveGroup,
  writes: writesGroup,
  policies: policiesGroup,
  publishing: publishingGroup,
  import: importGroup
}

/** Runs what the command line asks for; gives the exit code. */
async function bench (): Promise<number> {
  const options = readOptions(process.argv.slice(2))
  const unknown = options.only.filter(name => !(name in groups))
  if (unknown.length > 0) throw new Error(`There are no figures called ${unknown.join(', ')}: there are ${Object.keys(groups).join(', ')}`)
  return await onStage(options, async stage => {
    if (options.data_only) return 0
    const chosen: Group[] = []
    for (const [name, open] of Object.entries(groups)) {
      if (options.only.length === 0 || options.only.includes(name)) chosen.push(await open(stage))
    }
    const measured = await measureRounds(chosen, options)
    const report = await writeReport(stage, chosen, measured)
    console.log(report)
    for (const [side, message] of measured.failures) console.error(`${side}: ${message}`)
    if (isVoid(measured)) return 1
    if (options.output) writeFileSync(options.output, report)
    return measured.failures.size > 0 ? 1 : 0
  })
}

try {
  process.exitCode = await bench()
} catch (error) {
  console.error((error as Error).stack)
  process.exitCode = 1
}
