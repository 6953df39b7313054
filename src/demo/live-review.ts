// The peers' part of today's story: who may review, two who disagree, and what the council replies and promises.
import { londonDay } from '../plugins/clock.ts'
import type { PeerScoreNew, RecommendationReplyNew, ReviewCompletion, Score } from '../wire-types.d.ts'
import { type Client, of, refusalOf } from './client.ts'
import type { DemoClock } from './clock.ts'
import { count, showMean } from './layout.ts'
import type { Teller } from './teller.ts'

/** The point on which the two reviewers disagree, and what Cornwall gives itself there before it replies. */
export const contested = { point: 8, score: 4 } as const
const { point } = contested

export interface Reviewing {
  /** The submitted assessment. */
  id: string
  clock: DemoClock
  editor: Client
  devon: Client
  exeter: Client
  lead: Client
  tell: Teller
}

/** A point as the sheet shows it beside its peers' scores. */
export function showPoint ({ point, score, earlier, peers, gap, spread }: Score): string {
  const was = earlier ? ` (it was ${earlier.score})` : ''
  const said = peers.map(({ reviewer_council, score, reply }) => `${reviewer_council} ${score}${reply ? reply.accept ? ' (accepted)' : ' (challenged)' : ''}`)
  return `point ${point}: own score ${score}${was}; ${said.join(', ')}; gap ${showMean(gap)}, spread ${spread}`
}

async function tellWhoReviews ({ id, devon, exeter, lead, tell: { step, show, detail } }: Reviewing) {
  step('The lead of the South West asks who is free to review it, fewest given first. Bristol, the lead\'s own council, is not:')
  const { data: { items } } = await lead.GET('/v1/assessments/{id}/suggested-reviewers', of(id))
  show('GET …/suggested-reviewers', 200)
  for (const { council, name, given, received } of items) detail(`${council} ${name}: ${count(given, 'review')} given in a year, ${received} received`)
  const refused = await refusalOf(lead.POST('/v1/assessments/{id}/reviews', { ...of(id), body: { reviewer_council: 'BST' } }))
  show('POST …/reviews { "reviewer_council": "BST" }', refused.status, refused.title)
  detail(refused.detail)

  step('The reviewer at Devon volunteers. The lead invites Exeter, whose reviewer accepts:')
  const { data: volunteered } = await devon.POST('/v1/assessments/{id}/reviews', { ...of(id), body: {} })
  show('Devon: POST …/reviews {}', 201, `${volunteered.status}, due on ${volunteered.due_on}`)
  const { data: invited } = await lead.POST('/v1/assessments/{id}/reviews', { ...of(id), body: { reviewer_council: 'EXE' } })
  show('the lead: POST …/reviews { "reviewer_council": "EXE" }', 201, `${invited.status}, due on ${invited.due_on}`)
  const { data: accepted } = await exeter.POST('/v1/reviews/{id}/accept', of(invited.id))
  show('Exeter: POST /v1/reviews/…/accept', 200, accepted.status)
  return [volunteered.id, invited.id] as const
}

async function tellQuestion ({ id, editor, devon, tell: { step, say } }: Reviewing) {
  step('The reviewer at Devon asks; the editor at Cornwall answers and resolves:')
  const question = 'How did you test with people who use screen readers?'
  const answer = 'With three residents through a local charity, and automated checks on each release.'
  const { data: thread } = await devon.POST('/v1/assessments/{id}/comments', { ...of(id), body: { body: question, point } })
  say(`${thread.author.name}, on point ${thread.point}: "${question}"`)
  await editor.POST('/v1/assessments/{id}/comments', { ...of(id), body: { body: answer, reply_to: thread.id } })
  const { data: resolved } = await editor.POST('/v1/comments/{id}/resolve', of(thread.id))
  say(`${resolved.replies[0]?.author.name}: "${answer}"`)
}

async function tellDisagreement ({ id, editor, devon, exeter, tell: { step, show, detail, say } }: Reviewing, [strict, kind]: readonly [string, string]) {
  const conclude = async (name: string, peer: Client, review: string, view: PeerScoreNew, completion: ReviewCompletion) => {
    await peer.PUT('/v1/reviews/{id}/points/{point}', { params: { path: { id: review, point } }, body: view })
    show(`${name}: PUT …/points/${point} { "score": ${view.score}, "priority": "${view.priority}", … }`, 200)
    detail(`"${view.recommendation}"`)
    const { data: completed } = await peer.POST('/v1/reviews/{id}/complete', { ...of(review), body: completion })
    show(`${name}: POST …/complete`, 200, `${completed.outcome}; replies by ${completed.reply_by}`)
  }
  step(`They disagree about point ${point}:`)
  await conclude('Devon', devon, strict, {
    score: 2, note: 'Three people are few, all of one charity.', recommendation: 'Test with magnifiers and voice control too, before each release.', priority: 'high'
  }, { outcome: 'disagree', summary: 'A candid sheet, but for testing: the evidence is thin there.' })
  await conclude('Exeter', exeter, kind, {
    score: 5, good_practice: 'Tests at the charity\'s own rooms.', recommendation: 'Publish how you found the residents, for others to copy.', priority: 'low'
  }, { outcome: 'agree_with_recommendations', summary: 'We would gladly copy it.' })
  const { data: { scores } } = await editor.GET('/v1/assessments/{id}', of(id))
  say(showPoint(scores.find(score => score.point === point)!))

  step('Published now? The refusal lists what is unanswered:')
  const refused = await refusalOf(editor.POST('/v1/assessments/{id}/publish', of(id)))
  show('POST …/publish', refused.status, refused.title)
  for (const { detail: unanswered } of refused.errors) detail(unanswered)
}

async function tellReplies ({ id, clock, editor, tell: { step, show } }: Reviewing, [strict, kind]: readonly [string, string]) {
  const reply = async (name: string, review: string, body: RecommendationReplyNew) => {
    await editor.PUT('/v1/reviews/{id}/points/{point}/reply', { params: { path: { id: review, point } }, body })
    show(`on ${name}'s: PUT …/reply ${JSON.stringify(body, null, 1).replaceAll(/\n */g, ' ')}`, 200)
  }
  step('Cornwall accepts the one, and changes its score with it; it challenges the other:')
  await reply('Devon', strict, { accept: true, score: 3, reason: 'We had not counted magnifiers.' })
  await reply('Exeter', kind, { accept: false, reason: 'The charity asked us to leave it unnamed.' })

  step('What it accepts it promises. The next assessment of the service will show it:')
  const due_on = londonDay(new Date(clock.now().getTime() + 182 * 24 * 60 * 60 * 1000))
  const promise = { action: 'Test with magnifiers and voice control before each release', owner_role: 'head of customer services', point, review: strict, due_on }
  const { data: action } = await editor.POST('/v1/assessments/{id}/actions', { ...of(id), body: promise })
  show(`POST …/actions { "action": "Test with magnifiers …", "owner_role": "${action.owner_role}", … }`, 201, `${action.status}, due on ${action.due_on}`)
}

/** Tells how peers review the assessment, and leaves it ready to be published. */
export async function tellReview (reviewing: Reviewing): Promise<void> {
  const reviews = await tellWhoReviews(reviewing)
  await tellQuestion(reviewing)
  await tellDisagreement(reviewing, reviews)
  await tellReplies(reviewing, reviews)
}
