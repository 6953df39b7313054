// What docs/calling-it.md says to curl, TypeScript and Python, run as it stands against an app of its own for each.
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { type Ran, run, scriptOf } from '../helpers/documents.ts'
import { databaseUrl, openTestServer, runSql } from '../helpers/server.ts'
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

// The README's tour, line by line as it stands but for the address, against a served process.
interface Line {
  line: string
  exit: number
  /** The statuses of the answers that curl had. */
  statuses: number[]
  out: string
}

/** What is refused, and how; everything else has to succeed. */
const refusals: [RegExp, number, RegExp][] = [
  [/^curl -s \$api\/v1\/assessments\/\$assessment$/, 404, /"type":"\/problems\/not-found"/],
  [/"score": 6/, 422, /"type":"\/problems\/score-off-scale"[^]*"pointer":"\/score"/],
  [/accept_open=false/, 409, /"type":"\/problems\/recommendations-open"[^]*Devon County Council's recommendation on point 8/],
  [/dry_run=true/, 422, /"pointer":"\/scores\/15/],
  [/scores\/1 .*"score": 5/, 409, /a new assessment/i]
]

/** A served process on a database of its own: its address, and that database's. */
async function serve (t: Test) {
  const server = await openTestServer()
  const name = `standpoint_test_${randomUUID().replaceAll('-', '')}`
  await runSql(server.owner_url, `create database ${name}`)
  const DATABASE_URL = databaseUrl(server.owner_url, name)
  const child = spawn(process.execPath, ['src/cli.ts', 'serve'], {
    env: { ...process.env, DATABASE_URL, PORT: '0', LOG_LEVEL: 'silent' }, stdio: ['ignore', 'ignore', 'pipe']
  })
  t.teardown(async () => {
    child.kill('SIGTERM')
    if (child.exitCode === null) await once(child, 'exit')
    await runSql(server.owner_url, `drop database if exists ${name} with (force)`)
    await server.close()
  })

  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stderr.on('data', data => {
      said += String(data)
      const [, found] = /serves at (\S+)/.exec(said) ?? []
      if (found) resolve(found)
    })
    child.on('exit', code => reject(new Error(`serve ended with ${code}: ${said}`)))
  })
  return { address, DATABASE_URL }
}

/** Runs each line in the same shell. Statuses come by way of a .curlrc, so that the lines stay what the README says. */
async function runLines (t: Test, lines: string[], DATABASE_URL: string): Promise<Line[]> {
  const CURL_HOME = t.testdir({ '.curlrc': 'write-out = "%{stderr}\\n<%{http_code}>\\n"\n' })
  const input = ['exec 2>&1', ...lines.flatMap(line => [line, 'printf \'\\n=%s=\\n\' $?'])].join('\n')
  const { out } = await run('bash', ['-s'], { input, DATABASE_URL, CURL_HOME })
  const parts = out.split(/\n=(\d+)=\n/)
  return lines.map((line, i) => {
    const said = parts[2 * i] ?? ''
    return { line, exit: Number(parts[2 * i + 1] ?? NaN), statuses: [...said.matchAll(/^<(\d+)>$/gm)].map(([, status]) => Number(status)), out: said }
  })
}

t.test('the tour of the README works line by line', async t => {
  const { address, DATABASE_URL } = await serve(t)
  const [first, ...others] = scriptOf('README.md', 'A short tour', 'sh').split('\n').filter(line => line !== '' && !line.startsWith('#'))
  t.equal(first, 'api=http://127.0.0.1:3000')
  const ran = await runLines(t, [`api=${address}`, ...others], DATABASE_URL)
  t.ok(ran.filter(({ statuses }) => statuses.length > 0).length >= 15, 'it asks a lot')
  for (const { line, exit, statuses, out } of ran) {
    const [, status, said] = refusals.find(([pattern]) => pattern.test(line)) ?? []
    t.equal(exit, 0, line, { out })
    t.equal(statuses.length, /\bcurl\b/.test(line) ? 1 : 0, 'each curl is answered', { out })
    for (const got of statuses) t.ok(status ? got === status : got >= 200 && got < 300, `${got}`, { line, out })
    if (said) t.match(out, said)
  }
  for (const [pattern] of refusals) t.ok(ran.some(({ line }) => pattern.test(line)), `it shows a refusal: ${pattern}`)
  const progress = ran.find(({ line }) => line.includes('/progress?'))
  t.match(progress?.out, /"services":1,"reviewed":1,/, 'what it published is counted, and was reviewed')
})
