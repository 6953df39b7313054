import { residentMemory } from '../measure/process-figures.ts'
import type { Server } from '../servers/start-server.ts'
import type { Stage } from '../stage.ts'
import { openReading } from './constant.ts'
import { type Group, ratio } from './figure.ts'

const unit = 'requests/s'
const from_memory = 'region progress from memory, with a token'
const unchanged = 'region progress by If-None-Match, 304'
const logged = 'region progress from memory, with the request log on'
const memory = 'resident memory while read from memory'

/** What nothing has changed: from memory, against a constant. */
export async function readsGroup (stage: Stage): Promise<Group> {
  const server = await stage.standpoint('bench_large')
  const logging = await stage.standpoint('bench_large', { LOG_LEVEL: 'info' })
  const tokens = await stage.readers(server, 'bench_large')
  const { ask, constant, bytes, cpuOf } = await openReading(stage, server, tokens)
  return {
    sides: [
      { name: 'constant', unit, primed: true, measure: async () => await ask(constant) },
      { name: from_memory, unit, primed: true, measure: async () => await ask(server) },
      { name: 'constant 304', unit, primed: true, measure: async () => await ask(constant, 'not modified') },
      { name: unchanged, unit, primed: true, measure: async () => await ask(server, 'not modified') },
      { name: logged, unit, primed: true, measure: async () => await ask(logging) },
      { name: memory, unit: 'MB', measure: async () => residentMemory(server.pid) ?? NaN }
    ],
    goals: [
      { figure: 'region progress, 200 from memory, against the constant', at_least: 0.75, value: ratio(from_memory, 'constant') },
      { figure: 'the same with If-None-Match, 304, against a constant 304', at_least: 0.9, value: ratio(unchanged, 'constant 304') },
      { figure: 'the same 304 against the constant 200', value: ratio(unchanged, 'constant') },
      { figure: 'CPU of the constant for an answer, against ours from memory', value: () => cpuOf(constant).micros / cpuOf(server).micros },
      { figure: 'what is left with the request log on', value: ratio(logged, from_memory) },
      {
        figure: 'resident memory of the service at the large data under read load',
        at_most: 200,
        unit: 'MB',
        value: ({ of }) => Math.max(...of(memory) ?? [NaN])
      }
    ],
    notes: [`The answer has ${bytes.toLocaleString('en-GB')} bytes.`],
    check: async () => {
      const tell = (server: Server) => `${cpuOf(server).micros.toFixed(0)} µs of CPU for an answer and ${cpuOf(server).share.toFixed(2)} of a core`
      return `From memory, the service had ${tell(server)}, with the log on ${tell(logging)}, the constant ${tell(constant)}: ` +
        'with nearly a whole core, the server is the limit, and not the load.'
    }
  }
}
