import { sql, type RawBuilder } from 'kysely'
import { findCouncil } from '../councils/queries.ts'
import { register } from '../database/write.ts'
import type { Db } from '../plugins/database.ts'
import { type Named, type Noun, readTarget } from './place.ts'

/** Something that has texts, in whose history they are. */
export interface Target extends Named {
  council_id: string
  /** Whose history tells of it. */
  subject: string
  /** Its address in the one form that redactions are known by. */
  address: string
}

/** Looked up where it was written down, because what is gone from everywhere else is there still. */
const inHistory = (subject: string) => sql`
  select h.council_id, ${subject}::text as subject
  from council_head h
  where exists (select from history x where x.council_id = h.council_id and x.subject = ${subject})`

const ofAssessment = (table: string) => (id: string) => sql`
  select x.council_id, 'assessments/' || x.assessment_id as subject
  from ${sql.table(table)} x
  where x.id = ${id}`

const lookups: Record<Exclude<Noun, 'redactions' | 'help' | 'regions' | 'take-overs' | 'material_versions' | 'material_uses'>, (id: string) => RawBuilder<unknown>> = {
  assessments: id => inHistory(`assessments/${id}`),
  services: id => inHistory(`services/${id}`),
  meetings: id => inHistory(`meetings/${id}`),
  rounds: id => inHistory(`rounds/${id}`),
  comments: ofAssessment('comment'),
  reviews: ofAssessment('review'),
  actions: ofAssessment('improvement_action'),
  threads: id => sql`select th.head_id as council_id, 'threads/' || th.id as subject from thread th where th.id = ${id}`,
  messages: id => sql`select m.head_id as council_id, 'threads/' || m.thread_id as subject from message m where m.id = ${id}`,
  proposals: id => sql`select p.head_id as council_id, 'proposals/' || p.id as subject from region_proposal p where p.head_id = ${register} and p.id = ${id}`,
  interests: id => sql`select d.council_id, 'councils/' || d.council_id as subject from declared_interest d where d.id = ${id}`
}

/** What is of a material is in its own history, and that a group has used it in that group's. */
async function findOfMaterial (db: Db, named: Named): Promise<Target | undefined> {
  const { noun, id, material } = named
  const key = id.split('/')[1]!
  const { rows: [found] } = await sql<{ council_id: string }>`${noun === 'material_uses'
    ? sql`select u.head_id as council_id from material_use u where u.material_id = ${material} and u.id = ${key}`
    : sql`select v.head_id as council_id from material_version v where v.material_id = ${material} and v.number = ${Number(key)}`
  }`.execute(db)
  return found && { ...named, ...found, subject: `materials/${material}`, address: `materials/${material}/${id}` }
}

/** What an address names; undefined where nothing is or was there. */
export async function findTarget (db: Db, target: string, now: Date): Promise<Target | undefined> {
  const named = readTarget(target)
  if (!named) return undefined
  const { noun, id, code, region } = named
  if (noun === 'help') {
    const council = await findCouncil(db, code!, now)
    return council && { ...named, council_id: council.council_id, subject: `councils/${council.council_id}`, address: `councils/${council.code}/help/${id}` }
  }
  if (noun === 'material_versions' || noun === 'material_uses') return await findOfMaterial(db, named)
  if (region !== undefined) {
    const held = await db.selectFrom('region').select('head_id').where('id', '=', region).executeTakeFirst()
    return held && { ...named, council_id: held.head_id, subject: `regions/${region}`, address: noun === 'regions' ? `regions/${region}` : `regions/${region}/${noun}/${id}` }
  }
  const address = `${noun}/${id}`
  if (noun === 'redactions') {
    const held = await db.selectFrom('redaction').select(['council_id', 'target']).where('id', '=', id).executeTakeFirst()
    const of = held && await findTarget(db, held.target, now)
    return of && { ...named, council_id: held.council_id, subject: of.subject, address }
  }
  const { rows: [found] } = await sql<{ council_id: string, subject: string }>`${lookups[noun as keyof typeof lookups](id)}`.execute(db)
  return found && { ...named, ...found, address }
}
