// What happens today, told step by step: one assessment from a draft to the region's progress.
import type { Progress } from '../wire-types.d.ts'
import { type Client, connect, of, refusalOf } from './client.ts'
import type { DemoClock } from './clock.ts'
import type { Officers } from './fill-register.ts'
import { count, heading, showMean, showShare } from './layout.ts'
import { tellDrafting } from './live-draft.ts'
import { contested, showPoint, tellReview } from './live-review.ts'
import { standard } from './plan.ts'
import { makeTeller } from './teller.ts'

const slug = 'report-a-missed-bin'
const region = 'south-west'

export interface Live {
  address: string
  clock: DemoClock
  officers: Map<string, Officers>
  services: Map<string, string>
  lead: Client
  print: (text?: string) => void
}

export interface Told {
  assessment: string
  before: Progress
  after: Progress
}

const progressNow = async (open: Client) =>
  (await open.GET('/v1/regions/{region}/progress', { params: { path: { region }, query: { standard } } })).data
const figures = ({ mean, met_share, services, reviewed }: Progress) =>
  `mean ${showMean(mean)}, ${showShare(met_share)} met, over ${services} services, ${reviewed} of them reviewed`

/** Tells it with Cornwall as the council, and Devon and Exeter as its peers; gives the region's progress before and after. */
export async function tellLivePart ({ address, clock, officers, services, lead, print }: Live): Promise<Told> {
  const open = connect(address)
  const { editor } = officers.get('CON')!
  const [devon, exeter] = ['DEV', 'EXE'].map(code => officers.get(code)!.reviewer) as [Client, Client]
  const service = services.get(`CON/${slug}`)!
  const tell = makeTeller(print)
  const { step, show, say } = tell

  print(heading('Today: Cornwall scores "Report a missed bin"'))
  const before = await progressNow(open)
  step(`The South West stands at ${figures(before)}.`)
  const { id, sheet } = await tellDrafting({ clock, open, editor, peer: devon, service, slug, tell })
  await tellReview({ id, clock, editor, devon, exeter, lead, tell })

  step('Published: everyone sees it, its reviews and the replies, and it never changes again:')
  await editor.POST('/v1/assessments/{id}/publish', of(id))
  show('POST …/publish', 200)
  const { data: published } = await open.GET('/v1/assessments/{id}', of(id))
  show('the public: GET …', 200, `${published.status}, mean ${showMean(published.mean)}, ${published.reviews.length} reviews`)
  say(showPoint(published.scores.find(({ point }) => point === contested.point)!))
  const late = await refusalOf(editor.PUT('/v1/assessments/{id}/scores', { ...of(id), body: { scores: sheet } }))
  show('the editor: PUT …/scores', late.status, late.detail)

  step('Exeter asks one thing more. It waits in Cornwall\'s inbox:')
  await exeter.POST('/v1/assessments/{id}/comments', { ...of(id), body: { body: 'May we use your test script?', point: contested.point } })
  const { data: inbox } = await editor.GET('/v1/councils/{code}/inbox', { params: { path: { code: 'CON' } } })
  show('GET /v1/councils/CON/inbox', 200, `${count(inbox.questions_total, 'question')}, the last: "${inbox.questions.at(-1)!.body}"`)

  const after = await progressNow(open)
  step(`The South West has moved: ${figures(before)} became ${figures(after)}.`)
  return { assessment: id, before, after }
}
