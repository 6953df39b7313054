import { type Act, write } from '../database/write.ts'
import { unavailable } from '../errors.ts'
import { londonDay } from '../plugins/clock.ts'
import type { AssessmentsImport } from '../wire-types.d.ts'
import { decide, type Said } from './decide.ts'
import { type Placed, readFacts } from './facts.ts'
import { type OneCouncil, placeLines, type Rejected, rejectionOf } from './place-lines.ts'
import { readCsv } from './read-csv.ts'
import { type Line, readNdjson } from './read-ndjson.ts'
import { makeSeen } from './seen.ts'
import { storeBatch } from './store-batch.ts'

export interface Import {
  format: 'ndjson' | 'csv'
  /** The one council that assessments are recorded for; undefined: any, and each line names it. */
  council?: OneCouncil
  dry_run?: boolean
  /** Ends it between two batches: what was recorded until then stays. */
  signal?: AbortSignal
  /** Told after each batch how many lines are done. */
  onProgress?: (lines: number) => void
}

/** So much is read while what came before is written: a council is locked for no longer than that takes. */
const batch_lines = 500
const batch_bytes = 4 * 1024 * 1024
const most_rejections = 1000

/**
 * Councils are dealt over lanes, each with a connection of its own: what is written of one waits for nothing that is written of
 * another, and the lines of one council keep their order.
 */
const lane_count = 2
const laneOf = ({ council_id }: Placed) => Number.parseInt(council_id.slice(-2), 16) % lane_count

async function * batchesOf (lines: AsyncIterable<Line>): AsyncGenerator<Line[]> {
  let [batch, bytes]: [Line[], number] = [[], 0]
  for await (const line of lines) {
    batch.push(line)
    bytes += line.size
    if (batch.length < batch_lines && bytes < batch_bytes) continue
    yield batch
    ;[batch, bytes] = [[], 0]
  }
  if (batch.length > 0) yield batch
}

interface Recorded extends Pick<AssessmentsImport, 'created' | 'published' | 'unchanged'> {
  rejected: Rejected[]
}

/** Records the lines of a batch in one transaction that holds their councils, in the order of their ids. */
async function recordLines (act: Act, lines: Placed[], said: Said, dry_run: boolean): Promise<Recorded> {
  if (lines.length === 0) return { created: 0, published: 0, unchanged: 0, rejected: [] }
  const [first, ...others] = [...new Set(lines.map(({ council_id }) => council_id))].sort() as [string, ...string[]]
  // A council that has ended rejects its own lines, and not those of others.
  return await write(act, first, async tools => {
    await tools.lock(others)
    const facts = await readFacts(tools.trx, lines, londonDay(tools.act.now))
    const { accepted, services, unchanged, rejected } = decide(lines, facts, said)
    const recorded = { created: accepted.length, published: accepted.filter(({ given }) => given.published_on).length, unchanged, rejected }
    await storeBatch(tools, { accepted, services })
    return recorded
  }, { dry_run, also_ended: true, once: true })
}

/**
 * Imports assessments from a file as it arrives, batch by batch, each in a transaction of its own; a line is taken whole or not at all.
 * Throws ruleBroken or badRequest where a CSV's header cannot be read, and unavailable where it is ended early: what was recorded
 * until then stays, and the same file can be sent again.
 */
export async function importAssessments (
  act: Act, file: AsyncIterable<Buffer>, { format, council, dry_run = false, signal, onProgress = () => {} }: Import
): Promise<AssessmentsImport> {
  const done: AssessmentsImport = { lines: 0, created: 0, published: 0, unchanged: 0, rejected: 0, services: 0, rejections: [] }
  const said: Said = { references: makeSeen(), services: new Map() }
  const council_ids = new Map<string, string>()

  function reject (rejected: Rejected[]) {
    if (rejected.length === 0) return
    done.lines += rejected.length
    done.rejected += rejected.length
    const rejections = rejected.flatMap(({ line, faults }) => faults.map(fault => rejectionOf(format, line, fault)))
    // Lanes do not keep step with each other.
    done.rejections = [...done.rejections, ...rejections].sort((a, b) => a.line - b.line).slice(0, most_rejections)
  }

  async function record (lines: Placed[]) {
    const { created, published, unchanged, rejected } = await recordLines(act, lines, said, dry_run)
    done.lines += created + unchanged
    done.created += created
    done.published += published
    done.unchanged += unchanged
    done.services = said.services.size
    reject(rejected)
    onProgress(done.lines)
  }

  const lanes = Array.from({ length: lane_count }, async () => {})
  try {
    // One batch is read while those before are written.
    for await (const batch of batchesOf(format === 'csv' ? readCsv(file, !council) : readNdjson(file))) {
      const { lines, rejected } = await placeLines(act, batch, { council, council_ids })
      for (const [lane, recording] of lanes.entries()) {
        await recording
        if (signal?.aborted) {
          await Promise.all(lanes)
          throw unavailable(`The import was stopped after ${done.lines} lines. What was recorded stays: send the same file again.`)
        }
        lanes[lane] = record(lines.filter(line => laneOf(line) === lane))
        // Heard of when it is waited for.
        lanes[lane].catch(() => {})
      }
      reject(rejected)
      onProgress(done.lines)
    }
    await Promise.all(lanes)
  } finally {
    // Whoever hears of the end, however it came, can rely on nothing more being written.
    await Promise.allSettled(lanes)
  }
  return done
}
