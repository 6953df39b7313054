// What an import of assessments is given, and what is asked of it afterwards.
import { openSouthWest, sheetOf } from './story.ts'

type Tester = Awaited<ReturnType<typeof openSouthWest>>

/** An assessment as a line gives it, published a while ago unless said otherwise. */
export function sheet (reference: string, more: Record<string, unknown> = {}) {
  const { scores } = sheetOf(3)
  return {
    council: 'CON',
    service: 'report-a-missed-bin',
    service_name: 'Report a missed bin',
    standard: 'lgdss-2016',
    phase: 'live',
    assessed_on: '2019-03-04',
    reference,
    published_on: '2019-04-01',
    scores: scores.map(({ point, score }) => ({ point, score })),
    ...more
  }
}

/** Lines as a file has them. */
export const ndjson = (...lines: unknown[]) => lines.map(line => typeof line === 'string' ? line : JSON.stringify(line)).join('\n')

/** Imports a file as an admin, or as whoever is given. */
export function importer ({ call, admin }: Tester) {
  return async (body: unknown, { query = '', as = admin, type = 'application/x-ndjson' } = {}) =>
    await call(`POST /v1/assessments/import${query}`, { as, body, headers: { 'content-type': type } })
}

/** Places where what is kept of progress is not what follows from what is published. */
export async function wrong ({ asService }: Tester) {
  return await asService('select c.code, w.* from council c cross join lateral wrong_progress(c.id) w')
}
