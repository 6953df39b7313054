// The README's tour, line by line as it stands but for the address, against a served process on a database of its own.
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import t from 'tap'
import { run, scriptOf } from '../helpers/documents.ts'
import { databaseUrl, openTestServer, runSql } from '../helpers/server.ts'

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

/** Runs each line in the same shell. Statuses come by way of a .curlrc, so that the lines stay what the README says. */
async function runLines (lines: string[]): Promise<Line[]> {
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
  const [first, ...others] = scriptOf('README.md', 'A short tour', 'sh').split('\n').filter(line => line !== '' && !line.startsWith('#'))
  t.equal(first, 'api=http://127.0.0.1:3000')
  const ran = await runLines([`api=${address}`, ...others])
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
