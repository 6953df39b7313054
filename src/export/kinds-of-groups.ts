// What a council does in regional groups: it is kept under the group's head, or the register's, and told here because the council is named on it.
import { sql } from 'kysely'
import { codeOf, textOf, whoHolds } from './columns.ts'
import type { Kind } from './kinds.ts'

export const group_kinds: Kind[] = [{
  kind: 'lead_term',
  tables: ['lead_term'],
  select: council_id => sql`
    select l.region, lower(l.period) as "from", upper(l.period) as "to"
    from lead_term l
    where l.council_id = ${council_id}
    order by l.region, l.period`
}, {
  kind: 'take_over',
  tables: ['take_over'],
  select: council_id => sql`
    select o.id, o.region, ${textOf('o', 'wording')} ->> 'why' as why, o.status, ${textOf('o', 'closing_wording')} ->> 'reason' as reason,
      ${whoHolds('o.token_id')} as asked_by, o.asked_at, o.closed_at
    from take_over o
    where o.council_id = ${council_id}
    order by o.id`
}, {
  kind: 'region_proposal',
  tables: ['region_proposal'],
  select: council_id => sql`
    select p.id, p.slug, ${textOf('p', 'wording')} as texts, array(select ${codeOf('hoped.id')} from unnest(p.hopes_for) hoped (id) order by 1) as councils,
      p.standard, p.status, ${textOf('p', 'closing_wording')} ->> 'reason' as reason, p.region, p.merged_into, ${whoHolds('p.token_id')} as proposed_by,
      p.created_at, p.closed_at
    from region_proposal p
    where p.council_id = ${council_id}
    order by p.id`
}, {
  kind: 'region_it_would_join',
  tables: ['region_proposal_council'],
  select: council_id => sql`
    select j.proposal_id as proposal, j.since from region_proposal_council j where j.council_id = ${council_id} order by j.proposal_id`
}, {
  kind: 'material_version',
  tables: ['material_version'],
  select: council_id => sql`
    select m.region, v.material_id as material, v.number as version, v.standard, v.status, text_of(v.head_id, v.wording)::jsonb as texts, v.minutes, v.licence, array(
        select p.point
        from material_point p
        where p.head_id = v.head_id and p.material_id = v.material_id and p.number = v.number
        order by p.point
      ) as points,
      (select o.region from material o where o.head_id = v.adapted_head_id and o.id = v.adapted_material_id) as adapted_from_region,
      v.adapted_material_id as adapted_from_material, v.adapted_number as adapted_from_version, v.created_at, v.published_at
    from material_version v
    join material m on m.head_id = v.head_id and m.id = v.material_id
    where v.council_id = ${council_id}
    order by v.material_id, v.number`
}, {
  kind: 'material_use',
  tables: ['material_use'],
  select: council_id => sql`
    select u.id, u.region, m.region as material_region, u.material_id as material, u.number as version, u.used_on, u.meeting_id as meeting, u.minutes_taken,
      text_of(u.head_id, u.wording)::jsonb ->> 'would_change' as would_change, u.recorded_at
    from material_use u
    join material m on m.head_id = u.material_head_id and m.id = u.material_id
    where u.council_id = ${council_id}
    order by u.id`
}, {
  kind: 'message',
  tables: ['thread', 'message'],
  select: council_id => sql`
    select m.id, th.id as thread, th.region, text_of(th.head_id, th.wording)::jsonb ->> 'title' as title, text_of(m.head_id, m.wording)::jsonb ->> 'body' as body,
      ${whoHolds('m.token_id')} as author, m.created_at, m.edited_at
    from message m
    join token own on own.id = m.token_id
    join thread th on th.head_id = m.head_id and th.id = m.thread_id
    where own.council_id = ${council_id}
    order by m.id`
}, {
  // Meetings are their region's: of a council it is held at which it was, and what it is to do after one.
  kind: 'attendance',
  tables: ['meeting_attendance'],
  select: council_id => sql`
    select m.region, a.meeting_id as meeting, m.starts_at
    from meeting_attendance a
    join meeting m on m.head_id = a.head_id and m.id = a.meeting_id
    where a.council_id = ${council_id}
    order by a.meeting_id`
}, {
  kind: 'meeting_action',
  tables: ['meeting_action'],
  select: council_id => sql`
    select x.id, m.region, x.meeting_id as meeting, x.place, text_of(x.head_id, x.wording)::jsonb ->> 'text' as text, x.due_on, x.done_at
    from meeting_action x
    join meeting m on m.head_id = x.head_id and m.id = x.meeting_id
    where x.council_id = ${council_id}
    order by x.id`
}]
