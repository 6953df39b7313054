import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import t from 'tap'
import { databaseUrl, openTestServer, runSql } from '../helpers/server.ts'

const folder = await mkdtemp(join(tmpdir(), 'standpoint-cli-'))
const server = await openTestServer()
const name = `standpoint_test_${randomUUID().replaceAll('-', '')}`
await runSql(server.owner_url, `create database ${name}`)
const DATABASE_URL = databaseUrl(server.owner_url, name)
t.teardown(async () => {
  await runSql(server.owner_url, `drop database if exists ${name} with (force)`)
  await server.close()
  await rm(folder, { recursive: true })
})

/** Runs the command line as a user would, against a database of its own. */
async function cli (...args: string[]) {
  return await new Promise<{ code: number, out: string, err: string }>(resolve => {
    const child = execFile(process.execPath, ['src/cli.ts', ...args], { env: { ...process.env, DATABASE_URL } }, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }))
  })
}

const file = async (name: string, content: unknown) => {
  const path = join(folder, name)
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

t.test('explains itself', async t => {
  const { code, out } = await cli('--help')
  t.equal(code, 0)
  for (const command of ['serve', 'demo', 'migrate', 'token', 'councils', 'standards', 'regions', 'progress', 'history', 'backup', 'restore', 'export']) t.match(out, command)
  t.match(await cli('token', 'create', '--help'), { code: 0, out: /--role <role>/ })
  t.match(await cli('nonsense'), { code: 2, err: /unknown command/ })
  t.match(await cli('token', 'create', '--role', 'king', '--name', 'x'), { code: 2, err: /Allowed choices are admin/ })
})

t.test('migrates once', async t => {
  t.match(await cli('migrate'), { code: 0, out: /^Ran 0001_foundation, / })
  t.match(await cli('migrate'), { code: 0, out: 'Nothing to migrate.\n' })
})

t.test('imports a register, says what it did, and nothing changes the second time', async t => {
  const register = await file('register.csv', 'local-authority-code,official-name,gss-code,nation,local-authority-type,end-date,replaced-by\n' +
    'AAA,Old Council,E07900001,England,NMD,2023-04-01,BBB\nBBB,New Council,E06900001,England,UA,,\nCCC,Odd Council,E06900002,Atlantis,UA,,\n')
  t.match(await cli('councils', 'import', register, '--dry-run'), { code: 0, out: /^Would be: 2 created, .* 1 rejected/ })
  t.match(await cli('councils', 'import', register), { code: 0, out: /^2 created, 0 updated, 0 unchanged, 1 rejected[^]*line 4, nation: / })
  t.match(await cli('councils', 'import', register), { code: 0, out: /^0 created, 0 updated, 2 unchanged, 1 rejected/ })
  t.match(await cli('councils', 'import', register, '--atomic'), { code: 1, err: /Rows were rejected/ })
  t.match(await cli('councils', 'import', join(folder, 'none.csv')), { code: 1, err: /ENOENT/ })
})

t.test('prints a token and nothing else', async t => {
  t.match(await cli('token', 'create', '--role', 'editor', '--council', 'BBB', '--name', 'editor at New'), { code: 0, out: /^sp_\S{40}\n$/ })
  t.match(await cli('token', 'create', '--role', 'editor', '--council', 'ZZZ', '--name', 'x'), { code: 1, out: '', err: /\/council no council has the code ZZZ/ })
  t.match(await cli('token', 'create', '--role', 'reader', '--name', 'x', '--expires-at', 'never'), { code: 2, err: /give a time such as/ })
  t.match(await cli('token', 'create', '--role', 'reader', '--name', 'x', '--expires-at', '2999-01-01T00:00:00Z'), { code: 1, err: /\/expires_at a token works for a year at most/ })
})

t.test('renews a token under its id, and revokes it', async t => {
  const { out } = await cli('export', '--council', 'BBB')
  const { id } = out.split('\n').filter(Boolean).map(line => JSON.parse(line)).find(({ kind }) => kind === 'token')
  t.match(await cli('token', 'rotate', id, '--overlap-minutes', '60'), { code: 0, out: /^sp_\S{40}\n$/ })
  t.match(await cli('token', 'rotate', id, '--overlap-minutes', 'x'), { code: 2, err: /whole minutes/ })
  t.match(await cli('token', 'revoke', id), { code: 0, out: '' })
  t.match(await cli('token', 'rotate', id), { code: 1, err: /is revoked/ })
  t.match(await cli('token', 'revoke', 'nonsense'), { code: 1, err: /No token has the id nonsense/ })
})

t.test('loads standards and regions from files, and lists every fault of one', async t => {
  const standard = {
    id: 'own-1',
    title: 'Our own',
    version: '1',
    publisher: 'Us',
    url: 'https://example.org',
    published_on: '2026-01-01',
    points: [{ number: 1, title: 'One', summary: 'The first', url: 'https://example.org/1' }],
    scale: [{ value: 0, label: 'no', meaning: 'Not met', met: false }, { value: 1, label: 'yes', meaning: 'Met', met: true }],
    not_applicable_allowed: false
  }
  t.match(await cli('standards', 'load', await file('standard.json', standard)), { code: 0, out: 'Created own-1.\n' })
  t.match(await cli('standards', 'load', await file('standard.json', standard)), { code: 0, out: 'Replaced own-1.\n' })
  t.match(await cli('standards', 'load', await file('bad.json', { ...standard, title: '', points: [] })), { code: 1, err: /\/title[^]*\/points/ })
  t.match(await cli('standards', 'load', await file('worse.json', '{')), { code: 1, err: /is not JSON/ })
  t.match(await cli('regions', 'load', await file('regions.json', [{ id: 'north', name: 'North', description: 'The north', started_on: null }])), { code: 0, out: 'Created north.\n' })
})

t.test('says what is wrong with the configuration', async t => {
  const child = await new Promise<{ code: number | null, err: string }>(resolve => {
    const process_ = execFile(process.execPath, ['src/cli.ts', 'migrate'], { env: { PATH: process.env.PATH, DATABASE_URL: 'x', PORT: 'y' } }, (_, __, err) =>
      resolve({ code: process_.exitCode, err }))
  })
  t.match(child, { code: 2, err: /DATABASE_URL[^]*PORT/ })
})

t.test('verifies the progress that is kept, and counts it anew', async t => {
  t.match(await cli('progress', 'verify'), { code: 0, out: /^\d+ councils looked at, 0 places wrong\.\n$/ })
  await runSql(DATABASE_URL, "insert into council_services (council_id, day, services) select id, '2026-01-01', 3 from council where code = 'BBB'")
  t.match(await cli('progress', 'verify'), { code: 1, out: /^BBB services 2026-01-01\n\d+ councils looked at, 1 place wrong\.\n$/ })
  t.match(await cli('progress', 'verify', '--council', 'AAA'), { code: 0, out: '1 council looked at, 0 places wrong.\n' })
  t.match(await cli('progress', 'rebuild', '--council', 'E06900001'), { code: 0, out: '1 council counted anew.\n' })
  t.match(await cli('progress', 'verify'), { code: 0 })
  t.match(await cli('progress', 'rebuild', '--council', 'ZZZ'), { code: 1, err: /No council has the code ZZZ/ })
})
