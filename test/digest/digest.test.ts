// What a digest tells: of the days that are asked for, of councils that belonged to the region then, and of what is public now.
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { parseHTML } from 'linkedom'
import MarkdownIt from 'markdown-it'
import t from 'tap'
import type { Digest, Progress } from '../../src/wire-types.d.ts'
import { importer, ndjson, sheet } from '../helpers/import-lines.ts'
import { addService, openSouthWest, publish, review, sheetOf, submit } from '../helpers/story.ts'

const public_url = 'https://standpoint.example.org'
const hostile = '# <img src=x onerror=alert(1)> [mine](https://evil.example) https://evil.example www.evil.example me@evil.example **x** | `y` &lt;\n\n- z'

t.test('the digest of a region', async t => {
  const world = await openSouthWest(t, { public_url })
  const { call, must, admin, editor, peer_editor, reviewer, london_editor, lead, setNow, asOwner } = world
  const digestAt = async (query: string, region = 'south-west'): Promise<Digest> => (await must(`GET /v1/regions/${region}/digest?${query}`)).body

  // In April two sign up; in May one is published with its review; in June there is more, and something that is nobody's business.
  await must('PUT /v1/councils/CON/sign-ups/lgdss-2016', { as: editor, body: { signed_on: '2026-04-03' } })
  await must('PUT /v1/councils/DEV/sign-ups/govuk-2019', { as: peer_editor, body: { signed_on: '2026-04-20' } })
  const imported = { published_on: '2026-04-30', assessed_on: '2026-04-01' }
  await importer(world)(ndjson(sheet('2019', { council: 'DEV', ...imported }), sheet('2020', { council: 'HCK', ...imported })))
  setNow('2026-04-28T12:00:00.000Z')
  const bins = await addService(must, editor)
  const reviewed = await submit(must, editor, bins, sheetOf(2, { 1: 5, 2: null }), { assessed_on: '2026-04-28' })
  const completed = await review(must, reviewer, reviewed)
  // Past midnight in London, and not in UTC.
  setNow('2026-05-09T23:30:00.000Z')
  await must(`POST /v1/assessments/${reviewed}/publish`, { as: editor })
  setNow('2026-06-02T12:00:00.000Z')
  await must('PUT /v1/councils/CON/help/lgdss-2016/12', { as: editor, body: { note: hostile } })
  await must('PUT /v1/councils/DEV/help/lgdss-2016/3', { as: peer_editor, body: {} })
  const latest = await publish(must, editor, bins, sheetOf(4), { assessed_on: '2026-06-01' })
  const kept = await submit(must, editor, await addService(must, editor, 'Park a car'), sheetOf(5), { assessed_on: '2026-06-01' })
  await review(must, reviewer, kept)
  await must('PUT /v1/councils/WIL', { as: admin, body: { name: 'Wiltshire Council', type: 'UA', nation: 'England' } })
  await must('PUT /v1/regions/south-west/councils/WIL', { as: admin, body: { from: '2026-06-10' } })
  await publish(must, london_editor, await addService(must, london_editor, 'Borrow a book', 'HCK'), sheetOf(4), { assessed_on: '2026-06-01' })
  setNow('2026-06-15T12:00:00.000Z')

  await t.test('is of the month up to today unless days are given', async t => {
    const digest = await digestAt('')
    t.match(digest, { region: 'south-west', name: 'South West', since: '2026-05-15', until: '2026-06-15', standard: null })
    t.strictSame(digest.joined, { count: 1, items: [{ council: 'WIL', name: 'Wiltshire Council', from: '2026-06-10' }] })
    t.strictSame(digest.signed_up, { count: 0, items: [] })
    t.strictSame(digest.published, {
      count: 1,
      items: [{
        council: 'CON', name: 'Cornwall Council', service: bins, service_name: 'Report a missed bin', assessment: latest, standard: 'lgdss-2016', phase: 'live', published_on: '2026-06-02', mean: 4, met_share: 1
      }]
    })
    t.same(digest.reviews, { count: 0, items: [] }, 'a review of what is not published is nobody\'s business')
    t.match(digest.help, { count: 2, items: [{ council: 'CON', name: 'Cornwall Council', standard: 'lgdss-2016', point: 12, note: hostile, offered_on: '2026-06-02' }, { council: 'DEV', point: 3, note: null }] })
    t.match(await digestAt('until=2026-03-31'), { since: '2026-02-28', until: '2026-03-31', joined: { count: 0 } })
    t.match(await digestAt('since=2026-06-15'), { since: '2026-06-15', until: '2026-06-15' })
  })

  await t.test('tells of days in London, of the facts\' own, by whatever way they came here', async t => {
    t.match(await digestAt('since=2026-05-09&until=2026-05-09'), { published: { count: 0 }, reviews: { count: 0 } })
    const may = await digestAt('since=2026-05-10&until=2026-05-10')
    t.match(may.published.items, [{ assessment: reviewed, published_on: '2026-05-10', mean: 2.2143, met_share: 0.0714 }], 'that it is superseded since changes nothing')
    t.strictSame(may.reviews.items, [{
      review: completed,
      reviewer_council: 'DEV',
      reviewer_name: 'Devon County Council',
      council: 'CON',
      name: 'Cornwall Council',
      assessment: reviewed,
      service: bins,
      service_name: 'Report a missed bin',
      standard: 'lgdss-2016',
      outcome: 'agree',
      completed_on: '2026-04-28',
      published_on: '2026-05-10'
    }])
    const april = await digestAt('since=2026-04-01&until=2026-04-30')
    t.match(april.published.items, [{ council: 'DEV', published_on: '2026-04-30' }], 'what was imported is told of, and London\'s is not')
    t.same(april.signed_up.items.map(({ council }) => council), ['DEV', 'CON'], 'the newest first')
    t.same((await digestAt('since=2026-04-01&until=2026-04-30', 'london')).published.items.map(({ council }) => council), ['HCK'])
  })

  await t.test('keeps to a standard where one is named', async t => {
    const april = await digestAt('since=2026-04-01&until=2026-04-30&standard=govuk-2019')
    t.same([april.standard, april.progress.standard, april.signed_up.items.map(({ council }) => council), april.published.count], ['govuk-2019', 'govuk-2019', ['DEV'], 0])
    t.match(await call('GET /v1/regions/south-west/digest?standard=none'), { status: 422, body: { errors: [{ pointer: '/standard' }] } })
  })

  await t.test('has the figures of the day before and of the last day, with what they count', async t => {
    const { progress } = await digestAt('since=2026-05-10&until=2026-06-15')
    const at = async (as_of: string) => {
      const { as_of: day, councils, services, reviewed, mean, met_share, left_out }: Progress = (await must(`GET /v1/regions/south-west/progress?standard=lgdss-2016&as_of=${as_of}`)).body
      return { as_of: day, councils, services, reviewed, mean, met_share, left_out }
    }
    t.strictSame(progress, { standard: 'lgdss-2016', before: await at('2026-05-09'), after: await at('2026-06-15') })
    t.same([progress.before.services, progress.after.services, progress.after.councils.members], [1, 2, 4])
  })

  await t.test('tells of councils that belonged to the region on the day, also when they belong to another today', async t => {
    setNow('2026-06-20T12:00:00.000Z')
    await must('PUT /v1/regions/south-west/councils/DEV', { as: admin, body: { from: '2016-10-01', to: '2026-06-18' } })
    await must('PUT /v1/regions/london/councils/DEV', { as: admin, body: { from: '2026-06-18' } })
    await must('PUT /v1/councils/DEV/help/lgdss-2016/4', { as: peer_editor, body: {} })
    t.same((await digestAt('since=2026-06-01')).help.items.map(({ council, point }) => [council, point]), [['CON', 12], ['DEV', 3]])
    const london = await digestAt('since=2026-06-01', 'london')
    t.match([london.help.items, london.joined.items], [[{ council: 'DEV', point: 4 }], [{ council: 'DEV', from: '2026-06-18' }]])
    // A membership that goes on in another period is no joining.
    await must('PUT /v1/regions/london/councils/DEV', { as: admin, body: { from: '2026-06-18', to: '2026-06-19' } })
    await must('PUT /v1/regions/london/councils/DEV', { as: admin, body: { from: '2026-06-19' } })
    t.same((await digestAt('since=2026-06-01', 'london')).joined.items.map(({ from }) => from), ['2026-06-18'])
  })

  await t.test('is of a year at most, and of no day to come', async t => {
    const refused = async (query: string) => {
      const { status, body } = await call(`GET /v1/regions/south-west/digest?${query}`)
      return [status, body.errors.map(({ pointer }: { pointer: string }) => pointer)]
    }
    t.same(await refused('until=2026-06-21'), [422, ['/until']])
    t.same(await refused('since=2026-06-15&until=2026-06-14'), [422, ['/since']])
    t.same(await refused('since=2025-06-19&until=2026-06-20'), [422, ['/since']])
    t.same(await refused('until=0001-01-01'), [422, ['/until']])
    t.same(await refused('since=2025-02-30'), [400, ['/since']])
    t.same(await refused('format=csv&lang=fr'), [400, ['/lang', '/format']])
    t.equal((await call('GET /v1/regions/south-west/digest?since=2025-06-20&until=2026-06-20')).status, 200)
    t.equal((await call('GET /v1/regions/nowhere/digest')).status, 404)
  })

  await t.test('says how much there is where it holds the newest hundred', async t => {
    await asOwner(`
      with made as (
        insert into council (id, code, name, type, nation)
        select ('00000000-0000-7000-8000-' || lpad(m::text, 12, '0'))::uuid, 'M' || m, 'Council ' || m, 'UA', 'England' from generate_series(1, 103) m
        returning id
      )
      insert into membership (council_id, region, period) select id, 'south-west', '[2025-08-01,)' from made`)
    const { joined } = await digestAt('since=2025-07-01&until=2025-08-31')
    t.same([joined.count, joined.items.length], [103, 100])
    t.match((await must('GET /v1/regions/south-west/digest?since=2025-07-01&until=2025-08-31&format=md')).text, /\n- And 3 more: /)
  })

  const days = 'since=2026-05-01&until=2026-06-17'

  await t.test('is Markdown for a newsletter, with links that lead here and none that anybody else made', async t => {
    const { text, headers } = await must(`GET /v1/regions/south-west/digest?${days}&format=md`)
    t.match(headers, { 'content-type': 'text/markdown; charset=utf-8', etag: String, vary: /Accept/ })
    t.equal(text.split('\n')[0], '# South West: what happened from 1 May 2026 to 17 June 2026')
    t.match(text, `- 10 June 2026: [Wiltshire Council](${public_url}/councils/WIL) joined the group\n`)
    t.match(text, /\n- 2 June 2026: \[Cornwall Council\].* published an assessment of \[Report a missed bin\]/)
    t.match(text, ' (Live): mean score 4\\.00, 100\\% of points met\n')
    t.match(text, `](${public_url}/regions/south-west/digest?${days})`)
    const links = [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, to]) => to!)
    t.ok(links.length > 8)
    t.same(links.filter(to => !to.startsWith(`${public_url}/`)), [])
    const note = text.split('\n').find(line => line.includes('evil'))!
    t.match(note, '\\# \\<img src\\=x onerror\\=alert\\(1\\)\\> \\[mine\\]\\(https\\:')
    // Every mark of it is taken its meaning, and it stays on its line.
    t.notMatch(note.slice(note.indexOf('\\#')), /(?<!\\)[!-/:-@[\]-`{-~]/)
    t.notMatch(text, /:\/\/evil|www\.evil|me@evil/)
    // Read by a kept parser that would take HTML, and make links of addresses by itself.
    const read = parseHTML(`<html><body>${new MarkdownIt({ html: true, linkify: true }).render(text)}</body></html>`).document
    t.same([...read.querySelectorAll('a')].map(link => link.getAttribute('href')!).filter(to => !to.startsWith(`${public_url}/`)), [])
    t.same([...read.querySelectorAll('a')].length, links.length)
    t.equal(read.querySelectorAll('img, strong, em, code, table, hr, li li, li h1, pre, blockquote').length, 0)
    t.match(read.body.textContent.replaceAll('\u2060', ''), hostile.replaceAll(/\s+/g, ' '))
    const welsh = await must(`GET /v1/regions/south-west/digest?${days}&lang=cy`, { headers: { accept: 'text/markdown' } })
    t.match(welsh.text, `Ymunodd [Wiltshire Council](${public_url}/cy/councils/WIL) â'r grŵp`)
  })

  await t.test('comes in the form that is asked for, out of memory too', async t => {
    const typeOf = async (accept: string, more = '') => {
      const { headers } = await must(`GET /v1/regions/south-west/digest?${days}${more}`, { headers: { accept } })
      return String(headers['content-type']).split(';')[0]
    }
    for (let time = 0; time < 2; time++) {
      t.equal(await typeOf('*/*'), 'application/json')
      t.equal(await typeOf('text/markdown'), 'text/markdown')
      t.equal(await typeOf('text/csv'), 'application/json')
      t.equal(await typeOf('text/html, application/atom+xml;q=0.8, text/markdown;charset=utf-8;q=0.5'), 'application/atom+xml')
      t.equal(await typeOf('application/json', '&format=atom'), 'application/atom+xml')
    }
    const { headers: { etag } } = await must(`GET /v1/regions/south-west/digest?${days}&format=atom`)
    t.equal((await call(`GET /v1/regions/south-west/digest?${days}&format=atom`, { headers: { 'if-none-match': String(etag) } })).status, 304)
    t.equal((await call(`GET /v1/regions/south-west/digest?${days}&format=md`, { headers: { 'if-none-match': String(etag) } })).status, 200)
  })

  await t.test('is an Atom feed with an entry for each day, known by the same id whatever days are asked for', async t => {
    const feedAt = async (query: string) => {
      const { text } = await must(`GET /v1/regions/south-west/digest?${query}&format=atom`)
      t.equal(XMLValidator.validate(text), true)
      return new XMLParser({ ignoreAttributes: false, isArray: name => name === 'entry' }).parse(text).feed
    }
    const feed = await feedAt(days)
    t.same(feed.entry.map(({ title }: { title: string }) => title), ['South West, 10 June 2026', 'South West, 2 June 2026', 'South West, 10 May 2026'])
    t.same(feed.entry.map(({ updated }: { updated: string }) => updated), ['2026-06-10T00:00:00.000Z', '2026-06-02T12:00:00.000Z', '2026-05-09T23:30:00.000Z'])
    t.equal(feed.updated, '2026-06-10T00:00:00.000Z')
    const shorter = await feedAt('since=2026-06-02&until=2026-06-02')
    t.same([shorter.id, shorter.entry.map(({ id }: { id: string }) => id)], [feed.id, [feed.entry[1].id]])
    t.match(feed.id, /^urn:uuid:/)
    const content = parseHTML(`<html><body>${feed.entry[1].content['#text']}</body></html>`).document
    t.same([...content.querySelectorAll('a')].map(link => link.getAttribute('href')).filter(to => !to?.startsWith(public_url)), [])
    t.equal(content.querySelectorAll('li').length, 3)
    t.equal(content.querySelectorAll('img').length, 0)
    t.match(content.body.textContent, hostile.slice(0, 30))
    t.match(await feedAt('until=2026-03-31'), { updated: '1970-01-01T00:00:00.000Z' })
  })

  await t.test('is a page in both languages, with the figures of the API', async t => {
    const digest = await digestAt(days)
    for (const [address, lang] of [['/regions/south-west/digest', 'en'], ['/cy/regions/south-west/digest', 'cy']] as const) {
      const page = parseHTML((await must(`GET ${address}?${days}&standard=`)).text).document
      const figures = (selector: string) => [...page.querySelectorAll(`${selector} data`)].map(one => one.getAttribute('value') === '' ? null : Number(one.getAttribute('value')))
      t.equal(page.documentElement.getAttribute('lang'), lang)
      const { before, after } = digest.progress
      t.same(figures('#progress-table'), [before, after].flatMap(({ mean, met_share, services, councils }) =>
        [mean, met_share, services, councils.members, councils.signed_up, councils.published]))
      t.same(figures('h2'), [digest.joined, digest.published, digest.reviews, digest.help].map(({ count }) => count))
      t.ok([...page.querySelectorAll('.standpoint-sources a')].some(link => link.getAttribute('href') === `/v1/regions/south-west/digest?${days}`))
      t.equal(page.querySelectorAll('img').length, 0)
      t.ok([...page.querySelectorAll('li')].some(({ textContent }) => textContent!.includes(hostile.slice(0, 30))))
      const region = parseHTML((await must(`GET ${address.replace('/digest', '')}`)).text).document
      t.ok([...region.querySelectorAll('a')].some(link => link.getAttribute('href') === address))
      for (const form of [...page.querySelectorAll('a')].map(link => link.getAttribute('href')!).filter(to => to.includes('format='))) await must(`GET ${form}`)
    }
    t.match(await call('GET /regions/south-west/digest?since=2020-01-01', { headers: { accept: 'text/html' } }), { status: 422, headers: { 'content-type': /text\/html/ } })
  })

  await t.test('tells of meetings that were and that are to be, and of none that was called off', async t => {
    const arrange = async (title: string, starts_at: string) => {
      const body = { title, starts_at, ends_at: starts_at.replace(/T\d\d/, 'T21'), place: 'Exeter', standard: 'lgdss-2016', points: [8], agenda: [] }
      return (await must('POST /v1/regions/south-west/meetings', { as: lead, body })).body.id
    }
    t.same((await digestAt('')).meetings, { count: 0, items: [] })
    const met = await arrange('Testing', '2026-06-17T09:00:00Z')
    const off = await arrange('Called off', '2026-06-18T09:00:00Z')
    const tonight = await arrange('Tonight', '2026-06-20T18:00:00Z')
    const later = await arrange('Next', '2026-07-02T09:00:00Z')
    await must(`POST /v1/meetings/${off}/cancel`, { as: lead, body: { reason: 'Snow' } })
    await must(`PUT /v1/meetings/${met}/attendance`, { as: lead, body: { councils: ['CON', 'DEV'] } })
    const item = { meeting: met, title: 'Testing', place: 'Exeter', standard: 'lgdss-2016', day: '2026-06-17', councils: 2 }
    t.strictSame((await digestAt('')).meetings, { count: 1, items: [item] })
    setNow('2026-06-20T19:00:00.000Z')
    const { meetings, arranged } = await digestAt('standard=lgdss-2016')
    t.same([meetings.count, meetings.items.map(({ meeting }) => meeting)], [2, [tonight, met]])
    t.match(arranged, { count: 1, items: [{ meeting: later, title: 'Next', day: '2026-07-02', councils: 0 }] })
    t.equal((await digestAt('standard=govuk-2019')).meetings.count, 0)
    const { text } = await must('GET /v1/regions/south-west/digest?format=md')
    t.match(text, `The group met: [Testing](${public_url}/meetings/${met}) (councils there: 2)`)
    t.match(text, `[Next](${public_url}/meetings/${later}) is to be on 2 July 2026`)
    await must('POST /v1/redactions', { as: admin, body: { target: `meetings/${met}`, pointer: '/title', reason: 'Names a person' } })
    t.equal((await digestAt('')).meetings.items[1]!.title, 'removed')
  })

  await t.test('tells of materials that were published, and of none in preparation', async t => {
    const begin = async (title: string) => {
      const body = { kind: 'exercise', standard: 'lgdss-2016', title, body: 'Cut them out.', points: [8], licence: 'CC-BY-4.0' }
      return (await must('POST /v1/regions/south-west/materials', { as: lead, body })).body.id
    }
    t.same((await digestAt('')).materials, { count: 0, items: [] })
    await begin('Not ready')
    const cards = await begin(hostile.slice(0, 60))
    for (const version of [1, 2]) {
      if (version === 2) await must(`POST /v1/materials/${cards}/versions`, { as: lead, body: { title: 'Cards', body: 'Cut them out twice.', points: [8], licence: 'CC-BY-4.0' } })
      await must(`POST /v1/materials/${cards}/versions/${version}/publish`, { as: lead })
    }
    const { count, items } = (await digestAt('')).materials
    t.equal(count, 2)
    t.strictSame(items[0], { material: cards, version: 2, kind: 'exercise', title: 'Cards', standard: 'lgdss-2016', licence: 'CC-BY-4.0', published_on: '2026-06-20' })
    t.equal((await digestAt('standard=govuk-2019')).materials.count, 0)
    t.equal((await digestAt('', 'london')).materials.count, 0)
    const { text } = await must('GET /v1/regions/south-west/digest?format=md')
    t.match(text, `[Cards](${public_url}/materials/${cards}): version 2 of a material on the [`)
    t.notMatch(text, 'Not ready')
    t.notMatch(text, '://evil')
    await must('POST /v1/redactions', { as: admin, body: { target: `materials/${cards}/versions/1`, pointer: '/title', reason: 'Names a person' } })
    t.equal((await digestAt('')).materials.items[1]!.title, 'removed')
  })

  await t.test('is another at once when something happens, and a redacted text is in none of its forms', async t => {
    const offers = async () => (await digestAt('')).help.items.map(({ point, note }) => [point, note])
    t.same(await offers(), [[12, hostile], [3, null]])
    await must('POST /v1/redactions', { as: admin, body: { target: 'councils/CON/help/lgdss-2016/12', pointer: '/note', reason: 'Names a person' } })
    await must('PUT /v1/councils/CON/help/lgdss-2016/1', { as: editor, body: {} })
    t.same(await offers(), [[1, null], [12, 'removed'], [3, null]])
    for (const format of ['md', 'atom']) t.notMatch((await must(`GET /v1/regions/south-west/digest?format=${format}`)).text, 'evil')
    t.notMatch((await must('GET /regions/south-west/digest')).text, 'evil')
  })
})
