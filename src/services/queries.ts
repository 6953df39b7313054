import { type RawBuilder, sql } from 'kysely'
import type { Db, Trx } from '../plugins/database.ts'
import type { Paging } from '../plugins/paging.ts'
import type { Service } from '../wire-types.d.ts'

const columns = sql`
  s.id, c.code as council,
  w.body::jsonb ->> 'name' as name, s.slug, w.body::jsonb ->> 'description' as description, w.body::jsonb ->> 'url' as url,
  w.body::jsonb ->> 'supplier' as supplier, w.body::jsonb ->> 'product' as product, s.lgsl,
  array(
    select other.code
    from service_share sh
    join council other on other.id = sh.shared_with_id
    where sh.council_id = s.council_id and sh.service_id = s.id
    order by other.code
  ) as shared_with,
  s.ended_on`

const from = sql`
  service s
  join council c on c.id = s.council_id
  cross join lateral text_of(s.council_id, s.wording) as w (body)`

async function select (db: Db | Trx, rest: RawBuilder<unknown>): Promise<Service[]> {
  const { rows } = await sql<Service>`select ${columns} from ${from} ${rest}`.execute(db)
  return rows
}

/** A service. */
export async function findService (db: Db | Trx, id: string): Promise<Service | undefined> {
  return (await select(db, sql`where s.id = ${id}`))[0]
}

/** A council's services in order of their ids, ended ones too, one more than the page holds. */
export async function listServices (db: Db, council_id: string, { after, limit }: Paging): Promise<Service[]> {
  return await select(db, sql`
    where s.council_id = ${council_id}
      and ${after ? sql`s.id > ${after[0]}` : sql`true`}
    order by s.id
    limit ${limit + 1}`)
}
