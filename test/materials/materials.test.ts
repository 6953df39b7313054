// What groups hand each other: who sees it, what becomes of it, who has used it, and on which page it stands.
import { parseHTML } from 'linkedom'
import t from 'tap'
import { rowsIn } from '../helpers/csv.ts'
import { openMaterials, plan, plan_version } from '../helpers/materials.ts'

t.test('a material', async t => {
  const { call, must, begin, publish, admin, lead, london_lead, editor, reader, tokens, setNow, asOwner, asService } = await openMaterials(t)
  const id = await begin(london_lead, 'london')

  await t.test('is for leads alone while it is in preparation', async t => {
    const answer = await must(`GET /v1/materials/${id}`, { as: lead })
    t.match(answer.body, {
      ...{ id, region: 'london', kind: 'workshop_plan', standard: 'lgdss-2016', published_at: null, latest: null, used: 0, used_by_regions: 0 },
      in_preparation: { version: 1, status: 'preparation', points: [1, 2], minutes: 90, licence: 'CC-BY-4.0', council: 'HCK', adapted_from: null, summary: plan.summary, links: plan.links }
    })
    for (const [who, as] of Object.entries({ ...tokens, nobody: undefined })) {
      const sees = ['admin', 'lead', 'london_lead'].includes(who)
      for (const path of ['', '?format=md', '/versions', '/versions/1', '/descent', '/uses']) t.equal((await call(`GET /v1/materials/${id}${path}`, { as })).status, sees ? 200 : 404, `${who}: ${path}`)
      t.equal((await must('GET /v1/materials', { as })).body.items.length, sees ? 1 : 0, who)
    }
    t.match((await must(`GET /v1/materials/${id}/versions`, { as: admin })).body, { items: [{ version: 1, status: 'preparation' }], next: null })
  })

  await t.test('is written by the leads of its group and by admins, for their own council and for none', async t => {
    for (const [who, as] of Object.entries({ ...tokens, nobody: undefined })) {
      const status = who === 'nobody' ? 401 : ['admin', 'london_lead'].includes(who) ? 201 : 403
      t.equal((await call('POST /v1/regions/london/materials', { as, body: plan })).status, status, who)
    }
    t.match((await must('GET /v1/materials?region=london', { as: lead })).body.items.map(({ council }: { council: string }) => council).sort(), ['HCK', 'HCK', null])
    t.equal((await call('POST /v1/regions/nowhere/materials', { as: admin, body: plan })).status, 404)
    const put = async (as: string, of = id) => (await call(`PUT /v1/materials/${of}/versions/1`, { as, body: { ...plan_version, title: 'Taken over' } })).status
    t.same([await put(lead), await put(editor), await put(reader)], [403, 404, 404])
    t.equal((await call(`POST /v1/materials/${id}/versions/1/publish`, { as: lead })).status, 403)
  })

  await t.test('is changed in preparation by who knows what stands', async t => {
    const { headers: { etag } } = await must(`GET /v1/materials/${id}/versions/1`, { as: london_lead })
    const put = async (body: object, headers = {}) => await call(`PUT /v1/materials/${id}/versions/1`, { as: london_lead, body, headers })
    t.match(await put({ ...plan_version, points: [1, 2] }), { status: 200, headers: { etag } }, 'what stands so already is no change')
    t.match(await put(plan_version, { 'if-match': '"other"' }), { status: 412, body: { etag } })
    const changed = await put({ title: 'Users first', body: 'Begin with them.', points: [], licence: 'OGL-UK-3.0' }, { 'if-match': String(etag) })
    t.match(changed, { status: 200, body: { title: 'Users first', summary: null, links: [], points: [], minutes: null, licence: 'OGL-UK-3.0' } })
    t.match(await put(plan_version), { status: 200, body: { title: plan.title, points: [1, 2] } })
  })

  await t.test('is refused with every fault at once', async t => {
    const post = async (body: object) => await call('POST /v1/regions/london/materials', { as: london_lead, body: { ...plan, ...body } })
    t.match(await post({ points: [1, 99, 1], licence: 'CC-BY-4.0', adapted_from: { material: id, version: 1 }, body: 'é'.repeat(60_000) }), {
      status: 422, body: { errors: [{ pointer: '/body', detail: /120000 bytes/ }, { pointer: '/points/1' }, { pointer: '/points/2' }, { pointer: '/adapted_from', detail: /published/ }] }
    })
    t.match(await post({ standard: 'none-1' }), { status: 422, body: { errors: [{ pointer: '/standard' }] } })
    t.match(await post({ licence: 'GPL-3.0' }), { status: 400, body: { errors: [{ pointer: '/licence' }] } })
    t.match(await post({ title: ' ', body: '', links: [{ title: 'x', url: 'javascript:alert(1)' }] }), { status: 400, body: { errors: [{ pointer: '/title' }, { pointer: '/body' }, { pointer: '/links/0/url' }] } })
  })

  await t.test('is everyone\'s once it is published, for good', async t => {
    setNow('2026-06-16T12:00:00.000Z')
    t.match((await publish(london_lead, id)).body, { status: 'published', published_at: '2026-06-16T12:00:00.000Z' })
    const read = await must(`GET /v1/materials/${id}`)
    t.match(read.body, { published_at: '2026-06-16T12:00:00.000Z', latest: { version: 1, council: 'HCK' }, in_preparation: null })
    t.equal((await call(`GET /v1/materials/${id}`, { headers: { 'if-none-match': String(read.headers.etag) } })).status, 304)
    for (const line of [`PUT /v1/materials/${id}/versions/1`, `POST /v1/materials/${id}/versions/1/publish`]) {
      t.match(await call(line, { as: london_lead, ...line.startsWith('PUT') && { body: plan_version } }), { status: 409, body: { type: '/problems/material-state' } }, line)
    }
    for (const statement of [
      'update material_version set minutes = 5', 'delete from material_version', 'delete from material_point', 'update material_point set point = 3',
      'update material set kind = \'notes\'', 'update material set published_at = null'
    ]) {
      const of = statement.includes('material_') ? 'material_id' : 'id'
      await t.rejects(asOwner(`${statement} where ${of} = '${id}'`), /never changes|stays of its kind/, statement)
    }
  })

  await t.test('goes on in numbered versions, one in preparation at a time', async t => {
    const next = { ...plan_version, title: 'Understanding users, again', minutes: null }
    t.match(await call(`POST /v1/materials/${id}/versions`, { as: london_lead, body: next }), { status: 201, body: { version: 2, status: 'preparation', council: 'HCK' }, headers: { location: `/v1/materials/${id}/versions/2` } })
    t.match(await call(`POST /v1/materials/${id}/versions`, { as: london_lead, body: next }), { status: 409, body: { type: '/problems/material-state', detail: /Version 2/ } })
    t.match((await must(`GET /v1/materials/${id}`)).body, { latest: { version: 1 }, in_preparation: null })
    t.match((await must(`GET /v1/materials/${id}`, { as: lead })).body, { latest: { version: 1 }, in_preparation: { version: 2 } })
    t.equal((await call(`GET /v1/materials/${id}/versions/2`)).status, 404)
    t.match((await must(`GET /v1/materials/${id}/descent`)).body, { itself: { version: 1 }, descendants: [] })
    t.match((await must(`GET /v1/materials/${id}/descent`, { as: lead })).body, { itself: { version: 1 }, descendants: [{ version: 2, follows: 1, status: 'preparation', published_on: null }] })
    t.equal((await call(`GET /v1/materials/${id}/descent?version=2`)).status, 404)
    await publish(london_lead, id, 2)
    t.match((await must(`GET /v1/materials/${id}`)).body, { latest: { version: 2, title: next.title } })
    t.match((await must(`GET /v1/materials/${id}/versions/1`)).body, { title: plan.title, minutes: 90 })
    const first = (await must(`GET /v1/materials/${id}/versions?limit=1`)).body
    t.match((await must(`GET /v1/materials/${id}/versions?limit=1&cursor=${first.next}`)).body, { items: [{ version: 2 }], next: null })
  })

  await t.test('keeps the points that it is on in their standard', async t => {
    const { id: _, ...own } = (await must('GET /v1/standards/lgdss-2016')).body
    await must('PUT /v1/standards/own-1', { as: admin, body: own })
    await begin(london_lead, 'london', { standard: 'own-1', points: [15] })
    const fewer = { ...own, points: own.points.slice(0, 14) }
    t.match(await call('PUT /v1/standards/own-1', { as: admin, body: fewer }), { status: 409, body: { type: '/problems/standard-in-use', detail: /Materials/ } })
  })

  await t.test('leaves history under the head of its group, its texts apart', async t => {
    const entries = await asService<{ action: string, region: string, changes: unknown }>(`
      select h.action, r.id as region, h.changes from history h join region r on r.head_id = h.council_id where h.subject = 'materials/${id}' order by h.seq`)
    t.same(entries.map(({ action }) => action), ['material begun', 'material changed', 'material changed', 'material published', 'material version begun', 'material published'])
    t.ok(entries.every(({ region, changes }) => region === 'london' && !JSON.stringify(changes).includes('service')))
  })
})

