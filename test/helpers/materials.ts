import type { Test } from 'tap'
import { openSouthWest } from './story.ts'

/** What a material begins with. */
export const plan = {
  kind: 'workshop_plan',
  standard: 'lgdss-2016',
  title: 'Understanding users',
  summary: 'Three exercises for a first meeting',
  body: '## Before\n\nAsk each council for one service.\n\n## After\n\nWrite to those who came.\n',
  links: [{ title: 'Cards [to print]', url: 'https://example.org/cards' }],
  points: [2, 1],
  minutes: 90,
  licence: 'CC-BY-4.0'
}
const { kind, standard, ...version } = plan
/** What of it belongs to a version. */
export const plan_version = version

/** Everybody of the story, and how they begin a material and publish it. */
export async function openMaterials (t: Test) {
  const tester = await openSouthWest(t)
  const { must } = tester
  const begin = async (as: string, region: string, more: object = {}): Promise<string> =>
    (await must(`POST /v1/regions/${region}/materials`, { as, body: { ...plan, ...more } })).body.id
  const publish = async (as: string, id: string, number = 1) => await must(`POST /v1/materials/${id}/versions/${number}/publish`, { as })
  /** A material that is published; its id. */
  const published = async (as: string, region: string, more: object = {}) => {
    const id = await begin(as, region, more)
    await publish(as, id)
    return id
  }
  return { ...tester, begin, publish, published }
}
