// Peer reviews of the earlier rounds. Whatever an earlier run left half done is finished.
import { findOrMake, of } from './client.ts'
import type { Officers } from './fill-register.ts'
import type { Verdict } from './verdicts.ts'

/** A verdict with the id of its review. */
export interface GivenVerdict extends Verdict {
  review: string
}

/** Has a peer review a submitted assessment and complete the review. */
export async function giveVerdict (assessment: string, verdict: Verdict, officers: Map<string, Officers>): Promise<GivenVerdict> {
  const { reviewer } = officers.get(verdict.reviewer)!
  const { id, is_new } = await findOrMake(reviewer.POST('/v1/assessments/{id}/reviews', { ...of(assessment), body: {} }))
  const is_open = is_new || (await reviewer.GET('/v1/reviews/{id}', of(id))).data.status === 'accepted'
  if (is_open) {
    for (const { point, view } of verdict.points) {
      await reviewer.PUT('/v1/reviews/{id}/points/{point}', { params: { path: { id, point } }, body: view })
    }
    await reviewer.POST('/v1/reviews/{id}/complete', { ...of(id), body: verdict.completion })
  }
  return { ...verdict, review: id }
}

/** Has the assessed council reply to each recommendation. */
export async function replyToVerdict ({ review: id, replies }: GivenVerdict, { editor }: Officers): Promise<void> {
  for (const { point, reply } of replies) {
    await editor.PUT('/v1/reviews/{id}/points/{point}/reply', { params: { path: { id, point } }, body: reply })
  }
}
