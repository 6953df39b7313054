import { Writable } from 'node:stream'
import t, { type Test } from 'tap'
import { buildApp } from '../../src/app.ts'
import { makeLogger } from '../../src/plugins/logging.ts'
import { makeSecret } from '../../src/tokens/secret.ts'
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
