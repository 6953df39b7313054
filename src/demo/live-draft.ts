// The council's part of today's story: a draft that nobody else sees, until its sheet is whole and goes to the peers.
import { londonDay } from '../plugins/clock.ts'
import type { SheetScore } from '../wire-types.d.ts'
import { type Client, of, refusalOf } from './client.ts'
import type { DemoClock } from './clock.ts'
import { showMean, showShare } from './layout.ts'
import { contested } from './live-review.ts'
import { standard } from './plan.ts'
import { makeSheet, meanOf } from './sheets.ts'
import type { Teller } from './teller.ts'

export interface Drafting {
  clock: DemoClock
  open: Client
  editor: Client
  /** A reviewer of the region. */
  peer: Client
  /** Id and slug of Cornwall's service. */
  service: string
  slug: string
  tell: Teller
}

/** A better sheet than the one published last, or, where that was it already, one after a change of supplier. */
async function nextSheet ({ open, service, slug }: Drafting): Promise<SheetScore[]> {
  const { data: { items } } = await open.GET('/v1/assessments', { params: { query: { service, standard, status: 'published' } } })
  const rationale = 'Tested end to end in a copy of live, on phones and with screen readers.'
  const [better, worse] = [2, 0.6].map(gain => makeSheet('CON', slug, gain).map(score => score.point === contested.point ? { ...contested, rationale } : score))
  // What is published is a little lower than its sheet, because Cornwall follows a reviewer on one point.
  return meanOf(better!) > (items[0]?.mean ?? 0) + 0.1 ? better! : worse!
}

async function tellDraft ({ open, editor, peer, service, clock, tell: { step, show, say } }: Drafting): Promise<string> {
  step('The editor at Cornwall begins an assessment. It is a draft, and the council\'s own business:')
  const reference = `demo-live-${new Date().toISOString()}`
  const begin = { standard, phase: 'live', assessed_on: londonDay(clock.now()), reference } as const
  const { data: draft } = await editor.POST('/v1/services/{id}/assessments', { ...of(service), body: begin })
  const { id } = draft
  show(`POST /v1/services/${service}/assessments`, 201)
  const seen = await refusalOf(open.GET('/v1/assessments/{id}', of(id)))
  show(`the public: GET /v1/assessments/${id}`, seen.status, seen.title)
  const peers = await refusalOf(peer.GET('/v1/assessments/{id}', of(id)))
  show('a reviewer of the region: the same', peers.status, peers.title)
  for (const promise of draft.promised.filter(({ status }) => status === 'open')) {
    say(`It shows what was promised last time: "${promise.action}". That is done:`)
    await editor.PATCH('/v1/actions/{id}', { ...of(promise.id), body: { status: 'done' } })
    show('PATCH /v1/actions/… { "status": "done" }', 200)
  }
  return id
}

async function tellSheet (id: string, sheet: SheetScore[], { editor, tell: { step, show, detail, document } }: Drafting) {
  step('A first score, and one that the standard\'s scale does not have:')
  const at = (point: number) => ({ params: { path: { id, point } } })
  const research = 'Research every quarter, also with people who phone instead.'
  await editor.PUT('/v1/assessments/{id}/scores/{point}', { ...at(1), body: { score: 4, rationale: research } })
  show('PUT …/scores/1 { "score": 4, "rationale": "Research every quarter, …" }', 200)
  const best = { score: 6, rationale: 'Better than best.' }
  const refused = await refusalOf(editor.PUT('/v1/assessments/{id}/scores/{point}', { ...at(8), body: best }))
  show('PUT …/scores/8 { "score": 6, … }', refused.status)
  document(refused.document)

  step('Is it ready for its peers? A dry run lists every gap and changes nothing:')
  const dry = { path: { id }, query: { dry_run: true } }
  const gaps = await refusalOf(editor.POST('/v1/assessments/{id}/submit', { params: dry }))
  show('POST …/submit?dry_run=true', gaps.status, gaps.detail)
  for (const fault of gaps.errors.slice(0, 3)) detail(`${fault.pointer}: ${fault.detail}`)
  if (gaps.errors.length > 3) detail(`… and ${gaps.errors.length - 3} more`)

  step('The whole sheet at once, and then to the peers of the region:')
  const { data: filled } = await editor.PUT('/v1/assessments/{id}/scores', { ...of(id), body: { scores: sheet } })
  show('PUT …/scores', 200, `${filled.scored} of ${filled.of} points, mean ${showMean(filled.mean)}, ${showShare(filled.met_share)} met`)
  const { data: submitted } = await editor.POST('/v1/assessments/{id}/submit', of(id))
  show('POST …/submit', 200, submitted.status)
}

/** Tells how Cornwall drafts and submits an assessment; gives its id and its sheet. */
export async function tellDrafting (drafting: Drafting): Promise<{ id: string, sheet: SheetScore[] }> {
  const sheet = await nextSheet(drafting)
  const id = await tellDraft(drafting)
  await tellSheet(id, sheet, drafting)
  return { id, sheet }
}
