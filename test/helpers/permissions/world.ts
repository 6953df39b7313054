// Councils as they are today, by way of what was: one has moved to another region since it took reviews on, and one has ended.
import type { Test } from 'tap'
import { openApp } from '../app.ts'
import { addService, begin, publish, sheetOf, volunteer } from '../story.ts'
import { makeCallers, makeEarlierSecret, regions } from './callers.ts'

const today = '2026-11-15T12:00:00.000Z'
/** Before the one moved and the other ended. */
const earlier = '2026-11-05T12:00:00.000Z'
const turned = '2026-11-10'

export type World = Awaited<ReturnType<typeof openWorld>>

/** The bodies by which the register has the councils. */
const register: Record<string, { name: string, type: string, nation: string, [more: string]: unknown }> = {
  CON: { name: 'Cornwall Council', type: 'UA', nation: 'England', gss_code: 'E06000052' },
  DEV: { name: 'Devon County Council', type: 'CTY', nation: 'England' },
  EXE: { name: 'Exeter City Council', type: 'NMD', nation: 'England', county: 'DEV' },
  HCK: { name: 'London Borough of Hackney', type: 'LBO', nation: 'England' },
  DOR: { name: 'Dorset Council', type: 'UA', nation: 'England' },
  OLD: { name: 'Old Council', type: 'NMD', nation: 'England', ended_on: turned, replaced_by: ['CON'] }
}

/** An app with everybody in it, and the ways to things in each state, which are all made at the earlier day. */
export async function openWorld (t: Test) {
  const tester = await openApp(t, { now: earlier })
  const { must, token, setNow } = tester
  const setup = await token({ role: 'admin' })
  for (const [code, body] of Object.entries(register)) await must(`PUT /v1/councils/${code}`, { as: setup, body })
  for (const code of ['CON', 'DEV', 'EXE', 'OLD']) await must(`PUT /v1/regions/south-west/councils/${code}`, { as: setup, body: { from: '2016-10-01' } })
  await must('PUT /v1/regions/london/councils/HCK', { as: setup, body: { from: '2016-10-01' } })
  await must('PUT /v1/regions/south-west/councils/DOR', { as: setup, body: { from: '2016-10-01', to: turned } })
  await must('PUT /v1/regions/london/councils/DOR', { as: setup, body: { from: turned } })
  const callers = await makeCallers(tester)
  const secretOf = (name: string) => callers.get(name)!.secret!
  const services: Record<string, string> = {}
  for (const code of ['CON', 'OLD']) services[code] = await addService(must, secretOf(`editor of ${code}`), 'Report a missed bin', code)

  await must('PUT /v1/councils/OLD/help/lgdss-2016/8', { as: secretOf('editor of OLD'), body: {} })

  /** Does it at the earlier day. */
  const atFirst = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    setNow(earlier)
    const result = await work()
    setNow(today)
    return result
  }

  const review = async (id: string, council: string, to: 'invited' | 'accepted' | 'completed' | 'declined'): Promise<string> => {
    const as = secretOf(`reviewer of ${council}`)
    const review = await volunteer(must, secretOf('lead of south-west from EXE'), id, { reviewer_council: council })
    if (to === 'invited') return review
    if (to === 'declined') await must(`POST /v1/reviews/${review}/decline`, { as, body: {} })
    else await must(`POST /v1/reviews/${review}/accept`, { as })
    if (to === 'completed') {
      await must(`PUT /v1/reviews/${review}/points/8`, { as, body: { note: 'As we see it' } })
      await must(`POST /v1/reviews/${review}/complete`, { as, body: { outcome: 'agree', summary: 'Fair' } })
    }
    return review
  }

  /** A whole sheet of a council, on its one service. */
  const draft = async (council = 'CON'): Promise<string> => {
    const as = secretOf(`editor of ${council}`)
    const id = await begin(must, as, services[council]!, { assessed_on: '2026-11-01' })
    await must(`PUT /v1/assessments/${id}/scores`, { as, body: sheetOf(4) })
    return id
  }

  const move = async (id: string, how: 'submit' | 'withdraw' | 'publish', council = 'CON') => {
    await must(`POST /v1/assessments/${id}/${how}`, { as: secretOf(`editor of ${council}`) })
  }

  /** A comment by a caller; its id. */
  const comment = async (id: string, author: string): Promise<string> =>
    (await must(`POST /v1/assessments/${id}/comments`, { as: secretOf(author), body: { body: 'Why?', point: 8 } })).body.id

  const supersede = async () => { await publish(must, secretOf('editor of CON'), services.CON!, sheetOf(4), { assessed_on: '2026-11-01' }) }

  setNow(today)
  callers.set('earlier secret', await makeEarlierSecret(tester, callers.get('editor of CON')!))
  return { ...tester, callers, secretOf, services, regions, register, atFirst, draft, move, review, comment, supersede }
}
