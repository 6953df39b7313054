// The conflicts of interest of real councils: REGISTER=FILE npm run test:register, with the public register as CSV. Skipped without it.
import { readFileSync } from 'node:fs'
import t from 'tap'
import { openApp } from '../helpers/app.ts'
import { addService, submit } from '../helpers/story.ts'

const file = process.env.REGISTER

t.test('on the real register', { skip: file ? false : 'no REGISTER is given' }, async t => {
  const { call, must, token, setNow } = await openApp(t, { now: '2018-06-15T12:00:00.000Z' })
  const admin = await token({ role: 'admin' })
  const imported = await must('POST /v1/councils/import', { as: admin, body: readFileSync(file!, 'utf8'), headers: { 'content-type': 'text/csv' } })
  t.same(imported.body.rejected, [])
  const join = async (region: string, ...codes: string[]) => {
    for (const code of codes) await must(`PUT /v1/regions/${region}/councils/${code}`, { as: admin, body: { from: '2016-10-01' } })
  }
  await join('south-west', 'TAU', 'SWT', 'SSO', 'SOM', 'SMT', 'CON', 'PLY')
  await join('south', 'SRY', 'ELM', 'WOI')
  await join('london', 'HCK', 'CMD')
  const held = async (code: string, assessed_on: string) => {
    const as = await token({ role: 'editor', council: code })
    return await submit(must, as, await addService(must, as, `Find a library in ${assessed_on}`, code), undefined, { assessed_on })
  }
  const invite = async (id: string, reviewer_council: string) => await call(`POST /v1/assessments/${id}/reviews`, { as: admin, body: { reviewer_council } })

  const taunton = await held('TAU', '2018-06-01')
  t.match(await invite(taunton, 'SMT'), { status: 403, body: { type: '/problems/conflict-succession' } }, 'Taunton Deane with Somerset, through two steps')
  t.match(await invite(taunton, 'SOM'), { status: 403, body: { type: '/problems/conflict-two-tier' } }, 'and with its county council')

  setNow('2022-06-15T12:00:00.000Z')
  const south_somerset = await held('SSO', '2022-06-01')
  t.match(await invite(south_somerset, 'SMT'), { status: 403, body: { type: '/problems/conflict-succession' } }, 'South Somerset with Somerset')
  t.match(await invite(south_somerset, 'SOM'), { status: 403, body: { type: /conflict-(two-tier|succession)/ } }, 'and with Somerset County Council')
  t.match(await invite(south_somerset, 'SWT'), { status: 201 }, 'two districts of one county are free, heirs of one or not')

  setNow('2025-06-15T12:00:00.000Z')
  t.match(await invite(await held('SMT', '2025-06-01'), 'SSO'), { status: 403, body: { type: '/problems/conflict-succession' } }, 'Somerset with South Somerset')
  t.match(await invite(await held('ELM', '2025-06-01'), 'SRY'), { status: 403, body: { type: '/problems/conflict-two-tier' } }, 'Elmbridge with Surrey')
  t.match(await invite(await held('SRY', '2025-06-01'), 'ELM'), { status: 403, body: { type: '/problems/conflict-two-tier' } }, 'Surrey with Elmbridge')
  t.match(await invite(await held('HCK', '2025-06-01'), 'CMD'), { status: 201 }, 'Hackney with Camden is free')

  const cornwall = await held('CON', '2025-06-01')
  const plymouth = await token({ role: 'reviewer', council: 'PLY' })
  const { body: review } = await must(`POST /v1/assessments/${cornwall}/reviews`, { as: plymouth, body: {} })
  const { gss_code, former_gss_codes, replaces, region, ...council } = (await must('GET /v1/councils/PLY')).body
  const { code, ...record } = council
  await must(`PUT /v1/councils/${code}`, { as: admin, body: { ...record, gss_code, former_gss_codes, replaced_by: ['CON'] } })
  t.match(await call(`POST /v1/reviews/${review.id}/complete`, { as: plymouth, body: { outcome: 'agree', summary: 'Fair' } }), { status: 403, body: { type: '/problems/conflict-succession' } })
  t.match((await must(`GET /v1/reviews/${review.id}`, { as: admin })).body, { status: 'accepted', conflict: 'succession', conflict_found_at: '2025-06-15T12:00:00.000Z' }, 'a successor recorded since marks the review')
})
