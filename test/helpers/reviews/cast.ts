// The councils that random callers act among, and how an action is sent.
import type { Tester } from '../app.ts'
import { addService, begin, sheetOf } from '../story.ts'
import { callers, cast } from './attempts.ts'
import type { Act } from './model.ts'
import type { Caller, World } from './register.ts'

export const first_day = '2026-06-15'

let casts = 0

/** Councils of their own in regions of their own, with two services and a token for each caller. */
export async function openCast ({ call, must, token, setNow }: Tester, admin: string) {
  const prefix = `q${casts++}`
  const codeOf = (council: string) => `${prefix}${council}`.toUpperCase()
  const letterOf = (code: string) => code.slice(-1)
  const regionOf = (region: string) => `${prefix}-${region}`
  const tokens = new Map<string, string>()
  const tokenOf = (by: Caller | undefined) => by?.role === 'admin' ? admin : tokens.get(JSON.stringify(by))
  const register = (council: string, { ended_on, replaced_by }: { ended_on?: string | null, replaced_by: string[] }) => {
    const { type, county } = cast[council]!
    return { name: council, type, nation: 'England', county: county ? codeOf(county) : null, ended_on: ended_on ?? null, replaced_by: replaced_by.map(codeOf) }
  }

  setNow(`${first_day}T12:00:00.000Z`)
  for (const region of ['home', 'away']) await must(`PUT /v1/regions/${regionOf(region)}`, { as: admin, body: { name: region, description: region, started_on: null } })
  for (const [council, { region, replaced_by = [] }] of Object.entries(cast)) {
    await must(`PUT /v1/councils/${codeOf(council)}`, { as: admin, body: register(council, { replaced_by }) })
    await must(`PUT /v1/regions/${regionOf(region)}/councils/${codeOf(council)}`, { as: admin, body: { from: '2016-10-01' } })
  }
  // While all councils are there: one that has ended is given no token.
  for (const by of callers) {
    if (!by || by.role === 'admin') continue
    const { role, council, region } = by
    tokens.set(JSON.stringify(by), await token({ role, ...council && { council: codeOf(council) }, ...region && { region: regionOf(region) } }))
  }
  const services = [
    { id: await addService(must, admin, 'Report a missed bin', codeOf('A')), council: 'A', shared_with: ['W'] },
    { id: await addService(must, admin, 'Find a library', codeOf('C')), council: 'C', shared_with: [] }
  ]
  await must(`PATCH /v1/services/${services[0]!.id}`, { as: admin, body: { shared_with: [codeOf('W')] } })
  const world: World = {
    today: first_day,
    councils: Object.fromEntries(Object.entries(cast).map(([council, part]) => [council, { replaced_by: [], ...part, ended_on: null }])),
    interests: [],
    services,
    assessments: [],
    reviews: []
  }

  /** The request that an act is, as things stand. */
  const requestOf = (world: World, act: Act): [string, object?] => {
    const review = 'review' in act ? `/v1/reviews/${world.reviews[act.review]!.id}` : ''
    const assessment = 'of' in act ? `/v1/assessments/${world.assessments[act.of]!.id}` : ''
    switch (act.do) {
      case 'invite nobody': return [`POST ${assessment}/reviews`]
      case 'volunteer': return [`POST ${assessment}/reviews`, { due_on: act.due_on }]
      case 'invite': return [`POST ${assessment}/reviews`, { reviewer_council: codeOf(act.council), due_on: act.due_on }]
      case 'accept': case 'decline': case 'release': return [`POST ${review}/${act.do}`]
      case 'complete': return [`POST ${review}/complete`, { outcome: 'agree', summary: 'A fair account' }]
      case 'set another day': return [`PATCH ${review}`, { due_on: act.due_on }]
      case 'score a point': return [`PUT ${review}/points/${act.point}`, { score: act.score, ...act.recommends && { recommendation: 'Do more' } }]
      case 'clear a point': return [`DELETE ${review}/points/${act.point}`]
      case 'reply': return [`PUT ${review}/points/${act.point}/reply`, { accept: act.accept, ...act.reason && { reason: 'It is so' } }]
      case 'withdraw': return [`POST ${assessment}/withdraw`]
      case 'submit again': return [`POST ${assessment}/submit`]
      case 'publish': return [`POST ${assessment}/publish?accept_open=${act.accept_open}`]
      case 'ask what must be answered': return [`POST ${assessment}/comments`, { body: 'How so?', must_answer: true }]
      case 'declare an interest': return [`POST /v1/councils/${codeOf(act.council)}/interests`, { council: codeOf(act.other), reason: 'They own a company together' }]
      case 'say who shares a service': return [`PATCH /v1/services/${world.services[act.service]!.id}`, { shared_with: act.shared_with.map(codeOf) }]
      case 'keep the register': return [`PUT /v1/councils/${codeOf(act.council)}`, register(act.council, act)]
    }
  }

  const send = async (world: World, act: Act) => {
    const [line, body] = requestOf(world, act)
    return await call(line, { as: tokenOf(act.by), body })
  }

  /** A submitted assessment of a service; its id. */
  const submit = async (service: number): Promise<string> => {
    const id = await begin(must, admin, services[service]!.id)
    await must(`PUT /v1/assessments/${id}/scores`, { as: admin, body: sheetOf(4) })
    await must(`POST /v1/assessments/${id}/submit`, { as: admin })
    return id
  }

  return { world, send, submit, tokenOf, codeOf, letterOf, regionOf }
}