t.test('materials are found', async t => {
  const { must, published, begin, lead, london_lead } = await openMaterials(t)
  const users = await published(london_lead, 'london')
  const agenda = await published(lead, 'south-west', { kind: 'agenda', title: 'A first evening', summary: '100% about _users_', points: [8], minutes: 180, licence: 'CC0-1.0' })
  const other = await published(lead, 'south-west', { kind: 'exercise', title: 'Cards', summary: null, standard: 'govuk-2019', points: [8], minutes: null, licence: 'OGL-UK-3.0' })
  await begin(lead, 'south-west', { title: 'Not yet' })
  const found = async (query: string, as?: string): Promise<string[]> => (await must(`GET /v1/materials${query}`, { as })).body.items.map(({ id }: { id: string }) => id)

  await t.test('by region, standard, point, kind, length, licence and words', async t => {
    for (const [query, expected] of [
      ['', [users, agenda, other]], ['?region=south-west', [agenda, other]], ['?standard=lgdss-2016', [users, agenda]], ['?point=8', [agenda, other]],
      ['?standard=lgdss-2016&point=8', [agenda]], ['?kind=exercise', [other]], ['?min_minutes=90', [users, agenda]], ['?max_minutes=90', [users]],
      ['?min_minutes=91&max_minutes=180', [agenda]], ['?licence=CC0-1.0', [agenda]], ['?q=USERS', [users, agenda]], ['?q=100%25', [agenda]], ['?q=_users_', [agenda]],
      ['?q=Write%20to', []], ['?region=nowhere', []]
    ] as [string, string[]][]) t.same(await found(query), expected, query)
    t.equal((await found('', lead)).length, 4)
  })

  await t.test('page by page, or as a table without their texts', async t => {
    const first = (await must('GET /v1/materials?limit=2')).body
    const second = (await must(`GET /v1/materials?limit=2&cursor=${first.next}`)).body
    t.same([...first.items, ...second.items].map(({ id }) => id), [users, agenda, other])
    t.notOk('body' in first.items[0])
    t.match(rowsIn((await must('GET /v1/materials?format=csv')).text), [{ id: users, points: '1;2', minutes: '90', council: 'HCK' }, { title: 'A first evening' }, { minutes: '' }])
  })
})

