import pg from 'pg'
import t from 'tap'
import { whileHeld } from '../helpers/holding.ts'
import { addService, openSouthWest, sheetOf, submit } from '../helpers/story.ts'

t.test('what came true while a write waited for its council', async t => {
  const tester = await openSouthWest(t)
  const { call, must, admin, editor, reviewer, token, setNow, asService } = tester
  const service = await addService(must, editor)

  await t.test('refuses a token that was revoked meanwhile', async t => {
    const leaked = await token({ role: 'editor', council: 'CON', name: 'leaked' })
    const answer = await whileHeld(tester,
      async () => await call('POST /v1/councils/CON/services', { as: leaked, body: { name: 'Too late' } }),
      async client => await client.query('update token set revoked_at = now() where name = \'leaked\''))
    t.match(answer, { status: 401, body: { type: '/problems/token-refused' } })
    t.same(await asService('select from service where slug = \'too-late\''), [])
  })

  await t.test('refuses a comment by a peer on what was withdrawn meanwhile', async t => {
    const id = await submit(must, editor, service)
    const answer = await whileHeld(tester,
      async () => await call(`POST /v1/assessments/${id}/comments`, { as: reviewer, body: { body: 'Hello' } }),
      async client => await client.query('update assessment set status = \'draft\', submitted_at = null where id = $1', [id]))
    t.equal(answer.status, 404)
  })

  await t.test('refuses what a council would write that has ended meanwhile', async t => {
    const id = (await must(`POST /v1/services/${service}/assessments`, { as: editor, body: { standard: 'lgdss-2016', phase: 'live', assessed_on: '2026-06-01' } })).body.id
    const answer = await whileHeld(tester,
      async () => await call(`PUT /v1/assessments/${id}/scores`, { as: editor, body: sheetOf(4) }),
      async client => await client.query('update council set ended_on = \'2026-06-15\' where code = \'CON\''))
    t.match(answer, { status: 403, body: { type: '/problems/council-ended' } })
    t.equal((await must(`GET /v1/assessments/${id}`, { as: admin })).body.scored, 0)
  })

  await t.test('dates what is written by when it is written, never earlier than before', async t => {
    setNow('2026-06-14T12:00:00.000Z')
    const id = await submit(must, await token({ role: 'admin' }), await addService(must, admin, 'Pay', 'DEV'))
    const before = (await must(`GET /v1/assessments/${id}`, { as: admin })).body.updated_at
    setNow('2026-06-14T11:00:00.000Z')
    await must(`POST /v1/assessments/${id}/withdraw`, { as: admin })
    const after = (await must(`GET /v1/assessments/${id}`, { as: admin })).body.updated_at
    t.ok(after > before, `${after} is after ${before}`)
  })
})

t.test('a write that cannot be committed', async t => {
  const tester = await openSouthWest(t)
  const { call, must, editor, asOwner, asService } = tester
  await asOwner('create sequence attempts')
  await asOwner('grant usage on sequence attempts to standpoint_app')
  // A sequence counts what was undone too.
  await asOwner(`
    create function trap () returns trigger language plpgsql as $$
    declare attempt bigint := nextval('attempts');
    begin
      if new.slug like 'third-%' and attempt < 3 then raise exception 'undone' using errcode = '40P01'; end if;
      if new.slug like 'never-%' then raise exception 'undone' using errcode = '40001'; end if;
      if new.slug like 'lost-%' then perform pg_terminate_backend(pg_backend_pid()); end if;
      return null;
    end $$`)
  await asOwner('create constraint trigger trap after insert on service deferrable initially deferred for each row execute function trap()')
  const attempts = async () => {
    const [{ n }] = await asService<{ n: number }>('select nextval(\'attempts\') as n') as [{ n: number }]
    await asOwner('alter sequence attempts restart')
    return n - 1
  }
  const post = async (name: string) => await call('POST /v1/councils/CON/services', { as: editor, body: { name } })
  const slugs = async () => (await asService<{ slug: string }>('select slug from service')).map(({ slug }) => slug)

  await t.test('because it was undone for the sake of another is done again, and leaves one trace', async t => {
    const { status, body } = await post('Third time lucky')
    t.equal(status, 201)
    t.equal(await attempts(), 3)
    t.same(await asService(`select action from history where subject = 'services/${body.id}'`), [{ action: 'service created' }])
  })

  await t.test('is done again so often and no more', async t => {
    t.match(await post('Never ever'), { status: 503, headers: { 'retry-after': '1' }, body: { type: '/problems/unavailable', detail: /again and again/ } })
    t.equal(await attempts(), 4)
    t.notOk((await slugs()).includes('never-ever'))
  })

  await t.test('of which nobody heard whether it was is said to be so, and not done again', async t => {
    t.match(await post('Lost for words'), { status: 503, headers: { 'retry-after': '1' }, body: { type: '/problems/outcome-unknown', detail: /same Idempotency-Key/ } })
    t.equal(await attempts(), 1)
    t.notOk((await slugs()).includes('lost-for-words'))
    await must('GET /v1/councils/CON/services')
  })
})

