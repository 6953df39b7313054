// Both languages say the same: every message is in both, with the same placeholders, and every one that is asked for is there.
// The colours of charts: texts on them can be read, and scores are told apart in grey and by every eye.
// Markdown that others have written: it says what it says, and does nothing.
import { globSync, readFileSync } from 'node:fs'
import fastify from 'fastify'
import IntlMessageFormat from 'intl-messageformat'
import { parseHTML } from 'linkedom'
import t from 'tap'
import { colours } from '../../src/charts/dress.ts'
import { rampOf } from '../../src/charts/points-legend.ts'
import { renderMarkdown } from '../../src/materials/render-markdown.ts'
import drawing from '../../src/plugins/drawing.ts'
import { languages, readMessages, wordsIn } from '../../src/words/words.ts'

/** A part of a message, as the library that fills it in reads it. */
interface Part {
  /** 0: plain text; 7: the number of a plural; any other: a placeholder. */
  type: number
  value: string
  options?: Record<string, { value: Part[] }>
}

const partsOf = (text: string) => new IntlMessageFormat(text).getAst() as unknown as Part[]

function placeholdersIn (parts: Part[]): string[] {
  return parts.flatMap(({ type, value, options = {} }) => {
    const own = type === 0 || type === 7 ? [] : [value]
    return [...own, ...Object.values(options).flatMap(option => placeholdersIn(option.value))]
  })
}

const placeholdersOf = (text: string) => [...new Set(placeholdersIn(partsOf(text)))].sort()
const [english, welsh] = [readMessages('en'), readMessages('cy')]

t.test('every message is in both languages, with the same placeholders', async t => {
  t.ok(english.size > 150)
  t.same([...welsh.keys()].sort(), [...english.keys()].sort())
  for (const [name, text] of english) t.same(placeholdersOf(welsh.get(name) ?? ''), placeholdersOf(text), name)
})

t.test('no message is left empty, and only names and what is the same in both are left untranslated', async t => {
  const same = [...english].filter(([name, text]) => welsh.get(name) === text && /\p{L}{4,}/u.test(text.replace(/\{[^{}]*\}/g, ''))).map(([name]) => name)
  t.same(same.filter(name => name !== 'standard.label' && !name.endsWith('.phase_beta')), [])
  for (const messages of [english, welsh]) t.same([...messages].filter(([, text]) => text.trim() === ''), [])
})

t.test('whatever number a message is given, it is written', t => {
  for (const language of languages) {
    for (const [name, text] of readMessages(language)) {
      const counted = partsOf(text).filter(({ options }) => options).map(({ value }) => value)
      for (const number of counted.length > 0 ? [0, 1, 2, 3, 6, 10, 1234] : []) {
        const values = Object.fromEntries(placeholdersOf(text).map(placeholder => [placeholder, number]))
        t.match(wordsIn(language)(name, values), counted.length > 0 && number > 0 ? new Intl.NumberFormat('en-GB').format(number) : /\S/, `${name} in ${language}`)
      }
    }
  }
  t.end()
})

