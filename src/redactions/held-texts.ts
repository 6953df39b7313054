// Where texts stand and have stood, read while their council is locked.
import { sql } from 'kysely'
import type { Trx } from '../plugins/database.ts'
import type { Place } from './place.ts'

export interface HeldText {
  digest: Buffer
  text: string
}

/** The texts that stood at a place, the newest last; those that were removed already are left out. Undefined where there never was one. */
export async function listTextsAt (trx: Trx, council_id: string, subject: string, { pointers, path }: Place): Promise<HeldText[] | undefined> {
  const { rows } = await sql<HeldText & { gone: boolean }>`
    select w.digest, w.body::jsonb #>> ${path}::text[] as text, w.body::jsonb #>> ${path}::text[] = removed_text(${path.at(-1)}) as gone
    from history h
    cross join lateral jsonb_array_elements(h.changes) with ordinality as listed (change, place)
    cross join lateral (values (1, change -> 'before'), (2, change -> 'after')) as side (side, fact)
    join wording w on w.council_id = h.council_id and w.digest = decode(fact ->> 'wording', 'hex')
    where h.council_id = ${council_id} and h.subject = ${subject} and change ->> 'pointer' = any(${pointers}::text[])
      and jsonb_typeof(fact) = 'object' and jsonb_typeof(w.body::jsonb #> ${path}::text[]) = 'string'
    group by w.digest, w.body
    order by max(h.seq * 2 + side)`.execute(trx)
  return rows.length > 0 ? rows.filter(({ gone }) => !gone) : undefined
}

/** The other wordings of a council in which one of these texts stands as it is. */
export async function listCopies (trx: Trx, council_id: string, held: HeldText[]): Promise<Buffer[]> {
  const texts = [...new Set(held.map(({ text }) => text))]
  // The text as JSON is a part of the body; that it stands for itself is seen by taking it out.
  const { rows } = await sql<{ digest: Buffer }>`
    select w.digest
    from wording w
    where w.council_id = ${council_id} and w.digest <> all(${held.map(({ digest }) => digest)}::bytea[])
      and exists (select from unnest(${texts.map(text => JSON.stringify(text))}::text[]) as said where strpos(w.body, said) > 0)
      and without_texts(w.body::jsonb, ${texts}::text[]) <> w.body::jsonb`.execute(trx)
  return rows.map(({ digest }) => digest)
}

export interface Shown {
  digest: Buffer
  /** The address and pointer where it is shown. */
  address: string
  /** The assessment that shows it. */
  assessment_id: string | null
  /** The improvement action that it is of. */
  action_id: string | null
}

/** Where these wordings stand now. */
export async function listShown (trx: Trx, council_id: string, digests: Buffer[]): Promise<Shown[]> {
  if (digests.length === 0) return []
  const { rows } = await sql<Shown>`
    select held.*
    from (
      select wording, 'services/' || id, null::uuid, null::uuid from service where council_id = ${council_id}
      union all select wording, 'assessments/' || id || '#/summary', id, null from assessment where council_id = ${council_id}
      union all select wording, 'assessments/' || assessment_id || '#/scores/' || point, assessment_id, null from score where council_id = ${council_id}
      union all select wording, 'comments/' || id, null, null from comment where council_id = ${council_id}
      union all select wording, 'reviews/' || id || '#/summary', assessment_id, null from review where council_id = ${council_id}
      union all select closing_wording, 'reviews/' || id || '#/reason', null, null from review where council_id = ${council_id}
      union all select wording, 'reviews/' || review_id || '#/points/' || point, assessment_id, null from peer_score where council_id = ${council_id}
      union all select rr.wording, 'reviews/' || rr.review_id || '#/points/' || rr.point || '/reply', r.assessment_id, null
        from recommendation_reply rr join review r on r.council_id = rr.council_id and r.id = rr.review_id where rr.council_id = ${council_id}
      union all select wording, 'actions/' || id, assessment_id, id from improvement_action where council_id = ${council_id}
      union all select closing_wording, 'actions/' || id || '#/reason', assessment_id, id from improvement_action where council_id = ${council_id}
      union all select wording, 'interests/' || id, null, null from declared_interest where council_id = ${council_id}
      union all select h.wording, 'councils/' || c.code || '/help/' || h.standard || '/' || h.point, null, null
        from help_offer h join council c on c.id = h.council_id where h.council_id = ${council_id}
      union all select wording, 'materials/' || material_id || '/versions/' || number, null, null from material_version where head_id = ${council_id}
      union all select wording, 'materials/' || material_id || '/uses/' || id, null, null from material_use where head_id = ${council_id}
      union all select wording, 'threads/' || id, null, null from thread where head_id = ${council_id}
      union all select wording, 'messages/' || id, null, null from message where head_id = ${council_id}
      union all select wording, 'rounds/' || id, null, null from round where head_id = ${council_id}
      union all select texts.wording, 'meetings/' || m.id || texts.place, null, null
        from meeting m
        cross join lateral (values
          (m.wording, ''), (m.agenda_wording, '#/agenda'), (m.outcomes_wording, '#/outcomes'), (m.cancelled_wording, '#/reason')
        ) as texts (wording, place)
        where m.head_id = ${council_id}
      union all select wording, 'meetings/' || meeting_id || '#/link', null, null from meeting_link where head_id = ${council_id}
      union all select wording, 'meetings/' || meeting_id || '#/actions/' || id, null, null from meeting_action where head_id = ${council_id}
      union all select wording, 'redactions/' || id, null, null from redaction where council_id = ${council_id}
      union all select wording, 'proposals/' || id, null, null from region_proposal where head_id = ${council_id}
      union all select closing_wording, 'proposals/' || id || '#/reason', null, null from region_proposal where head_id = ${council_id}
      union all select ending_wording, 'regions/' || id || '#/ending_reason', null, null from region where head_id = ${council_id}
      union all select wording, 'regions/' || region || '/take-overs/' || id, null, null from take_over where head_id = ${council_id}
      union all select closing_wording, 'regions/' || region || '/take-overs/' || id || '#/reason', null, null from take_over where head_id = ${council_id}
    ) held (digest, address, assessment_id, action_id)
    where held.digest = any(${digests}::bytea[])
    order by held.address`.execute(trx)
  return rows
}
