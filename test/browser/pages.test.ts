// The pages on the data of the demo: every link leads somewhere, every figure is the API's, and what is not public is on none. Then as a browser
// shows them: nothing fails, nothing is asked of others, and nobody is kept out. `npm run test:browser` looks at every page in every way.
import { parseHTML } from 'linkedom'
import t from 'tap'
import { tellStory } from '../../src/demo/story.ts'
import type { Comments, Tokens } from '../../src/wire-types.d.ts'
import { openApp } from '../helpers/app.ts'
import { look, no_browser, openBrowser, shortcomings } from './browser.ts'
import { type Ask, ofAssessment, ofCouncil, ofDigest, ofMeeting, ofRegion } from './figures.ts'

const whole = process.env.BROWSER === 'whole'

type Document = ReturnType<typeof parseHTML>['document']

const isWelsh = (path: string) => /^\/cy(\/|$)/.test(path)

/** What kind of page an address is of. */
const kindOf = (path: string) => path.replace(/^\/cy(?=\/|$)/, '').replace(/\?.*$/, '').split('/').slice(0, 2).join('/') || '/'

t.test('the pages', { timeout: whole ? 3_600_000 : 240_000 }, async t => {
  const { app, token, setNow, must } = await openApp(t)
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  const present = '2026-06-15T12:00:00.000Z'
  const clock = { now: app.now, moveTo: setNow, backToPresent: () => setNow(present) }
  const admin = await token({ role: 'admin' })
  await tellStory({ address, admin_token: admin, clock, print: () => {} })
  const ask: Ask = async (path, as) => await (await fetch(address + path, { headers: as ? { authorization: `Bearer ${as}` } : {} })).json() as never

  /** Every page that can be reached, and what it says. */
  const pages = new Map<string, Document>()

  await t.test('lead from one to the next, each in its language', async t => {
    /** Where each address was first seen. */
    const found = new Map<string, string>([['/', 'the start'], ['/cy', 'the start']])
    for (const [path, from] of found) {
      const answer = await fetch(address + path)
      t.equal(answer.status, 200, `${path}, from ${from}`)
      if (!answer.headers.get('content-type')?.includes('text/html') || path.startsWith('/docs')) {
        await answer.body?.cancel()
        continue
      }
      const { document } = parseHTML(await answer.text())
      pages.set(path, document)
      t.equal(document.documentElement.getAttribute('lang'), isWelsh(path) ? 'cy' : 'en')
      for (const link of document.querySelectorAll('a[href], link[href]')) {
        const { origin, pathname, search } = new URL(link.getAttribute('href')!, address + path)
        if (origin === address && !found.has(pathname + search)) found.set(pathname + search, path)
      }
    }
    t.ok(pages.size > 200, `${pages.size} pages`)
  })

  await t.test('show the figures that the API gives', async t => {
    const kinds = new Set<string>()
    for (const [path, page] of pages) {
      const [, kind, name, part] = path.replace(/^\/cy(?=\/)/, '').split('/')
      const wanted = { regions: ofRegion, councils: ofCouncil, assessments: ofAssessment, meetings: ofMeeting, digest: ofDigest }[part ?? kind!]
      if (!wanted || !name || path.includes('?')) continue
      kinds.add(part ?? kind!)
      const shown = [...page.querySelectorAll('main data')].map(figure => figure.getAttribute('value'))
      t.same(shown, (await wanted(ask, name, present)).map(figure => figure === null ? '' : String(figure)), path)
    }
    t.equal(kinds.size, 5)
  })

  await t.test('say nothing of what peers asked, nor who anybody is', async t => {
    let asked = 0
    const names = (await ask<Tokens>('/v1/tokens?limit=500', admin)).items.map(({ name }) => name)
    for (const [path, page] of pages) {
      if (!path.startsWith('/assessments/')) continue
      const said = page.querySelector('main')!.textContent!
      const { items } = await ask<Comments>(`/v1${path}/comments?limit=500`, admin)
      asked += items.length
      for (const { body, replies } of items) for (const one of [body, ...replies.map(({ body }) => body)]) t.notOk(said.includes(one), path)
      t.same(names.filter(name => said.includes(name)), [], path)
    }
    t.ok(asked > 20 && names.length > 20, 'there is something to be silent about')
  })

  /** All of them, or the first so many of each kind in each language. */
  const choose = (most: number) => [...pages.keys()].filter((path, i, all) => whole ||
    all.slice(0, i).filter(other => kindOf(other) === kindOf(path) && isWelsh(other) === isWelsh(path)).length < most)

  if (no_browser) return t.pass('are looked at with a browser', { skip: no_browser })
  const browser = await openBrowser(t)

  await t.test('are shown without a fault, and ask nothing of others', async t => {
    const { page, faults } = await look(browser, address)
    // In the short form every English page, and of the Welsh ones two of each kind.
    const some = new Set(choose(2))
    for (const path of pages.keys()) {
      if (isWelsh(path) && !some.has(path)) continue
      await page.goto(path)
      t.same(faults(), [], path)
    }
    await page.context().close()
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    await t.test(`keep nobody out, in ${colorScheme}`, async t => {
      const { page } = await look(browser, address, { colorScheme, bypassCSP: true })
      // In the short form one language in the light, the other in the dark.
      for (const path of choose(1).filter(path => whole || isWelsh(path) === (colorScheme === 'dark'))) {
        await page.goto(path)
        t.same(await shortcomings(page), [], path)
      }
      await page.context().close()
    })
  }

  await t.test('lose nothing at 200 % and at 400 %', async t => {
    for (const width of whole ? [640, 320] : [320]) {
      const { page } = await look(browser, address, { viewport: { width, height: 256 } })
      for (const path of choose(1)) {
        await page.goto(path)
        t.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), `${path} at ${width} pixels is not wider than the window`)
      }
      await page.context().close()
    }
  })

  await t.test('show what has changed while they are left open', async t => {
    const { page, faults } = await look(browser, address)
    await page.goto('/regions/london')
    const services = page.locator('.standpoint-tiles data').nth(2)
    const before = Number(await services.getAttribute('value'))
    await page.locator('#points-table summary').click()
    const as = await token({ role: 'admin' })
    const { id: service } = (await must('POST /v1/councils/HCK/services', { as, body: { name: 'Find a park' } })).body
    const { id } = (await must(`POST /v1/services/${service}/assessments`, { as, body: { standard: 'lgdss-2016', phase: 'live', assessed_on: '2026-06-01' } })).body
    const scores = Array.from({ length: 15 }, (_, i) => ({ point: i + 1, score: 4, rationale: 'Tested' }))
    await must(`PUT /v1/assessments/${id}/scores`, { as, body: { scores } })
    for (const step of ['submit', 'publish']) await must(`POST /v1/assessments/${id}/${step}`, { as })
    await page.locator(`.standpoint-tiles data[value="${before + 1}"]`).first().waitFor()
    t.equal(Number(await services.getAttribute('value')), before + 1, 'without being loaded again')
    t.not(await page.locator('#points-table').getAttribute('open'), null, 'what was open is open')
    t.match(await page.getByRole('status').textContent(), /updated/)
    t.same(faults(), [])
    await page.context().close()
  })

  await t.test('are gone through by keyboard', async t => {
    const { page, faults } = await look(browser, address, { reducedMotion: 'reduce' })
    await page.goto('/regions/south-west')
    const focused = async () => await page.evaluate<{ text: string, seen: boolean, inside: boolean }>(`(() => {
      const { activeElement: element } = document
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
      const { top, bottom } = element.getBoundingClientRect()
      const seen = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
      return { text: element.textContent.trim(), seen, inside: bottom > 0 && top < innerHeight }
    })()`)
    await page.keyboard.press('Tab')
    t.match(await focused(), { text: 'Skip to main content', inside: true })
    await page.keyboard.press('Enter')
    t.equal(await page.evaluate('document.activeElement.id'), 'main-content', 'the menu is passed over')
    const places = page.locator('main a[href], main select, main input, main button, main summary, main [tabindex="0"]')
    const reachable = await places.evaluateAll(all => all.filter(one => one.checkVisibility()).length)
    for (let n = 1; n <= reachable; n++) {
      await page.keyboard.press('Tab')
      const { text, seen, inside } = await focused()
      if (!seen || !inside) t.fail(`the focus is not seen at ${n}: ${text}`)
    }
    t.ok(reachable > 10, `${reachable} places are reached`)
    await page.locator('summary').first().focus()
    await page.keyboard.press('Enter')
    t.ok(await page.locator('details').first().getAttribute('open') !== null, 'a table is opened')
    await page.locator('#phase').focus()
    await page.keyboard.type('Live')
    await page.locator('#as_of').press('Enter')
    await page.waitForURL(/phase=live/)
    await page.getByRole('link', { name: 'Cymraeg' }).press('Enter')
    await page.waitForURL(/\/cy\/regions\/south-west\?.*phase=live/)
    t.same(faults(), [])
    await page.context().close()
  })
})
