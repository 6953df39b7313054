import { setTimeout as wait } from 'node:timers/promises'
import { call } from '../call.ts'
import { addSubmitted, makeDrafts } from '../data/make-drafts.ts'
import { region } from '../data/names.ts'
import { openPages } from '../measure/open-pages.ts'
import { probe } from '../measure/probe.ts'
import { residentMemory } from '../measure/process-figures.ts'
import { quantile, spreadOf } from '../measure/quartiles.ts'
import { capture } from '../servers/captured.ts'
import type { Stage } from '../stage.ts'
import { progress_path, region_page } from './constant.ts'
import type { Group, Measured } from './figure.ts'
import { startPublishing } from './publisher.ts'
import { issueEditors } from './tokens.ts'

const pages = 500
const rate = 10
const probes_a_second = 50
/** So many of the rounds are enough: each takes as long as those of all the others. */
const each_round = 3

const delay = 'from a publication until each of 500 open pages shows it'
const slowest = 'the same, the slowest page of each'
const memory = 'memory of an open page'
const names = {
  reads: { without: 'a read while 10 a second are published', with: 'the same, beside 500 open pages' },
  writes: { without: 'a score written while 10 a second are published', with: 'the same write, beside 500 open pages' }
}

interface Run {
  reads: number[]
  writes: number[]
  /** Of every publication on every page. */
  delays: number[]
  slowest: number[]
  kb_of_page: number
}

const at = (share: number, side: string) => ({ of }: Measured) => quantile(of(side) ?? [NaN], share)
const slower = ({ with: beside, without }: typeof names.reads) => (measured: Measured) => at(0.99, beside)(measured) / at(0.99, without)(measured)

/** Pages left open while a region publishes: how soon they show it, what they cost, and whether anybody else notices. */
export async function liveGroup (stage: Stage): Promise<Group> {
  // The slowest hundredth is looked for: of a short run that would be one or two.
  const seconds = 7 * stage.options.seconds
  await stage.clone('bench_live')
  const owner_url = stage.owner_url('bench_live')
  const collecting = new URL('../servers/collect-on-signal.ts', import.meta.url).href
  const server = await stage.standpoint('bench_live', { LIVE_NETWORK_MAX: String(pages), NODE_OPTIONS: `--expose-gc --import=${collecting}` })
  const { address, pid } = server
  const editors = await issueEditors(stage, server, 'bench_live')
  const drafts = await makeDrafts(owner_url)
  const path = stage.options.page ?? region_page

  const services = async () => (await call<{ services: number }>(address, `GET ${progress_path}`)).body.services
  const memoryInUse = async () => {
    process.kill(pid, 'SIGUSR2')
    await wait(1_000)
    return residentMemory(pid) ?? NaN
  }

  async function run (beside_pages: boolean): Promise<Run> {
    const sheets = await addSubmitted(owner_url, rate * (seconds + 2), { on: 'new services' })
    const before = await services()
    // Made once before, so that what drawing it takes is not taken for what a page costs that is left open.
    await capture(address + path, { 'accept-encoding': 'br' })
    const empty = beside_pages ? await memoryInUse() : NaN
    const opened = beside_pages ? await openPages({ address, live_path: `/v1/regions/${region}/live`, path, pages }) : undefined
    try {
      const kb_of_page = opened ? (await memoryInUse() - empty) * 1024 / pages : NaN
      const acknowledged: number[] = []
      const publisher = startPublishing({ address, sheets, editors, rate, at_once: 1 }, at => acknowledged.push(performance.timeOrigin + at))
      let written = 0
      const [reads, writes] = await Promise.all([
        probe(address, { seconds, rate: probes_a_second, next: () => ({ line: `GET ${progress_path}` }) }),
        probe(address, {
          seconds,
          rate: probes_a_second,
          next: () => {
            const { id, council } = drafts[written++ % drafts.length]!
            const body = JSON.stringify({ score: written % 6, rationale: `As seen in test ${written} of the new form with residents` })
            return { line: `PUT /v1/assessments/${id}/scores/${written % 15 + 1}`, token: editors.get(council), body }
          }
        })
      ])
      await publisher.stop()
      const delays = await opened?.delays(acknowledged, before) ?? []
      const slowest = acknowledged.map((_, i) => Math.max(...delays.filter((_, n) => n % acknowledged.length === i)))
      return { reads, writes, delays, slowest, kb_of_page }
    } finally {
      await opened?.close()
    }
  }

  // One run says all of it; the sides take their part of it in whatever order they come.
  const runs = new Map<string, Promise<Run>>()
  const take = (beside_pages: boolean, part: (run: Run) => number[]) => async (round: number) => {
    if (round % each_round !== 0) return []
    const key = `${round} ${beside_pages}`
    if (!runs.has(key)) runs.set(key, run(beside_pages))
    return part(await runs.get(key)!)
  }

  return {
    sides: [
      { name: names.reads.without, unit: 'ms', measure: take(false, ({ reads }) => reads) },
      { name: names.reads.with, unit: 'ms', measure: take(true, ({ reads }) => reads) },
      { name: names.writes.without, unit: 'ms', measure: take(false, ({ writes }) => writes) },
      { name: names.writes.with, unit: 'ms', measure: take(true, ({ writes }) => writes) },
      { name: delay, unit: 'ms', measure: take(true, ({ delays }) => delays) },
      { name: slowest, unit: 'ms', measure: take(true, ({ slowest }) => slowest) },
      { name: memory, unit: 'kB', measure: take(true, ({ kb_of_page }) => [kb_of_page]) }
    ],
    goals: [
      { figure: `${delay}, p99`, at_most: 1_000, unit: 'ms', value: at(0.99, delay) },
      { figure: `${delay}, the slowest of all`, at_most: 1_000, unit: 'ms', value: at(1, delay) },
      { figure: 'memory of the service for an open page', at_most: 50, unit: 'kB', value: ({ of }) => spreadOf(of(memory) ?? []).median },
      { figure: 'time of a read beside 500 open pages against without, p99', at_most: 1.5, value: slower(names.reads) },
      { figure: 'time of a write beside 500 open pages against without, p99', at_most: 1.5, value: slower(names.writes) },
      ...[names.reads, names.writes].flatMap(({ without, with: beside }) => [without, beside])
        .map(name => ({ figure: `${name}, p99`, unit: 'ms', value: at(0.99, name) }))
    ],
    notes: [
      'An open page hears of changes on one connection and then asks for its figures on another, compressed; all pages are in one process beside the service, ' +
      'which shares its cores with them: what they cost is theirs and the service\'s together.',
      'Memory is what the kernel counts, before pages are open and while they are, each after a collection.'
    ]
  }
}
