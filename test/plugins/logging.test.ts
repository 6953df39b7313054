// What must not be seen: secrets in the log or in answers, texts in the log, and what is inside in what is said of a failure.
import { Writable } from 'node:stream'
import fc from 'fast-check'
import t, { type Test } from 'tap'
import { type AppConfig, buildApp } from '../../src/app.ts'
import { makeLogger } from '../../src/plugins/logging.ts'
import { makeSecret } from '../../src/tokens/secret.ts'
import { type Document, operationsOf } from '../fuzz/requests.ts'
import { fitting, type Schema } from '../fuzz/schemas.ts'
import { openAtWork } from '../fuzz/story.ts'
import { inject } from '../helpers/inject.ts'
import { databaseUrl, runSql } from '../helpers/server.ts'
import { openSouthWest } from '../helpers/story.ts'

/** A stream that keeps what is written to it. */
function keep (isTTY = false) {
  let text = ''
  const stream = Object.assign(new Writable({ write (chunk, _, done) { text += String(chunk); done() } }), { isTTY })
  return { stream, text: () => text, lines: () => text.trim().split('\n').map(line => JSON.parse(line)) }
}

/** The South West, and beside its app a second one on the same database that logs everything. */
async function openLogged (t: Test) {
  const { database, editor, asOwner } = await openSouthWest(t)
  const log = keep()
  const app = await buildApp({ database, logger: await makeLogger('trace', log.stream) })
  t.teardown(async () => await app.close())
  return { app, log, editor, asOwner, database }
}

t.test('a request goes by one id', async t => {
  const { app, log } = await openLogged(t)
  const ask = async (url: string, id?: string) => {
    const { headers, body } = await app.inject({ url, headers: id === undefined ? {} : { 'x-request-id': id } })
    const given = headers['x-request-id']
    t.match(log.lines().filter(line => line.request_id === given && line.msg !== 'statement'), [{ msg: 'incoming request', req: { url } }, { msg: 'request completed' }], url)
    return { given, body }
  }

  await t.test('its own, in the answer and in the log', async t => {
    t.equal((await ask('/v1/standards', 'deploy-7.check_2')).given, 'deploy-7.check_2')
    t.equal((await ask('/v1/regions', 'x'.repeat(64))).given, 'x'.repeat(64))
  })

  await t.test('or else a new one each time', async t => {
    const uuid = /^[0-9a-f]{8}-[0-9a-f-]{27}$/
    const ids = [undefined, '', 'x'.repeat(65), 'two words', 'a"b', 'a,b', 'é'].map(async id => (await ask('/v1/standards', id)).given)
    const given = await Promise.all(ids)
    for (const id of given) t.match(id, uuid)
    t.equal(new Set(given).size, given.length)
  })

  await t.test('also where it fails, and there it is the instance', async t => {
    for (const [i, url] of ['/nowhere', '/v1/councils?limit=none', '/v1/councils/ZZZ', '/v1/tokens'].entries()) {
      const { given, body } = await ask(url, `failing-${i}`)
      t.equal(given, `failing-${i}`)
      t.equal(JSON.parse(body).instance, `failing-${i}`)
    }
    const malformed = await app.inject({ url: '/v1/%zz', headers: { 'x-request-id': 'malformed' } })
    t.match(malformed, { statusCode: 404, headers: { 'x-request-id': 'malformed' } })
  })
})

t.test('no secret gets into the log', async t => {
  const { app, log, editor, asOwner, database } = await openLogged(t)
  const unknown = makeSecret()
  const send = async (url: string, headers: Record<string, string>, body?: object) =>
    (await app.inject({ method: body ? 'POST' : 'GET', url, headers, ...body && { payload: body } })).statusCode

  t.equal(await send('/v1/me', { authorization: `Bearer ${editor}`, cookie: 'session=canary-cookie' }), 200)
  t.equal(await send('/v1/me', { authorization: `Bearer ${unknown}` }), 401)
  t.equal(await send('/v1/me', { authorization: `Bearer ${editor.slice(0, -2)}` }), 401)
  t.equal(await send('/v1/me', { authorization: 'Basic canary-password' }), 401)
  t.equal(await send(`/v1/councils?q=${editor}`, {}), 200)
  t.equal(await send(`/v1/councils/${editor}`, {}), 404)
  t.equal(await send(`/v1/${editor}/%zz`, {}), 404)
  t.equal(await send(`/v1/councils?token=${editor.replace('_', '%5F')}`, {}), 400)

  // A fault whose message quotes what was sent.
  await asOwner(`
    create function refuse_text () returns trigger language plpgsql as $$ begin raise exception 'no room for %', new.body; end $$;
    create trigger refuse_text before insert on wording for each row execute function refuse_text()`)
  t.equal(await send('/v1/councils/CON/services', { authorization: `Bearer ${editor}` }, { name: `My token is ${editor}` }), 500)
  app.log.error({ err: new Error(`connecting with Bearer canary-password, ${unknown}`), headers: { authorization: 'canary-password' } }, 'a fault')
  app.log.info({ req: { headers: { cookie: 'canary-cookie' } } }, editor)

  for (const secret of [editor, unknown, 'canary', new URL(database.url).password].filter(Boolean)) {
    t.notMatch(log.text(), new RegExp(secret.slice(0, 20), 'i'))
  }
  t.notMatch(log.text(), 'no room for', 'nor the words of a fault that quotes what was written')
  t.match(log.text(), 'PostgreSQL refused a value: P0001', 'although the fault itself is there')
  t.match(log.text(), 'sp_[redacted]')
})

