// What LibreOffice makes of our CSV. Where it is not installed this is skipped, but for `npm run test:spreadsheet`, which also tries more cells.
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import t, { type Test } from 'tap'
import { faultOfText, tidyText } from '../../src/plugins/texts.ts'
import { openSouthWest, publish } from '../helpers/story.ts'

const run = promisify(execFile)
const whole = process.env.SPREADSHEET === 'whole'
const seed = Number(process.env.SEED ?? 20160512)
const installed = await run('soffice', ['--version']).then(() => true, () => false)

const fragments = [
  '=', '+', '-', '@', '＝', '|', '\t', '\r', '\n', '\r\n', ' ', '\u00A0', '\u200B', '\uFEFF', '"', '""', "'", "''", ',', ';', '\\', '%', '£', '€', '/', ':', '.',
  '=1+1', "=cmd|' /C calc'!A0", '=HYPERLINK("https://example.org","click")', '@SUM(1,1)', '+1', '-2+3', '{=1}', '#REF!', '=DDE("a";"b")',
  '0', '1', '007', '3.50', '1e5', '1,000', '2026', '2026-06-15', '1/2', '12:30', 'May', 'Mar 3', 'TRUE', 'false', 'pm', 'E06000052', '12345678901234567890',
  'Ŵ', 'ŷ', 'Tŷ Ddewi', "'Nôl", 'siâp', 'café', 'é', 'ß', 'العربية', '日本語', '👩🏽‍💻', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', '\u200F', '\u2028', 'word'
]
const texts = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 6 }).map(parts => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }).map(String) },
  { weight: 1, arbitrary: fc.stringMatching(/^[ \d.,:/()+£$%e-]{1,12}$/) },
  { weight: 1, arbitrary: fc.stringMatching(/^(\d{1,4}[ -]?)?(jan|feb|March|sept|Dec|may)[ -]?\d{1,4}$/) }
).filter(text => /\S/.test(text) && faultOfText(tidyText(text)) === undefined)

/** What LibreOffice shows of a CSV in each cell, and of which cells it made a text; and how many formulas there are. */
async function openInLibreOffice (t: Test, csv: string) {
  const folder = await mkdtemp(join(tmpdir(), 'standpoint-spreadsheet-'))
  t.teardown(async () => await rm(folder, { recursive: true }))
  await writeFile(join(folder, 'in.csv'), csv)
  // Comma, double quote, UTF-8, from the first line; all else as it comes.
  const convert = async (to: string) => await run('soffice', [
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`, '--headless', '--infilter=CSV:44,34,76,1', '--convert-to', to, '--outdir', join(folder, 'out'), join(folder, 'in.csv')
  ])
  // Out again as shown, with texts quoted and formulas as formulas.
  await convert('csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,true')
  await convert('fods')
  const cells = parse(await readFile(join(folder, 'out', 'in.csv')), {
    cast: (shown, { quoting }) => ({ shown, is_text: quoting })
  }) as unknown as { shown: string, is_text: boolean }[][]
  const names = cells.shift()!.map(({ shown }) => shown)
  return {
    rows: cells.map(row => Object.fromEntries(row.map((cell, i) => [names[i]!, cell]))),
    formulas: [...(await readFile(join(folder, 'out', 'in.fods'), 'utf8')).matchAll(/table:formula=/g)].length
  }
}

t.test('a spreadsheet program reads our CSV alike', { skip: !installed && !whole && 'soffice is not installed' }, async t => {
  const { must, editor, reviewer } = await openSouthWest(t)
  const services = whole ? 250 : 40
  const comments = whole ? 250 : 20
  const samples = fc.sample(texts, { seed, numRuns: services * 4 + comments })
  t.comment(`${samples.length} hostile cells from seed ${seed}`)
  const next = () => samples.pop()!

  for (let n = 0; n < services; n++) {
    const body = { slug: `s-${n}`, name: next(), description: next(), supplier: next(), product: next(), lgsl: n + 1, shared_with: n % 2 ? ['DEV', 'EXE'] : [], ended_on: '2026-07-01' }
    await must('POST /v1/councils/CON/services', { as: editor, body })
  }
  const { id: service } = (await must('POST /v1/councils/CON/services', { as: editor, body: { name: 'Report a missed bin' } })).body
  const assessment = await publish(must, editor, service)
  for (let n = 0; n < comments; n++) await must(`POST /v1/assessments/${assessment}/comments`, { as: reviewer, body: { body: next(), point: n % 15 + 1 } })

  const alike = async (t: Test, path: string, names: string[]) => {
    const { items } = (await must(`GET ${path}?limit=500`, { as: editor })).body
    const { rows, formulas } = await openInLibreOffice(t, (await must(`GET ${path}?format=csv`, { as: editor })).text)
    t.equal(formulas, 0, 'no cell became a formula')
    t.equal(rows.length, items.length, 'as many rows')
    let [compared, marked] = [0, 0]
    const other: unknown[] = []
    for (const [i, item] of items.entries()) {
      for (const name of names) {
        const text = item[name] === null ? '' : item[name].replace(/\r\n?/g, '\n')
        const { shown, is_text } = rows[i]![name]!
        compared++
        if (shown === `'${text}` && is_text) marked++
        else if (shown !== text || !(is_text || /^\d*$/.test(text))) other.push({ name, text, shown, is_text })
      }
    }
    t.same(other, [], `${compared} texts are alike, ${marked} of them behind an apostrophe`)
    return rows
  }

  await t.test('services', async t => {
    const rows = await alike(t, '/v1/councils/CON/services', ['name', 'description', 'supplier', 'product', 'slug', 'council', 'id'])
    t.hasStrict(rows[1], { lgsl: { shown: '2', is_text: false }, shared_with: { shown: 'DEV;EXE' }, ended_on: { shown: '2026-07-01', is_text: false } })
  })

  await t.test('comments', async t => {
    const rows = await alike(t, `/v1/assessments/${assessment}/comments`, ['body'])
    t.hasStrict(rows[0], { point: { shown: '1', is_text: false }, must_answer: { is_text: false }, author_council: { shown: 'DEV', is_text: true } })
  })

  await t.test('figures, as numbers', async t => {
    const path = '/v1/regions/south-west/progress?standard=lgdss-2016'
    const { body } = await must(`GET ${path}`)
    const { rows } = await openInLibreOffice(t, (await must(`GET ${path}&format=csv`)).text)
    t.hasStrict(rows[0], {
      as_of: { shown: '2026-06-15', is_text: false },
      mean: { shown: String(body.mean), is_text: false },
      met_share: { shown: String(body.met_share), is_text: false },
      councils_members: { shown: '3', is_text: false },
      point: { shown: '' }
    })
  })
})