/** The messages that a page or a template asks for: whole names, and the beginnings of those that are put together. */
function askedFor (file: string): { names: string[], beginnings: string[] } {
  const source = readFileSync(file, 'utf8')
  const found = [...source.matchAll(/\bt\(\s*(['`])([a-z_]+\.[a-z_0-9]*)(['`]| ?\$\{)\s*(\+?)/g)]
  const isWhole = ([, , , end, plus]: RegExpMatchArray) => !end!.includes('$') && plus === ''
  return { names: found.filter(isWhole).map(([, , name]) => name!), beginnings: found.filter(one => !isWhole(one)).map(([, , name]) => name!) }
}

t.test('every message that pages and templates ask for is there', async t => {
  const files = [...globSync('src/**/*.ts'), ...globSync('src/pages/templates/*.njk')]
  const asked = files.map(file => ({ file, ...askedFor(file) }))
  t.ok(asked.flatMap(({ names }) => names).length > 100)
  const beginnings = new Set(asked.flatMap(({ beginnings }) => beginnings))
  t.ok(beginnings.size > 2)
  const missing = asked.flatMap(({ file, names }) => names.filter(name => !english.has(name)).map(name => `${file}: ${name}`))
  t.same(missing, [])
  t.same([...beginnings].filter(beginning => ![...english.keys()].some(name => name.startsWith(beginning))), [])
})

t.test('a name that has no message is an error, and no empty place on a page', async t => {
  t.throws(() => wordsIn('cy')('pages.nothing'), /no message pages\.nothing in cy/)
})

type Triple = [number, number, number]

const linear = (colour: string) => [1, 3, 5].map(i => Number.parseInt(colour.slice(i, i + 2), 16) / 255)
  .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4) as Triple
const times = (matrix: Triple[], colour: Triple) => matrix.map(row => row.reduce((sum, part, i) => sum + part * colour[i]!, 0)) as Triple
const luminance = (colour: string) => times([[0.2126, 0.7152, 0.0722]], linear(colour))[0]
const contrast = (one: string, other: string) => {
  const [less, more] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (more + 0.05) / (less + 0.05)
}

/** CIE L*a*b* under D65. */
function lab (colour: Triple): Triple {
  const xyz = times([[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.072175], [0.0193339, 0.119192, 0.9503041]], colour)
  const [x, y, z] = xyz.map((part, i) => part / [0.95047, 1, 1.08883][i]!)
    .map(part => part > 216 / 24389 ? Math.cbrt(part) : (24389 / 27 * part + 16) / 116) as Triple
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

/** Machado, Oliveira and Fernandes 2009, of the full severity. */
const sights: Record<string, Triple[]> = {
  everybody: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]]
}

t.test('the colours', async t => {
  for (const [name, of] of Object.entries(colours)) {
    const colour = (key: string) => of.get(`--chart-${key}`)!
    const steps = Array.from({ length: 11 }, (_, i) => colour(`r${i}`))
    const paper = colour('paper')

    await t.test(`of texts can be read, ${name}`, async t => {
      steps.forEach((step, i) => t.ok(contrast(step, colour(`t${i}`)) >= 4.5, `step ${i}: ${contrast(step, colour(`t${i}`))}`))
      for (const key of ['ink', 'soft']) t.ok(contrast(paper, colour(key)) >= 4.5, key)
      for (const key of ['edge', 'mark', ...Array.from({ length: 7 }, (_, i) => `g${i}`)]) t.ok(contrast(paper, colour(key)) >= 3, key)
      t.ok(contrast(colour('band'), colour('mark')) >= 3 && contrast(colour('band'), colour('soft')) >= 3)
    })

    await t.test(`of scores are in order without their hue too, ${name}`, async t => {
      const lightness = steps.map(step => lab(linear(step))[0])
      const order = lightness.slice(1).map((one, i) => one - lightness[i]!)
      t.ok(order.every(step => Math.sign(step) === Math.sign(order[0]!) && Math.abs(step) >= 5), order.join())
    })

    await t.test(`of neighbours differ to every eye, ${name}`, async t => {
      for (const [sight, matrix] of Object.entries(sights)) {
        const seen = steps.map(step => lab(times(matrix, linear(step)).map(part => Math.min(1, Math.max(0, part))) as Triple))
        for (let length = 2; length <= 11; length++) {
          const taken = Array.from({ length }, (_, i) => seen[rampOf(i, length)]!)
          const distances = taken.slice(1).map((one, i) => Math.hypot(...one.map((part, k) => part - taken[i]![k]!)))
          t.ok(Math.min(...distances) >= (length <= 6 ? 12 : 6), `${sight}, ${length} scores: ${Math.min(...distances)}`)
        }
      }
    })
  }
})

const elementsOf = (html: string) => [...parseHTML(`<!doctype html><body>${html}</body>`).document.body.querySelectorAll('*')]

t.test('Markdown carries nothing but words and links', async t => {
  const nasty = [
    '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<a href="javascript:alert(1)">x</a>', '<svg><script>alert(1)', '<!-- <script> -->', '<![CDATA[<script>]]>', '<?php x ?>',
    '<div onclick=alert(1)>\n\ntext\n\n</div>', '<iframe src=//evil>', '<style>*{display:none}</style>', '<base href=//evil>', '<form action=//evil><input>', '<b', '<a href="', '</main><script src=//evil>',
    '[x](javascript:alert(1))', '[x](JaVaScRiPt:alert(1))', '[x]( javascript:alert(1))', '[x](\tjavascript:alert(1))', '[x](&#106;avascript:alert(1))', '[x](&#x6A;avascript&colon;alert(1))', '[x](java&#10;script:alert(1))',
    '[x](<java\u0000script:alert(1)>)', '[x](\\javascript:alert(1))', '[x](vbscript:msgbox)', '[x](data:text/html,<script>alert(1)</script>)', '[x](data:image/png;base64,AAAA)', '[x](file:///etc/passwd)',
    '[x](//evil.example)', '[x](/v1/tokens)', '[x](#fragment)', '[x](feed:javascript:alert(1))', '[x](https:javascript:alert(1))', '[x](https://a.example/"onmouseover="alert(1))', '[x](https://a.example "t\\" onclick=\\"alert(1)")',
    '<javascript:alert(1)>', '<data:text/html,x>', '<https://a.example/"><script>alert(1)</script>>', '<mailto:a@b.example>', 'https://plain.example',
    '[x][r]\n\n[r]: javascript:alert(1)', '[r]\n\n[r]: data:text/html,x "t"', '[x][r]\n\n[r]: <java script:x>', '![x](javascript:alert(1))', '![x](https://a.example/track.png)', '![x" onerror="alert(1)](https://a.example/t.png "t\\" onload=\\"x")',
    '[![x](https://a.example/t.png)](https://b.example)', '![![x](https://a.example/1)](https://b.example/2)', '![x][r]\n\n[r]: https://a.example/t.png',
    '```html" onclick="alert(1)\n<script>\n```', '~~~ "><script>\nx\n~~~', '`<script>`', '    <script>', 'a | b\n:-: | -:\n<script> | [x](javascript:1)', '&lt;script&gt;&#60;script&#62;', '# <script>alert(1)</script>', '&#0;&#xD800;',
    '*[x](javascript:alert(1) "*")*', '[<script>](https://a.example)', '[`</a><script>`](https://a.example)', '\u202e[x](https://a.example)', '[x](https://a.example/\u2028onclick=alert(1))'
  ]
  const plain = new Set(['p', 'a', 'h3', 'h4', 'h5', 'h6', 'em', 'strong', 's', 'code', 'pre', 'ul', 'ol', 'li', 'blockquote', 'hr', 'br', 'table', 'thead', 'tbody', 'tr', 'th', 'td'])
  for (const text of [...nasty, nasty.join('\n\n'), nasty.join(' '), nasty.map(one => `> - ${one}`).join('\n')]) {
    for (const element of elementsOf(renderMarkdown(text))) {
      const name = element.localName
      const attributes = [...element.attributes].map(({ name, value }) => [name, value] as const)
      const about = `${JSON.stringify(text.slice(0, 80))}: ${element.outerHTML.slice(0, 200)}`
      if (!plain.has(name)) t.fail(`an element that does more than to say something: ${about}`)
      for (const [attribute, value] of attributes) {
        const fine = name === 'a' && (attribute === 'href' ? /^(https?:\/\/|mailto:)/i.test(value) : attribute === 'rel' ? value === 'nofollow noopener' : attribute === 'title')
        if (!fine && !(name === 'ol' && attribute === 'start' && /^\d+$/.test(value))) t.fail(`an attribute: ${about}`)
      }
      if (name === 'a' && element.getAttribute('rel') !== 'nofollow noopener') t.fail(`a link that vouches: ${about}`)
      if (element.closest('a') !== element && name === 'a') t.fail(`a link in a link: ${about}`)
    }
  }
  t.equal(renderMarkdown('![A map](https://a.example/map.png)'), '<p><a href="https://a.example/map.png" rel="nofollow noopener">A map</a></p>\n', 'a picture is a link to it')
  t.equal(renderMarkdown('# One\n\n###### Six'), '<h3>One</h3>\n<h6>Six</h6>\n', 'headings go below those of a page')
  t.equal(renderMarkdown('### Three\n\n#### Four'), '<h3>Three</h3>\n<h4>Four</h4>\n', 'and begin there, wherever the text begins')
  t.equal(renderMarkdown('<b>bold</b>'), '<p>&lt;b&gt;bold&lt;/b&gt;</p>\n', 'raw HTML is shown as it is written')
  t.match(renderMarkdown('| a | b |\n|--:|:--|\n| 1 | 2 |'), /<table>\n<thead>\n<tr>\n<th>a<\/th>/, 'a table has no style')
})

t.test('Markdown made to take long is rendered within the time that rendering has', async t => {
  const app = fastify()
  t.teardown(async () => await app.close())
  await app.register(drawing, { drawing_ms: 5_000 })
  const long = (part: string) => part.repeat(Math.ceil(100_000 / part.length)).slice(0, 100_000)
  const nested = Array.from({ length: 430 }, (_, i) => `${' '.repeat(i)}- a`).join('\n')
  for (const text of [
    ...['>', '> ', '- ', '[', '![', '[a](', '*a ', '*_', '**a__', '`', '[a]: b\n', '[x]', '&#', '<', '<a ', '<!--', '#', 'a\n', '>a\n', '1. a\n', '[a](<', '[a](b "', 'a@', '~~a ', '|a', '|\n', '\\', '*\t', '[![a](b)', '![a](https://b) ', '[![a](https://b)](https://c) '].map(long),
    nested, `a|b\n-|-\n${long('a|b\n')}`, `[a](${long('(')}`, `${'|a'.repeat(900)}\n${'|-'.repeat(900)}\n${long('|\n')}`
  ]) {
    await t.resolves(app.renderMarkdown(text), JSON.stringify(text.slice(0, 20)))
  }
})
