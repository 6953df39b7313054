// The second wall by itself: what each caller sees and changes with SQL alone, where no query of the service leaves anything out.
// docs/permissions.md says what it has to come to, as it does for the operations.
import { type Kysely, type RawBuilder, sql } from 'kysely'
import t from 'tap'
import { viewedBy, viewerOf } from '../../src/database/viewer.ts'
import type { DB } from '../../src/database/tables.ts'
import { londonDay } from '../../src/plugins/clock.ts'
import { findCaller } from '../../src/tokens/find-caller.ts'
import { digestOf } from '../../src/tokens/secret.ts'
import type { Caller } from '../helpers/permissions/callers.ts'
import { type Facts, namesOf } from '../helpers/permissions/expected.ts'
import { readPermissions } from '../helpers/permissions/table.ts'
import { type Target, targetsIn } from '../helpers/permissions/targets.ts'
import { openWorld, type World } from '../helpers/permissions/world.ts'
import '../helpers/uncounted.ts'

const permissions = readPermissions()

interface Probe {
  what: string
  /** Runs it, and gives how many rows it saw or changed. */
  statement: (id_or_code: string) => RawBuilder<unknown>
  /** The operation whose callers may do it; or their names, as that page has them. */
  as: string | string[]
  /** The states in which it is tried; all unless given. */
  states?: string[]
  /** It is tried on what is of councils that go on. */
  going_on?: boolean
}

const scores_of = (id: string) => sql`(council_id, assessment_id) in (select council_id, id from assessment where id = ${id})`
const is_draft = ['draft', 'withdrawn']
const editors = ['own editor', 'admin']
/** The first that was made, by which the world was: none of the callers has it. */
const somebody_else = sql`(select min(id::text)::uuid from token)`

const reading = (what: string, table: string, column: string, as: string): Probe =>
  ({ what: `reads ${what}`, as, statement: id => sql`select from ${sql.table(table)} where ${sql.ref(column)} = ${id}` })

