import { once } from 'node:events'
import { get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import t from 'tap'
import type { Tester } from '../helpers/app.ts'
import { rowsIn } from '../helpers/csv.ts'
import { addService, openSouthWest } from '../helpers/story.ts'

/** Services of Cornwall, as many as given, with ids in order and a text of their number. */
async function addServices ({ asOwner }: Tester, count: number, description = 'None') {
  await asOwner(`
    insert into wording (council_id, digest, body)
    select id, sha256(convert_to('s' || n, 'UTF8')), json_build_object('name', 'Service ' || n, 'description', '${description}')
    from council, generate_series(1, ${count}) n where code = 'CON';
    insert into service (council_id, id, slug, wording, created_at, recorded_on)
    select id, lpad(to_hex(n), 32, '0')::uuid, 'service-' || n, sha256(convert_to('s' || n, 'UTF8')), '2026-01-01', '2026-01-01'
    from council, generate_series(1, ${count}) n where code = 'CON'`)
}

t.test('long lists are streamed', async t => {
  const tester = await openSouthWest(t)
  const { app, must, asOwner } = tester
  await addServices(tester, 1200, 'x'.repeat(1500))
  await app.listen({ port: 0 })
  const { port } = app.server.address() as AddressInfo
  const read = async (headers = {}) => {
    const request = get({ port, path: '/v1/councils/CON/services?format=csv', headers, agent: false })
    return (await once(request, 'response'))[0] as NodeJS.ReadableStream & { complete: boolean, destroy: () => void, statusCode: number }
  }

  await t.test('across pages, without a skip or a repetition', async t => {
    const rows = rowsIn((await must('GET /v1/councils/CON/services?format=csv')).text)
    t.same(rows.map(({ name }) => name), Array.from({ length: 1200 }, (_, i) => `Service ${i + 1}`))
  })

  await t.test('no further than somebody reads', async t => {
    await asOwner("update wording set body = (body::jsonb || jsonb_build_object('description', repeat('x', 20000)))::text where body like '%Service%'")
    let queries = 0
    app.pg.pool.on('acquire', () => { queries++ })
    const connected = once(app.server, 'connection')
    const answer = await read()
    await once(answer, 'readable')
    answer.destroy()
    const [socket] = await connected
    if (!socket.destroyed) await new Promise(resolve => socket.once('close', resolve))
    // The connections are idle again once what was asked before has been answered.
    while (app.pg.pool.idleCount < app.pg.pool.totalCount) await once(app.pg.pool, 'release')
    t.ok(queries < 3, `${queries} of 3 pages were asked for`)
  })

  await t.test('and what breaks off is not taken for whole', async t => {
    for (const coding of ['identity', 'gzip', 'br']) {
      const answer = await read({ 'accept-encoding': coding })
      t.equal(answer.statusCode, 200)
      await once(answer, 'readable')
      await asOwner('alter table service rename to gone')
      await t.rejects(buffer(answer), { code: 'ECONNRESET' }, coding)
      t.notOk(answer.complete)
      await asOwner('alter table gone rename to service')
    }
  })

  await t.test('while what fails at once is a problem like any other', async t => {
    await asOwner('alter table service rename to gone')
    const answer = await app.inject('/v1/councils/CON/services?format=csv')
    t.match(answer, { statusCode: 500, headers: { 'content-type': 'application/problem+json', 'content-disposition': undefined } })
  })
})

t.test('what breaks before the first byte has left, held back by compression, is answered as a problem', async t => {
  const { app, must, editor, asOwner } = await openSouthWest(t)
  await addService(must, editor)
  // Many small rows, and one far down that cannot be read.
  await asOwner(`
    insert into wording (council_id, digest, body) select id, 'broken', 'no JSON' from council where code = 'CON';
    insert into service (council_id, id, slug, wording, created_at, recorded_on)
    select council_id, ('ffffffff-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'service-' || n, case n when 3000 then 'broken'::bytea else wording end, created_at, recorded_on
    from service, generate_series(1, 3000) n where slug = 'report-a-missed-bin'`)
  await app.listen({ port: 0 })
  const { port } = app.server.address() as { port: number }
  const answer = await fetch(`http://127.0.0.1:${port}/v1/councils/CON/services?format=csv`, { headers: { 'accept-encoding': 'br' } })
  t.ok(answer.status >= 400)
  t.equal(answer.headers.get('content-type'), 'application/problem+json')
  t.equal(answer.headers.get('content-disposition'), null)
  t.equal(answer.headers.get('cache-control'), 'no-store')
  t.match(await answer.json(), { type: /^\/problems\// })
})
