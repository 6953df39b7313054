import { type RawBuilder, sql } from 'kysely'
import { promised } from '../actions/promised.ts'
import { named, type Runner } from '../database/named-statement.ts'
import type { Db } from '../plugins/database.ts'
import type { Paging } from '../plugins/paging.ts'
import { peerScoreTexts, replyAsJson } from '../reviews/queries.ts'
import type { Caller } from '../tokens/find-caller.ts'
import type { Assessment, AssessmentItem, AssessmentsQuery, AssessmentStatus } from '../wire-types.d.ts'
import { namedByRole } from './by-role.ts'
import { visibleTo } from './visible-to.ts'

// What it is, apart from its scores and from what came after it.
const facts = sql`
  a.id, c.code as council, a.service_id as service, a.standard, a.phase, a.reference, a.assessed_on, a.submitted_at, a.published_at, h.updated_at,
  w.body::jsonb ->> 'summary' as summary, (select count(*) from point p where p.standard = a.standard) as "of"`

const facts_from = sql`
  assessment a
  join council c on c.id = a.council_id
  join assessment_head h on h.council_id = a.council_id and h.assessment_id = a.id
  cross join lateral text_of(a.council_id, a.wording) as w (body)`

// Superseded is read from what the same service published next on the same standard.
const columns = sql`
  ${facts}, case when next.id is null then a.status else 'superseded' end as status, next.id as superseded_by,
  figures.scored, figures.mean, figures.met_share`

const from = sql`
  ${facts_from}
  left join lateral (
    select n.id
    from assessment n
    where n.council_id = a.council_id and n.service_id = a.service_id and n.standard = a.standard
      and n.status = 'published' and (n.published_at, n.id) > (a.published_at, a.id)
    order by n.published_at, n.id
    limit 1
  ) next on true
  cross join lateral (
    select count(*) as scored, round(avg(s.score), 4) as mean,
      trunc(count(*) filter (where v.met)::numeric / nullif(count(s.score), 0), 4) as met_share
    from score s
    left join scale_value v on v.standard = s.standard and v.value = s.score
    where s.council_id = a.council_id and s.assessment_id = a.id
  ) figures`

// What completed reviews say of a point: everyone who sees the sheet sees these.
const peers = sql`
  left join lateral (
    select avg(ps.score) as mean, case when count(ps.score) > 1 then max(ps.score) - min(ps.score) end as spread, json_agg(json_build_object(
      'review', ps.review_id, 'reviewer_council', pc.code, 'score', ps.score, 'note', pw.body::jsonb -> 'note',
      'recommendation', pw.body::jsonb -> 'recommendation', 'priority', ps.priority, 'good_practice', pw.body::jsonb -> 'good_practice',
      'reply', ${replyAsJson()}
    ) order by ps.review_id) as peers
    from peer_score ps
    join review r on r.council_id = ps.council_id and r.id = ps.review_id and r.status = 'completed'
    join council pc on pc.id = r.reviewer_council_id
    ${peerScoreTexts}
    where ps.council_id = s.council_id and ps.assessment_id = s.assessment_id and ps.point = s.point
  ) said on true`

const sheet = sql`
  coalesce((
    select json_agg(json_build_object(
      'point', s.point, 'score', s.score, 'not_applicable', s.score is null,
      'rationale', sw.body::jsonb -> 'rationale', 'evidence', coalesce(sw.body::jsonb -> 'evidence', '[]'), 'updated_at', rfc3339(s.updated_at),
      'earlier', case when e.point is not null and e.score is distinct from s.score
        then json_build_object('score', e.score, 'not_applicable', e.score is null) end,
      'peers', coalesce(said.peers, '[]'), 'gap', round(said.mean - s.score, 4), 'spread', said.spread
    ) order by s.point)
    from score s
    left join texts_of(
      a.council_id, array(select t.wording from score t where t.council_id = a.council_id and t.assessment_id = a.id)
    ) sw on sw.digest = s.wording
    left join earlier_score e on e.council_id = s.council_id and e.assessment_id = s.assessment_id and e.point = s.point
    ${peers}
    where s.council_id = a.council_id and s.assessment_id = a.id
  ), '[]') as scores`

