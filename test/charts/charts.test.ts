import { XMLParser, XMLValidator } from 'fast-xml-parser'
import fastify from 'fastify'
import t from 'tap'
import type { Chart, PointsChart } from '../../src/charts/charts.d.ts'
import { composePoints, composeRegions, composeSpread, composeTrend } from '../../src/charts/compose.ts'
import { drawChart } from '../../src/charts/draw.ts'
import { rampOf } from '../../src/charts/points-legend.ts'
import drawing from '../../src/plugins/drawing.ts'
import { drawOrder } from '../../src/plugins/drawing-worker.ts'
import { deliver } from '../../src/plugins/drawing-thread.ts'
import { questionsOf } from '../helpers/second-app.ts'
import { addService, openSouthWest, publish, sheetOf } from '../helpers/story.ts'

interface Element {
  name: string
  attributes: Record<string, string>
  children: Element[]
  text: string
}

const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', parseTagValue: false, trimValues: false })

/** The elements of an SVG, which has to be well formed. */
function read (svg: string): Element {
  if (XMLValidator.validate(svg) !== true) throw new Error(`not well formed: ${svg}`)
  const made = (nodes: Record<string, unknown>[]): Element[] => nodes.filter(node => !('#text' in node)).map(node => {
    const [name] = Object.keys(node).filter(key => key !== ':@') as [string]
    const inner = node[name] as Record<string, unknown>[]
    const children = made(inner)
    const own = inner.map(one => String(one['#text'] ?? '')).join('')
    return { name, attributes: (node[':@'] ?? {}) as Record<string, string>, children, text: own + children.map(({ text }) => text).join('') }
  })
  return made(parser.parse(svg))[0]!
}

const all = (one: Element): Element[] => [one, ...one.children.flatMap(all)]
const ofClass = (svg: Element, name: string) => all(svg).filter(({ attributes }) => attributes.class === name)
const rowAt = (y: number) => Math.floor(y / 38)

/** How many services the texts in the bars say, by the class of the text and by the row. */
function written (svg: Element, name: string): number[] {
  const rows = new Array<number>(15).fill(0)
  for (const group of ofClass(svg, name)) {
    for (const { attributes: { transform = '' }, text } of all(group).filter(({ name }) => name === 'text')) {
      rows[rowAt(Number(/,([\d.]+)\)/.exec(transform)![1]))]! += Number(text)
    }
  }
  return rows
}

const lgdss = 'standard=lgdss-2016'
const hostile = '"><script>alert(1)</script><text x=\'1\' onload="alert(2)">]]>&amp; \u0001'