t.test('the log is JSON for programs, at the level asked for, and for people at a terminal', async t => {
  const { database } = await openSouthWest(t)
  const said = async (level: string, stream: ReturnType<typeof keep>) => {
    const app = await buildApp({ database, logger: await makeLogger(level, stream.stream) })
    await app.inject('/health/live')
    await app.close()
    return stream
  }
  t.match((await said('info', keep())).lines(), [{ level: 30, msg: 'incoming request', req: { method: 'GET', url: '/health/live' } }, { res: { statusCode: 200 } }])
  t.equal((await said('warn', keep())).text(), '')
  t.match((await said('info', keep(true))).text(), /^\[\d\d:\d\d:\d\d\.\d{3}\].*INFO.*: .*incoming request/)
})

/** An app beside the first that logs all there is to log. */
async function openListened (t: Test, database: AppConfig['database']) {
  let text = ''
  const stream = new Writable({ write (chunk, _, done) { text += String(chunk); done() } })
  const app = await buildApp({ database, logger: await makeLogger('trace', stream) })
  t.teardown(async () => await app.close())
  await app.ready()
  return { app, log: () => text }
}

/** Every text of a value replaced, where a schema lets it be any text. */
function withTexts (value: unknown, text: () => string): unknown {
  if (typeof value === 'string') return /^[\w-]{1,40}$|^https?:|^\d{4}-/.test(value) ? value : text()
  if (Array.isArray(value)) return value.map(one => withTexts(one, text))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withTexts(one, text)]))
}

