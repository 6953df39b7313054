import pg from 'pg'
import type { Fault } from './fault.ts'
import { openStand, populate, send } from './stand.ts'

// What goes by these names is refused when it is committed: by a constraint, or once or always for the sake of another.
const trap = `
  create sequence attempts;
  grant usage on sequence attempts to standpoint_app;
  create function trap_commit () returns trigger language plpgsql as $$
  begin
    if new.slug like 'broken-%' then raise exception 'refused at commit' using errcode = '23514'; end if;
    if new.slug like 'undone-%' then raise exception 'undone at commit' using errcode = '40001'; end if;
    if new.slug like 'deadlocked-%' then raise exception 'undone at commit' using errcode = '40P01'; end if;
    -- A sequence counts what was undone too.
    if new.slug like 'again-%' and nextval('attempts') % 2 = 1 then raise exception 'undone at commit' using errcode = '40001'; end if;
    return null;
  end $$;
  create constraint trigger trap after insert on service deferrable initially deferred for each row execute function trap_commit()`

/** How each name must be answered. */
const fates = { broken: 500, undone: 503, deadlocked: 503, again: 201 }
type Fate = keyof typeof fates

export const commits: Fault = {
  name: 'commits',
  promise: 'a commit that fails leaves nothing behind, and its healthy neighbour everything',
  run: async (t, whole) => {
    const stand = await openStand(t)
    const { address } = await stand.serve({ POOL_MAX: '4', QUEUE_MAX: '100' })
    const { councils } = await populate(stand, address, ['CON', 'DEV', 'DOR', 'SOM'])
    const owner = new pg.Client({ connectionString: stand.server().owner_url })
    await owner.connect()
    t.teardown(async () => await owner.end())
    const count = async () => (await owner.query('select (select count(*)::int from service) as services, (select count(*)::int from history) as entries, (select count(*)::int from wording) as texts')).rows[0]
    const before = await count()
    await owner.query(trap)

    const wrong: string[] = []
    const made: string[] = []
    const statuses: Record<string, number> = {}
    const post = async ({ code, editor }: typeof councils[number], name: string, right: number) => {
      const { status, text, body, headers } = await send(address, `POST /v1/councils/${code}/services`, { as: editor, body: { name } })
      const [kind] = name.split(' ')
      statuses[`${kind} ${status}`] = (statuses[`${kind} ${status}`] ?? 0) + 1
      if (status === 201) made.push(body.id)
      if (status !== right || (status === 503 && headers.get('retry-after') === null)) wrong.push(`${name}: ${status} ${text}`)
    }
    const pairs = whole ? 2_000 : 80
    let next = 0
    // Each pair uses the connections of others, and four pairs are under way at the same time. Those that are run again one at a time, for their sequence.
    await Promise.all(Array.from({ length: 4 }, async (_, worker) => {
      while (next < pairs) {
        const n = next++
        const fate = worker === 0 ? 'again' : (['broken', 'undone', 'deadlocked'] as Fate[])[n % 3]!
        await Promise.all([post(councils[worker]!, `${fate} ${n}`, fates[fate]), post(councils[(worker + 1) % 4]!, `healthy ${n}`, 201)])
      }
    }))
    t.comment(JSON.stringify(statuses))
    t.same(wrong.slice(0, 5), [], 'each is answered as it went')
    const after = await count()
    t.same(after, { services: before.services + made.length, entries: before.entries + made.length, texts: before.texts + made.length }, 'and has left all of itself, or nothing')
    const { rows } = await owner.query('select id from service where id = any($1)', [made])
    t.equal(rows.length, made.length, 'no answer was wrong about it')
    await owner.query('drop trigger trap on service')
    await stand.verify()
  }
}
