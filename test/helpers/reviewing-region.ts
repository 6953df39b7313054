// Councils that review each other.
import type { Test } from 'tap'
import { openSouthWest } from './story.ts'

/** The South West with Plymouth and Torbay as well, and the ways in which councils review each other. */
export async function openRegion (t: Test) {
  const south_west = await openSouthWest(t)
  const { must, token, admin } = south_west
  const add = async (code: string, name: string) => {
    await must(`PUT /v1/councils/${code}`, { as: admin, body: { name, type: 'UA', nation: 'England' } })
    await must(`PUT /v1/regions/south-west/councils/${code}`, { as: admin, body: { from: '2016-10-01' } })
    return await token({ role: 'reviewer', council: code })
  }
  const plymouth = await add('PLY', 'Plymouth City Council')
  const torbay = await add('TOB', 'Torbay Council')
  const volunteer = async (as: string, assessment: string, due_on = '2026-07-01'): Promise<string> =>
    (await must(`POST /v1/assessments/${assessment}/reviews`, { as, body: { due_on } })).body.id
  const invite = async (reviewer_council: string, assessment: string): Promise<string> =>
    (await must(`POST /v1/assessments/${assessment}/reviews`, { as: admin, body: { reviewer_council, due_on: '2026-07-01' } })).body.id
  /** Volunteers, scores points and completes. */
  const review = async (as: string, assessment: string, scores: Record<number, number> = {}) => {
    const id = await volunteer(as, assessment, '2027-01-01')
    for (const [point, score] of Object.entries(scores)) await must(`PUT /v1/reviews/${id}/points/${point}`, { as, body: { score } })
    await must(`POST /v1/reviews/${id}/complete`, { as, body: { outcome: 'agree', summary: 'A fair account' } })
    return id
  }
  return { ...south_west, plymouth, torbay, volunteer, invite, review }
}
