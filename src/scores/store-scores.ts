import { sql } from 'kysely'
import { named } from '../database/named-statement.ts'
import type { Act } from '../database/write.ts'
import type { Sheet } from './held-sheet.ts'
import type { Plan } from './plan-scores.ts'

/** A write that was done: its version, when its scores were written, and when the assessment moved. */
export interface Stored {
  version: number
  written_at: string
  touched_at: string
}

/** One that was not: something had moved since the sheet was read, or this stood against it. */
export interface Declined {
  version: null
  against: 'token refused' | 'council ended' | null
}

/** The values of a write, as its statement takes them. */
export function valuesOf ({ token_id, request_id, now }: Act, { council_id, id, standard, version }: Sheet, { changed, cleared, changes, action }: Plan) {
  return {
    council_id,
    id,
    standard,
    version,
    token_id,
    request_id,
    now: now.toISOString(),
    points: changed.map(({ point }) => point),
    scores: changed.map(({ score }) => score),
    digests: changed.map(({ text }) => text && text.digest),
    salts: changed.map(({ text }) => text && text.salt),
    bodies: changed.map(({ text }) => text && text.body),
    cleared,
    action,
    changes: JSON.stringify(changes)
  }
}

/** Writes scores, their texts and their history, if nothing has moved since the sheet was read. */
export const storing = (v: ReturnType<typeof valuesOf>) => sql<Stored | Declined>`
  select *
  from write_scores(
    ${v.council_id}, ${v.id}, ${v.standard}, ${v.version}, ${v.token_id}, ${v.request_id}, ${v.now},
    ${v.points}::smallint[], ${v.scores}::smallint[], ${v.digests}::bytea[], ${v.salts}::bytea[], ${v.bodies}::text[], ${v.cleared}::smallint[],
    ${v.action}, ${v.changes}::jsonb
  )`

/** The same by its name. */
export const storeScores = named<Stored | Declined, ReturnType<typeof valuesOf>>('write-scores', storing)
