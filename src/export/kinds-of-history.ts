// What has been done to all of it.
import { sql } from 'kysely'
import { register } from '../database/write.ts'
import { text, whoHolds } from './columns.ts'
import type { Kind } from './kinds.ts'

export const history_kinds: Kind[] = [{
  kind: 'redaction',
  tables: ['redaction'],
  select: council_id => sql`
    select r.id, r.target, r.pointer, ${text('r')} ->> 'reason' as reason, r.texts, r.copies, r.left_at, ${whoHolds('r.token_id')} as redacted_by, r.redacted_at
    from redaction r
    where r.council_id = ${council_id}
    order by r.id`
}, {
  // What happened to its tokens stands in the register's chain.
  kind: 'history',
  tables: ['history'],
  select: council_id => sql`
    select case when h.council_id = ${register} then 'register' else 'council' end as chain, h.seq, h.at, h.transaction_id, ${whoHolds('h.token_id')} as by,
      h.request_id, h.action, h.subject, (
        select jsonb_agg(
          change || coalesce((
            select jsonb_object_agg(side, with_wording(h.council_id, change -> side))
            from unnest(array['before', 'after']) side
            where change ? side
          ), '{}') order by place)
        from jsonb_array_elements(h.changes) with ordinality as listed (change, place)
      ) as changes, encode(h.hash, 'hex') as hash
    from history h
    where h.council_id = ${council_id}
      or (h.council_id = ${register} and h.subject in (select 'tokens/' || t.id from token t where t.council_id = ${council_id}))
    order by chain, h.seq`
}]
