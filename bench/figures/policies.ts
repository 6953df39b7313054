import { ask, runSql } from '../data/cluster.ts'
import { makeDrafts, type Sheet } from '../data/make-drafts.ts'
import { loadFor, requestOf } from '../measure/http-load.ts'
import { usedCpu } from '../measure/process-figures.ts'
import type { Database, Stage } from '../stage.ts'
import { connections } from './constant.ts'
import { type Group, ratio } from './figure.ts'
import { issueEditors } from './tokens.ts'

const unit = 'µs of CPU'

const anyOf = <Item>(items: Item[]) => items[Math.floor(Math.random() * items.length)]!

/** The product on a copy of the small data, with or without the policies of the database, and what a request costs there. */
async function openSide (stage: Stage, database: Database, walled: boolean) {
  await stage.clone(database)
  const server = await stage.standpoint(database)
  const owner_url = stage.owner_url(database)
  const drafts = await makeDrafts(owner_url)
  const editors = await issueEditors(stage, server, database)
  if (!walled) {
    const tables = await ask<{ name: string }>(owner_url, 'select oid::regclass::text as name from pg_class where relrowsecurity')
    await runSql(owner_url, ...tables.map(({ name }) => `alter table ${name} disable row level security`))
  }
  const { seconds, warm_up } = stage.options

  /** CPU of the service and of PostgreSQL for one answer. */
  return async (next: (draft: Sheet, token: string) => Buffer): Promise<number> => {
    const pids = (await ask<{ pid: number }>(stage.cluster.owner_url, 'select pid from pg_stat_activity where datname = $1', [database])).map(({ pid }) => pid)
    const used = () => [server.pid, ...pids].reduce((sum, pid) => sum + usedCpu(pid), 0)
    let sent = 0
    const before = used()
    await loadFor({
      address: server.address,
      connections,
      seconds,
      warm_up,
      status: 200,
      next: () => {
        sent++
        const draft = anyOf(drafts)
        return next(draft, editors.get(draft.council)!)
      }
    })
    return (used() - before) / sent * 1e6
  }
}

let written = 0
const read = ({ id }: Sheet, token: string) => requestOf(`GET /v1/assessments/${id}`, { token })
const write = ({ id }: Sheet, token: string) => requestOf(`PUT /v1/assessments/${id}/scores/${1 + written % 15}`, {
  token, body: JSON.stringify({ score: written++ % 6, rationale: `As seen in test ${written} of the new form with residents` })
})

/** What row-level security costs: the same requests on the same data, with the policies and with them switched off. */
export async function policiesGroup (stage: Stage): Promise<Group> {
  const walled = await openSide(stage, 'bench_walled', true)
  const open = await openSide(stage, 'bench_open', false)
  return {
    sides: [
      { name: 'a draft read, with policies', unit, primed: true, measure: async () => await walled(read) },
      { name: 'a draft read, without', unit, primed: true, measure: async () => await open(read) },
      { name: 'a score written, with policies', unit, primed: true, measure: async () => await walled(write) },
      { name: 'a score written, without', unit, primed: true, measure: async () => await open(write) }
    ],
    goals: [
      { figure: 'CPU of reading a draft with row-level security, against without', at_most: 1.3, value: ratio('a draft read, with policies', 'a draft read, without') },
      { figure: 'CPU of writing a score with it, against without', at_most: 1.15, value: ratio('a score written, with policies', 'a score written, without') }
    ]
  }
}
