import t from 'tap'
import { addService, begin, openSouthWest, publish, submit } from '../helpers/story.ts'

t.test('what becomes of the work of a council that has ended', async t => {
  const { call, must, admin, editor, reviewer, own_reviewer, lead, token, setNow } = await openSouthWest(t)
  const put = async (code: string, body: object) => await must(`PUT /v1/councils/${code}`, { as: admin, body: { type: 'UA', nation: 'England', ...body } })
  const service = await addService(must, editor)
  const ids = { draft: await begin(must, editor, service), submitted: await submit(must, editor, service), published: await publish(must, editor, service) }
  await must('PUT /v1/councils/CON/sign-ups/lgdss-2016', { as: editor, body: { signed_on: '2026-01-01' } })
  await put('KRN', { name: 'Kernow Council', gss_code: 'E06900001' })
  await put('PEN', { name: 'Penwith and Kernow Council', gss_code: 'E06900002' })
  const cornwall = { name: 'Cornwall Council', gss_code: 'E06000052', ended_on: '2026-07-01', replaced_by: ['KRN'] }
  await put('CON', cornwall)
  const [heir, heirs_heir] = [await token({ role: 'editor', council: 'KRN' }), await token({ role: 'reviewer', council: 'PEN' })]

  await t.test('nothing changes before the day it ends', async t => {
    setNow('2026-06-30T22:59:59.000Z')
    t.equal((await call(`PATCH /v1/assessments/${ids.draft}`, { as: editor, body: { phase: 'beta' } })).status, 200)
    t.equal((await call(`GET /v1/assessments/${ids.submitted}`, { as: reviewer })).status, 200)
    t.equal((await call(`GET /v1/assessments/${ids.draft}`, { as: heir })).status, 404)
    t.equal((await must('GET /v1/councils/CON')).body.region, 'south-west')
  })

  await t.test('its tokens only read, from midnight in London', async t => {
    setNow('2026-06-30T23:00:00.000Z')
    t.equal((await call(`GET /v1/assessments/${ids.draft}`, { as: editor })).status, 200)
    t.equal((await call(`GET /v1/assessments/${ids.draft}/comments`, { as: own_reviewer })).status, 200)
    t.equal((await call(`GET /v1/assessments/${ids.draft}/history`, { as: editor })).status, 200)
    const ended = { status: 403, body: { type: '/problems/council-ended' } }
    t.match(await call(`PATCH /v1/assessments/${ids.draft}`, { as: editor, body: { phase: 'live' } }), ended)
    t.match(await call(`POST /v1/assessments/${ids.submitted}/publish`, { as: editor }), ended)
    t.match(await call('POST /v1/councils/CON/services', { as: editor, body: { name: 'Too late' } }), ended)
    t.match(await call('PUT /v1/councils/CON/sign-ups/govuk-2019', { as: editor, body: { signed_on: '2026-01-01' } }), ended)
    t.match(await call(`POST /v1/assessments/${ids.published}/comments`, { as: own_reviewer, body: { body: 'Too late' } }), ended)
  })

  await t.test('its drafts and what it submitted freeze, for everyone', async t => {
    t.match(await call(`DELETE /v1/assessments/${ids.draft}`, { as: admin }), { status: 403, body: { type: '/problems/council-ended' } })
    t.match(await call(`POST /v1/assessments/${ids.submitted}/withdraw`, { as: admin }), { status: 403 })
    t.equal((await call(`GET /v1/assessments/${ids.submitted}`, { as: reviewer })).status, 404)
    t.equal((await call(`GET /v1/assessments/${ids.submitted}`, { as: lead })).status, 404)
  })

  await t.test('its successors read them, through any chain, and change nothing', async t => {
    for (const id of Object.values(ids)) t.equal((await call(`GET /v1/assessments/${id}`, { as: heir })).status, 200)
    t.equal((await must('GET /v1/assessments', { as: heir })).body.items.length, 3)
    t.equal((await call(`GET /v1/assessments/${ids.draft}/history`, { as: heir })).status, 200)
    t.match(await call(`PATCH /v1/assessments/${ids.draft}`, { as: heir, body: { phase: 'live' } }), { status: 403 })
    t.equal((await call(`GET /v1/assessments/${ids.draft}`, { as: heirs_heir })).status, 404)
    await put('KRN', { name: 'Kernow Council', gss_code: 'E06900001', ended_on: '2026-07-01', replaced_by: ['PEN'] })
    t.equal((await call(`GET /v1/assessments/${ids.draft}`, { as: heirs_heir })).status, 200)
  })

  await t.test('its membership ends with it, and its pledge is not handed on', async t => {
    t.equal((await must('GET /v1/councils/CON')).body.region, null)
    const { body } = await must('GET /v1/regions/south-west/councils')
    t.notOk(body.items.some(({ code }: { code: string }) => code === 'CON'))
    t.same((await must('GET /v1/councils/KRN/sign-ups')).body.items, [])
    t.equal((await must('GET /v1/regions/south-west/councils?as_of=2026-06-30')).body.items.find(({ code }: { code: string }) => code === 'CON').to, '2026-07-01')
  })

  await t.test('what it published stays public', async t => {
    t.match(await call(`GET /v1/assessments/${ids.published}`), { status: 200, body: { status: 'published', council: 'CON' } })
  })

  await t.test('no token is issued for it any more', async t => {
    t.match(await call('POST /v1/tokens', { as: admin, body: { name: 'x', role: 'editor', council: 'CON' } }), { status: 422, body: { errors: [{ pointer: '/council' }] } })
  })
})