const reviews = sql`
  coalesce((
    select json_agg(json_build_object(
      'id', r.id, 'council', rc.code, 'reviewer_council', rc.code, 'outcome', r.outcome, 'summary', rw.body::jsonb -> 'summary', 'completed_at', rfc3339(r.completed_at), 'reply_by', r.reply_by
    ) order by r.id)
    from review r
    join council rc on rc.id = r.reviewer_council_id
    cross join lateral text_of(r.council_id, r.wording) as rw (body)
    where r.council_id = a.council_id and r.assessment_id = a.id and r.status = 'completed'
  ), '[]') as reviews`

export interface Versioned {
  version: number
  assessment: Assessment
}

interface One {
  council_id: string
  id: string
}

const whole = ({ council_id, id }: One) => sql`
  select ${columns}, ${sheet}, ${reviews}, ${promised}, h.version
  from ${from}
  where a.council_id = ${council_id} and a.id = ${id}`

type Row = Assessment & { version: number }

function versioned ([row]: Row[]): Versioned | undefined {
  if (!row) return undefined
  const { version, ...assessment } = row
  return { version, assessment }
}

const readOne = named<Row, One>('assessment-itself', whole)
const readVisible = namedByRole<Row, One & { today: string }>('whole-assessment', (one, viewer) => sql`${whole(one)} and ${visibleTo(viewer, one.today)}`)

/** An assessment with its sheet, and the version that its ETag begins with. */
export async function findAssessment (on: Runner, council_id: string, id: string): Promise<Versioned | undefined> {
  return versioned(await readOne(on, { council_id, id }))
}

/** The same, if it is visible to whoever asks. */
export async function findVisibleAssessment (on: Runner, caller: Caller | undefined, today: string, { council_id, id }: One): Promise<Versioned | undefined> {
  return versioned(await readVisible(on, caller, { council_id, id, today }))
}

/** A draft without its scores and what follows from them, over `a`, `h` its head and `c` its council. */
export type DraftFrame = Omit<Assessment, 'scores' | 'scored' | 'mean' | 'met_share' | 'reviews'>
export const draft_frame = { columns: sql`${facts}, a.status, null::uuid as superseded_by, ${promised}`, from: facts_from }

export interface AssessmentFilter extends Omit<AssessmentsQuery, 'council' | 'limit' | 'cursor' | 'format'> {
  council_id?: string
}

function statusIs (status: AssessmentStatus): RawBuilder<boolean> {
  if (status === 'superseded') return sql`next.id is not null`
  return sql`a.status = ${status} and next.id is null`
}

/** The assessments that are visible to whoever asks, in order of their ids, one more than the page holds. */
export async function listAssessments (
  db: Db, visible: RawBuilder<boolean>, today: string, filter: AssessmentFilter, { after, limit }: Paging
): Promise<AssessmentItem[]> {
  const { council_id, region, service, standard, phase, status, reference, updated_since } = filter
  const conditions = [
    visible,
    after && sql`a.id > ${after[0]}`,
    council_id && sql`a.council_id = ${council_id}`,
    region && sql`region_of(a.council_id, ${today}) = ${region}`,
    service && sql`a.service_id = ${service}`,
    standard && sql`a.standard = ${standard}`,
    phase && sql`a.phase = ${phase}`,
    status && statusIs(status),
    reference && sql`a.reference = ${reference}`,
    updated_since && sql`h.updated_at >= ${new Date(updated_since)}`
  ].filter(condition => condition !== undefined && condition !== '') as RawBuilder<boolean>[]
  const { rows } = await sql<AssessmentItem>`
    select ${columns}
    from ${from}
    where ${sql.join(conditions, sql` and `)}
    order by a.id
    limit ${limit + 1}`.execute(db)
  return rows
}