t.test('charts', async t => {
  const tester = await openSouthWest(t)
  const { app, call, must, admin, editor, peer_editor, london_editor, setNow } = tester
  const bins = await addService(must, editor)
  await publish(must, editor, bins, sheetOf(2, { 1: 5, 3: null }))
  await publish(must, editor, await addService(must, editor, 'Pay council tax'), sheetOf(2, { 1: 0, 3: null, 4: 4 }))
  await publish(must, peer_editor, await addService(must, peer_editor, 'Report a pothole', 'DEV'), sheetOf(3, { 1: 5, 3: null }))
  await publish(must, london_editor, await addService(must, london_editor, 'Parking', 'HCK'), sheetOf(4))
  const { body: standard } = await must('GET /v1/standards/lgdss-2016')
  const { body: progress } = await must(`GET /v1/regions/south-west/progress?${lgdss}`)
  const { body: comparison } = await must(`GET /v1/progress/comparison?${lgdss}`)
  const { body: council } = await must(`GET /v1/councils/CON/progress?${lgdss}`)
  const { body: history } = await must(`GET /v1/regions/south-west/progress/history?${lgdss}&from=2026-01-01`)
  const names = new Map([['south-west', 'South West'], ['london', 'London']])

  const every = (lang: 'en' | 'cy', named = standard, place = 'South West'): Chart[] => {
    const telling = { standard: named, place, lang }
    return [
      composePoints(progress, telling), composeTrend(history, telling), composeRegions(comparison, names, telling), composeSpread(council, telling)
    ]
  }

  await t.test('draw the very figures of the progress, what does not apply apart', async t => {
    for (const address of ['/v1/regions/south-west/progress', '/v1/progress']) {
      const { body } = await must(`GET ${address}?${lgdss}`)
      const figures = body.all ?? body
      const svg = read((await must(`GET ${address}.svg?${lgdss}`)).text)
      standard.scale.forEach((_: unknown, i: number) => {
        const step = rampOf(i, standard.scale.length)
        const counts = figures.points.map(({ scores }: { scores: { services: number }[] }) => scores[i]!.services)
        t.same(written(svg, `chart-t${step}`), counts, `${address}: score ${i}`)
        const bars = ofClass(svg, `chart-r${step}`).flatMap(group => group.children)
        t.same(bars.length, counts.filter((count: number) => count > 0).length, 'what is not there is not drawn')
      })
      const not_applicable = figures.points.map((point: { not_applicable: number }) => point.not_applicable)
      t.equal(ofClass(svg, 'chart-apart').flatMap(group => group.children).length, not_applicable.filter((count: number) => count > 0).length)
      t.match(svg.text, `${figures.services} services counted`)
      t.match(svg.text, 'Left out: ')
    }
  })

  await t.test('say a point of which nothing was counted, and draw no bar', async t => {
    const empty = structuredClone(composePoints(progress, { standard, place: 'South West', lang: 'en' }))
    Object.assign(empty.points[0]!, { services: [0, 0, 0, 0, 0, 0], not_applicable: 0 })
    const svg = read(drawChart(empty, { as: 'inline', id: 'a' }))
    t.equal(all(svg).filter(({ name, text }) => name === 'text' && text === 'Nothing counted').length, 1)
    t.equal(written(svg, 'chart-t10')[0], 0)
    t.match(composePoints({ ...progress, points: [{ ...progress.points[0], scores: [], services: 0, not_applicable: 0 }] }, { standard, place: null, lang: 'en' }).desc,
      'Point 1, Know what users need: nothing counted.')
  })

  await t.test('show how it went with a gap where nothing was counted', async t => {
    setNow('2026-08-15T12:00:00.000Z')
    const { text } = await must(`GET /v1/regions/south-west/progress/history.svg?${lgdss}&from=2026-04-01`)
    const svg = read(text)
    t.match(svg.text, /30 April 2026: nothing counted\..*30 June 2026: \d+% met, mean \d\.\d/)
    // June, July and today, twice.
    t.equal(ofClass(svg, 'chart-mark').flatMap(group => group.children).length, 6)
    t.match(read((await must(`GET /v1/progress/history.svg?${lgdss}&from=2026-04-01&lang=cy`)).text).text, 'Pob cyngor: y cynnydd dros amser')
    const gap = structuredClone(composeTrend(history, { standard, place: null, lang: 'en' }))
    const day = { mean: 2, mean_text: '2.0', met_share: 0.5, met_text: '50%' }
    gap.series.forEach((one, i) => Object.assign(one, i === 2 ? { mean: null, met_share: null } : day))
    const lines = ofClass(read(drawChart(gap, { as: 'inline', id: 'a' })), 'chart-line')
    t.equal(lines.length, 4, 'each line is in two parts')
    setNow('2026-06-15T12:00:00.000Z')
  })

  await t.test('place each mean where the axis has it, and tell regions apart by form as well as by colour', async t => {
    const svg = read(drawChart(every('en')[2]!, { as: 'inline', id: 'a' }))
    const regions = (comparison.regions as { points: { mean: number | null }[] }[]).map(({ points }) => points.filter(({ mean }) => mean !== null).length)
    regions.forEach((count, i) => t.equal(ofClass(svg, `chart-g${i}`).flatMap(group => group.children).length, count + 1, 'its dots and its key'))
    const forms = regions.map((_, i) => ofClass(svg, `chart-g${i}`)[0]!.children[0]!).map(({ name, attributes }) => attributes.d ?? name)
    t.equal(new Set(forms).size, regions.length)
    const spread = read(drawChart(every('en')[3]!, { as: 'inline', id: 'a' }))
    const dots = ofClass(spread, 'chart-mark').flatMap(({ children }) => children).map(({ attributes }) => Number(attributes.cx))
    const [zero, five] = ofClass(spread, 'chart-soft').flatMap(({ children }) => children)
      .filter(({ text, attributes }) => attributes.transform && ['0', '5'].includes(text)).map(({ attributes }) => Number(/\(([\d.]+)/.exec(attributes.transform!)![1]))
    const means = council.points.map(({ mean }: { mean: number | null }) => mean).filter((mean: number | null) => mean !== null)
    const read_off = dots.map(x => (x - zero!) / (five! - zero!) * 5)
    t.equal(read_off.length, means.length)
    read_off.forEach((mean, i) => t.ok(Math.abs(mean - means[i]) < 0.01))
  })

  await t.test('have a title and a description, and ids of their own', async t => {
    for (const lang of ['en', 'cy'] as const) {
      for (const as of ['inline', 'alone'] as const) {
        for (const [i, chart] of every(lang).entries()) {
          const svg = read(drawChart(chart, { as, id: `c${i}` }))
          t.match(svg.attributes, { role: 'img', 'aria-labelledby': `c${i}-title c${i}-desc`, lang })
          const [title, desc] = svg.children
          t.match(title, { name: 'title', text: chart.title, attributes: { id: `c${i}-title` } })
          t.match(desc, { name: 'desc', text: chart.desc, attributes: { id: `c${i}-desc` } })
          t.same(all(svg).map(({ attributes }) => attributes.id).filter(Boolean), [`c${i}-title`, `c${i}-desc`])
        }
      }
    }
    t.match(every('cy')[0]!.title, 'South West: sefyllfa gwasanaethau ar bob pwynt')
    t.match(every('cy')[0]!.lines.at(-1), 'Ar 15 Mehefin 2026: cyfrifwyd 3 gwasanaeth')
  })

  await t.test('stand in a page without a style of their own, and light', async t => {
    for (const chart of every('en')) {
      const text = drawChart(chart, { as: 'inline', id: 'a' })
      for (const { name, attributes } of all(read(text))) {
        t.ok(['svg', 'title', 'desc', 'g', 'path', 'rect', 'line', 'circle', 'text', 'tspan'].includes(name), name)
        for (const key of ['style', 'fill', 'stroke', 'href']) t.notOk(key in attributes, `${name} ${key}`)
        t.notMatch(Object.values(attributes).join(' '), /\d\.\d\d/)
      }
      t.ok(text.length < 15_000, `${chart.kind} takes ${text.length} bytes`)
    }
  })

  await t.test('stand alone with colours for programmes that know of no stylesheet', async t => {
    for (const chart of every('en')) {
      const svg = read(drawChart(chart, { as: 'alone', id: 'a' }))
      t.match(svg.attributes, { xmlns: 'http://www.w3.org/2000/svg', width: '856' })
      const style = all(svg).filter(({ name }) => name === 'style')
      t.equal(style.length, 1)
      t.match(style[0]!.text, '@media (prefers-color-scheme:dark)')
      for (const { attributes } of all(svg)) {
        t.notOk('style' in attributes)
        if (!attributes.class || attributes.class === 'chart') continue
        t.match(attributes.fill, /^(none|#[0-9a-f]{6})$/, attributes.class)
        t.match(style[0]!.text, `.${attributes.class}{`)
      }
      t.match(ofClass(svg, 'chart-paper')[0]!.attributes, { fill: '#ffffff', width: '856', height: svg.attributes.height })
    }
  })

  await t.test('show what somebody wrote, and never do it', async t => {
    const named = {
      ...standard,
      title: hostile,
      points: standard.points.map((point: object) => ({ ...point, title: hostile })),
      scale: standard.scale.map((step: object) => ({ ...step, label: hostile }))
    }
    const before = every('en').map(chart => new Set(all(read(drawChart(chart, { as: 'alone', id: 'a' }))).map(({ name }) => name)))
    for (const as of ['inline', 'alone'] as const) {
      for (const [i, chart] of every('en', named, hostile).entries()) {
        if ('points' in chart) for (const point of chart.points) point.title = hostile
        const text = drawChart(chart, { as, id: 'a' })
        const svg = read(text)
        t.same(all(svg).map(({ name }) => name).filter(name => !before[i]!.has(name) && name !== 'tspan'), [])
        t.notOk(all(svg).some(({ attributes }) => 'onload' in attributes))
        for (const found of ['<script', '\u0001']) t.notMatch(text, found)
      }
    }
    await must('PUT /v1/regions/hostile', { as: admin, body: { name: hostile.replace('\u0001', ''), description: 'x', started_on: null } })
    const { text } = await must(`GET /v1/regions/hostile/progress.svg?${lgdss}`)
    t.match(read(text).text, 'where services stand')
    t.notMatch(text, '<script')
  })

  await t.test('are pictures that nothing runs in, kept until their figures change', async t => {
    const address = `/v1/regions/south-west/progress.svg?${lgdss}`
    for (const accept of ['image/svg+xml', 'text/csv', 'application/json', '*/*']) {
      const answer = await must(`GET ${address}`, { headers: { accept } })
      t.match(answer.headers, {
        'content-type': 'image/svg+xml; charset=utf-8',
        'content-security-policy': 'default-src \'none\'; style-src \'unsafe-inline\'',
        'cross-origin-resource-policy': 'cross-origin',
        'cache-control': 'public, no-cache'
      })
      t.match(answer.text, /^<svg /)
    }
    const { headers: { etag }, text } = await must(`GET ${address}`)
    t.equal(await questionsOf(app, async () => t.equal((await must(`GET ${address}`)).text, text)), 0)
    t.match(await app.inject({ url: address, headers: { 'if-none-match': String(etag) } }), { statusCode: 304, body: '' })
    t.match(await app.inject({ url: address, method: 'HEAD' }), { statusCode: 200, body: '', headers: { etag } })
    t.not((await must(`GET ${address}&lang=cy`)).text, text)
    await publish(must, editor, bins, sheetOf(5))
    t.not((await must(`GET ${address}`)).headers.etag, etag)
    t.match(await call(`GET ${address}&lang=fr`), { status: 400, body: { errors: [{ pointer: '/lang' }] } })
    t.match(await call('GET /v1/progress.svg?standard=none'), { status: 422, headers: { 'content-type': /problem/ }, body: { errors: [{ pointer: '/standard' }] } })
    t.match(await call(`GET /v1/progress/history.svg?${lgdss}&to=2030-01-01`), { status: 422, body: { errors: [{ pointer: '/to' }] } })
    t.match(await call(`GET /v1/regions/nowhere/progress.svg?${lgdss}`), { status: 404 })
  })

  await t.test('are drawn though the thread that draws them dies', async t => {
    const [chart] = every('en') as [PointsChart]
    const dressing = { as: 'inline', id: 'a' } as const
    const wanted = await app.charts.draw(chart, dressing)
    t.equal(wanted, drawChart(chart, dressing))
    const drawing = [app.charts.draw(chart, dressing), app.charts.draw(chart, dressing)]
    const killed = app.charts.thread!
    await killed.terminate()
    t.same(await Promise.all(drawing), [wanted, wanted])
    t.not(app.charts.thread, killed)
    await app.charts.thread!.terminate()
    t.equal(await app.charts.draw(chart, dressing), wanted)
    t.same(deliver(drawOrder, { chart, dressing }), { drawing: wanted })
    t.match(deliver(drawOrder, { chart: { kind: 'points' } as never, dressing }), { error: /TypeError/ })
    await t.rejects(app.charts.draw({ kind: 'points' } as never, dressing), /TypeError/)
    await t.rejects(app.charts.draw({ kind: () => 'points' } as never, dressing), /could not be cloned/)
    t.equal(await app.charts.draw(chart, dressing), wanted)
  })

  await t.test('are given up where drawing one takes too long, and with the app', async t => {
    const [chart] = every('en') as [PointsChart]
    const slow = fastify()
    await slow.register(drawing, { drawing_ms: 1 })
    await t.rejects(slow.charts.draw(chart, { as: 'inline', id: 'a' }), /took too long/)
    t.equal(slow.charts.thread, undefined)
    const late = slow.charts.draw(chart, { as: 'inline', id: 'a' })
    await Promise.all([t.rejects(late, /took too long|could not be drawn/), slow.close()])
    await t.rejects(slow.charts.draw(chart, { as: 'inline', id: 'a' }), /too much/)
  })
})
