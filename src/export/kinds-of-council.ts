// The council itself: what it is, where it belongs, and by what it reaches us.
import { sql } from 'kysely'
import { councilColumns } from '../councils/queries.ts'
import type { Kind } from './kinds.ts'

export const council_kinds: Kind[] = [{
  kind: 'council',
  tables: ['council', 'council_alias', 'council_replacement'],
  select: (council_id, today) => sql`
    select c.id, ${councilColumns(today)}, (
      select json_agg(json_build_object('alias', a.alias, 'kind', a.kind) order by a.kind, a.alias)
      from council_alias a
      where a.council_id = c.id
    ) as aliases
    from council c
    where c.id = ${council_id}`
}, {
  kind: 'membership',
  tables: ['membership'],
  select: council_id => sql`
    select m.region, lower(m.period) as "from", upper(m.period) as "to"
    from membership m
    where m.council_id = ${council_id}
    order by m.period`
}, {
  kind: 'sign_up',
  tables: ['sign_up'],
  select: council_id => sql`select s.standard, s.signed_on, s.url from sign_up s where s.council_id = ${council_id} order by s.standard`
}, {
  kind: 'token',
  tables: ['token'],
  select: council_id => sql`
    select t.id, t.name, t.role, t.region, t.issued_by, t.issuer, t.subject, t.created_at, t.expires_at, t.rotated_at, t.rotated_by,
      t.earlier_secret_until, t.revoked_at, t.last_used_at, t.reviews_looked_at
    from token t
    where t.council_id = ${council_id}
    order by t.id`
}, {
  kind: 'webhook',
  tables: ['webhook'],
  select: council_id => sql`
    select w.id, w.token_id as token, w.region, w.url, w.types, w.description, w.created_at, w.told_id as last_event, w.earlier_until, w.failing_since,
      w.disabled_at, w.disabled_because
    from webhook w
    where w.council_id = ${council_id}
    order by w.id`
}]
