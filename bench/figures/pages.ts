import { brotliDecompressSync } from 'node:zlib'
import { residentMemory } from '../measure/process-figures.ts'
import { capture } from '../servers/captured.ts'
import type { Stage } from '../stage.ts'
import { openReading, region_page as path } from './constant.ts'
import { type Group, ratio } from './figure.ts'

const browser = { accept: 'text/html', 'accept-encoding': 'br' }

const unit = 'requests/s'
const from_memory = 'the page of a region from memory'
const unchanged = 'the same by If-None-Match, 304'
const first = 'the page of a region, made anew'
const weight = 'weight of the page with all that it loads'

/** What a browser loads for the page: itself, its stylesheet, its script and its icon, each in Brotli, in kB. */
async function weigh (address: string): Promise<number> {
  const page = await capture(address + path, browser)
  const html = brotliDecompressSync(Buffer.from(page.body, 'base64')).toString()
  const files = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, file]) => file!)
  const loaded = [page, ...await Promise.all([...new Set(files)].map(async file => await capture(address + file, browser)))]
  return loaded.reduce((sum, { body }) => sum + Buffer.from(body, 'base64').length, 0) / 1000
}

/** The page that is projected at a meeting: from memory against a constant, made anew, and what it weighs. */
export async function pagesGroup (stage: Stage): Promise<Group> {
  const server = await stage.standpoint('bench_large')
  const forgetful = await stage.standpoint('bench_large', { ANSWER_CACHE_MB: '0' })
  const tokens = await stage.readers(server, 'bench_large')
  const { ask, constant, bytes, cpuOf } = await openReading(stage, server, tokens, path, browser)
  const makeAnew = async () => {
    const began = performance.now()
    const { status } = await capture(forgetful.address + path, browser)
    if (status !== 200) throw new Error(`The page was answered with ${status}`)
    return performance.now() - began
  }
  return {
    sides: [
      { name: 'constant page', unit, primed: true, measure: async () => await ask(constant) },
      { name: from_memory, unit, primed: true, measure: async () => await ask(server) },
      { name: 'constant page 304', unit, primed: true, measure: async () => await ask(constant, 'not modified') },
      { name: unchanged, unit, primed: true, measure: async () => await ask(server, 'not modified') },
      { name: first, unit: 'ms', primed: true, measure: async () => [await makeAnew(), await makeAnew(), await makeAnew()] },
      { name: weight, unit: 'kB', measure: async () => await weigh(server.address) },
      { name: 'memory with pages and charts', unit: 'MB', measure: async () => residentMemory(server.pid) ?? NaN }
    ],
    goals: [
      { figure: 'the page of a region, 200 from memory, against the constant', at_least: 0.75, value: ratio(from_memory, 'constant page') },
      { figure: 'the same with If-None-Match, 304, against a constant 304', value: ratio(unchanged, 'constant page 304') },
      { figure: 'CPU of the constant for the page, against ours from memory', value: () => cpuOf(constant).micros / cpuOf(server).micros },
      { figure: 'what a browser loads for the page', at_most: 60, unit: 'kB', value: ({ median }) => median(weight) }
    ],
    notes: [`The page has ${bytes.toLocaleString('en-GB')} bytes in Brotli.`]
  }
}