/** By the section of the page whose things they are tried on. */
const probes: Record<string, Probe[]> = {
  'An assessment': [
    reading('it', 'assessment', 'id', 'GET /v1/assessments/{id}'),
    reading('its scores', 'score', 'assessment_id', 'GET /v1/assessments/{id}'),
    {
      what: 'reads its history',
      statement: id => sql`select from history where subject = ${`assessments/${id}`}`,
      as: 'GET /v1/assessments/{id}/history'
    },
    { what: 'changes it', statement: id => sql`update assessment set assessed_on = assessed_on where id = ${id}`, as: editors, states: [...is_draft, 'submitted'] },
    { what: 'changes it once published', statement: id => sql`update assessment set assessed_on = assessed_on where id = ${id}`, as: [], states: ['published'] },
    { what: 'deletes it', statement: id => sql`delete from assessment where id = ${id}`, as: editors, states: ['draft'] },
    { what: 'scores it', statement: id => sql`update score set score = 1 where ${scores_of(id)}`, as: editors, states: [...is_draft, 'submitted'] },
    { what: 'scores it once published', statement: id => sql`update score set score = 1 where ${scores_of(id)}`, as: [], states: ['published'] },
    { what: 'clears its scores', statement: id => sql`delete from score where ${scores_of(id)}`, as: editors, states: is_draft },
    {
      what: 'offers a review in the name of Devon',
      statement: id => sql`
        insert into review (council_id, id, assessment_id, reviewer_council_id, status, due_on, created_at)
        select a.council_id, gen_random_uuid(), a.id, c.id, 'invited', '2026-12-01', now() from assessment a, council c where a.id = ${id} and c.code = 'DEV'`,
      as: ['reviewer of DEV', 'regional lead', 'admin'],
      states: ['submitted'],
      going_on: true
    },
    {
      what: 'comments in another\'s name',
      statement: id => sql`
        insert into comment (council_id, id, assessment_id, wording, must_answer, token_id, created_at)
        select s.council_id, gen_random_uuid(), ${id}, s.wording, false, ${somebody_else}, now() from service s join council c on c.id = s.council_id where c.code = 'CON'`,
      as: ['admin'],
      going_on: true
    },
    {
      what: 'writes history in another\'s name',
      statement: id => sql`
        insert into history (council_id, at, token_id, action, subject, changes)
        select s.council_id, now(), ${somebody_else}, 'nothing', ${`assessments/${id}`}, '[]' from service s limit 1`,
      as: []
    },
    { what: 'changes history', statement: id => sql`update history set action = 'nothing' where subject = ${`assessments/${id}`}`, as: [] },
    { what: 'deletes history', statement: id => sql`delete from history where subject = ${`assessments/${id}`}`, as: [] }
  ],
  'A comment': [
    reading('it', 'comment', 'id', 'GET /v1/comments/{id}'),
    { what: 'reads what became of it', statement: id => sql`select h.* from comment k, history_of_comment(k.council_id, k.id) h where k.id = ${id}`, as: 'GET /v1/comments/{id}/history' },
    { what: 'changes it', statement: id => sql`update comment set mentions = '{}' where id = ${id}`, as: 'POST /v1/comments/{id}/resolve' }
  ],
  'A review': [
    reading('it', 'review', 'id', 'GET /v1/reviews/{id}'),
    { ...reading('what it says of points', 'peer_score', 'review_id', 'GET /v1/reviews/{id}'), states: ['accepted', 'paused', 'completed', 'published'] },
    {
      what: 'moves it',
      statement: id => sql`update review set due_on = due_on where id = ${id}`,
      as: ['own editor', 'reviewing reviewer', 'regional lead', 'admin'],
      states: ['invited', 'accepted', 'paused']
    },
    { what: 'speaks for the peer', statement: id => sql`update peer_score set score = 1 where review_id = ${id}`, as: ['reviewing reviewer', 'admin'], states: ['accepted', 'paused'] },
    {
      what: 'replies for the council',
      statement: id => sql`
        insert into recommendation_reply (council_id, review_id, point, standard, accept, replied_at)
        select council_id, review_id, point, standard, true, now() from peer_score where review_id = ${id}`,
      as: editors,
      states: ['completed']
    }
  ],
  'An improvement action': [
    reading('it', 'improvement_action', 'id', 'GET /v1/actions/{id}'),
    { what: 'changes it', statement: id => sql`update improvement_action set status = status where id = ${id}`, as: editors }
  ],
  'A material': [
    reading('it', 'material', 'id', 'GET /v1/materials/{id}'),
    reading('its versions', 'material_version', 'material_id', 'GET /v1/materials/{id}/versions'),
    reading('its points', 'material_point', 'material_id', 'GET /v1/materials/{id}'),
    { what: 'changes it', statement: id => sql`update material set kind = kind where id = ${id}`, as: 'POST /v1/materials/{id}/versions', states: ['preparation'] },
    { what: 'changes a version', statement: id => sql`update material_version set minutes = 5 where material_id = ${id}`, as: 'PUT /v1/materials/{id}/versions/{number}', states: ['preparation'] },
    { what: 'changes a version once published', statement: id => sql`update material_version set minutes = 5 where material_id = ${id}`, as: [], states: ['published'] },
    { what: 'takes its points away', statement: id => sql`delete from material_point where material_id = ${id}`, as: 'PUT /v1/materials/{id}/versions/{number}', states: ['preparation'] },
    { what: 'takes its points away once published', statement: id => sql`delete from material_point where material_id = ${id}`, as: [], states: ['published'] },
    {
      what: 'says that London has used it',
      statement: id => sql`
        insert into material_use (head_id, id, region, material_head_id, material_id, number, used_on, recorded_at)
        select r.head_id, gen_random_uuid(), r.id, m.head_id, m.id, 1, '2026-11-01', now() from material m, region r where m.id = ${id} and r.id = 'london'`,
      as: ['lead of london from HCK', 'lead of london from CON', 'admin'],
      states: ['published']
    }
  ],
  'A thread': [
    reading('it', 'thread', 'id', 'GET /v1/threads/{id}'),
    reading('what is said in it', 'message', 'thread_id', 'GET /v1/threads/{id}/messages'),
    { what: 'writes in it, which changes it', statement: id => sql`update thread set updated_at = updated_at where id = ${id}`, as: 'POST /v1/threads/{id}/messages' },
    {
      what: 'writes in another\'s name',
      statement: id => sql`
        insert into message (head_id, id, thread_id, wording, token_id, created_at)
        select head_id, gen_random_uuid(), id, wording, ${somebody_else}, now() from thread where id = ${id}`,
      as: ['admin']
    },
    {
      what: 'begins one in another\'s name',
      statement: id => sql`
        insert into thread (head_id, id, region, kind, wording, token_id, created_at, updated_at)
        select head_id, gen_random_uuid(), region, 'news', wording, ${somebody_else}, now(), now() from thread where id = ${id}`,
      as: ['admin']
    },
    { what: 'deletes it', statement: id => sql`delete from thread where id = ${id}`, as: [] }
  ],
  'A message': [
    reading('it', 'message', 'id', 'GET /v1/messages/{id}'),
    { what: 'changes it', statement: id => sql`update message set edited_at = now() where id = ${id}`, as: 'PATCH /v1/messages/{id}' },
    { what: 'deletes it', statement: id => sql`delete from message where id = ${id}`, as: [] }
  ],
  'A request to take a group over': [
    { ...reading('it', 'take_over', 'id', ''), as: ['own editor', 'own reviewer', 'regional lead', 'admin'] },
    { what: 'answers it', statement: id => sql`update take_over set status = status where id = ${id}`, as: ['regional lead', 'admin'] }
  ],
  'A meeting': [
    {
      what: 'reads its joining link',
      statement: id => sql`select from meeting_link where meeting_id = ${id}`,
      // A lead from Cornwall is of a member council of the South West, whichever region it leads.
      as: ['regional editor', 'regional reviewer', 'regional lead', 'admin', 'lead of london from CON'],
      states: ['arranged', 'held', 'cancelled']
    },
    { what: 'changes its joining link', statement: id => sql`update meeting_link set region = region where meeting_id = ${id}`, as: ['regional lead', 'admin'] }
  ],
  'A poll': [
    { what: 'reads its roll', statement: id => sql`select from poll_code where poll_id = ${id}`, as: [] },
    { what: 'counts while it is open', statement: id => sql`select from poll_tally where poll_id = ${id}`, as: [], states: ['open'] },
    { what: 'changes a counter', statement: id => sql`update poll_tally set votes = 9 where poll_id = ${id}`, as: [] },
    { what: 'opens it again', statement: id => sql`update poll set closed_at = null where id = ${id}`, as: [] },
    {
      what: 'closes it',
      statement: id => sql`select close_poll(p.head_id, p.id, now()) from poll p where p.id = ${id}`,
      as: ['regional lead', 'admin'],
      states: ['open']
    },
    {
      what: 'gives codes',
      statement: id => sql`select give_poll_codes(p.head_id, p.id, '{}', '{}') from poll p where p.id = ${id}`,
      as: ['regional lead', 'admin'],
      states: ['open']
    }
  ],
  'A council': [
    {
      what: 'reads its texts without their digests',
      statement: code => sql`select from wording w join council c on c.id = w.council_id where c.code = ${code}`,
      as: ['own editor', 'own reviewer', 'heir editor', 'heir reviewer', 'admin']
    },
    {
      what: 'reads its declared interests',
      statement: code => sql`select from declared_interest d join council c on c.id = d.council_id where c.code = ${code}`,
      // The other council's too: it is listed with both.
      as: [
        'own editor', 'own reviewer', 'own lead', 'heir editor', 'heir reviewer', 'heir lead', 'regional lead', 'admin',
        'editor of HCK', 'reviewer of HCK', 'lead of london from HCK', 'lead of london from CON'
      ],
      states: ['live']
    }
  ]
}

