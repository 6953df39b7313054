import type { Fault } from './fault.ts'
import { inParallel } from './retrying.ts'
import { openStand, populate, send } from './stand.ts'

const writers = 32

/** 20,000 attempts with If-Match on four sheets, through two processes; the short form: 200 on two. */
export const versions: Fault = {
  name: 'versions',
  promise: 'no change is lost: a version for each that was taken, and none besides',
  run: async (t, whole) => {
    const [attempts, sheets] = whole ? [20_000, 4] : [200, 2]
    const stand = await openStand(t)
    const services = [await stand.serve(), await stand.serve()]
    const { councils: [council] } = await populate(stand, services[0]!.address, ['CON'])
    const { editor, service } = council!
    const body = { standard: 'lgdss-2016', phase: 'live', assessed_on: '2026-01-01' }
    const drafts = await Promise.all(Array.from({ length: sheets }, async () => {
      const { headers, body: { id } } = await send(services[0]!.address, `POST /v1/services/${service}/assessments`, { as: editor, body })
      return { id: id as string, first: headers.get('etag')!, taken: [] as { version: number, point: number, text: string }[] }
    }))
    const versionOf = (etag: string) => Number(/^"(\d+)\./.exec(etag)![1])
    // What each writer believes to stand.
    const known = Array.from({ length: writers }, () => drafts.map(({ first }) => first))
    let [refused, other] = [0, 0]
    await inParallel(attempts, writers, async n => {
      const writer = n % writers
      const which = n % 7 % sheets
      const draft = drafts[which]!
      const [point, text] = [1 + n % 15, `attempt ${n}`]
      const { status, headers, body } = await send(services[n % 2]!.address, `PUT /v1/assessments/${draft.id}/scores/${point}`, {
        as: editor, body: { score: n % 5, rationale: text }, headers: { 'if-match': known[writer]![which]! }
      })
      if (status === 200) draft.taken.push({ version: versionOf(headers.get('etag')!), point, text })
      else if (status === 412) refused++
      else other++
      known[writer]![which] = headers.get('etag') ?? body.etag
    })
    const taken = drafts.reduce((sum, { taken }) => sum + taken.length, 0)
    t.comment(`${attempts} attempts of ${writers} writers on ${sheets} sheets: ${taken} taken, ${refused} refused`)
    t.equal(other, 0, 'each is taken or refused')
    t.ok(taken > 0 && refused > 0, 'both happened')
    for (const { id, first, taken } of drafts) {
      const { headers, body: { scores } } = await send(services[0]!.address, `GET /v1/assessments/${id}`, { as: editor })
      t.equal(versionOf(headers.get('etag')!), versionOf(first) + taken.length, `${taken.length} were taken, and as many versions have passed`)
      t.equal(new Set(taken.map(({ version }) => version)).size, taken.length, 'each had a version of its own')
      const last = new Map(taken.sort((a, b) => a.version - b.version).map(({ point, text }) => [point, text]))
      t.same(new Map(scores.map(({ point, rationale }: { point: number, rationale: string }) => [point, rationale])), last, 'what stands is what was taken last')
    }
  }
}