t.test('a use of a material', async t => {
  const { call, must, begin, published, admin, lead, london_lead, tokens, setNow } = await openMaterials(t)
  const id = await published(london_lead, 'london')
  setNow('2026-06-15T13:00:00.000Z')
  const use = { region: 'south-west', version: 1, used_on: '2026-06-14', minutes_taken: 120, would_change: 'The cards need a larger type' }

  await t.test('is told by a lead of the group that used it, for all to read', async t => {
    for (const [who, as] of Object.entries({ ...tokens, nobody: undefined })) {
      const status = who === 'nobody' ? 401 : ['admin', 'lead'].includes(who) ? 201 : 403
      t.equal((await call(`POST /v1/materials/${id}/uses`, { as, body: use })).status, status, who)
    }
    await must(`POST /v1/materials/${id}/uses`, { as: london_lead, body: { region: 'london', version: 1, used_on: '2026-06-15' } })
    const { items } = (await must(`GET /v1/materials/${id}/uses`)).body
    t.match(items, [{ region: 'south-west', council: null }, { region: 'south-west', council: 'EXE', would_change: use.would_change, meeting: null }, { region: 'london', minutes_taken: null, would_change: null }])
    t.match((await must(`GET /v1/materials/${id}`)).body, { used: 3, used_by_regions: 2 })
    t.match((await must('GET /v1/materials')).body.items, [{ used: 3, used_by_regions: 2 }])
  })

  await t.test('is of a version that was published, on a day that has come', async t => {
    t.match(await call(`POST /v1/materials/${id}/uses`, { as: lead, body: { ...use, version: 2, used_on: '2026-06-16' } }), { status: 422, body: { errors: [{ pointer: '/version' }, { pointer: '/used_on' }] } })
    t.match(await call(`POST /v1/materials/${id}/uses`, { as: admin, body: { ...use, region: 'nowhere' } }), { status: 422, body: { errors: [{ pointer: '/region' }] } })
    const prepared = await begin(london_lead, 'london')
    t.match(await call(`POST /v1/materials/${prepared}/uses`, { as: lead, body: use }), { status: 409, body: { type: '/problems/material-state' } })
  })

  await t.test('is told to everyone as an event of the group, and so is a publication, which the feed has', async t => {
    setNow('2026-06-17T12:00:00.000Z')
    const { items } = (await must('GET /v1/events?limit=500')).body
    const told = items.filter(({ type }: { type: string }) => type.startsWith('material.'))
    t.match(told[0], { type: 'material.published', region: 'london', council: null, subject: `/v1/materials/${id}` })
    t.same(told.slice(1).map(({ type, region }: { type: string, region: string }) => `${type} ${region}`).sort(), ['material.used london', 'material.used south-west', 'material.used south-west'])
    t.match((await must('GET /v1/regions/london/feed.atom')).text, /<title>New material: Understanding users<\/title>[^]*<author><name>London<\/name>[^]*Published by the London group/)
  })
})

