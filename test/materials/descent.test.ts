// How materials go from group to group: under which licence, with which line of descent, and as they went in 2016, when London made a workshop
// plan, the Midlands adapted it, the South adapted that after its first meeting, and a fifth group began with what was there.
import { applyPatch, parsePatch } from 'diff'
import t from 'tap'
import { openApp } from '../helpers/app.ts'
import { openMaterials, plan, plan_version } from '../helpers/materials.ts'

/** What a version says, without the line on who made it that its Markdown ends with. */
const textOf = (markdown: string) => markdown.split('\n---\n')[0]!

t.test('a licence', async t => {
  const { call, must, published, publish, lead, london_lead } = await openMaterials(t)
  const sources: Record<string, string> = {}
  for (const licence of ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0', 'OGL-UK-3.0']) sources[licence] = await published(london_lead, 'london', { licence })

  await t.test('says under which others something made from it may be', async t => {
    const all = Object.keys(sources)
    for (const [from, allowed] of Object.entries({ 'CC-BY-4.0': ['CC-BY-4.0', 'CC-BY-SA-4.0', 'OGL-UK-3.0'], 'CC-BY-SA-4.0': ['CC-BY-SA-4.0'], 'CC0-1.0': all, 'OGL-UK-3.0': ['CC-BY-4.0', 'CC-BY-SA-4.0', 'OGL-UK-3.0'] })) {
      for (const licence of all) {
        const { status, body } = await call('POST /v1/regions/south-west/materials', { as: lead, body: { ...plan, licence, adapted_from: { material: sources[from], version: 1 } } })
        if (allowed.includes(licence)) t.match({ status, body }, { status: 201, body: { in_preparation: { adapted_from: { material: sources[from], version: 1, region: 'london', licence: from } } } }, `${from} as ${licence}`)
        else t.match({ status, body }, { status: 422, body: { errors: [{ pointer: '/licence', detail: from === 'CC-BY-SA-4.0' ? /give CC-BY-SA-4\.0$/ : /asks for its makers to be named.*give one of CC-BY-4\.0, CC-BY-SA-4\.0, OGL-UK-3\.0$/ }] } }, `${from} as ${licence}`)
      }
    }
  })

  await t.test('binds the versions that follow an adaptation, and not what is a group\'s own', async t => {
    const adapted = await published(lead, 'south-west', { licence: 'CC-BY-SA-4.0', adapted_from: { material: sources['CC-BY-SA-4.0'], version: 1 } })
    const next = async (as: string, id: string, body: object) => await call(`POST /v1/materials/${id}/versions`, { as, body: { ...plan_version, ...body } })
    t.match(await next(lead, adapted, { licence: 'CC-BY-4.0' }), { status: 422, body: { errors: [{ pointer: '/licence' }] } })
    t.match(await next(lead, adapted, { licence: 'CC-BY-SA-4.0', adapted_from: { material: adapted, version: 1 } }), { status: 422, body: { errors: [{ pointer: '/adapted_from' }] } })
    t.equal((await next(london_lead, sources['CC-BY-SA-4.0']!, { licence: 'CC0-1.0' })).status, 201, 'whose it is may give another licence')
    await publish(london_lead, sources['CC-BY-SA-4.0']!, 2)
    t.match((await must(`GET /v1/materials/${sources['CC-BY-SA-4.0']}/versions/1`)).body, { licence: 'CC-BY-SA-4.0' }, 'and those who have the first keep it')
    t.match(await next(london_lead, sources['CC0-1.0']!, { licence: 'CC0-1.0', adapted_from: { material: adapted, version: 1 } }), { status: 422 })
  })
})

t.test('a line of descent', async t => {
  const { call, must, published, publish, lead, london_lead, setNow } = await openMaterials(t)
  setNow('2026-06-15T12:00:00.000Z')
  const first = await published(london_lead, 'london')
  setNow('2026-06-17T23:30:00.000Z')
  const adapted = await published(lead, 'south-west', { title: 'Ours', body: plan.body.replace('one service', 'two services'), adapted_from: { material: first, version: 1 } })
  await must(`POST /v1/materials/${first}/versions`, { as: london_lead, body: { ...plan_version, adapted_from: { material: adapted, version: 1 } } })
  await publish(london_lead, first, 2)
  await must(`POST /v1/materials/${adapted}/versions`, { as: lead, body: { ...plan_version, title: 'Ours, shorter' } })
  await publish(lead, adapted, 2)

  await t.test('has everything that a version came from and that came of it, each once', async t => {
    t.match((await must(`GET /v1/materials/${first}/descent?version=1`)).body, {
      itself: { region: 'london', material: first, version: 1, council: 'HCK', published_on: '2026-06-15', adapted_from: null, follows: null, depth: 0 },
      ancestors: [],
      descendants: [
        { region: 'south-west', material: adapted, version: 1, title: 'Ours', council: 'EXE', published_on: '2026-06-18', adapted_from: { material: first, version: 1 }, depth: 1 },
        { material: first, version: 2, adapted_from: { material: adapted, version: 1 }, follows: 1, depth: 2 },
        { material: adapted, version: 2, adapted_from: null, follows: 1, depth: 2 }
      ],
      complete: true
    })
    const { ancestors, descendants } = (await must(`GET /v1/materials/${first}/descent`)).body
    t.match(ancestors, [{ material: first, version: 1 }, { material: adapted, version: 1 }])
    t.same(descendants, [])
  })

  await t.test('shows what each has changed, as lines and as a patch that makes one of the other', async t => {
    const { body } = await must(`GET /v1/materials/${adapted}/versions/1/differences`)
    t.match(body, { from: { region: 'london', material: first, version: 1 }, to: { region: 'south-west', material: adapted, version: 1, title: 'Ours' }, same: false, finest: true })
    const changed = body.hunks.flatMap(({ lines }: { lines: { change: string, text: string }[] }) => lines).filter(({ change }: { change: string }) => change !== 'same')
    t.same(changed, [
      { change: 'removed', text: '# Understanding users' }, { change: 'added', text: '# Ours' },
      { change: 'removed', text: 'Ask each council for one service.' }, { change: 'added', text: 'Ask each council for two services.' }
    ])
    const [from, to] = await Promise.all([first, adapted].map(async id => textOf((await must(`GET /v1/materials/${id}/versions/1?format=md`)).text)))
    for (const asked of [{ path: '?format=diff', headers: { accept: '*/*' } }, { path: '', headers: { accept: 'text/x-diff' } }]) {
      const answer = await must(`GET /v1/materials/${adapted}/versions/1/differences${asked.path}`, { headers: asked.headers })
      t.match(answer.headers, { 'content-type': 'text/x-diff; charset=utf-8', vary: /Accept/ })
      t.equal(applyPatch(from!, parsePatch(answer.text)[0]!), to)
    }
    t.match((await must(`GET /v1/materials/${adapted}/versions/2/differences`)).body, { from: { version: 1, material: adapted } }, 'from the version before')
    t.match((await must(`GET /v1/materials/${first}/versions/2/differences?from=${first}:1`)).body, { same: true, hunks: [] }, 'or from any')
    t.equal((await call(`GET /v1/materials/${first}/versions/1/differences`)).status, 404)
    t.match(await call(`GET /v1/materials/${first}/versions/2/differences?from=${first}:9`), { status: 422, body: { errors: [{ pointer: '/from' }] } })
    t.equal((await call(`GET /v1/materials/${first}/versions/2/differences?from=x`)).status, 400)
  })

  await t.test('tells of long texts that have nothing in common, though not by the fewest lines', async t => {
    const lines = (word: string) => Array.from({ length: 16_000 }, (_, i) => `${word}${i % 7}`).join('\n').slice(0, 99_000)
    const one = await published(london_lead, 'london', { body: lines('a') })
    const other = await published(lead, 'south-west', { body: lines('b'), adapted_from: { material: one, version: 1 } })
    const { body } = await must(`GET /v1/materials/${other}/versions/1/differences`)
    t.match(body, { finest: false, hunks: [{ from_line: 1, to_line: 1 }] })
    const [from, to] = await Promise.all([one, other].map(async id => textOf((await must(`GET /v1/materials/${id}/versions/1?format=md`)).text)))
    t.equal(applyPatch(from!, parsePatch((await must(`GET /v1/materials/${other}/versions/1/differences?format=diff`)).text)[0]!), to)
  })
})

const councils = {
  HCK: ['London Borough of Hackney', 'LBO', 'london'],
  CMD: ['London Borough of Camden', 'LBO', 'london'],
  COV: ['Coventry City Council', 'MD', 'midlands'],
  HAM: ['Hampshire County Council', 'CTY', 'south'],
  LDS: ['Leeds City Council', 'MD', null],
  KHL: ['Kingston upon Hull City Council', 'UA', null],
  SHF: ['Sheffield City Council', 'MD', null]
} as const

const londons = {
  kind: 'workshop_plan',
  standard: 'lgdss-2016',
  title: 'The Standard in an afternoon',
  summary: 'For councils that meet for the first time',
  body: [
    '## Welcome (20 minutes)', 'Who is here, and what each council hopes for.', '## Where do we stand? (60 minutes)',
    'Each council scores **one** service on points 1 to 5.', '## What next? (20 minutes)', 'Each council says what it will do until we meet again.'
  ].join('\n\n'),
  points: [1, 2, 3, 4, 5],
  minutes: 100,
  licence: 'CC-BY-SA-4.0'
}
const { kind, standard, ...londons_version } = londons

interface Line {
  region: string
  version: number
}

t.test('the story of 2016', async t => {
  const tester = await openApp(t, { now: '2016-09-01T09:00:00.000Z' })
  const { call, must, token, setNow } = tester
  const admin = await token({ role: 'admin' })
  for (const [code, [name, type, region]] of Object.entries(councils)) {
    await must(`PUT /v1/councils/${code}`, { as: admin, body: { name, type, nation: 'England' } })
    if (region) await must(`PUT /v1/regions/${region}/councils/${code}`, { as: admin, body: { from: '2016-07-01' } })
  }
  const london = await token({ role: 'lead', council: 'HCK', region: 'london' })
  const midlands = await token({ role: 'lead', council: 'COV', region: 'midlands' })
  const south = await token({ role: 'lead', council: 'HAM', region: 'south' })
  const made: Record<string, string> = {}

  const publish = async (as: string, id: string, number = 1) => await must(`POST /v1/materials/${id}/versions/${number}/publish`, { as })
  const adapt = async (as: string, region: string, body: object) => (await must(`POST /v1/regions/${region}/materials`, { as, body: { ...londons, ...body } })).body.id as string
  const lineOf = async (id: string) => {
    const { ancestors, itself, descendants } = (await must(`GET /v1/materials/${id}/descent`)).body
    return [...ancestors, itself, ...descendants].map(({ region, version }: Line) => `${region} ${version}`)
  }

  await t.test('London makes a workshop plan, which other leads read before all do', async t => {
    made.london = await adapt(london, 'london', {})
    t.equal((await call(`GET /v1/materials/${made.london}`, { as: midlands })).status, 200)
    t.equal((await call(`GET /v1/materials/${made.london}`)).status, 404)
    await publish(london, made.london)
    setNow('2016-09-12T09:00:00.000Z')
    await must(`POST /v1/materials/${made.london}/uses`, { as: london, body: { region: 'london', version: 1, used_on: '2016-09-08', minutes_taken: 130, would_change: 'More time to score' } })
    t.match((await must('GET /v1/materials?point=3&max_minutes=120')).body.items, [{ id: made.london, used: 1, used_by_regions: 1 }])
  })

  await t.test('the Midlands adapt it, and their version says from what', async t => {
    setNow('2016-09-20T09:00:00.000Z')
    const body = londons.body.replace('**one** service', '**two** services').replace('(60 minutes)', '(90 minutes)')
    t.match(await call('POST /v1/regions/midlands/materials', { as: midlands, body: { ...londons, licence: 'CC-BY-4.0', adapted_from: { material: made.london, version: 1 } } }), {
      status: 422, body: { errors: [{ pointer: '/licence', detail: /CC-BY-SA-4\.0/ }] }
    })
    made.midlands = await adapt(midlands, 'midlands', { title: 'The Standard in a day', body, minutes: 130, adapted_from: { material: made.london, version: 1 } })
    await publish(midlands, made.midlands)
    t.match((await must(`GET /v1/materials/${made.midlands}`)).body.latest, { council: 'COV', adapted_from: { region: 'london', title: londons.title, licence: 'CC-BY-SA-4.0' } })
  })

  await t.test('the South adapts that after its first meeting', async t => {
    setNow('2016-10-13T09:00:00.000Z')
    const use = { region: 'south', version: 1, used_on: '2016-10-12', minutes_taken: 150, would_change: 'Members want to know who else is on their platform' }
    await must(`POST /v1/materials/${made.midlands}/uses`, { as: south, body: use })
    const { body } = (await must(`GET /v1/materials/${made.midlands}/versions/1`)).body
    made.south = await adapt(south, 'south', {
      ...{ title: 'A first meeting', minutes: 150, points: [1, 5], adapted_from: { material: made.midlands, version: 1 } },
      body: `${body}\n\n## Who shares what? (20 minutes)\n\nWho is on the same platform?`
    })
    await publish(south, made.south)
    t.match((await must(`GET /v1/materials/${made.midlands}/uses`)).body.items, [{ region: 'south', council: 'HAM', version: 1 }])
  })

  await t.test('the line of descent shows all three with their differences', async t => {
    for (const id of [made.london!, made.midlands!, made.south!]) t.same(await lineOf(id), ['london 1', 'midlands 1', 'south 1'])
    t.match((await must(`GET /v1/materials/${made.south}/descent`)).body, {
      itself: { title: 'A first meeting', council: 'HAM', published_on: '2016-10-13', adapted_from: { material: made.midlands, version: 1 } },
      ancestors: [
        { title: londons.title, council: 'HCK', published_on: '2016-09-01', adapted_from: null, depth: 2 },
        { title: 'The Standard in a day', council: 'COV', published_on: '2016-09-20', adapted_from: { material: made.london, version: 1 }, depth: 1 }
      ]
    })
    // Each step, as a patch, makes the next group's text of the one before.
    let text = textOf((await must(`GET /v1/materials/${made.london}?format=md`)).text)
    for (const id of [made.midlands, made.south]) {
      const patch = parsePatch((await must(`GET /v1/materials/${id}/versions/1/differences`, { headers: { accept: 'text/x-diff' } })).text)
      t.match(patch, [{ hunks: [{}] }])
      text = applyPatch(text, patch[0]!) as string
      t.equal(text, textOf((await must(`GET /v1/materials/${id}?format=md`)).text))
    }
    t.match(text, /\*\*two\*\* services[^]*Who is on the same platform\?/)
    const { from, to, hunks } = (await must(`GET /v1/materials/${made.south}/versions/1/differences?from=${made.london}:1`)).body
    t.match([from, to], [{ region: 'london', minutes: 100, points: [1, 2, 3, 4, 5] }, { region: 'south', minutes: 150, points: [1, 5] }])
    t.ok(hunks.length > 1, 'and the whole way at once')
  })

  await t.test('London takes in what the South has added, and the line goes on', async t => {
    setNow('2016-11-01T09:00:00.000Z')
    await must(`POST /v1/materials/${made.london}/versions`, { as: london, body: { ...londons_version, body: `${londons.body}\n\nWho is on the same platform?`, adapted_from: { material: made.south, version: 1 } } })
    await publish(london, made.london!, 2)
    t.same(await lineOf(made.london!), ['london 1', 'midlands 1', 'south 1', 'london 2'])
    t.match((await must(`GET /v1/materials/${made.london}/versions/1`)).body, { body: londons.body }, 'while the first stays what it was')
  })

  await t.test('a fifth group is proposed, joined by three councils, and opened with the same materials', async t => {
    setNow('2016-11-20T09:00:00.000Z')
    const id = 'yorkshire-and-the-humber'
    const of = async (code: string) => await token({ role: 'editor', council: code })
    const leeds = await of('LDS')
    const proposed = { name: 'Yorkshire and the Humber', id, councils: ['LDS', 'KHL', 'SHF'], why: 'Nobody near us to ask', standard: 'lgdss-2016' }
    const { body: proposal } = await must('POST /v1/regions', { as: leeds, body: proposed })
    t.match(proposal, { status: 'proposed', council: 'LDS', joining: [] })
    for (const [code, as] of [['LDS', leeds], ['KHL', await of('KHL')], ['SHF', await of('SHF')]] as const) {
      await must(`PUT /v1/proposals/${proposal.id}/councils/${code}`, { as })
    }
    setNow('2016-12-01T09:00:00.000Z')
    await must(`POST /v1/proposals/${proposal.id}/open`, { as: admin, body: { from: '2016-12-01', leads: ['LDS'], description: 'The fifth group' } })
    t.match((await must(`GET /v1/proposals/${proposal.id}`)).body, { status: 'opened', region: id, joining: [{}, {}, {}] })
    t.match((await must(`GET /v1/regions/${id}`)).body, { councils: 3, started_on: '2016-12-01', dormant: null })
    t.match((await must(`GET /v1/regions/${id}/leads`)).body.items, [{ council: 'LDS', from: '2016-12-01', to: null }])
    // Its council leads: its editor makes the lead's token.
    const { body: { token: yorkshire } } = await must('POST /v1/tokens', { as: leeds, body: { name: 'lead of the fifth group', role: 'lead', council: 'LDS', region: id } })
    const { items } = (await must('GET /v1/materials?kind=workshop_plan', { as: yorkshire })).body
    t.equal(items.length, 3, 'they are there for it to choose from')
    made.yorkshire = await adapt(yorkshire, id, { title: 'A first meeting in Leeds', adapted_from: { material: made.south, version: 1 } })
    await publish(yorkshire, made.yorkshire)
    t.same(await lineOf(made.yorkshire), ['london 1', 'midlands 1', 'south 1', 'yorkshire-and-the-humber 1'])
    t.same(await lineOf(made.south!), ['london 1', 'midlands 1', 'south 1', 'london 2', 'yorkshire-and-the-humber 1'])
    const agenda = [{ title: 'The Standard', minutes: 100, material: { material: made.yorkshire, version: 1 } }]
    const hours = { starts_at: '2016-12-14T10:00:00Z', ends_at: '2016-12-14T15:00:00Z' }
    const meeting = { title: 'First meeting', ...hours, place: 'Leeds Civic Hall', standard: 'lgdss-2016', points: [1, 2, 3, 4, 5], agenda }
    t.match((await must(`POST /v1/regions/${id}/meetings`, { as: yorkshire, body: meeting })).body, { region: id, status: 'arranged', points: [1, 2, 3, 4, 5] })
  })

  await t.test('a material outlives the council whose lead wrote it', async t => {
    await must('PUT /v1/councils/HCK', { as: admin, body: { name: councils.HCK[0], type: 'LBO', nation: 'England', ended_on: '2017-04-01' } })
    setNow('2017-04-02T09:00:00.000Z')
    const body = { ...londons_version, licence: 'CC-BY-SA-4.0', title: 'The Standard in an afternoon, third time' }
    t.match(await call(`POST /v1/materials/${made.london}/versions`, { as: london, body }), { status: 403, body: { type: '/problems/council-ended' } })
    const next = await token({ role: 'lead', council: 'CMD', region: 'london' })
    await must(`POST /v1/materials/${made.london}/versions`, { as: next, body })
    await publish(next, made.london!, 3)
    t.same((await must(`GET /v1/materials/${made.london}/versions`)).body.items.map(({ council }: { council: string }) => council), ['HCK', 'HCK', 'CMD'])
  })
})
