// Factories: the shortest way to what a test is about.
import type { Test } from 'tap'
import { openApp, type Tester } from './app.ts'

/** An app with Cornwall and Devon in the South West, Exeter in Devon, Hackney in London, and a token for each part. */
export async function openSouthWest (t: Test, options?: Parameters<typeof openApp>[1]) {
  const tester = await openApp(t, options)
  const { must, token } = tester
  const admin = await token({ role: 'admin' })
  const put = async (code: string, body: object) => await must(`PUT /v1/councils/${code}`, { as: admin, body: { nation: 'England', ...body } })
  await put('CON', { name: 'Cornwall Council', type: 'UA', gss_code: 'E06000052' })
  await put('DEV', { name: 'Devon County Council', type: 'CTY', gss_code: 'E10000008' })
  await put('EXE', { name: 'Exeter City Council', type: 'NMD', gss_code: 'E07000041', county: 'DEV' })
  await put('HCK', { name: 'London Borough of Hackney', type: 'LBO', gss_code: 'E09000012' })
  for (const code of ['CON', 'DEV', 'EXE']) await must(`PUT /v1/regions/south-west/councils/${code}`, { as: admin, body: { from: '2016-10-01' } })
  await must('PUT /v1/regions/london/councils/HCK', { as: admin, body: { from: '2016-10-01' } })
  const tokens = {
    admin,
    editor: await token({ role: 'editor', council: 'CON' }),
    reviewer: await token({ role: 'reviewer', council: 'DEV' }),
    own_reviewer: await token({ role: 'reviewer', council: 'CON' }),
    peer_editor: await token({ role: 'editor', council: 'DEV' }),
    london_editor: await token({ role: 'editor', council: 'HCK' }),
    london_reviewer: await token({ role: 'reviewer', council: 'HCK' }),
    lead: await token({ role: 'lead', council: 'EXE', region: 'south-west' }),
    london_lead: await token({ role: 'lead', council: 'HCK', region: 'london' }),
    reader: await token({ role: 'reader' })
  }
  return { ...tester, ...tokens, tokens }
}

type Must = Tester['must']

/** A service of a council; its id. */
export async function addService (must: Must, as: string, name = 'Report a missed bin', council = 'CON'): Promise<string> {
  return (await must(`POST /v1/councils/${council}/services`, { as, body: { name } })).body.id
}

/** A draft on a service; its id. */
export async function begin (must: Must, as: string, service: string, more: object = {}): Promise<string> {
  const body = { standard: 'lgdss-2016', phase: 'live', assessed_on: '2026-06-01', ...more }
  return (await must(`POST /v1/services/${service}/assessments`, { as, body })).body.id
}

/** A sheet with the same score on every point, but for what is given by point; null: not applicable. */
export function sheetOf (score: number, but: Record<number, number | null> = {}, points = 15) {
  return {
    scores: Array.from({ length: points }, (_, i) => {
      const value = but[i + 1] === undefined ? score : but[i + 1]
      const rationale = `Why point ${i + 1} is as it is`
      return value === null ? { point: i + 1, not_applicable: true, rationale } : { point: i + 1, score: value, rationale }
    })
  }
}

/** A submitted assessment; its id. */
export async function submit (must: Must, as: string, service: string, sheet = sheetOf(4), more: object = {}): Promise<string> {
  const id = await begin(must, as, service, more)
  await must(`PUT /v1/assessments/${id}/scores`, { as, body: sheet })
  await must(`POST /v1/assessments/${id}/submit`, { as })
  return id
}

/** A published assessment; its id. */
export async function publish (...given: Parameters<typeof submit>): Promise<string> {
  const id = await submit(...given)
  await given[0](`POST /v1/assessments/${id}/publish`, { as: given[1] })
  return id
}

/** A review that the council of a reviewer's token has volunteered for; its id. */
export async function volunteer (must: Must, as: string, assessment: string, more: object = {}): Promise<string> {
  return (await must(`POST /v1/assessments/${assessment}/reviews`, { as, body: more })).body.id
}

/** A completed review, with what is said of points by their number; its id. */
export async function review (must: Must, as: string, assessment: string, points: Record<number, object> = {}, outcome = 'agree'): Promise<string> {
  const id = await volunteer(must, as, assessment)
  for (const [point, body] of Object.entries(points)) await must(`PUT /v1/reviews/${id}/points/${point}`, { as, body })
  await must(`POST /v1/reviews/${id}/complete`, { as, body: { outcome, summary: 'A fair account' } })
  return id
}
