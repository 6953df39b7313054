// Every script, path, command, operation and link that a document names is there, and every block of code can be read.
import { existsSync, globSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { dirname, join } from 'node:path'
import { XMLValidator } from 'fast-xml-parser'
import t from 'tap'
import { buildApp } from '../../src/app.ts'
import { blocksOf, documents, read, run } from '../helpers/documents.ts'
import { routesOf } from '../helpers/permissions/registered.ts'

const all = (text: string, pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, found]) => found!))]
const blocks = documents.flatMap(blocksOf)

t.test('npm scripts', async t => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  for (const file of [...documents, '.ci/run']) {
    for (const name of all(read(file), /\bnpm run (?:-s )?([\w:-]+)/g)) t.ok(scripts[name], `${file}: npm run ${name}`)
    for (const name of all(read(file), /\bnpm (start|test)\b/g)) t.ok(scripts[name], `${file}: npm ${name}`)
  }
})

t.test('the two lines that everything begins with', async t => {
  t.match(read('README.md'), '```sh\nnpm ci && npm run demo\nnpm ci && npm test\n```')
})

t.test('paths', async t => {
  const folders = 'bench|clients|deploy|docs|migrations|reference|schemas|scripts|src|test|\\.ci'
  for (const file of documents) {
    const named = all(read(file), new RegExp(`(?<![\\w/.:<-])((?:${folders})/[\\w./-]*\\w)(?![\\w*<{])`, 'g'))
    for (const path of named) t.ok(existsSync(path), `${file}: ${path}`)
    for (const path of all(read(file), /`(\.?[\w-]+\.(?:md|json|js|ts|yml|example))`/g)) {
      t.ok(existsSync(path) || globSync(`{src,test,clients,docs,scripts}/**/${path}`).length > 0, `${file}: ${path}`)
    }
  }
})

t.test('the map of the folders', async t => {
  const map = blocksOf('README.md').find(({ under, language }) => under.includes('Where things are') && language === '')!.text
  let folder = ''
  for (const line of map.trim().split('\n')) {
    const [, indent, names] = /^( *)((?:[\w.-]+\/?(?: |$))+)/.exec(line) ?? []
    if (!names || indent!.length > 2) continue
    for (const name of names.trim().split(' ')) t.ok(existsSync(join(indent ? folder : '', name)), `${indent ? folder : ''}${name}`)
    if (!indent) folder = names.trim()
  }
})

t.test('links', async t => {
  const anchors = (file: string) => all(read(file), /^#+ (.*)$/gm).map(title => title.toLowerCase().replace(/[^\w -]/g, '').replaceAll(' ', '-'))
  for (const file of documents) {
    for (const link of all(read(file), /\]\((?!https?:)([^)]+)\)/g)) {
      const [path = '', anchor] = link.split('#')
      const target = path ? join(dirname(file), path) : file
      t.ok(existsSync(target), `${file}: ${link}`)
      if (anchor) t.ok(anchors(target).includes(anchor), `${file}: ${link}`)
    }
  }
})

t.test('commands, with their options', async t => {
  const named = [
    ...documents.flatMap(file => all(read(file), /npm run -s cli -- ([a-z][^\n`)&|]*)/g)),
    ...all(read('README.md').split('## The command line')[1]!.split('\n## ')[0]!, /^\| `([^`]+)` \|/gm)
  ]
  const help = new Map<string, string>()
  for (const command of named) {
    const [words = ''] = /^[a-z]+( [a-z]+)?(?= |$)/.exec(command.replace(/[A-Z].*$/, '').trimEnd()) ?? []
    if (!help.has(words)) help.set(words, (await run(process.execPath, ['src/cli.ts', ...words.split(' '), '--help'])).out)
    t.match(help.get(words), `Usage: standpoint ${words}`, command)
    for (const option of all(command, /(--[a-z-]+)/g)) t.match(help.get(words), option, `${words} ${option}`)
  }
  t.ok(help.size > 5)
})

t.test('operations, and none left out of the table by user', async t => {
  const { result: app, routes } = await routesOf(async () => await buildApp({ database: { url: 'postgres://nowhere.invalid/none', max: 1 } }))
  await app.ready()
  const { paths } = app.swagger() as { paths: Record<string, object> }
  await app.close()
  const there = Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map(method => `${method.toUpperCase()} ${path}`))
  const named = (file: string) => all(read(file), /\b((?:GET|PUT|POST|PATCH|DELETE) \/[\w/{}.-]+)/g)
  // Pages are registered, and are none of the document's. Not those that go on with a placeholder.
  const registered = routes.map(({ operation }) => operation)
  for (const operation of documents.flatMap(named).filter(operation => !/\/$/.test(operation))) {
    const form = new RegExp(`^${operation.replaceAll(/\{\w+\}/g, '\\{\\w+\\}')}$`)
    t.ok(registered.some(operation => form.test(operation)), operation)
  }
  t.same(there.filter(operation => !named('docs/api-by-user.md').includes(operation)), [])
})

t.test('what is said in code can be read', async t => {
  const python = await run('python3', ['--version']).then(({ code }) => code === 0, () => false)
  for (const { file, under, language, text } of blocks) {
    const name = `${file}: ${language} under ${under.at(-1)}`
    if (language === 'json') t.doesNotThrow(() => JSON.parse(text), name)
    if (language === 'ts') t.doesNotThrow(() => stripTypeScriptTypes(text), name)
    if (language === 'sh') t.match(await run('bash', ['-n'], { input: text }), { code: 0, out: '' }, name)
    if (language === 'python' && python) {
      t.match(await run('python3', ['-c', 'import sys; compile(sys.stdin.read(), "block", "exec")'], { input: text }), { code: 0, out: '' }, name)
    }
    if (language === 'm') t.ok(isBalanced(text) && /^let\n[^]*\nin\n/.test(text), name)
    if (language === 'html') t.equal(XMLValidator.validate(text), true, name)
    t.ok(['', 'sh', 'sql', 'html', 'json', 'ts', 'python', 'm', 'csv'].includes(language), name)
  }
})

/** Whether each bracket of a Power Query is closed, and commas part the steps: the nearest to a parser that is here. */
function isBalanced (text: string): boolean {
  const open: string[] = []
  for (const [mark] of text.replace(/"[^"]*"/g, '').matchAll(/[()[\]{}]/g)) {
    if ('([{'.includes(mark)) open.push(mark)
    else if ('([{'.indexOf(open.pop() ?? '') !== ')]}'.indexOf(mark)) return false
  }
  const steps = text.split('\nin\n')[0]!.split(/\n(?= {4}\w+ = )/).slice(1)
  return open.length === 0 && steps.every((step, i) => step.trimEnd().endsWith(',') === (i < steps.length - 1))
}
