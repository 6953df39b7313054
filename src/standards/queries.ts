import { sql } from 'kysely'
import { broken } from '../errors.ts'
import type { Db, Trx } from '../plugins/database.ts'
import type { Paging } from '../plugins/paging.ts'
import type { Standard } from '../wire-types.d.ts'

const columns = sql`
  s.id, s.title, s.version, s.publisher, s.url, s.published_on,
  (select json_agg(json_build_object('number', p.number, 'title', p.title, 'summary', p.summary, 'url', p.url) order by p.number)
    from point p where p.standard = s.id) as points,
  (select json_agg(json_build_object('value', v.value, 'label', v.label, 'meaning', v.meaning, 'met', v.met) order by v.value)
    from scale_value v where v.standard = s.id) as scale,
  s.not_applicable_allowed`

/** The standard with its points and scale. */
export async function findStandard (db: Db | Trx, id: string): Promise<Standard | undefined> {
  const { rows } = await sql<Standard>`select ${columns} from standard s where s.id = ${id}`.execute(db)
  return rows[0]
}

/** Standards in order of their ids, one more than the page holds. */
export async function listStandards (db: Db, { after, limit }: Paging): Promise<Standard[]> {
  const { rows } = await sql<Standard>`
    select ${columns}
    from standard s
    where ${after ? sql`s.id > ${after[0]}` : sql`true`}
    order by s.id
    limit ${limit + 1}`.execute(db)
  return rows
}

/** Every standard in order of how many councils have signed up to it, the earliest published first where as many have. */
export async function listStandardsByUse (db: Db): Promise<Standard[]> {
  const { rows } = await sql<Standard>`
    select ${columns}
    from standard s
    order by (select count(*) from sign_up u where u.standard = s.id) desc, s.published_on, s.id`.execute(db)
  return rows
}

/** Throws ruleBroken where a query asks for a standard that there is not. */
export async function requireStandard (db: Db, id: string): Promise<void> {
  const known = await db.selectFrom('standard').select('id').where('id', '=', id).executeTakeFirst()
  if (!known) throw broken('/standard', `there is no standard ${id}: see /v1/standards`)
}
