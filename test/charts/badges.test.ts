import { XMLParser, XMLValidator } from 'fast-xml-parser'
import t from 'tap'
import { badgeFacts, badgeFigure, drawBadge } from '../../src/charts/badge.ts'
import { questionsOf } from '../helpers/second-app.ts'
import { addService, openSouthWest, publish, sheetOf } from '../helpers/story.ts'

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' })
const lgdss = 'standard=lgdss-2016'

/** The texts of a badge, left and right, and what it is called. */
function read (svg: string): { label: string, figure: string, title: string, width: number } {
  if (XMLValidator.validate(svg) !== true) throw new Error(`not well formed: ${svg}`)
  const { svg: { title, g: { text: [label, figure] }, width } } = parser.parse(svg)
  return { label: label['#text'], figure: figure['#text'], title, width: Number(width) }
}

t.test('a badge', async t => {
  const tester = await openSouthWest(t, { now: '2026-11-26T12:00:00.000Z' })
  const { app, call, must, admin, editor, setNow } = tester
  const badge = async (of: string, more = '') => read((await must(`GET /v1/${of}/badge.svg?${lgdss}${more}`)).text)
  const council = async (more?: string) => (await badge('councils/CON', more)).figure
  const region = async (more?: string) => (await badge('regions/south-west', more)).figure

  await t.test('says that nothing is published yet', async t => {
    t.match(await badge('councils/CON'), {
      label: 'Local Government Digital Service Standard',
      figure: 'nothing published yet, 26 Nov 2026',
      title: 'Cornwall Council: Local Government Digital Service Standard: nothing published yet, 26 Nov 2026'
    })
    t.equal(await council('&lang=cy'), 'dim wedi’i gyhoeddi eto, 26 Tach 2026')
    t.equal(await region(), 'nothing published yet, 26 Nov 2026')
  })

  const bins = await addService(must, editor)
  const tax = await addService(must, editor, 'Pay council tax')

  await t.test('says how much was counted where something is left out, and of that never 100%', async t => {
    await publish(must, editor, bins, sheetOf(4, { 1: 1, 9: null }))
    t.equal(await council(), '92% met, 1 of 2 services, 26 Nov 2026', '13 of 14, rounded down')
    t.equal(await region(), '92% met, 1 of 2 services, 1 of 3 councils, 26 Nov 2026')
    await publish(must, editor, bins, sheetOf(5, { 9: null }))
    t.equal(await council(), 'all met in 1 of 2 services, 26 Nov 2026')
    t.equal(await region('&lang=cy'), 'popeth wedi’i fodloni mewn 1 o 2 wasanaeth, 1 o 3 chyngor, 26 Tach 2026')
  })

  await t.test('says 100% where all is published and all that applies is met', async t => {
    await publish(must, editor, tax, sheetOf(4))
    t.equal(await council(), '100% met, 26 Nov 2026')
    t.equal(await council('&lang=cy'), '100% wedi’u bodloni, 26 Tach 2026')
    t.equal(await region(), 'all met in 1 of 3 councils, 26 Nov 2026', 'two have published nothing')
    await addService(must, editor, 'Report a pothole')
    t.equal(await council(), 'all met in 2 of 3 services, 26 Nov 2026', 'until something is there that is not')
  })

  await t.test('rounds down, and counts no service that has ended', async t => {
    setNow('2026-11-28T12:00:00.000Z')
    const pothole = (await must('GET /v1/councils/CON/services')).body.items.find(({ name }: { name: string }) => name === 'Report a pothole').id
    await must(`PATCH /v1/services/${pothole}`, { as: editor, body: { ended_on: '2026-11-27' } })
    t.equal(await council(), '100% met, 28 Nov 2026')
    await publish(must, editor, tax, sheetOf(4, { 1: 3 }))
    t.equal(await council(), '96% met, 28 Nov 2026', '28 of 29 are 96.55')
    const facts = { as_of: '2026-11-28', met_share: 0.9999, counted: { services: 9, councils: 1 }, all: { services: 9, councils: 1 }, whole: true }
    t.equal(badgeFigure(facts, 'en'), '99% met, 28 Nov 2026')
    t.equal(badgeFigure({ ...facts, met_share: 0.57 }, 'en'), '57% met, 28 Nov 2026')
    t.equal(badgeFigure({ ...facts, met_share: 1, whole: false }, 'en'), 'all met in 9 of 9 services, 28 Nov 2026', 'a point without a score')
    t.equal(badgeFigure({ ...facts, met_share: null }, 'en'), 'no point applies, 28 Nov 2026')
    t.equal(badgeFigure({ ...facts, met_share: null, all: { services: 10, councils: 1 } }, 'cy'), 'dim pwynt yn berthnasol, 9 o 10 gwasanaeth, 28 Tach 2026')
  })

  await t.test('has the figures of the progress that it is of', async t => {
    const { body } = await must(`GET /v1/councils/CON/progress?${lgdss}`)
    t.same(badgeFacts(body), { as_of: '2026-11-28', met_share: body.met_share, counted: { services: 2, councils: 1 }, all: { services: 2, councils: 1 }, whole: true })
    const { body: whole } = await must(`GET /v1/regions/south-west/progress?${lgdss}`)
    t.match(badgeFacts(whole), { met_share: whole.met_share, counted: { services: whole.services, councils: 1 }, all: { councils: 3 } })
    t.equal(badgeFacts({ ...body, points: [{ ...body.points[0], services: 1 }] }).whole, false)
  })

  await t.test('may be kept for a while, and then asks by its ETag', async t => {
    // Whose code that is, is looked up as ever.
    for (const [address, questions] of [[`/v1/councils/CON/badge.svg?${lgdss}`, 1], [`/v1/regions/south-west/badge.svg?${lgdss}`, 0]] as const) {
      const [first, again] = [await must(`GET ${address}`), await must(`GET ${address}`, { headers: { accept: 'text/csv' } })]
      for (const { headers, text } of [first, again]) {
        t.match(headers, {
          'content-type': 'image/svg+xml; charset=utf-8',
          'cache-control': 'public, max-age=300',
          'content-security-policy': 'default-src \'none\'; style-src \'unsafe-inline\'',
          'cross-origin-resource-policy': 'cross-origin',
          etag: first.headers.etag
        })
        t.equal(text, first.text)
      }
      t.equal(await questionsOf(app, async () => await must(`GET ${address}`)), questions)
      const known = await app.inject({ url: address, headers: { 'if-none-match': String(first.headers.etag) } })
      t.match(known, { statusCode: 304, body: '', headers: { 'cache-control': 'public, max-age=300' } })
      t.match(await app.inject({ url: address, method: 'HEAD' }), { statusCode: 200, body: '', headers: { etag: first.headers.etag } })
    }
    t.match(await call('GET /v1/councils/CON/badge.svg?standard=none'), { status: 422, headers: { 'cache-control': 'no-store', 'content-type': /problem/ } })
    t.match(await call(`GET /v1/councils/QQQ/badge.svg?${lgdss}`), { status: 404, headers: { 'cache-control': 'no-store' } })
    t.match(await call('GET /v1/councils/CON/badge.svg'), { status: 400, body: { errors: [{ pointer: '/standard' }] } })
  })

  await t.test('has room for its texts, and shows a long one cut', async t => {
    const label = 'A very long standard of services & "everything else" '.repeat(4).trim()
    const svg = drawBadge({ place: '<b>', label, figure: '62% met, 26 Nov 2026', lang: 'en' })
    const { width, label: shown, title } = read(svg)
    t.ok(width < 600)
    t.match(shown, /^A very long standard .*…$/)
    t.match(title, '<b>: A very long')
    t.match(svg, 'textLength=')
    t.notMatch(svg, '<b>')
  })

  await t.test('says of a council that it has ended', async t => {
    await must('PUT /v1/councils/CON', { as: admin, body: { name: 'Cornwall Council', type: 'UA', nation: 'England', gss_code: 'E06000052', ended_on: '2026-11-27' } })
    t.equal(await council(), 'council has ended')
  })
})
