// What a council works on: services, assessments, and what passes between it and its peers.
import { sql } from 'kysely'
import { codeOf, comment, interest, review, text } from './columns.ts'
import type { Kind } from './kinds.ts'

export const work_kinds: Kind[] = [{
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
}]
