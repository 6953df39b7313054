// Both languages say the same: every message is in both, with the same placeholders, and every one that is asked for is there.
import { globSync, readFileSync } from 'node:fs'
import IntlMessageFormat from 'intl-messageformat'
import t from 'tap'
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
