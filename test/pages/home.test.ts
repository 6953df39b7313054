// The home page, councils found, standards, regions compared, the sitemap and the preview pictures: what they show is what the API gives.
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { parseHTML } from 'linkedom'
import t from 'tap'
import type { Problem } from '../../src/errors.ts'
import { drawPng } from '../../src/pages/picture-worker.ts'
import type { ComparedRegion, ProgressComparison } from '../../src/wire-types.d.ts'
import { wordsIn } from '../../src/words/words.ts'
import { addService, openSouthWest, publish, sheetOf, submit } from '../helpers/story.ts'

const html = { headers: { accept: 'text/html' } }
const read = (text: string) => parseHTML(text).document
type Page = ReturnType<typeof read>

/** What the figures of a part of a page are: null where there is none. */
function figuresIn (part: Pick<Page, 'querySelectorAll'>): (number | null)[] {
  return [...part.querySelectorAll('data')].map(figure => figure.getAttribute('value') === '' ? null : Number(figure.getAttribute('value')))
}

const rowsIn = (page: Page, selector: string) => [...page.querySelectorAll(`${selector} tr`)].map(row => figuresIn(row))
const ofRegion = ({ councils, services, reviewed, mean, met_share, difference, ages }: ComparedRegion) =>
  [councils.members, councils.signed_up, services, reviewed, mean, met_share, difference, ages.median_months]

