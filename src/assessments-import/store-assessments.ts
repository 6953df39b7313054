import { sql } from 'kysely'
import type { Change, Write } from '../database/write.ts'
import { factOf } from '../scores/score-fact.ts'
import { wordsOf } from '../scores/score-texts.ts'
import type { Accepted } from './decide.ts'
import { plainArray } from './plain-array.ts'
import type { TakeText } from './store-batch.ts'
import type { AddEntry } from './store-entries.ts'

/** An assessment as its row will be, and as the history has it; its texts, scores and history go to those that collect them. */
export function prepareAssessment (
  { id, council_id, service_id, given }: Accepted,
  take: TakeText, addScore: (point: number, score: number | null, wording: string | null) => void, addEntry: AddEntry
) {
  const { standard, phase, assessed_on, reference, published_on = null, summary = null } = given
  const wording = summary === null ? null : take(council_id, { summary })
  const after = { service: service_id, standard, phase, assessed_on, reference, ...published_on && { published_on }, wording: wording?.toString('hex') }
  const changes: Change[] = [{ pointer: '', after }]
  for (const said of given.scores) {
    const { point, score = null } = said
    const wording = take(council_id, wordsOf(said))?.toString('hex') ?? null
    addScore(point, score, wording)
    changes.push({ pointer: `/scores/${point}`, after: factOf({ score, wording }) })
  }
  addEntry(council_id, 'assessment imported', `assessments/${id}`, changes)
  return { council_id, id, service_id, standard, phase, assessed_on, reference, published_on, wording }
}
type Prepared = ReturnType<typeof prepareAssessment>

/** Records assessments: those to publish as submitted for now, because a published one takes no scores. */
export async function storeAssessments ({ trx, now }: Write, rows: Prepared[]): Promise<void> {
  // A day gone by is over at its end; today is not yet, and nothing is dated in the future.
  await sql`
    with given as (
      select *, least(day_end(published_on) - interval '1 millisecond', case when published_on is not null then ${now}::timestamptz end) as published_at
      from unnest(
        ${plainArray(rows.map(({ council_id }) => council_id))}::uuid[], ${plainArray(rows.map(({ id }) => id))}::uuid[],
        ${plainArray(rows.map(({ service_id }) => service_id))}::uuid[], ${rows.map(({ standard }) => standard)}::text[],
        ${plainArray(rows.map(({ phase }) => phase))}::phase[], ${rows.map(({ reference }) => reference)}::text[],
        ${plainArray(rows.map(({ assessed_on }) => assessed_on))}::date[], ${rows.map(({ wording }) => wording)}::bytea[],
        ${plainArray(rows.map(({ published_on }) => published_on))}::date[]
      ) as given (council_id, id, service_id, standard, phase, reference, assessed_on, wording, published_on)
    ),
    stored as (
      insert into assessment (council_id, id, service_id, standard, phase, status, reference, assessed_on, wording, created_at, first_submitted_at, submitted_at)
      select council_id, id, service_id, standard, phase, case when published_at is null then 'draft' else 'submitted' end, reference, assessed_on, wording,
        ${now}, published_at, published_at
      from given
      returning council_id, id
    )
    insert into assessment_head (council_id, assessment_id, updated_at)
    select council_id, id, ${now}
    from stored`.execute(trx)
}

/** Publishes those that were published once, each as of its day; what they supersede reads otherwise from now on. */
export async function publish ({ trx, now }: Write, rows: Prepared[]): Promise<void> {
  if (rows.length === 0) return
  const [council_ids, ids] = [plainArray(rows.map(({ council_id }) => council_id)), plainArray(rows.map(({ id }) => id))]
  await sql`
    update assessment a
    set status = 'published', published_at = a.submitted_at
    from unnest(${council_ids}::uuid[], ${ids}::uuid[]) as given (council_id, id)
    where a.council_id = given.council_id and a.id = given.id`.execute(trx)
  await sql`
    update assessment_head h
    set version = h.version + 1, updated_at = greatest(${now}, h.updated_at + interval '1 millisecond')
    from (
      select distinct a.council_id, before.id
      from unnest(${council_ids}::uuid[], ${ids}::uuid[]) as given (council_id, id)
      join assessment a on a.council_id = given.council_id and a.id = given.id
      cross join lateral (
        select b.id
        from assessment b
        where b.council_id = a.council_id and b.service_id = a.service_id and b.standard = a.standard
          and b.status = 'published' and (b.published_at, b.id) < (a.published_at, a.id)
        order by b.published_at desc, b.id desc
        limit 1
      ) before
    ) superseded
    where h.council_id = superseded.council_id and h.assessment_id = superseded.id and h.assessment_id <> all(${ids}::uuid[])`.execute(trx)
  await sql`select count_publications(${council_ids}::uuid[], ${ids}::uuid[])`.execute(trx)
}
