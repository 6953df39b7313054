import { sql } from 'kysely'
import { named } from '../database/named-statement.ts'
import type { Act } from '../database/write.ts'
import type { SheetScore } from '../wire-types.d.ts'
import type { Sheet } from './held-sheet.ts'
import { textOf } from './score-texts.ts'

export interface Given {
  scores: SheetScore[]
  /** Points left out are cleared. */
  whole: boolean
  /** Where in the body a score was given. */
  pointer: (index: number) => string
}

/** A write that was done. */
export interface Stored {
  /** Of the sheet, now and before. */
  version: number
  before_version: number
  /** When its scores were written, and when the assessment moved. */
  written_at: string
  touched_at: string
  /** What stood so already, by its point, and since when. */
  stood: Record<string, string> | null
}

/** One that was not: something stands against it, or nothing is there that could be written. */
export interface Declined {
  version: null
  against: 'token refused' | 'council ended' | null
}

/** The values of a write, as its statement takes them. */
export function valuesOf ({ token_id, request_id, now }: Act, { council_id, id, standard }: Sheet, { scores, whole }: Given, version: number | null) {
  const texts = scores.map(textOf)
  return {
    council_id,
    id,
    standard,
    version,
    token_id,
    request_id,
    now: now.toISOString(),
    points: scores.map(({ point }) => point),
    scores: scores.map(({ score = null }) => score),
    digests: texts.map(text => text && text.digest),
    salts: texts.map(text => text && text.salt),
    bodies: texts.map(text => text && text.body),
    whole
  }
}

/** Writes scores, their texts and their history, if the sheet is a draft, and of this version where one is given. */
export const storeScores = named<Stored | Declined, ReturnType<typeof valuesOf>>('write-scores', v => sql`
  select *
  from write_scores(
    ${v.council_id}, ${v.id}, ${v.standard}, ${v.version}, ${v.token_id}, ${v.request_id}, ${v.now},
    ${v.points}::smallint[], ${v.scores}::smallint[], ${v.digests}::bytea[], ${v.salts}::bytea[], ${v.bodies}::text[], ${v.whole}
  )`)
