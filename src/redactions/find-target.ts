import { sql, type RawBuilder } from 'kysely'
import { findCouncil } from '../councils/queries.ts'
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

const lookups: Record<Exclude<Noun, 'redactions' | 'help'>, (id: string) => RawBuilder<unknown>> = {
  assessments: id => inHistory(`assessments/${id}`),
  services: id => inHistory(`services/${id}`),
  comments: ofAssessment('comment'),
  reviews: ofAssessment('review'),
  actions: ofAssessment('improvement_action'),
  interests: id => sql`select d.council_id, 'councils/' || d.council_id as subject from declared_interest d where d.id = ${id}`
}

/** What an address names; undefined where nothing is or was there. */
export async function findTarget (db: Db, target: string, now: Date): Promise<Target | undefined> {
  const named = readTarget(target)
  if (!named) return undefined
  const { noun, id, code } = named
  if (noun === 'help') {
    const council = await findCouncil(db, code!, now)
    return council && { ...named, council_id: council.council_id, subject: `councils/${council.council_id}`, address: `councils/${council.code}/help/${id}` }
  }
  const address = `${noun}/${id}`
  if (noun === 'redactions') {
    const held = await db.selectFrom('redaction').select(['council_id', 'target']).where('id', '=', id).executeTakeFirst()
    const of = held && await findTarget(db, held.target, now)
    return of && { ...named, council_id: held.council_id, subject: of.subject, address }
  }
  const { rows: [found] } = await sql<{ council_id: string, subject: string }>`${lookups[noun](id)}`.execute(db)
  return found && { ...named, ...found, address }
}
