// What a reviewer says of a point: beside the council's own score, never in its place.
import { sql } from 'kysely'
import { type Act, write, type Write } from '../database/write.ts'
import { brokenAt, notFound, scoreOffScale } from '../errors.ts'
import type { Fault, PeerScoreNew, Review } from '../wire-types.d.ts'
import { answerWithReview, type HeldReview, holdReview, requireGoingOn, requireStatus } from './held-review.ts'
import type { ReviewTarget } from './review-in-path.ts'

interface HeldPeerScore {
  score: number | null
  priority: string | null
  wording: Buffer | null
  body: object | null
}

const wordsOf = ({ note, recommendation, good_practice }: PeerScoreNew) => ({
  ...note !== undefined && { note }, ...recommendation !== undefined && { recommendation }, ...good_practice !== undefined && { good_practice }
})

/** Throws scoreOffScale, with a pointer, unless the standard's scale has the score. */
export async function requireOnScale ({ trx }: Write, standard: string, score: number | undefined): Promise<void> {
  if (score === undefined) return
  const scale = await trx.selectFrom('scale_value').select('value').where('standard', '=', standard).orderBy('value').execute()
  const values = scale.map(({ value }) => value)
  if (values.includes(score)) return
  throw scoreOffScale(`Give one of ${values.join(', ')}.`, { errors: [{ pointer: '/score', detail: `${score} is not on the scale of ${standard}: ${values.join(', ')}` }] })
}

function check (given: PeerScoreNew) {
  const faults: Fault[] = []
  if (given.priority !== undefined && given.recommendation === undefined) {
    faults.push({ pointer: '/priority', detail: 'is a recommendation\'s: give the recommendation too' })
  }
  if (given.score === undefined && Object.keys(wordsOf(given)).length === 0) {
    faults.push({ pointer: '', detail: 'says nothing: give a score, a note, a recommendation or good_practice' })
  }
  if (faults.length > 0) throw brokenAt(faults)
}

async function heldPeerScore ({ trx }: Write, { council_id, id }: HeldReview, point: number): Promise<HeldPeerScore | undefined> {
  const { rows } = await sql<HeldPeerScore>`
    select ps.score, ps.priority, ps.wording, w.body::jsonb as body
    from peer_score ps
    cross join lateral text_of(ps.council_id, ps.wording) as w (body)
    where ps.council_id = ${council_id} and ps.review_id = ${id} and ps.point = ${point}`.execute(trx)
  return rows[0]
}

const factOf = ({ score, priority, wording }: { score: number | null, priority: string | null, wording: Buffer | null }) =>
  ({ score, priority, ...wording && { wording: wording.toString('hex') } })

const stands = (held: HeldPeerScore | undefined, given: PeerScoreNew) => held !== undefined &&
  held.score === (given.score ?? null) && held.priority === (given.priority ?? null) &&
  JSON.stringify(wordsOf(held.body ?? {})) === JSON.stringify(wordsOf(given))

async function holdOpen (tools: Write, target: ReviewTarget): Promise<HeldReview> {
  const held = await holdReview(tools, target)
  requireStatus(held, 'accepted')
  requireGoingOn(held)
  return held
}

/** The reviewer has looked at the point since the sheet came back. */
async function clearChanged ({ trx }: Write, { council_id, id }: HeldReview, point: number) {
  await trx.deleteFrom('seen_score').where('council_id', '=', council_id).where('review_id', '=', id).where('point', '=', point).execute()
}

/** Writes the reviewer's own view of a point; what is left out is empty. Throws reviewState, reviewPaused, ruleBroken and scoreOffScale. */
export async function scorePoint (act: Act, target: ReviewTarget, point: number, given: PeerScoreNew): Promise<Review> {
  return await write(act, target.council_id, async tools => {
    const { trx, now, word, record } = tools
    const held = await holdOpen(tools, target)
    check(given)
    await requireOnScale(tools, held.standard, given.score)
    await clearChanged(tools, held, point)
    const before = await heldPeerScore(tools, held, point)
    if (stands(before, given)) return await answerWithReview(tools, held)
    const { council_id, id: review_id, assessment_id, standard } = held
    const words = wordsOf(given)
    const [wording = null] = Object.keys(words).length === 0 ? [] : await word(words)
    const view = { score: given.score ?? null, priority: given.priority ?? null, wording, recommends: given.recommendation !== undefined, updated_at: now }
    await trx.insertInto('peer_score').values({ council_id, review_id, assessment_id, standard, point, ...view })
      .onConflict(conflict => conflict.columns(['council_id', 'review_id', 'point']).doUpdateSet(view)).execute()
    await record({
      action: 'point reviewed',
      subject: `assessments/${assessment_id}`,
      changes: [{ pointer: `/reviews/${review_id}/points/${point}`, ...before && { before: factOf(before) }, after: factOf(view) }]
    })
    return await answerWithReview(tools, held)
  })
}

/** Takes back what the reviewer said of a point. Throws reviewState and reviewPaused. */
export async function clearPoint (act: Act, target: ReviewTarget, point: number): Promise<void> {
  await write(act, target.council_id, async tools => {
    const held = await holdOpen(tools, target)
    const before = await heldPeerScore(tools, held, point)
    if (!before) throw notFound()
    const { council_id, id } = held
    await tools.trx.deleteFrom('peer_score').where('council_id', '=', council_id).where('review_id', '=', id).where('point', '=', point).execute()
    await tools.record({
      action: 'point review cleared',
      subject: `assessments/${held.assessment_id}`,
      changes: [{ pointer: `/reviews/${id}/points/${point}`, before: factOf(before) }]
    })
  })
}
