import { type RawBuilder, sql } from 'kysely'
import type { Db, Trx } from '../plugins/database.ts'
import type { Keyset, Paging } from '../plugins/paging.ts'
import type { Caller } from '../tokens/find-caller.ts'
import type { Material, MaterialItem, MaterialsQuery, MaterialVersion, MaterialVersionItem } from '../wire-types.d.ts'

/** A material, or a version of one, as the database knows it. */
export interface MaterialKey {
  head_id: string
  id: string
}

/** Whether a caller is among those who prepare materials together: whoever leads a region today, and admins. */
export const isPreparing = (caller: Pick<Caller, 'role' | 'region'> | undefined): boolean => caller?.role === 'admin' || (caller?.role === 'lead' && caller.region !== null)

/** The same as SQL. */
export const prepares = (caller: Pick<Caller, 'role' | 'region'> | undefined): RawBuilder<boolean> => isPreparing(caller) ? sql`true` : sql`false`

export const by_number: Keyset<{ version: number }> = { keyOf: ({ version }) => [version], form: [/^\d{1,4}$/] }

/** What a version says, from `material_version v`. */
const facts = sql`
  v.number as version, v.status, w.body::jsonb ->> 'title' as title, v.minutes, v.licence, c.code as council, v.published_at,
  array(
    select p.point from material_point p
    where p.head_id = v.head_id and p.material_id = v.material_id and p.number = v.number
    order by p.point
  ) as points,
  (
    select json_build_object(
      'material', o.material_id, 'version', o.number, 'region', om.region, 'title', text_of(o.head_id, o.wording)::jsonb ->> 'title', 'licence', o.licence
    )
    from material_version o
    join material om on om.head_id = o.head_id and om.id = o.material_id
    where o.head_id = v.adapted_head_id and o.material_id = v.adapted_material_id and o.number = v.adapted_number
  ) as adapted_from`

const sources = sql`
  left join council c on c.id = v.council_id
  cross join lateral text_of(v.head_id, v.wording) as w (body)`

const uses = sql`
  (select count(*) from material_use u where u.material_head_id = m.head_id and u.material_id = m.id) as used,
  (select count(distinct u.region) from material_use u where u.material_head_id = m.head_id and u.material_id = m.id) as used_by_regions`

const version = sql`
  select v.material_id as material, m.region, m.kind, m.standard, ${facts}, w.body::jsonb ->> 'summary' as summary, w.body::jsonb ->> 'body' as body,
    coalesce(w.body::jsonb -> 'links', '[]') as links, v.created_at
  from material_version v
  join material m on m.head_id = v.head_id and m.id = v.material_id
  ${sources}`

/** A version, whole. */
export async function findVersion (db: Db | Trx, { head_id, id }: MaterialKey, number: number): Promise<MaterialVersion | undefined> {
  const { rows } = await sql<MaterialVersion>`
    ${version} where v.head_id = ${head_id} and v.material_id = ${id} and v.number = ${number}`.execute(db)
  return rows[0]
}

/** A material with its version published last and, for those who prepare it, the one in preparation. */
export async function findMaterial (db: Db | Trx, { head_id, id }: MaterialKey, caller: Pick<Caller, 'role' | 'region'> | undefined): Promise<Material> {
  const { rows: [material] } = await sql<Omit<Material, 'latest' | 'in_preparation'>>`
    select m.id, m.region, m.kind, m.standard, m.created_at, m.published_at, ${uses}
    from material m
    where m.head_id = ${head_id} and m.id = ${id}`.execute(db)
  const { rows: versions } = await sql<MaterialVersion>`
    ${version}
    where v.head_id = ${head_id} and v.material_id = ${id} and (v.status = 'published' or ${prepares(caller)})
    order by v.number desc
    limit 2`.execute(db)
  return {
    ...material!,
    latest: versions.find(({ status }) => status === 'published') ?? null,
    in_preparation: versions.find(({ status }) => status === 'preparation') ?? null
  }
}

/** A material's versions in order of their numbers, one more than the page holds. */
export async function listVersions (
  db: Db, { head_id, id }: MaterialKey, caller: Caller | undefined, { after, limit }: Paging
): Promise<MaterialVersionItem[]> {
  const { rows } = await sql<MaterialVersionItem>`
    select ${facts}, v.created_at
    from material_version v
    ${sources}
    where v.head_id = ${head_id} and v.material_id = ${id} and (v.status = 'published' or ${prepares(caller)})
      and ${after ? sql`v.number > ${Number(after[0])}` : sql`true`}
    order by v.number
    limit ${limit + 1}`.execute(db)
  return rows
}

export type Asked = Omit<MaterialsQuery, 'limit' | 'cursor' | 'format'>

/** What speaks for each material, as `v`: its version published last, or what is in preparation where none was. */
function listed (caller: Pick<Caller, 'role' | 'region'> | undefined, asked: Asked) {
  const { region, standard, point, kind, min_minutes, max_minutes, licence, q } = asked
  const part = q && `%${q.trim().replace(/[\\%_]/g, '\\$&')}%`
  const conditions: (RawBuilder<unknown> | undefined | '' | 0)[] = [
    sql`(m.published_at is not null or ${prepares(caller)})`,
    region && sql`m.region = ${region}`,
    standard && sql`m.standard = ${standard}`,
    kind && sql`m.kind = ${kind}`,
    licence && sql`v.licence = ${licence}`,
    min_minutes && sql`v.minutes >= ${min_minutes}`,
    max_minutes && sql`v.minutes <= ${max_minutes}`,
    point && sql`exists (
      select from material_point p where p.head_id = v.head_id and p.material_id = v.material_id and p.number = v.number and p.point = ${point}
    )`,
    part && sql`(w.body::jsonb ->> 'title' ilike ${part} or w.body::jsonb ->> 'summary' ilike ${part})`
  ]
  return sql`
    select m.id, m.region, m.kind, m.standard, ${facts}, w.body::jsonb ->> 'summary' as summary, ${uses}
    from material m
    cross join lateral (
      select * from material_version one
      where one.head_id = m.head_id and one.material_id = m.id and (one.status = 'published' or m.published_at is null)
      order by one.number desc
      limit 1
    ) v
    ${sources}
    where ${sql.join(conditions.filter(condition => condition !== undefined && condition !== '' && condition !== 0), sql` and `)}`
}

/** Materials in order of their ids, one more than the page holds. */
export async function listMaterials (db: Db, caller: Caller | undefined, asked: Asked, { after, limit }: Paging): Promise<MaterialItem[]> {
  const { rows } = await sql<MaterialItem>`
    ${listed(caller, asked)} and ${after ? sql`m.id > ${after[0]}` : sql`true`}
    order by m.id
    limit ${limit + 1}`.execute(db)
  return rows
}

/** The materials that were published last, the newest first. */
export async function listLatest (db: Db, asked: Asked, limit: number): Promise<MaterialItem[]> {
  const { rows } = await sql<MaterialItem>`
    ${listed(undefined, asked)}
    order by v.published_at desc, m.id desc
    limit ${limit}`.execute(db)
  return rows
}

/** The ids of the materials of which something was published, the newest first, and so many at most. */
export async function listPublished (db: Db, limit: number): Promise<string[]> {
  const rows = await db.selectFrom('material').select('id').where('published_at', 'is not', null).orderBy('id', 'desc').limit(limit).execute()
  return rows.map(({ id }) => id)
}