t.test('canaries in every place of a request to every operation', async t => {
  const { database, known, secrets, asOwner, owner_url } = await openAtWork(t)
  const { app, log } = await openListened(t, database)
  const document = JSON.parse(JSON.stringify(app.swagger())) as Document
  const { schemas } = document.components
  let count = 0
  const [in_headers, in_texts]: [string[], string[]] = [[], []]
  const canary = (list: string[]) => {
    const one = `canary-${count++}-of-many`
    list.push(one)
    return one
  }
  const answers: string[] = []

  async function sendAll (round: number, shift = 0) {
    for (const [i, { method, path, parameters, body }] of operationsOf(document).entries()) {
      const own = makeSecret()
      in_headers.push(own)
      const address = parameters.filter(one => one.in === 'path').reduce((address, { name }, n) => {
        const values = known[name === 'id' ? path.split('/{id}')[0]!.split('/').at(-1)! : name] ?? ['x']
        return address.replace(`{${name}}`, n === 0 && round === 1 ? own : String(values[(i + round) % values.length]))
      }, path)
      const example = body && ((schemas[body.schema.$ref!.split('/').at(-1)!] as Schema & { examples?: unknown[] }).examples?.[0] ?? fc.sample(fitting(body.schema, schemas, known), 1)[0])
      const spoilt = withTexts(example, () => canary(in_texts))
      const { body: answer } = await inject(app, {
        method: method as 'POST',
        url: `${address}${round === 2 ? `?token=${canary(in_headers)}` : ''}`,
        headers: {
          authorization: [`Bearer ${secrets[(i + round + shift) % secrets.length]}`, `Bearer ${own}`, `Basic ${canary(in_headers)}`][round === 0 ? 0 : i % 3]!,
          cookie: `session=${canary(in_headers)}`,
          'proxy-authorization': canary(in_headers),
          'x-api-key': canary(in_headers),
          ...body && { 'content-type': body.type }
        },
        ...body && { payload: `${typeof spoilt === 'string' ? spoilt : JSON.stringify(spoilt)}${i % 5 === 4 ? canary(in_texts) : ''}` }
      })
      answers.push(answer)
    }
  }

  await sendAll(0)
  await sendAll(1)
  await sendAll(2)
  // Whatever is written quotes itself in a complaint.
  await asOwner(`
    create function complain () returns trigger language plpgsql as $$ begin raise exception 'no room for %', new using detail = new::text; end $$;
    create trigger complain before insert or update on wording for each row execute function complain();
    create trigger complain before insert or update on service for each row execute function complain();
    create trigger complain before insert or update on council for each row execute function complain()`)
  // By one holder after the other, so that each operation is tried by somebody who may.
  for (const shift of secrets.keys()) await sendAll(0, shift)
  const name = new URL(owner_url).pathname.slice(1)
  const allow = async (allowed: boolean) => await runSql(databaseUrl(owner_url, 'postgres'),
    `alter database ${name} allow_connections ${allowed}`, `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`)
  await allow(false)
  await sendAll(0)
  await allow(true)

  t.ok(count >= 1_000, `${count} canaries`)
  t.ok(log().length > 100_000 && /PostgreSQL refused a value: P0001/.test(log()), 'there is a log, and there were faults')
  // Looked for all at once: there are thousands of them, and megabytes to look through.
  const any = new RegExp(`canary-\\d+-of-many|sp_\\w{${secrets[0]!.length - 3}}`, 'g')
  const foundIn = (text: string) => new Set(text.match(any))
  const [logged, said] = [foundIn(log()), foundIn(answers.join('\n'))]
  t.ok(in_texts.some(one => said.has(one)), 'what came in texts is answered')
  t.same([...in_headers, ...in_texts, ...secrets].filter(one => logged.has(one)), [], 'none in the log')
  t.same([...in_headers.filter(one => one.startsWith('canary')), ...secrets].filter(one => said.has(one)), [], 'none that came in headers in answers')
})

t.test('the password of the database is in no log and in no answer', async t => {
  const { app, log } = await openListened(t, { url: 'postgres://standpoint:canary-password@127.0.0.1:1/nowhere', max: 1 })
  for (const url of ['/v1/standards', '/health/ready', '/v1/councils']) {
    const { statusCode, body } = await app.inject(url)
    t.equal(statusCode, 503, url)
    t.notMatch(body, /canary|127\.0\.0\.1|ECONNREFUSED/)
  }
  t.match(log(), /ECONNREFUSED|not ready/)
  t.notMatch(log(), 'canary')
})

t.test('a failure of the database says nothing of it', async t => {
  const { call, admin, editor, asOwner } = await openSouthWest(t)
  const post = async () => await call('POST /v1/councils/CON/services', { as: editor, body: { name: 'A service', slug: 'a-service' } })
  await asOwner(`
    create table failing (code text);
    grant select on failing to public;
    create function fail () returns trigger language plpgsql as $$
    begin
      raise exception 'secret_name of relation "service", canary' using errcode = (select code from failing), detail = 'canary', hint = 'canary', constraint = 'canary', table = 'canary';
    end $$;
    create trigger fail before insert on service for each row execute function fail()`)
  const inside = /canary|secret_name|relation|constraint|trigger|plpgsql|\bat \/|node_modules|\.ts\b|select|insert|raise/i
  for (const [code, expected] of [
    ['P0001', 500], ['23505', 500], ['23503', 500], ['23514', 500], ['42703', 500], ['42501', 500], ['XX000', 500], ['22003', 400], ['22P02', 400],
    ['40001', 503], ['40P01', 503], ['53100', 503], ['53300', 503], ['57014', 503], ['55P03', 503], ['08006', 503]
  ] as const) {
    await asOwner(`delete from failing; insert into failing values ('${code}')`)
    const { status, text, headers } = await post()
    t.equal(status, expected, code)
    t.notMatch(text, inside, code)
    t.notMatch(JSON.stringify(headers), /canary|secret_name/)
    if (status === 503) t.match(headers, { 'retry-after': '1' })
  }
  for (const statement of ['alter table council rename column name to secret_name', 'revoke select on council from standpoint_app, public', 'drop table council_alias cascade']) {
    await asOwner(statement)
    const { status, text } = await call('GET /v1/councils', { as: admin })
    t.equal(status, 500, statement)
    t.notMatch(text, inside)
  }
})
