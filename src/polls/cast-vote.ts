import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { write } from '../database/write.ts'
import { brokenAt, codeUnknown, pollClosed, voteCast } from '../errors.ts'
import type { PollBallot, PollVote } from '../wire-types.d.ts'
import { digestOfCode, readCode } from './code.ts'
import type { PollTarget } from './poll-in-path.ts'

function faultsOfVotes (votes: PollVote[], points: number[]) {
  return votes.flatMap(({ point, understanding, confidence }, i) => {
    if (!points.includes(point)) return [{ pointer: `/votes/${i}/point`, detail: `the poll does not ask about point ${point}` }]
    if (votes.findIndex(one => one.point === point) < i) return [{ pointer: `/votes/${i}/point`, detail: `${point} is given twice: give each once` }]
    return understanding === undefined && confidence === undefined
      ? [{ pointer: `/votes/${i}`, detail: 'answers nothing: give understanding, confidence or both' }]
      : []
  })
}

/**
 * Counts a vote by the code it comes with. It is an act of nobody's: of no token, whatever is sent along, of no request and at no time, and it
 * leaves no entry in the history, for an entry would say when which vote was cast. Throws pollClosed, codeUnknown, voteCast and ruleBroken.
 */
export async function castVote (
  app: Pick<FastifyInstance, 'operator_db' | 'now' | 'askForToken'>, address: string, { head_id, id }: PollTarget, { code, votes }: PollBallot
): Promise<void> {
  const db = app.operator_db
  const asked = await db.selectFrom('poll_point').select('point').where('head_id', '=', head_id).where('poll_id', '=', id).execute()
  const { closed_at } = await db.selectFrom('poll').select('closed_at').where('head_id', '=', head_id).where('id', '=', id).executeTakeFirstOrThrow()
  if (closed_at !== null) throw pollClosed()
  const faults = faultsOfVotes(votes, asked.map(({ point }) => point))
  if (faults.length > 0) throw brokenAt(faults)
  const digest = digestOfCode(id, readCode(code))
  const values = (of: 'understanding' | 'confidence') => votes.map(vote => vote[of] ?? null)
  // Codes are guessed no faster than tokens are: what is no code of the poll counts against whoever sent it.
  const counted = await app.askForToken(address, digest.toString('base64'), async () => {
    const against = await write({ db, now: app.now(), token_id: null, request_id: null }, head_id, async ({ trx }) => {
      const { rows: [cast] } = await sql<{ against: string | null }>`
        select cast_vote(
          ${head_id}, ${id}, ${digest}, ${votes.map(({ point }) => point)}::smallint[], ${values('understanding')}::smallint[], ${values('confidence')}::smallint[]
        ) as against`.execute(trx)
      return cast!.against
    })
    return against === 'unknown' ? undefined : { against }
  })
  if (!counted) throw codeUnknown()
  if (counted.against === 'closed') throw pollClosed()
  if (counted.against === 'voted') throw voteCast()
}
