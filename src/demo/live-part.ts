// What happens today, told step by step: one assessment from a draft to the region's progress.
import { londonDay } from '../plugins/clock.ts'
import type { Progress, SheetScore } from '../wire-types.d.ts'
import { type Client, connect, of, refusalOf } from './client.ts'
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
  const { data: { items } } = await open.GET('/v1/assessments', { params: { query: { service, standard, status: 'published' } } })
  const better = makeSheet('CON', slug, 2)
  const mean = items[0]?.mean ?? 0
  return meanOf(better) > mean + 0.01 ? better : makeSheet('CON', slug, 0.6)
}

const progressNow = async (open: Client) =>
  (await open.GET('/v1/regions/{region}/progress', { params: { path: { region }, query: { standard } } })).data
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
  const reference = `demo-live-${new Date().toISOString()}`
  const begin = { standard, phase: 'live', assessed_on: londonDay(clock.now()), reference } as const
  const { data: { id } } = await editor.POST('/v1/services/{id}/assessments', { ...of(service), body: begin })
  show(`POST /v1/services/${service}/assessments`, 201)
  const seen = await refusalOf(open.GET('/v1/assessments/{id}', of(id)))
  show(`the public: GET /v1/assessments/${id}`, seen.status, seen.title)
  const peer = await refusalOf(reviewer.GET('/v1/assessments/{id}', of(id)))
  show('a reviewer of the region: the same', peer.status, peer.title)

  step('A first score, and one that the standard\'s scale does not have:')
  const at = (point: number) => ({ params: { path: { id, point } } })
  const research = 'Research every quarter, also with people who phone instead.'
  await editor.PUT('/v1/assessments/{id}/scores/{point}', { ...at(1), body: { score: 4, rationale: research } })
  show('PUT …/scores/1 { "score": 4, "rationale": "Research every quarter, …" }', 200)
  const best = { score: 6, rationale: 'Better than best.' }
  const refused = await refusalOf(editor.PUT('/v1/assessments/{id}/scores/{point}', { ...at(8), body: best }))
  show('PUT …/scores/8 { "score": 6, … }', refused.status)
  print(JSON.stringify(refused.document, null, 2).replaceAll(/^/gm, '       '))

  step('Is it ready for its peers? A dry run lists every gap and changes nothing:')
  const dry = { path: { id }, query: { dry_run: true } }
  const gaps = await refusalOf(editor.POST('/v1/assessments/{id}/submit', { params: dry }))
  show('POST …/submit?dry_run=true', gaps.status, gaps.detail)
  for (const { pointer, detail } of gaps.errors.slice(0, 3)) print(wrap(`${pointer}: ${detail}`, '       '))
  if (gaps.errors.length > 3) print(`       … and ${gaps.errors.length - 3} more`)

  step('The whole sheet at once, and then to the peers of the region:')
  const { data: filled } = await editor.PUT('/v1/assessments/{id}/scores', { ...of(id), body: { scores: sheet } })
  show('PUT …/scores', 200, `${filled.scored} of ${filled.of} points, mean ${showMean(filled.mean)}, ${showShare(filled.met_share)} met`)
  const { data: submitted } = await editor.POST('/v1/assessments/{id}/submit', of(id))
  show('POST …/submit', 200, submitted.status)

  step('The reviewer at Devon sees it now, and asks; the editor at Cornwall answers and resolves:')
  const question = 'How did you test with people who use screen readers?'
  const answer = 'With three residents through a local charity, and automated checks on each release.'
  const { data: thread } = await reviewer.POST('/v1/assessments/{id}/comments', { ...of(id), body: { body: question, point: 8 } })
  print(wrap(`${thread.author.name}, on point ${thread.point}: "${question}"`, '     '))
  await editor.POST('/v1/assessments/{id}/comments', { ...of(id), body: { body: answer, reply_to: thread.id } })
  const { data: resolved } = await editor.POST('/v1/comments/{id}/resolve', of(thread.id))
  print(wrap(`${resolved.replies[0]?.author.name}: "${answer}"`, '     '))

  step('Published: everyone sees it, and it never changes again:')
  await editor.POST('/v1/assessments/{id}/publish', of(id))
  show('POST …/publish', 200)
  const { data: published } = await open.GET('/v1/assessments/{id}', of(id))
  show('the public: GET …', 200, `${published.status}, mean ${showMean(published.mean)}`)
  const late = await refusalOf(editor.PUT('/v1/assessments/{id}/scores', { ...of(id), body: { scores: sheet } }))
  show('the editor: PUT …/scores', late.status, late.detail)

  const after = await progressNow(open)
  step(`The South West has moved: ${figures(before)} became ${figures(after)}.`)
  return { assessment: id, before, after }
}
