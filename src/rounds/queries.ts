import { sql } from 'kysely'
import { listMeetings } from '../meetings/queries.ts'
import type { Db, Trx } from '../plugins/database.ts'
import type { Paging } from '../plugins/paging.ts'
import type { Round, RoundItem } from '../wire-types.d.ts'

const columns = sql`
  r.id, w.body::jsonb ->> 'name' as name, w.body::jsonb ->> 'about' as about, r.standard,
  array(select p.point from round_point p where p.round_id = r.id order by p.point) as points,
  (select count(*) from meeting m where m.round_id = r.id and m.cancelled_at is null) as meetings, r.created_at, r.updated_at`

const from = sql`
  round r
  cross join lateral text_of(r.head_id, r.wording) as w (body)`

/** How many meetings are shown with their round. */
const most = 499

/** A round, with its meetings over the regions. */
export async function findRound (db: Db | Trx, id: string): Promise<Round | undefined> {
  const { rows: [found] } = await sql<Omit<Round, 'meetings'>>`
    select ${columns},
      coalesce((
        select json_agg(json_build_object('material', m.material_id, 'version', m.material_number) order by m.place)
        from round_material m
        where m.round_id = r.id
      ), '[]') as materials,
      coalesce((
        select json_agg(json_build_object('region', j.region, 'joined_at', rfc3339(j.joined_at)) order by j.joined_at, j.region)
        from round_region j
        where j.round_id = r.id
      ), '[]') as regions
    from ${from}
    where r.id = ${id}`.execute(db)
  return found && { ...found, meetings: await listMeetings(db, { round: id }, { after: undefined, limit: most }) }
}

/** Rounds in order of their ids, one more than the page holds. */
export async function listRounds (db: Db, { after, limit }: Paging): Promise<RoundItem[]> {
  const { rows } = await sql<RoundItem>`
    select ${columns}, array(select j.region from round_region j where j.round_id = r.id order by j.region) as regions
    from ${from}
    where ${after ? sql`r.id > ${after[0]}` : sql`true`}
    order by r.id
    limit ${limit + 1}`.execute(db)
  return rows
}