/** Each caller as the database knows them; whose token is not valid is nobody. */
async function viewersIn ({ app, callers }: World): Promise<[Caller, Kysely<DB>][]> {
  const now = app.now()
  return await Promise.all([...callers.values()].map(async caller => {
    const found = caller.secret && await findCaller(app.pg.pool, Buffer.from(digestOf(caller.secret), 'base64'), now)
    return [found ? caller : { name: caller.name }, found ? viewedBy(app.pg.pool, viewerOf(found, londonDay(now))) : app.db]
  }))
}

class Undone extends Error {}

/** Whether a statement sees or changes anything; whatever it changed is undone. */
async function comesAbout (db: Kysely<DB>, statement: RawBuilder<unknown>): Promise<boolean> {
  let rows = 0
  try {
    await db.transaction().execute(async trx => {
      const done = await statement.execute(trx)
      rows = done.rows.length + Number(done.numAffectedRows ?? 0)
      throw new Undone()
    })
  } catch (error) {
    if (error instanceof Undone) return rows > 0
    const { code } = error as { code?: string }
    // Refused by a policy or for want of a right, or by a guard of what has been published.
    if (code === '42501' || code === '23001') return false
    // Policies are asked before keys are.
    if (code === '23505') return true
    throw error
  }
  return rows > 0
}

