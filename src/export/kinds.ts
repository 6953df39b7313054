// What is held on a council, a statement for each kind of line. Nothing here is a secret: see left_out.
import { type RawBuilder, sql } from 'kysely'
import { councilColumns } from '../councils/queries.ts'
import { register } from '../database/write.ts'
import { codeOf, comment, interest, review, text, textOf, whoHolds } from './columns.ts'

export interface Kind {
  kind: string
  /** The tables whose rows of the council it tells, every column of them. */
  tables: string[]
  select: (council_id: string, today: string) => RawBuilder<Record<string, unknown>>
}

/** Tables, or columns as table.column, that are told of a council by no line of their own, and why. */
export const left_out: Record<string, string> = {
  wording: 'each text stands in the place that refers to it, earlier ones in the history',
  council_head: 'numbers and chains the history: what it holds is said by the history\'s last line',
  standing: 'follows from what is published',
  council_progress: 'follows from what is published',
  council_services: 'follows from the services',
  seen_score: 'is a sheet as it was when it was withdrawn: the history has it',
  event: 'follows from the history',
  council_told: 'counts how far events follow from it',
  'webhook.key_id': 'says which key of the service its secret was made with',
  'webhook.generation': 'counts its secrets',
  wording_remainder: 'shows that nobody changed what a redaction left of a text',
  idempotency_key: 'is what was answered within the last day: each line here tells the same',
  poll_code: 'says until a poll is closed which councils have voted, and is for nobody to read',
  'peer_score.standard': 'is the assessment\'s',
  'recommendation_reply.standard': 'is the assessment\'s',
  'material_version.previous': 'follows from the number',
  'lead_term.head_id': 'is the region\'s',
  'take_over.head_id': 'is the region\'s',
  'region_proposal.head_id': 'is the register\'s',
  'region_proposal_council.head_id': 'is the register\'s',
  'token.digest': 'is what a token is known by',
  'token.earlier_digest': 'the same'
}

/** In the order of the export. */
export const kinds: Kind[] = [{
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
}, {
  kind: 'service',
  tables: ['service', 'service_share'],
  select: council_id => sql`
    select s.id, s.slug, s.lgsl, ${text('s')} as texts, s.created_at, s.recorded_on, s.ended_on, array(
      select ${codeOf('sh.shared_with_id')}
      from service_share sh
      where sh.council_id = s.council_id and sh.service_id = s.id
      order by 1
    ) as shared_with
    from service s
    where s.council_id = ${council_id}
    order by s.id`
}, {
  kind: 'service_shared_by_another',
  tables: [],
  select: council_id => sql`
    select ${codeOf('sh.council_id')} as council, sh.service_id as id
    from service_share sh
    where sh.shared_with_id = ${council_id}
    order by sh.service_id`
}, {
  kind: 'assessment',
  tables: ['assessment', 'assessment_head', 'score', 'earlier_score'],
  select: council_id => sql`
    select a.id, a.service_id as service, a.standard, a.phase, a.status, a.reference, a.assessed_on, ${text('a')} ->> 'summary' as summary,
      a.created_at, a.first_submitted_at, a.submitted_at, a.published_at, a.reviewed, h.updated_at, h.version, coalesce((
        select json_agg(json_build_object(
          'point', s.point, 'score', s.score, 'not_applicable', s.score is null, 'texts', ${text('s')}, 'updated_at', rfc3339(s.updated_at), 'earlier', (
            select json_build_object('score', e.score)
            from earlier_score e
            where e.council_id = s.council_id and e.assessment_id = s.assessment_id and e.point = s.point
          )
        ) order by s.point)
        from score s
        where s.council_id = a.council_id and s.assessment_id = a.id
      ), '[]') as scores
    from assessment a
    join assessment_head h on h.council_id = a.council_id and h.assessment_id = a.id
    where a.council_id = ${council_id}
    order by a.id`
}, {
  kind: 'review',
  tables: ['review', 'peer_score', 'recommendation_reply'],
  select: council_id => sql`select ${review} from review r where r.council_id = ${council_id} order by r.id`
}, {
  kind: 'review_of_another',
  tables: [],
  select: council_id => sql`select ${codeOf('r.council_id')} as council, ${review} from review r where r.reviewer_council_id = ${council_id} order by r.id`
}, {
  kind: 'help_offer',
  tables: ['help_offer'],
  select: council_id => sql`
    select h.standard, h.point, ${text('h')} ->> 'note' as note, h.offered_at
    from help_offer h
    where h.council_id = ${council_id}
    order by h.standard, h.point`
}, {
  // A group's own, and named here because the council is named on it.
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
  kind: 'declared_interest',
  tables: ['declared_interest'],
  select: council_id => sql`select ${interest} from declared_interest d where d.council_id = ${council_id} order by d.id`
}, {
  kind: 'interest_declared_by_another',
  tables: [],
  select: council_id => sql`
    select ${codeOf('d.council_id')} as council, ${interest} from declared_interest d where d.other_council_id = ${council_id} order by d.id`
}, {
  kind: 'comment',
  tables: ['comment'],
  select: council_id => sql`select ${comment} from comment k where k.council_id = ${council_id} order by k.id`
}, {
  kind: 'comment_on_another',
  tables: [],
  select: council_id => sql`
    select ${codeOf('k.council_id')} as council, ${comment}
    from comment k
    join token own on own.id = k.token_id
    where own.council_id = ${council_id} and k.council_id <> ${council_id}
    order by k.id`
}, {
  kind: 'improvement_action',
  tables: ['improvement_action'],
  select: council_id => sql`
    select p.id, p.assessment_id as assessment, p.service_id as service, p.standard, p.point, p.review_id as review, p.comment_id as comment, ${text('p')} as texts,
      p.due_on, p.status, (
        select w.body::jsonb ->> 'reason' from wording w where w.council_id = p.council_id and w.digest = p.closing_wording
      ) as reason, p.created_at, p.updated_at, p.closed_at
    from improvement_action p
    where p.council_id = ${council_id}
    order by p.id`
}, {
  // What its people wrote to leads and members is kept under the region's head, or the register's.
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
}, {
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
