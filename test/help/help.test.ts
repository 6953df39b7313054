import t from 'tap'
import { rowsIn } from '../helpers/csv.ts'
import { addService, openSouthWest, publish, sheetOf, submit } from '../helpers/story.ts'

interface Offer {
  council: string
  point: number
}

t.test('offers of help', async t => {
  const { call, must, tokens, token, admin, editor, lead, peer_editor, setNow, asService } = await openSouthWest(t)
  const put = async (path: string, as: string, body: object = {}, headers = {}) => await call(`PUT /v1/councils/${path}`, { as, body, headers })
  const own_lead = await token({ role: 'lead', council: 'CON', region: 'south-west' })

  await t.test('are made, worded anew and taken back by the council', async t => {
    const made = await put('CON/help/lgdss-2016/12', editor, { note: 'Our assisted digital line' })
    t.strictSame([made.status, made.body], [201, { council: 'CON', standard: 'lgdss-2016', point: 12, note: 'Our assisted digital line', offered_on: '2026-06-15' }])
    setNow('2026-06-20T12:00:00.000Z')
    t.match(await put('CON/help/lgdss-2016/12', editor, { note: 'Our assisted digital line' }), { status: 200, body: made.body, headers: { etag: made.headers.etag } })
    t.match(await put('CON/help/lgdss-2016/12', editor, { note: 'x' }, { 'if-match': '"other"' }), { status: 412 })
    t.match(await put('e06000052/help/lgdss-2016/12', own_lead, {}), { status: 200, body: { note: null, offered_on: '2026-06-15' } })
    t.match(await call('PUT /v1/councils/CON/help/lgdss-2016/3', { as: editor }), { status: 201, body: { note: null } })
    t.match((await must('GET /v1/councils/CON/help')).body, { items: [{ point: 3 }, { point: 12 }], next: null })
    t.match(await call('DELETE /v1/councils/CON/help/lgdss-2016/12', { as: editor, headers: { 'if-match': '"other"' } }), { status: 412 })
    t.match(await call('DELETE /v1/councils/CON/help/lgdss-2016/12', { as: own_lead }), { status: 204, text: '' })
    t.equal((await call('DELETE /v1/councils/CON/help/lgdss-2016/12', { as: editor })).status, 404)
    t.match((await must('GET /v1/councils/CON/help')).body.items, [{ point: 3 }])
  })

  await t.test('leave history, with their words kept apart', async t => {
    const written = await asService<{ action: string, after: object, before: object }>(`
      select action, with_wording(council_id, changes -> 0 -> 'before') as before, with_wording(council_id, changes -> 0 -> 'after') as after
      from history where changes -> 0 ->> 'pointer' = '/help/lgdss-2016/12' order by seq`)
    t.same(written, [
      { action: 'help offered', before: null, after: { note: 'Our assisted digital line' } },
      { action: 'help offer changed', before: { note: 'Our assisted digital line' }, after: { note: null } },
      { action: 'help offer withdrawn', before: { note: null }, after: null }
    ])
  })

  await t.test('are for its editors, its own leads and admins to make, and for all to read', async t => {
    for (const [who, as] of Object.entries({ ...tokens, nobody: undefined })) {
      const status = who === 'nobody' ? 401 : who === 'admin' || who === 'editor' ? 200 : 403
      t.equal((await call('PUT /v1/councils/CON/help/lgdss-2016/3', { as, body: {} })).status, status, `${who} offers`)
      if (status !== 200) t.equal((await call('DELETE /v1/councils/CON/help/lgdss-2016/3', { as })).status, status, `${who} withdraws`)
      for (const path of ['councils/CON', 'regions/south-west']) t.equal((await call(`GET /v1/${path}/help`, { as })).status, 200)
    }
  })

  await t.test('are on points that there are', async t => {
    for (const path of ['CON/help/lgdss-2016/16', 'CON/help/lgdss-2016/x', 'CON/help/none-1/1', 'NOWHERE/help/lgdss-2016/1']) {
      t.equal((await put(path, admin)).status, 404, path)
    }
    t.match(await put('CON/help/lgdss-2016/3', editor, { note: ' ' }), { status: 400, body: { errors: [{ pointer: '/note' }] } })
    t.equal((await call('GET /v1/councils/NOWHERE/help')).status, 404)
  })

  await t.test('are read page by page, or as a table', async t => {
    for (const path of ['govuk-2019/2', 'lgdss-2016/10', 'lgdss-2016/9']) await put(`CON/help/${path}`, editor, { note: '=1+1' })
    const first = (await must('GET /v1/councils/CON/help?limit=2')).body
    const second = (await must(`GET /v1/councils/CON/help?limit=2&cursor=${first.next}`)).body
    t.same([...first.items, ...second.items].map(({ standard, point }) => `${standard}/${point}`), ['govuk-2019/2', 'lgdss-2016/3', 'lgdss-2016/9', 'lgdss-2016/10'])
    t.match(rowsIn((await must('GET /v1/councils/CON/help?format=csv')).text)[0], { council: 'CON', point: '2', note: "'=1+1", offered_on: '2026-06-20' })
  })

  await t.test('stay as they are once the council has ended, and are found no more', async t => {
    await put('DEV/help/lgdss-2016/3', peer_editor)
    await must('PUT /v1/councils/DEV', { as: admin, body: { name: 'Devon County Council', type: 'CTY', nation: 'England', gss_code: 'E10000008', ended_on: '2026-06-20' } })
    t.match(await put('DEV/help/lgdss-2016/3', admin, { note: 'Still here' }), { status: 403, body: { type: '/problems/council-ended' } })
    t.equal((await call('DELETE /v1/councils/DEV/help/lgdss-2016/3', { as: admin })).status, 403)
    t.match((await must('GET /v1/councils/DEV/help')).body.items, [{ point: 3 }])
    t.same((await must('GET /v1/regions/south-west/help?point=3', { as: lead })).body.items.map(({ council }: Offer) => council), ['CON'])
  })
})