function isExpected (probe: Probe, caller: Caller, facts: Facts, state: string): boolean {
  const names = namesOf(caller, facts).add(caller.name)
  const row = permissions.rows.find(({ operation }) => operation === probe.as)
  const may = row ? row.may : probe.as as string[]
  const knows = row?.knows ? permissions.knowing(row.knows, state) : ['everyone']
  return may.some(one => names.has(one)) && knows.some(one => names.has(one))
}

t.test('by SQL alone', async t => {
  const world = await openWorld(t)
  await world.must('POST /v1/councils/CON/interests', { as: world.secretOf('reviewer of CON'), body: { council: 'HCK', reason: 'We buy from each other' } })
  const viewers = await viewersIn(world)
  const targets = targetsIn(world)
  let cells = 0

  async function tryOn (probe: Probe, { label, state, facts, make }: Target): Promise<string[]> {
    const made = await make()
    const wrong: string[] = []
    for (const [caller, db] of viewers) {
      cells++
      const found = await comesAbout(db, probe.statement(made.params.id ?? made.params.code!))
      if (found !== isExpected(probe, caller, { ...facts, ...made.facts }, state)) wrong.push(`${label}, ${caller.name}: ${found ? 'comes about' : 'nothing comes of it'}`)
    }
    return wrong
  }

  for (const [section, on] of Object.entries(probes)) {
    for (const probe of on) {
      const wrong: string[] = []
      for (const target of targets[section]!) {
        const apt = (!probe.states || probe.states.includes(target.state)) && !(probe.going_on && target.facts.ended)
        if (apt) wrong.push(...await tryOn(probe, target))
      }
      t.same(wrong, [], `${section}: ${probe.what}`)
    }
  }
  t.comment(`${cells} cells`)
  t.ok(cells > 3000)

  await t.test('every table of council data has a policy, or is open to all on purpose', async t => {
    const open = [
      'council_head', 'council_progress', 'council_services', 'help_offer', 'kysely_migration', 'kysely_migration_lock', 'membership', 'service', 'service_share',
      'sign_up', 'round', 'round_point', 'round_material', 'round_region', 'meeting', 'meeting_point', 'meeting_item', 'meeting_attendance', 'meeting_action',
      'poll', 'poll_point', 'standing', 'council_alias', 'council_replacement', 'token', 'council', 'region', 'standard', 'point', 'scale_value', 'council_told', 'event_order',
      'region_proposal', 'region_proposal_council', 'region_follower', 'lead_term'
    ]
    const tables = await world.asService<{ name: string, walled: boolean }>(`
      select c.relname as name, c.relrowsecurity as walled from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`)
    t.same(tables.filter(({ name, walled }) => walled === open.includes(name)).map(({ name }) => name), [])
  })

  await t.test('who asked is forgotten with the transaction', async t => {
    const { app } = world
    const left = async () => (await sql<{ viewer: string | null }>`select nullif(current_setting('standpoint.viewer', true), '') as viewer`.execute(app.db)).rows[0]!.viewer
    const [, admin] = viewers.find(([{ name }]) => name === 'admin')!
    await Promise.all(Array.from({ length: 20 }, async () => {
      await sql`select 1`.execute(admin)
      await t.rejects(sql`select 1 / 0`.execute(admin))
      await t.rejects(admin.transaction().execute(async trx => await sql`select 1 / 0`.execute(trx)))
    }))
    t.same(new Set(await Promise.all(Array.from({ length: 20 }, left))), new Set([null]))
  })
})
