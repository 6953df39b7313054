// What docs/calling-it.md says to curl, TypeScript and Python, run as it stands against an app of its own for each.
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { run, type Ran, scriptOf } from '../helpers/documents.ts'
import { addService, openSouthWest, publish, sheetOf } from '../helpers/story.ts'

const document = 'docs/calling-it.md'
const client = new URL('../../clients/typescript/client.ts', import.meta.url).href
const python = await run('python3', ['--version']).then(({ code }) => code === 0, () => false)
const needs_python = { skip: !python && 'python3 is not on this machine' }

const runBash = async (input: string, env = {}) => await run('bash', ['-euo', 'pipefail', '-s'], { ...env, input })
const runPython = async (input: string, env = {}) => await run('python3', ['-'], { ...env, input })
const runTypeScript = async (t: Test, source: string, env = {}) => {
  const folder = t.testdir({ 'part.ts': source.replace('./clients/typescript/client.ts', client) })
  return await run(process.execPath, [join(folder, 'part.ts')], env)
}

/** Runs a part twice on a region with one published assessment, and checks what it says and records. */
async function tryPart (t: Test, runPart: (env: Record<string, string>) => Promise<Ran>) {
  const { app, must, editor, peer_editor } = await openSouthWest(t)
  const API = await app.listen({ port: 0 })
  const published = await publish(must, peer_editor, await addService(must, peer_editor, 'Find a library', 'DEV'))
  for (const time of ['first', 'second']) {
    const { code, out } = await runPart({ API, TOKEN: editor })
    t.equal(code, 0, `it runs a ${time} time`, { out })
    t.match(out, /2026-06-15/, 'the region\'s progress, with its day')
    t.match(out, published, 'the published assessment')
    t.match(out, /422/, 'the refusal')
    t.match(out, /\/scores\/15/, 'each gap with its pointer')
  }
  const { items } = (await must('GET /v1/assessments?council=CON', { as: editor })).body
  t.match(items, [{ reference: 'missed-bin-2026', scored: 1, status: 'draft' }], 'recorded once')
}

t.test('curl', async t => await tryPart(t, async env => await runBash(scriptOf(document, 'With curl', 'sh'), env)))

t.test('TypeScript', async t => await tryPart(t, async env => await runTypeScript(t, scriptOf(document, 'With TypeScript', 'ts'), env)))

t.test('Python', needs_python, async t => await tryPart(t, async env => await runPython(scriptOf(document, 'With Python', 'python'), env)))

t.test('what the README shows of each gives the points of the region', async t => {
  const { app, must, editor } = await openSouthWest(t)
  const address = await app.listen({ port: 0 })
  await publish(must, editor, await addService(must, editor), sheetOf(3))
  const part = (language: string) => scriptOf('README.md', 'Calling it', language).replace('http://127.0.0.1:3000', address)
  t.match(await runBash(part('sh')), { code: 0, out: /"mean":3/ })
  t.match(await runTypeScript(t, part('ts')), { code: 0, out: /^15 .* 3$/m })
  if (python) t.match(await runPython(part('python')), { code: 0, out: /^15 .* 3/m })
})
