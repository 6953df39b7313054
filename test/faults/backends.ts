import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import type { Fault } from './fault.ts'
import { openStand, populate, send } from './stand.ts'

const kill = `
  select pg_terminate_backend(pid)
  from pg_stat_activity
  where backend_type = 'client backend' and application_name like 'standpoint%' and application_name not like 'standpoint serve %' and pid <> pg_backend_pid()
  order by random()
  limit 1`

const every_ms = 200
const normal_within_ms = 2_000

export const backends: Fault = {
  name: 'backends',
  promise: 'with a backend killed five times a second the process lives, answers what was asked or 503, and loses nothing it acknowledged',
  run: async (t, whole) => {
    const stand = await openStand(t)
    const { child, address, end } = await stand.serve()
    const { councils } = await populate(stand, address, ['CON', 'DEV', 'DOR', 'SOM'])
    const operator = new pg.Client({ connectionString: stand.server().owner_url })
    await operator.connect()
    t.teardown(async () => await operator.end())

    const over = new AbortController()
    let killed = 0
    const statuses = new Map<string, number>()
    const acknowledged = new Map<string, string>()
    const wrong: string[] = []
    /** What is asked for by turns: a write, one that is refused, and reads. */
    const calls = (n: number, { code, editor }: typeof councils[number]) => [
      { line: `POST /v1/councils/${code}/services`, as: editor, body: { name: `Service ${n}` }, right: 201 },
      { line: `POST /v1/councils/${code}/services`, as: editor, body: { nonsense: n }, right: 400 },
      { line: `GET /v1/councils/${code}/services?limit=5`, as: editor, right: 200 },
      { line: `GET /v1/councils/${code}`, right: 200 },
      { line: 'GET /v1/regions/south-west', right: 200 }
    ]
    let n = 0
    const call = async (council: typeof councils[number]) => {
      const { line, right, ...how } = calls(++n, council)[n % 5]!
      const answer = await send(address, line, how)
      const kind = answer.status === 503 ? answer.body.type as string : String(answer.status)
      statuses.set(kind, (statuses.get(kind) ?? 0) + 1)
      if (answer.status === 201) acknowledged.set(answer.body.id, council.code)
      if (answer.status === 503 ? answer.headers.get('retry-after') === null : answer.status !== right) wrong.push(`${line}: ${answer.status} ${answer.text}`)
      return answer.status
    }
    const asking = Array.from({ length: 8 }, async (_, i) => { while (!over.signal.aborted) await call(councils[i % 4]!) })
    for (const until = Date.now() + (whole ? 120_000 : 3_000); Date.now() < until; await wait(every_ms)) killed += (await operator.query(kill)).rowCount!
    over.abort()
    await Promise.all(asking)

    const stopped = Date.now()
    let [normal, in_turn] = [stopped, 0]
    while (in_turn < 20 && Date.now() - stopped < 2 * normal_within_ms) {
      if (await call(councils[0]!) === 503) [normal, in_turn] = [Date.now(), 0]
      else in_turn++
    }
    t.comment(JSON.stringify({ killed, statuses: Object.fromEntries(statuses), normal_after_ms: normal - stopped }))
    t.same(wrong.slice(0, 5), [], 'every answer is what was asked for, or 503 with Retry-After')
    t.equal(child.exitCode, null, 'the process lives')
    t.ok(killed > 5, 'some were killed')
    t.ok((statuses.get('201') ?? 0) > 5, 'and writes went on')
    if (whole) t.ok(normal - stopped <= normal_within_ms, `back to normal after ${normal - stopped} ms`)
    const { rows } = await operator.query('select id from service')
    const kept = new Set(rows.map(({ id }) => id as string))
    t.same([...acknowledged.keys()].filter(id => !kept.has(id)), [], 'what was acknowledged is there')
    await stand.verify()
    t.equal(await end(), 0)
  }
}
