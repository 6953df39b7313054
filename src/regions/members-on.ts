import { type RawBuilder, sql } from 'kysely'

/** The councils that belong to a region on a day, as `member`, with which a statement begins. */
export function membersOn (region: string, day: string): RawBuilder<unknown> {
  return sql`
    member as (
      select c.id as council_id, c.code, c.name
      from membership m
      join council c on c.id = m.council_id
      where m.region = ${region}
        and m.period @> ${day}::date
        and (c.started_on is null or c.started_on <= ${day})
        and (c.ended_on is null or c.ended_on > ${day})
    )`
}