t.test('a redaction reaches materials, their history and what groups would change', async t => {
  const { call, must, published, admin, lead, london_lead, asService } = await openMaterials(t)
  const id = await published(london_lead, 'london', { title: 'Ask Jo at 555-0101', body: 'Ring 555-0101.', links: [{ title: 'Her page', url: 'https://example.org/her' }] })
  const { body: { id: use } } = await must(`POST /v1/materials/${id}/uses`, { as: lead, body: { region: 'south-west', version: 1, used_on: '2026-06-14', would_change: 'Ring 555-0102 first' } })
  const redact = async (target: string, pointer: string) => await call('POST /v1/redactions', { as: admin, body: { target, pointer, reason: 'Names a person' } })
  for (const pointer of ['/title', '/body', '/links/0/title', '/links/0/url']) t.match(await redact(`materials/${id}/versions/1`, pointer), { status: 201, body: { council: null, texts: 1 } }, pointer)
  t.match(await redact(`materials/${id}/uses/${use}`, '/would_change'), { status: 201 })
  t.match((await must(`GET /v1/materials/${id}`)).body.latest, { title: 'removed', body: 'removed', summary: plan.summary, links: [{ title: 'removed', url: 'https://removed.invalid/' }] })
  t.match((await must(`GET /v1/materials/${id}/uses`)).body.items, [{ would_change: 'removed' }])
  t.match(await redact(`materials/${id}/versions/1`, '/title'), { status: 200 })
  t.equal((await redact(`materials/${id}/versions/2`, '/title')).status, 404)
  t.equal((await redact(`materials/${id}/versions/1`, '/minutes')).status, 422)
  t.same(await asService('select from wording where body like \'%555-01%\''), [])
})