t.test('pages beside the API', async t => {
  const world = await openSouthWest(t)
  const { app, call, must, admin, editor, london_editor, setNow, asOwner } = world
  await must('PUT /v1/councils/CON/sign-ups/lgdss-2016', { as: editor, body: { signed_on: '2024-05-01' } })
  setNow('2025-01-10T12:00:00.000Z')
  const bins = await addService(must, editor)
  const assessed = { assessed_on: '2025-01-02' }
  const superseded = await publish(must, editor, bins, sheetOf(2), { ...assessed, phase: 'alpha' })
  setNow('2026-03-01T12:00:00.000Z')
  const latest = await publish(must, editor, bins, sheetOf(3, { 1: 5, 2: null }), { ...assessed, phase: 'beta' })
  await publish(must, london_editor, await addService(must, london_editor, 'Borrow a book', 'HCK'), sheetOf(4), assessed)
  const unpublished = await submit(must, editor, await addService(must, editor, 'Park a car'), sheetOf(4), assessed)
  setNow('2026-06-15T12:00:00.000Z')
  const pageAt = async (address: string) => read((await must(`GET ${address}`, html)).text)
  const comparisonAt = async (query: string): Promise<ProgressComparison> => (await must(`GET /v1/progress/comparison?${query}`)).body
  const english = wordsIn('en')

  await t.test('the home page has the figures of all councils and of each region, in both languages and with every filter', async t => {
    for (const query of ['standard=lgdss-2016', 'standard=lgdss-2016&phase=beta', 'standard=lgdss-2016&as_of=2025-06-30', 'standard=govuk-2019']) {
      const { regions, all } = await comparisonAt(query)
      for (const address of [`/?${query}`, `/cy?${query}`]) {
        const page = await pageAt(address)
        t.same(rowsIn(page, '.standpoint-regions tbody'), regions.map(ofRegion), address)
        t.same(rowsIn(page, '.standpoint-regions tfoot'), [ofRegion(all)])
        t.same(figuresIn(page.querySelector('.standpoint-tiles')!), [all.mean, all.met_share, all.services, all.reviewed, all.councils.members, all.councils.signed_up])
        t.ok([...page.querySelectorAll('.standpoint-sources a')].some(link => link.getAttribute('href') === `/v1/progress/comparison?${query}`))
      }
    }
    t.equal((await comparisonAt('standard=lgdss-2016')).all.services, 2, 'what is compared is not empty')
  })

  await t.test('empty fields of a form ask for nothing, and the language is in the address', async t => {
    const [plain, sent] = [await pageAt('/'), await pageAt('/?standard=&phase=&as_of=')]
    t.same(figuresIn(sent), figuresIn(plain))
    t.equal(sent.querySelector('select[name=phase] option[selected]'), null)
    const welsh = await pageAt('/cy')
    t.equal(welsh.documentElement.getAttribute('lang'), 'cy')
    t.equal(welsh.querySelector('h1')!.textContent, wordsIn('cy')('home.title'))
    t.equal(plain.querySelector('main')!.getAttribute('data-live'), '/v1/live')
    t.equal((await pageAt('/?as_of=2026-01-01')).querySelector('main')!.getAttribute('data-live'), null, 'the past does not change')
    t.match(await call('GET /?as_of=2030-01-01', html), { status: 422, headers: { 'content-type': /text\/html/ } })
    t.match(await call('GET /?phase=beyond', html), { status: 400, headers: { 'content-type': /text\/html/ } })
    t.match(await call('GET /cy?standard=none', html), { status: 422, text: /lang="cy"/ })
  })

  await t.test('councils are found by a part of their name or a code, ended ones with the day', async t => {
    await must('PUT /v1/councils/OLD', { as: admin, body: { name: 'Penwith District Council', type: 'NMD', nation: 'England', ended_on: '2009-04-01', replaced_by: ['CON'] } })
    const codesAt = async (address: string) => [...(await pageAt(address)).querySelectorAll('tbody tr')].map(row => row.querySelector('td')!.textContent)
    t.same(await codesAt('/councils'), ['CON', 'DEV', 'EXE', 'HCK'], 'in order of their names')
    t.same(await codesAt('/councils?q='), ['CON', 'DEV', 'EXE', 'HCK'])
    t.same(await codesAt('/councils?q=%20'), ['CON', 'DEV', 'EXE', 'HCK'])
    for (const q of ['corn', 'con', 'e06000052', ' Cornwall Council ']) t.same(await codesAt(`/cy/councils?q=${encodeURIComponent(q)}`), ['CON'], q)
    const cornwall = (await pageAt('/councils?q=CON')).querySelector('tbody tr')!
    t.same([...cornwall.querySelectorAll('a')].map(link => link.getAttribute('href')), ['/councils/CON', '/regions/south-west', '/standards/lgdss-2016'])
    t.match(cornwall.textContent, '1 May 2024')
    t.match((await pageAt('/councils?q=Hackney')).querySelector('tbody tr')!.textContent, english('pages.not_signed_up'))
    t.match((await pageAt('/councils?q=penwith')).querySelector('tbody .govuk-tag')!.textContent, '1 April 2009')
    t.match((await pageAt('/councils?q=nowhere')).querySelector('main [role=status]')!.textContent, english('councils.found', { councils: 0 }))
    t.match(await call(`GET /councils?q=${'x'.repeat(201)}`, html), { status: 400 })
  })

  await t.test('a standard has its points, its scale and how all councils stand', async t => {
    const { body: standards } = await must('GET /v1/standards')
    t.same([...(await pageAt('/standards')).querySelectorAll('h2 a')].map(link => link.getAttribute('href')), standards.items.map(({ id }: { id: string }) => `/standards/${id}`))
    for (const [address, query] of [['/standards/lgdss-2016', ''], ['/cy/standards/lgdss-2016?phase=beta&as_of=', '&phase=beta']] as const) {
      const page = await pageAt(address)
      const { all } = (await must(`GET /v1/progress?standard=lgdss-2016${query}`)).body
      t.same(rowsIn(page, '#points-table tbody'), all.points.map((point: { scores: { services: number }[], not_applicable: number, mean: number | null, met_share: number | null }) =>
        [...point.scores.map(({ services }) => services), point.not_applicable, point.mean, point.met_share]), address)
      t.same([...page.querySelectorAll('.standpoint-entry')].map(({ id }) => id), Array.from({ length: 15 }, (_, place) => `point-${place + 1}`))
      t.same(figuresIn(page.querySelector('#point-1')!), [all.points[0].mean, all.points[0].met_share, all.points[0].services])
      t.equal(page.querySelectorAll('.govuk-tag').length, 2, '4 and 5 count as met')
    }
    for (const address of ['/standards/none', '/standards/%00', '/cy/standards/LGDSS-2016']) {
      const { status, text } = await call(`GET ${address}`, html)
      t.equal(status >= 400 && status < 500, true, address)
      t.match(text, /<h1/)
    }
    t.equal((await call('GET /standards/none', html)).status, (await call('GET /v1/standards/none')).status)
  })

  await t.test('regions are compared point by point: those in the address, however it is written', async t => {
    const { regions, all } = await comparisonAt('standard=lgdss-2016&regions=london,south-west')
    const cells = all.points.map((point, place) => [
      point.mean, point.met_share,
      ...regions.flatMap(region => {
        const { mean, met_share, difference } = region.points[place]!
        return [mean, met_share, ...difference === null ? [] : [difference]]
      })
    ])
    for (const address of ['/compare?regions=south-west,london', '/compare?regions=london&regions=south-west&phase=&as_of=', '/cy/compare?regions=london,&regions=south-west&regions=london']) {
      const page = await pageAt(address)
      t.same(rowsIn(page, '.standpoint-compared tbody'), cells, address)
      t.same(rowsIn(page, '#overall-table tbody'), regions.map(ofRegion))
      t.same([...page.querySelectorAll('input[checked]')].map(box => box.getAttribute('value')), ['london', 'south-west'])
    }
    t.equal(rowsIn(await pageAt('/compare'), '#overall-table tbody').length, (await comparisonAt('standard=lgdss-2016')).regions.length)
    t.equal(rowsIn(await pageAt('/compare?regions='), '#overall-table tbody').length, (await comparisonAt('standard=lgdss-2016')).regions.length)
    const unknown = await call('GET /compare?regions=nowhere', html)
    t.equal(unknown.status, (await call('GET /v1/progress/comparison?standard=lgdss-2016&regions=nowhere')).status)
    t.match(unknown.text, /<code>\/regions<\/code>/)
    t.match(await call('GET /compare?regions=%3Cscript%3E', html), { status: 400 })
  })

  await t.test('what people wrote is text on a page, whatever it says', async t => {
    const name = '<script>alert("1")</script> & \'sons\''
    await must('PUT /v1/regions/hostile', { as: admin, body: { name, description: '<img src=x onerror=alert(1)>', started_on: '2020-01-01' } })
    await must('PUT /v1/councils/BAD', { as: admin, body: { name, type: 'UA', nation: 'England' } })
    await must('PUT /v1/regions/hostile/councils/BAD', { as: admin, body: { from: '2021-01-01' } })
    for (const address of ['/', '/cy', '/compare', '/councils', '/councils?q=%3Cscript%3E', '/regions/hostile', '/standards', '/standards/lgdss-2016', '/groups', '/cy/groups', '/accessibility', '/cy/accessibility']) {
      const { text, headers } = await must(`GET ${address}`, html)
      const page = read(text)
      const inline = [...page.querySelectorAll('*')].filter(({ attributes }) => [...attributes].some(({ name }) => name === 'style' || name.startsWith('on')))
      t.equal(inline.length + page.querySelectorAll('img, style, script:not([src])').length, 0, address)
      t.match(headers['content-security-policy'], /default-src 'none'; style-src 'self'; script-src 'self'/)
      t.equal(page.querySelectorAll('h1').length, 1)
    }
    t.ok([...(await pageAt('/')).querySelectorAll('.standpoint-regions a')].some(link => link.textContent === name))
    t.ok([...(await pageAt('/councils?q=%3Cscript%3E')).querySelectorAll('tbody a')].some(link => link.textContent === name))
    t.equal((await pageAt('/councils?q=%3Cscript%3E%22')).querySelector('input[name=q]')!.getAttribute('value'), '<script>"')
    t.equal((await call('GET /regions/hostile/preview.png')).status, 200, 'and in a drawing')
  })

  await t.test('a preview picture is a PNG of 1200 by 630, in either language', async t => {
    const pictureAt = async (url: string) => (await app.inject({ url })).rawPayload
    for (const path of ['/preview.png', '/regions/south-west/preview.png', '/councils/con/preview.png']) {
      const [picture, welsh] = [await pictureAt(path), await pictureAt(`/cy${path}`)]
      t.equal(picture.subarray(0, 8).toString('latin1'), '\x89PNG\r\n\x1A\n')
      t.same([picture.readUInt32BE(16), picture.readUInt32BE(20)], [1200, 630])
      t.notOk(picture.equals(welsh))
    }
    const { headers } = await must('GET /preview.png')
    t.equal(headers['content-type'], 'image/png')
    t.equal((await call('GET /preview.png', { headers: { 'if-none-match': String(headers.etag) } })).status, 304)
    for (const path of ['/regions/nowhere/preview.png', '/councils/QQQ/preview.png']) t.equal((await call(`GET ${path}`)).status, 404)
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>'
    const asked = await Promise.allSettled(Array.from({ length: 25 }, async () => await app.drawPicture(svg)))
    const refused = asked.filter(one => one.status === 'rejected').map(({ reason }) => (reason as Problem).kind.status)
    t.same(refused, [503, 503, 503, 503, 503], 'more than can wait are refused')
    await t.rejects(app.drawPicture('no drawing'))
    t.same(await app.drawPicture(svg), Buffer.from(drawPng(svg)), 'and the next is drawn again')
  })

  await t.test('the sitemap names what is published in both languages, and takes the Host for whoever sent it alone', async t => {
    const { text, headers } = await must('GET /sitemap.xml', { headers: { host: 'standpoint.example' } })
    t.equal(XMLValidator.validate(text), true)
    t.equal(headers['cache-control'], 'private, no-store')
    const parser = new XMLParser({ ignoreAttributes: false, isArray: name => name === 'url' })
    const entries = parser.parse(text).urlset.url as { loc: string, 'xhtml:link': { '@_hreflang': string, '@_href': string }[] }[]
    const addresses = entries.map(({ loc }) => loc)
    for (const { loc, 'xhtml:link': links } of entries) {
      t.same(links.map(link => link['@_hreflang']), ['en', 'cy'])
      t.ok(links.some(link => link['@_href'] === loc) && links.every(link => addresses.includes(link['@_href'])), loc)
    }
    const paths = addresses.map(address => address.replace('http://standpoint.example', ''))
    for (const path of ['/', '/cy', '/standards/lgdss-2016', '/cy/regions/london', '/councils/CON', `/assessments/${latest}`]) t.ok(paths.includes(path), path)
    for (const path of ['/councils/DEV', `/assessments/${superseded}`, `/assessments/${unpublished}`]) t.notOk(paths.includes(path), path)
    for (const path of paths) t.equal((await call(`GET ${path}`, html)).status, 200, path)
    t.match((await must('GET /robots.txt', { headers: { host: 'standpoint.example' } })).text, 'Sitemap: http://standpoint.example/sitemap.xml')
    t.notMatch((await must('GET /sitemap.xml')).text, 'standpoint.example')
    t.equal((await call('GET /sitemap.xml', { headers: { host: 'a"><script>' } })).status, 400)
    t.equal((await call('GET /sitemaps/QQQ')).status, 404)
  })

  await t.test('a sitemap that would be too large is an index of parts', async t => {
    await asOwner(`set session_replication_role = replica;
      insert into standing (council_id, service_id, standard, during, assessment_id, phase, reviewed)
      select (select id from council where code = 'CON'), gen_random_uuid(), 'lgdss-2016', '[2026-01-01,)', gen_random_uuid(), 'live', false
      from generate_series(1, 5000)`)
    const { text } = await must('GET /sitemap.xml')
    t.equal(XMLValidator.validate(text), true)
    const parts = [...text.matchAll(/<loc>http:\/\/[^/]+(\/sitemaps\/\w+)<\/loc>/g)].map(([, path]) => path!)
    t.match(parts, ['/sitemaps/pages', '/sitemaps/CON'])
    const answers = await Promise.all(parts.map(async path => (await must(`GET ${path}`)).text))
    const assessments = answers.flatMap(answer => [...answer.matchAll(/<loc>[^<]*\/assessments\/([^<]+)<\/loc>/g)].map(([, id]) => id))
    t.equal(assessments.length, 2 * 5002, 'each once in each language')
    t.equal(new Set(assessments).size, 5002)
    t.equal((await call('GET /sitemaps/con')).status, 400)
  })
})

t.test('where it is reached is said by the operator, and by nobody who asks', async t => {
  const { must } = await openSouthWest(t, { public_url: 'https://standpoint.example.org' })
  for (const path of ['/sitemap.xml', '/robots.txt', '/', '/cy/regions/london']) {
    const { text, headers } = await must(`GET ${path}`, { headers: { host: 'evil.example', accept: '*/*' } })
    t.match(text, 'https://standpoint.example.org/', path)
    t.notMatch(text, 'evil.example')
    t.match(headers['cache-control'], 'public')
  }
  for (const [path, picture] of [['/cy/regions/london', '/cy/regions/london/preview.png'], ['/councils/con', '/councils/CON/preview.png'], ['/cy', '/cy/preview.png']]) {
    const page = read((await must(`GET ${path}`)).text)
    t.equal(page.querySelector('meta[property="og:image"]')!.getAttribute('content'), `https://standpoint.example.org${picture}`)
  }
})
