import { ask, runSql } from '../data/cluster.ts'
import { addSubmitted, type Sheet } from '../data/make-drafts.ts'
import { region } from '../data/names.ts'
import { loadFor, requestOf } from '../measure/http-load.ts'
import type { Database, Stage } from '../stage.ts'
import { connections } from './constant.ts'
import { type Group, ratio, type Side } from './figure.ts'
import { issueEditors } from './tokens.ts'

const kept = 'publishing, progress kept'
const uncounted = 'publishing, progress not kept'

/** Enough for the first round; later ones know how many a second there were. */
const first_guess = 400

async function side (stage: Stage, name: string, database: Database): Promise<Side> {
  const server = await stage.standpoint(database)
  const editors = await issueEditors(stage, server, database)
  const { seconds, warm_up } = stage.options
  const waiting: Sheet[] = []
  let rate = first_guess
  return {
    name,
    unit: 'requests/s',
    primed: true,
    measure: async () => {
      const needed = Math.ceil(rate * 2 * (seconds + warm_up)) + connections
      if (waiting.length < needed) waiting.push(...await addSubmitted(stage.owner_url(database), needed - waiting.length, { on: 'known services' }))
      const next = () => {
        const sheet = waiting.pop()
        if (!sheet) throw new Error('there are no more sheets to publish')
        return requestOf(`POST /v1/assessments/${sheet.id}/publish`, { token: editors.get(sheet.council), body: '' })
      }
      rate = await loadFor({ address: server.address, connections, seconds, warm_up, status: 200, next })
      return rate
    }
  }
}

/** The same service on two databases, in one of which counting a publication does nothing: 16 clients over 40 councils. */
export async function publishingGroup (stage: Stage): Promise<Group> {
  await stage.clone('bench_publishing')
  await stage.clone('bench_uncounted')
  const sides = [await side(stage, kept, 'bench_publishing'), await side(stage, uncounted, 'bench_uncounted')]
  // Once the service has started: it migrates, and a migration may bring the function back.
  await stopCounting(stage.owner_url('bench_uncounted'))
  return {
    sides,
    goals: [{ figure: 'time of publishing with progress against without', at_most: 1.5, value: ratio(uncounted, kept) }],
    check: async () => await checkKept(stage)
  }
}

async function stopCounting (owner_url: string): Promise<void> {
  const [counting] = await ask<{ named: string }>(owner_url,
    "select format('%I (%s) returns %s', proname, pg_get_function_arguments(oid), pg_get_function_result(oid)) as named from pg_proc where proname = 'count_publication'")
  await runSql(owner_url, `create or replace function ${counting!.named} language plpgsql as 'begin end'`)
}

/** Progress is right where it was kept, and was not kept where it was not to be. Throws otherwise. */
async function checkKept ({ owner_url, period }: Stage): Promise<string> {
  // The data that was there before ends with its period.
  const since = (database: Database) => ask<{ services: number }>(owner_url(database),
    'select coalesce(sum(services), 0)::integer as services from council_progress where day > $1', [period.last])
  const wrong = await ask(owner_url('bench_publishing'),
    'select w.* from membership m cross join lateral wrong_progress(m.council_id) w where m.region = $1 limit 5', [region])
  if (wrong.length > 0) throw new Error(`Progress is not what follows from what was published:\n${JSON.stringify(wrong)}`)
  const [[with_rows], [without_rows]] = await Promise.all([since('bench_publishing'), since('bench_uncounted')])
  if (with_rows!.services === 0 || without_rows!.services !== 0) throw new Error('Publishing kept progress where it should not, or the other way round')
  return 'After all that was published, the progress kept of the 40 councils is what follows from their sheets.'
}