t.test('the council is in every key of what councils own, and the head in every key of what regions own, so that the data can be spread by them', async t => {
  const { owner_url } = await openSouthWest(t)
  const client = new pg.Client({ connectionString: owner_url })
  await client.connect()
  t.teardown(async () => await client.end())
  // What all councils share: on many machines each would have a copy.
  const shared = [
    'council', 'council_alias', 'event', 'event_order', 'idempotency_key', 'kysely_migration', 'kysely_migration_lock', 'point', 'region', 'round', 'round_material', 'round_point', 'scale_value',
    'standard', 'token', 'webhook', 'webhook_delivery'
  ]
  // What a region keeps is known by its head, which is to it what its id is to a council.
  const heads = ['council_id', 'head_id', 'material_head_id']
  const { rows: tables } = await client.query<{ name: string, first: string }>(`
    select t.relname as name, a.attname as first
    from pg_class t
    left join pg_index i on i.indrelid = t.oid and i.indisprimary
    left join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
    where t.relnamespace = 'public'::regnamespace and t.relkind in ('r', 'p')
    order by t.relname`)
  const owned = tables.filter(({ name }) => !shared.includes(name))
  t.same(tables.filter(({ name }) => shared.includes(name)).map(({ name }) => name), shared)
  t.ok(owned.length >= 20)
  t.same(owned.filter(({ first }) => !heads.includes(first)), [], 'it comes first in each primary key')

  const { rows: unique } = await client.query<{ table: string, index: string }>(`
    select t.relname as table, x.relname as index
    from pg_index i
    join pg_class t on t.oid = i.indrelid
    join pg_class x on x.oid = i.indexrelid
    where t.relnamespace = 'public'::regnamespace and t.relname <> all($1) and (i.indisunique or i.indisexclusion)
      and not exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = any($2) and a.attnum = any(i.indkey))`, [shared, heads])
  t.same(unique, [], 'it is in everything that has to be unique')

  // What groups hand each other leads from one head to another, by its whole key; see docs/outgrowing.md.
  const crossing = ['material_version_adapted_fkey', 'material_use_version_fkey']
  const { rows: foreign } = await client.query<{ table: string, key: string }>(`
    select t.relname as table, pg_get_constraintdef(k.oid) as key
    from pg_constraint k
    join pg_class t on t.oid = k.conrelid
    join pg_class r on r.oid = k.confrelid
    join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
    join pg_attribute b on b.attrelid = k.confrelid and b.attnum = k.confkey[1]
    where k.contype = 'f' and t.relnamespace = 'public'::regnamespace and r.relname <> all($1) and k.conparentid = 0
      and (a.attname <> all($2) or b.attname <> all($2)) and k.conname <> all($3)`, [shared, heads, crossing])
  t.same(foreign, [], 'and it comes first in each foreign key between them')
})