t.test('a version is read as Markdown, or as HTML for a page', async t => {
  const { call, must, published, london_lead, lead } = await openMaterials(t)
  const id = await published(london_lead, 'london')
  const adapted = await published(lead, 'south-west', { adapted_from: { material: id, version: 1 } })
  for (const asked of [{ path: '?format=md', headers: { accept: '*/*' } }, { path: '', headers: { accept: 'text/markdown' } }]) {
    const answer = await must(`GET /v1/materials/${adapted}${asked.path}`, { headers: asked.headers })
    t.match(answer.headers, { 'content-type': 'text/markdown; charset=utf-8' })
    t.match(answer.text, /^# Understanding users\n\nThree exercises[^]*- \[Cards \\\[to print\\\]\]\(<https:\/\/example\.org\/cards>\)\n\n---\n/)
    t.match(answer.text, /Adapted from “Understanding users”, version 1 by the regional group london/)
    t.equal((await call(`GET /v1/materials/${adapted}${asked.path}`, { headers: { ...asked.headers, 'if-none-match': String(answer.headers.etag) } })).status, 304)
  }
  const html = await must(`GET /v1/materials/${id}/versions/1?format=html`)
  t.match(html.headers, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': /default-src 'none'/ })
  t.equal(html.text, '<h3>Before</h3>\n<p>Ask each council for one service.</p>\n<h3>After</h3>\n<p>Write to those who came.</p>\n')
  t.match((await must(`GET /v1/materials/${id}`, { headers: { accept: 'text/html,*/*' } })).headers, { 'content-type': /json/ }, 'which is only given to who names it')
})

t.test('pages of materials', async t => {
  const { call, must, published, begin, lead, london_lead, admin } = await openMaterials(t)
  const first = await published(london_lead, 'london', { body: '## <script>alert(1)</script>\n\nAsk for one service. [Bad](javascript:alert(1))' })
  const adapted = await published(lead, 'south-west', { title: 'Ours & <b>theirs</b>', body: 'Ask for two services.', adapted_from: { material: first, version: 1 }, minutes: null })
  const prepared = await begin(london_lead, 'london', { title: 'Not for all yet' })
  await must(`POST /v1/materials/${adapted}/versions`, { as: lead, body: { ...plan_version, title: 'Ours, again' } })
  await must(`POST /v1/materials/${adapted}/versions/2/publish`, { as: lead })
  await must(`POST /v1/materials/${adapted}/uses`, { as: lead, body: { region: 'south-west', version: 1, used_on: '2026-06-14', minutes_taken: 75, would_change: 'Larger <type>' } })
  const pageAt = async (address: string) => parseHTML((await must(`GET ${address}`, { headers: { accept: 'text/html' } })).text).document
  const figuresIn = (part: { querySelectorAll: (selector: string) => Iterable<{ getAttribute: (name: string) => string | null }> }) =>
    [...part.querySelectorAll('data')].map(one => one.getAttribute('value') === '' ? null : Number(one.getAttribute('value')))

  await t.test('list what was published, as the API does, with every filter and in both languages', async t => {
    for (const query of ['', '?q=ours', '?point=8', '?kind=workshop_plan&max_minutes=90', '?region=london&min_minutes=&licence=']) {
      const { items } = (await must(`GET /v1/materials${query.replace('&min_minutes=&licence=', '')}`)).body as { items: { title: string, minutes: number | null, used: number }[] }
      for (const prefix of ['', '/cy']) {
        const page = await pageAt(`${prefix}/materials${query}`)
        t.same([...page.querySelectorAll('.standpoint-materials tbody a')].map(link => link.textContent), items.map(({ title }) => title), `${prefix} ${query}`)
        t.same(figuresIn(page), items.flatMap(({ minutes, used }) => [minutes, used]))
      }
    }
    t.equal((await call('GET /materials?kind=song', { headers: { accept: 'text/html' } })).status, 400)
    t.equal((await call('GET /materials?cursor=x', { headers: { accept: 'text/html' } })).status, 400)
  })

  await t.test('show a text that does nothing, its line, what was changed, who has used it and the licence', async t => {
    const page = await pageAt(`/materials/${first}`)
    t.same([...page.querySelectorAll('.standpoint-text *')].map(({ localName, textContent }) => `${localName} ${textContent}`), [
      'h3 <script>alert(1)</script>', 'p Ask for one service. [Bad](javascript:alert(1))'
    ])
    t.equal(page.querySelectorAll('script, img, [style], [onclick]').length, 0)
    t.same([...page.querySelectorAll('.standpoint-descent tbody tr th')].map(({ textContent }) => textContent), ['Understanding users', 'Ours & <b>theirs</b>', 'Ours, again'])
    t.equal(page.querySelector('a[rel~=license]')!.getAttribute('href'), 'https://creativecommons.org/licenses/by/4.0/')
    const earlier = await pageAt(`/cy/materials/${adapted}?version=1`)
    t.equal(earlier.documentElement.getAttribute('lang'), 'cy')
    t.match(earlier.querySelector('.standpoint-diff')!.textContent, /− Ask for two services\.|\+ Ask for two services\./)
    t.match([...earlier.querySelectorAll('.standpoint-uses tbody tr')].map(row => row.textContent), [/14 Mehefin 2026[^]*Larger <type>/])
    t.equal(earlier.querySelector('.govuk-inset-text a')!.getAttribute('href'), `/cy/materials/${adapted}`)
    for (const link of earlier.querySelectorAll('.standpoint-sources a')) t.equal((await call(`GET ${link.getAttribute('href')}`)).status, 200, link.getAttribute('href')!)
    for (const address of [`/materials/${prepared}`, `/materials/${first}?version=2`]) t.equal((await call(`GET ${address}`, { as: admin, headers: { accept: 'text/html' } })).status, 404, address)
  })

  await t.test('are led to from the page of the group and from the sitemap', async t => {
    const region = await pageAt('/regions/south-west')
    t.same([...region.querySelectorAll('.standpoint-materials tbody a')].map(link => link.getAttribute('href')), [`/materials/${adapted}`])
    const sitemap = (await must('GET /sitemap.xml')).text
    for (const id of [first, adapted]) t.match(sitemap, `/cy/materials/${id}`)
    t.notMatch(sitemap, prepared)
  })
})
