import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { region, standard } from '../data/names.ts'
import { loadFor, requestOf } from '../measure/http-load.ts'
import { usedCpu } from '../measure/process-figures.ts'
import { spreadOf } from '../measure/quartiles.ts'
import { capture } from '../servers/captured.ts'
import type { Server } from '../servers/start-server.ts'
import type { Stage } from '../stage.ts'

export const progress_path = `/v1/regions/${region}/progress?standard=${standard}`
export const region_page = `/regions/${region}?standard=${standard}`
const not_modified_path = '/v1/regions/not-modified/progress'

/** Clients that ask at once. */
export const connections = 16

export interface Reading {
  /** Requests a second: its progress, or that it has not changed. */
  ask: (server: Server, which?: 'whole' | 'not modified') => Promise<number>
  /** What sends the same each time. */
  constant: Server
  bytes: number
  /** What a server had of a core meanwhile (near 1, it was the limit, and not the load), and microseconds of it for a whole answer; medians. */
  cpuOf: (server: Server) => { share: number, micros: number }
}

/**
 * A constant made from what a server of ours answers at a path, and the load for both: the same requests, byte for byte but for the path of
 * the constant's 304.
 */
export async function openReading (
  stage: Stage, server: Server, tokens: string[], path = progress_path, more: Record<string, string> = {}
): Promise<Reading> {
  const { seconds, warm_up, data_dir } = stage.options
  const authorization = `Bearer ${tokens[0]}`
  const whole = await capture(server.address + path, { ...more, authorization })
  const etag = whole.headers.etag
  if (whole.status !== 200 || !etag) throw new Error(`${path} was answered with ${whole.status} and the ETag ${etag}`)
  const unchanged = await capture(server.address + path, { ...more, authorization, 'if-none-match': etag })
  if (unchanged.status !== 304) throw new Error(`${path} asked for by its ETag was answered with ${unchanged.status}`)

  const file = join(data_dir, `constant${path.split('?')[0]!.replaceAll('/', '-')}.json`)
  writeFileSync(file, JSON.stringify({ [path.split('?')[0]!]: whole, [not_modified_path]: unchanged }))
  const constant = await stage.other('servers/constant.ts', [file])

  const used = new Map<Server, { share: number[], micros: number[] }>()
  const known = { ...more, 'if-none-match': etag }
  return {
    constant,
    bytes: Buffer.from(whole.body, 'base64').length,
    ask: async (server, which = 'whole') => {
      const line = which === 'not modified' && server === constant ? `GET ${not_modified_path}?standard=${standard}` : `GET ${path}`
      const requests = tokens.map(token => requestOf(line, { token, headers: which === 'whole' ? more : known }))
      const [begun, before] = [performance.now(), usedCpu(server.pid)]
      const rate = await loadFor({
        address: server.address,
        connections,
        seconds,
        warm_up,
        status: which === 'whole' ? 200 : 304,
        next: connection => requests[connection % requests.length]!
      })
      const share = (usedCpu(server.pid) - before) / (performance.now() - begun) * 1000
      const { share: shares, micros } = used.get(server) ?? { share: [], micros: [] }
      used.set(server, { share: shares, micros })
      shares.push(share)
      if (which === 'whole') micros.push(share / rate * 1_000_000)
      return rate
    },
    cpuOf: server => {
      const { share = [], micros = [] } = used.get(server) ?? {}
      return { share: spreadOf(share).median, micros: spreadOf(micros).median }
    }
  }
}
