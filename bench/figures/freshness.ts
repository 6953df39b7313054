import { call } from '../call.ts'
import { ask } from '../data/cluster.ts'
import { addSubmitted, type Sheet } from '../data/make-drafts.ts'
import { region } from '../data/names.ts'
import { quantile, spreadOf } from '../measure/quartiles.ts'
import type { Stage } from '../stage.ts'
import { openReading, progress_path } from './constant.ts'
import { type Group, ratio } from './figure.ts'
import { type Publisher, startPublishing } from './publisher.ts'
import { issueEditors } from './tokens.ts'

const rate = 50
const reads = 'reads from memory while 50 a second are published'
const at_home = 'delay in the process that published'
const elsewhere = 'delay in another process'
const constant_name = 'constant, beside publishing'

/** Two processes on one database: what is published through one, and when each answers with it. */
export async function freshnessGroup (stage: Stage): Promise<Group> {
  const { seconds, warm_up } = stage.options
  await stage.clone('bench_freshness')
  const [home, away] = [await stage.standpoint('bench_freshness'), await stage.standpoint('bench_freshness')]
  const editors = await issueEditors(stage, home, 'bench_freshness')
  const tokens = await stage.readers(home, 'bench_freshness')
  const { ask: read, constant } = await openReading(stage, home, tokens)
  const waiting: Sheet[] = []
  const refill = async (count: number) => {
    if (waiting.length < count) waiting.push(...await addSubmitted(stage.owner_url('bench_freshness'), count - waiting.length, { on: 'new services' }))
    return { address: home.address, sheets: waiting, editors, rate, at_once: 1 }
  }
  const rates: number[] = []
  let stale_at_home = 0

  return {
    sides: [
      { name: constant_name, unit: 'requests/s', primed: true, measure: async () => await read(constant) },
      {
        name: reads,
        unit: 'requests/s',
        primed: true,
        measure: async () => {
          const publisher = startPublishing({ ...await refill(Math.ceil(rate * 12 * (seconds + warm_up))), at_once: 16 })
          const answered = await read(home)
          rates.push(await publisher.stop())
          return answered
        }
      },
      ...[[at_home, home] as const, [elsewhere, away] as const].map(([name, server]) => ({
        name,
        unit: 'ms',
        measure: async () => {
          const { delays, stale } = await watch(server.address, tokens[0]!, await refill(Math.ceil(rate * 2 * (seconds + warm_up))), seconds)
          if (server === home) stale_at_home += stale
          return delays
        }
      }))
    ],
    goals: [
      { figure: 'reads from memory with 50 published a second, against the constant', at_least: 0.6, value: ratio(reads, constant_name) },
      { figure: 'published a second meanwhile', at_least: 45, unit: '/s', value: () => rates.length > 0 ? spreadOf(rates).median : NaN },
      { figure: 'freshness in another process, p99', at_most: 250, unit: 'ms', value: ({ of }) => quantile(of(elsewhere) ?? [NaN], 0.99) },
      { figure: 'answers of the process that published without what it had acknowledged', at_most: 0, value: ({ of }) => of(at_home) ? stale_at_home : NaN }
    ],
    check: async () => {
      const wrong = await ask(stage.owner_url('bench_freshness'),
        'select w.* from membership m cross join lateral wrong_progress(m.council_id) w where m.region = $1 limit 5', [region])
      if (wrong.length > 0) throw new Error(`Progress is not what follows from what was published:\n${JSON.stringify(wrong)}`)
      return 'A delay is from the answer to a publication until the first answer, to reads asked one after the other, that counts it: ' +
        'it has in it what that answer took.'
    }
  }
}

interface Delays {
  delays: number[]
  /** Answers to what was asked after an acknowledgement, and without it. */
  stale: number
}

/**
 * Milliseconds from each acknowledged publication to the first answer that counts it. Each is the first of its service, and one is
 * published after the other, so that the number of services says which are counted.
 */
async function watch (address: string, token: string, steady: Publisher, seconds: number): Promise<Delays> {
  const look = async () => {
    const asked = performance.now()
    const { body } = await call<{ services: number }>(address, `GET ${progress_path}`, { token })
    return { asked, at: performance.now(), services: body.services }
  }
  const before = (await look()).services
  const acknowledged: number[] = []
  const seen = [await look()]
  const publisher = startPublishing(steady, at => acknowledged.push(at))
  const until = performance.now() + seconds * 1000
  let stopped = false
  while (!stopped || (seen.at(-1)!.services < before + acknowledged.length && performance.now() < until + 10_000)) {
    seen.push(await look())
    if (!stopped && performance.now() > until) {
      await publisher.stop()
      stopped = true
    }
  }
  const delays = acknowledged.map((at, i) => Math.max(0, (seen.find(({ services }) => services >= before + i + 1)?.at ?? Infinity) - at))
  const stale = seen.filter(({ asked, services }) => services < before + acknowledged.filter(at => at < asked).length).length
  return { delays, stale }
}
