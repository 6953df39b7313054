// What happens today, told step by step: one assessment from a draft to the region's progress.
import { londonDay } from '../plugins/clock.ts'
import type { Assessment, Assessments, Comment, Problem, Progress, SheetScore } from '../wire-types.d.ts'
import { type Client, connect } from './client.ts'
import type { DemoClock } from './clock.ts'
import type { Officers } from './fill-register.ts'
import { heading, showMean, showShare, wrap } from './layout.ts'
import { standard } from './plan.ts'
import { makeSheet, meanOf } from './sheets.ts'

const slug = 'report-a-missed-bin'
const region = 'south-west'

export interface Live {
  address: string
  clock: DemoClock
  officers: Map<string, Officers>
  services: Map<string, string>
  print: (text?: string) => void
}

export interface Told {
  assessment: string
  before: Progress
  after: Progress
}

/** A better sheet than the one published last, or, where that was it already, one after a change of supplier. */
async function nextSheet (open: Client, service: string): Promise<SheetScore[]> {
  const { items } = await open.must<Assessments>(`GET /v1/assessments?service=${service}&standard=${standard}&status=published`)
  const better = makeSheet('CON', slug, 2)
  const mean = items[0]?.mean ?? 0
  return meanOf(better) > mean + 0.01 ? better : makeSheet('CON', slug, 0.6)
}

const progressNow = async (open: Client) => await open.must<Progress>(`GET /v1/regions/${region}/progress?standard=${standard}`)
const figures = ({ mean, met_share, services }: Progress) => `mean ${showMean(mean)}, ${showShare(met_share)} met, over ${services} services`

/** Tells it with Cornwall as the council and Devon as the peer; gives the region's progress before and after. */
export async function tellLivePart ({ address, clock, officers, services, print }: Live): Promise<Told> {
  const open = connect(address)
  const { editor } = officers.get('CON')!
  const { reviewer } = officers.get('DEV')!
  const service = services.get(`CON/${slug}`)!
  let number = 0
  const step = (text: string) => print(`\n${++number}. ${wrap(text, '   ').trimStart()}`)
  const show = (line: string, status: number, said = '') => print(wrap(`${line} -> ${status} ${said}`.trimEnd(), '     '))

  print(heading('Today: Cornwall scores "Report a missed bin"'))
  const sheet = await nextSheet(open, service)
  const before = await progressNow(open)
  step(`The South West stands at ${figures(before)}.`)

  step('The editor at Cornwall begins an assessment. It is a draft, and the council\'s own business:')
  const begin = `POST /v1/services/${service}/assessments`
  const reference = `demo-live-${new Date().toISOString()}`
  const { id } = await editor.must<Assessment>(begin, { standard, phase: 'live', assessed_on: londonDay(clock.now()), reference })
  show(begin, 201)
  const seen = await open.call<Problem>(`GET /v1/assessments/${id}`)
  show(`the public: GET /v1/assessments/${id}`, seen.status, seen.body.title)
  const peer = await reviewer.call<Problem>(`GET /v1/assessments/${id}`)
  show('a reviewer of the region: the same', peer.status, peer.body.title)

  step('A first score, and one that the standard\'s scale does not have:')
  await editor.must(`PUT /v1/assessments/${id}/scores/1`, { score: 4, rationale: 'Research every quarter, also with people who phone instead.' })
  show('PUT …/scores/1 { "score": 4, "rationale": "Research every quarter, …" }', 200)
  const refused = await editor.call<Problem>(`PUT /v1/assessments/${id}/scores/8`, { score: 6, rationale: 'Better than best.' })
  show('PUT …/scores/8 { "score": 6, … }', refused.status)
  print(JSON.stringify(refused.body, null, 2).replaceAll(/^/gm, '       '))

  step('Is it ready for its peers? A dry run lists every gap and changes nothing:')
  const gaps = await editor.call<Problem>(`POST /v1/assessments/${id}/submit?dry_run=true`)
  show('POST …/submit?dry_run=true', gaps.status, gaps.body.detail)
  const faults = gaps.body.errors ?? []
  for (const { pointer, detail } of faults.slice(0, 3)) print(wrap(`${pointer}: ${detail}`, '       '))
  if (faults.length > 3) print(`       … and ${faults.length - 3} more`)

  step('The whole sheet at once, and then to the peers of the region:')
  const filled = await editor.must<Assessment>(`PUT /v1/assessments/${id}/scores`, { scores: sheet })
  show('PUT …/scores', 200, `${filled.scored} of ${filled.of} points, mean ${showMean(filled.mean)}, ${showShare(filled.met_share)} met`)
  const submitted = await editor.must<Assessment>(`POST /v1/assessments/${id}/submit`)
  show('POST …/submit', 200, submitted.status)

  step('The reviewer at Devon sees it now, and asks; the editor at Cornwall answers and resolves:')
  const question = 'How did you test with people who use screen readers?'
  const answer = 'With three residents through a local charity, and automated checks on each release.'
  const thread = await reviewer.must<Comment>(`POST /v1/assessments/${id}/comments`, { body: question, point: 8 })
  print(wrap(`${thread.author.name}, on point ${thread.point}: "${question}"`, '     '))
  await editor.must(`POST /v1/assessments/${id}/comments`, { body: answer, reply_to: thread.id })
  const resolved = await editor.must<Comment>(`POST /v1/comments/${thread.id}/resolve`)
  print(wrap(`${resolved.replies[0]?.author.name}: "${answer}"`, '     '))

  step('Published: everyone sees it, and it never changes again:')
  await editor.must(`POST /v1/assessments/${id}/publish`)
  show('POST …/publish', 200)
  const published = await open.must<Assessment>(`GET /v1/assessments/${id}`)
  show('the public: GET …', 200, `${published.status}, mean ${showMean(published.mean)}`)
  const late = await editor.call<Problem>(`PUT /v1/assessments/${id}/scores`, { scores: sheet })
  show('the editor: PUT …/scores', late.status, late.body.detail)

  const after = await progressNow(open)
  step(`The South West has moved: ${figures(before)} became ${figures(after)}.`)
  return { assessment: id, before, after }
}
