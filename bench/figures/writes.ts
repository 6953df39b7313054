import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runSql } from '../data/cluster.ts'
import { makeDrafts, type Sheet } from '../data/make-drafts.ts'
import { loadFor, requestOf } from '../measure/http-load.ts'
import { findProgram, runPgbench } from '../measure/programs.ts'
import type { Stage } from '../stage.ts'
import { connections } from './constant.ts'
import { type Group, missing, ratio } from './figure.ts'
import { issueEditors } from './tokens.ts'

const unit = 'requests/s'
const one = 'one score written, with token, history and permission'
const sheet = 'a sheet of 15 scores written'
const best = 'pgbench, the best function for one score'
const best_script = fileURLToPath(new URL('../best-score-write.sql', import.meta.url))
const best_set_up = new URL('../best-score-write-set-up.sql', import.meta.url)

const anyOf = <Item>(items: Item[]) => items[Math.floor(Math.random() * items.length)]!

/** Writing: 16 clients over the 40 councils of a region, each request on any of them, and each changes what stands. */
export async function writesGroup (stage: Stage): Promise<Group> {
  await stage.clone('bench_writes')
  const drafts = await makeDrafts(stage.owner_url('bench_writes'))
  const server = await stage.standpoint('bench_writes')
  const editors = await issueEditors(stage, server, 'bench_writes')
  const { seconds, warm_up } = stage.options
  let written = 0
  const wordsOf = () => ({ score: written++ % 6, rationale: `As seen in test ${written} of the new form with residents` })
  const write = async (next: (draft: Sheet, token: string) => Buffer) => await loadFor({
    address: server.address,
    connections,
    seconds,
    warm_up,
    status: 200,
    next: () => {
      const draft = anyOf(drafts)
      return next(draft, editors.get(draft.council)!)
    }
  })
  const points = Array.from({ length: 15 }, (_, i) => i + 1)
  return {
    sides: [
      {
        name: one,
        unit,
        primed: true,
        measure: async () => await write(({ id }, token) =>
          requestOf(`PUT /v1/assessments/${id}/scores/${anyOf(points)}`, { token, body: JSON.stringify(wordsOf()) }))
      },
      {
        name: sheet,
        unit,
        primed: true,
        measure: async () => await write(({ id }, token) =>
          requestOf(`PUT /v1/assessments/${id}/scores`, { token, body: JSON.stringify({ scores: points.map(point => ({ point, ...wordsOf() })) }) }))
      },
      await bestSide(stage)
    ],
    goals: [
      { figure: 'one score written, against pgbench running the best function', at_least: 0.5, value: ratio(one, best) },
      { figure: 'the time of a sheet of 15 scores against that of one score', at_most: 2, value: ratio(one, sheet) }
    ]
  }
}

async function bestSide (stage: Stage) {
  if (!await findProgram('pgbench')) return missing(best, 'pgbench is not on this machine')
  const url = stage.service_url('bench_writes')
  // After drafts and tokens are there: it writes with them.
  await runSql(stage.owner_url('bench_writes'), readFileSync(best_set_up, 'utf8'))
  return { name: best, unit, measure: async () => await runPgbench({ url, script: best_script, clients: connections, seconds: stage.options.seconds }) }
}