t.test('who can help in a region', async t => {
  const { call, must, token, admin, editor, peer_editor, london_editor, setNow } = await openSouthWest(t)
  const exeter = await token({ role: 'editor', council: 'EXE' })
  const offer = async (council: string, point: number, as: string, standard = 'lgdss-2016') =>
    await must(`PUT /v1/councils/${council}/help/${standard}/${point}`, { as, body: { note: `Ask ${council}` } })
  const read = async (query = '?standard=lgdss-2016&point=12') => (await must(`GET /v1/regions/south-west/help${query}`)).body.items
  const bins = await addService(must, editor)
  await offer('CON', 12, editor)
  await offer('DEV', 12, peer_editor)
  await offer('EXE', 12, exeter)
  await offer('HCK', 12, london_editor)
  await offer('CON', 3, editor)

  await t.test('has no score before anything is published', async t => {
    await submit(must, editor, bins, sheetOf(5))
    t.strictSame((await read())[0], {
      council: 'CON', name: 'Cornwall Council', standard: 'lgdss-2016', point: 12, note: 'Ask CON', offered_on: '2026-06-15', score: null, service: null, service_name: null, assessment: null
    })
    t.same((await read()).map(({ council }: Offer) => council), ['CON', 'DEV', 'EXE'])
  })

  await t.test('is listed by the strongest score of the latest published assessments', async t => {
    await publish(must, editor, bins, sheetOf(2, { 12: 5 }))
    setNow('2026-06-16T12:00:00.000Z')
    const latest = await publish(must, editor, bins, sheetOf(5, { 12: 3 }))
    await publish(must, editor, await addService(must, editor, 'Pay a fine'), sheetOf(5, { 12: 1 }))
    const tax = await addService(must, peer_editor, 'Pay council tax', 'DEV')
    const theirs = await publish(must, peer_editor, tax, sheetOf(0, { 12: 4 }))
    await publish(must, exeter, await addService(must, exeter, 'Book a tip', 'EXE'), sheetOf(5, { 12: null }))
    t.match(await read(), [
      { council: 'DEV', score: 4, service: tax, service_name: 'Pay council tax', assessment: theirs },
      { council: 'CON', score: 3, service: bins, assessment: latest },
      { council: 'EXE', score: null, service: null, assessment: null }
    ])
  })

  await t.test('forgets the score of a service that has ended', async t => {
    await must(`PATCH /v1/services/${bins}`, { as: editor, body: { ended_on: '2026-06-16' } })
    t.match(await read(), [{ council: 'DEV', score: 4 }, { council: 'CON', score: 1, service_name: 'Pay a fine' }, { council: 'EXE' }])
    await must(`PATCH /v1/services/${bins}`, { as: editor, body: { ended_on: null } })
  })

  await t.test('is asked of a point, of a standard, or of all', async t => {
    await offer('EXE', 12, exeter, 'govuk-2019')
    t.same((await read('')).map(({ council, point }: Offer) => `${council} ${point}`), ['CON 3', 'DEV 12', 'CON 12', 'EXE 12', 'EXE 12'])
    t.match(await read('?standard=govuk-2019'), [{ council: 'EXE', standard: 'govuk-2019', score: null }])
    t.match(await read('?point=3'), [{ council: 'CON', point: 3, score: 5 }])
    t.same(await read('?standard=none-1'), [])
    t.match(await call('GET /v1/regions/south-west/help?point=x'), { status: 400 })
    t.equal((await call('GET /v1/regions/nowhere/help')).status, 404)
  })

  await t.test('is read page by page, or as a table', async t => {
    const seen: string[] = []
    for (let query: string | undefined = '?limit=1'; query;) {
      const { body }: { body: { items: Offer[], next: string | null } } = await must(`GET /v1/regions/south-west/help${query}`)
      seen.push(...body.items.map(({ council, point }) => `${council} ${point}`))
      query = body.next === null ? undefined : `?limit=1&cursor=${body.next}`
    }
    t.same(seen, ['CON 3', 'DEV 12', 'CON 12', 'EXE 12', 'EXE 12'])
    const rows = rowsIn((await must('GET /v1/regions/south-west/help?format=csv&point=12')).text)
    t.match(rows, [{ council: 'DEV', score: '4' }, { council: 'CON', score: '3' }, { council: 'EXE', score: '' }, { council: 'EXE' }])
  })

  await t.test('is told of today\'s members alone', async t => {
    await must('PUT /v1/regions/south-west/councils/DEV', { as: admin, body: { from: '2016-10-01', to: '2026-06-16' } })
    t.same((await read()).map(({ council }: Offer) => council), ['CON', 'EXE'])
    t.match((await must('GET /v1/regions/london/help?point=12')).body.items, [{ council: 'HCK' }])
  })
})
