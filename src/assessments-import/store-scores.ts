import { sql } from 'kysely'
import type { Write } from '../database/write.ts'
import { plainArray } from './plain-array.ts'

/** Collects the scores of a batch, column by column: as objects they are thousands, and outlive several collections of garbage. */
export function collectScores () {
  const [places, points, scores, wordings]: [number[], number[], (number | null)[], (string | null)[]] = [[], [], [], []]
  return {
    /** Adds a score of the assessment at a place, which counts from one. */
    add: (place: number, point: number, score: number | null, wording: string | null) => {
      places.push(place)
      points.push(point)
      scores.push(score)
      wordings.push(wording)
    },
    /** Records all of them. */
    store: async ({ trx, now }: Write, assessments: { council_id: string, id: string, standard: string }[]) => {
      if (places.length === 0) return
      await sql`
        insert into score (council_id, assessment_id, standard, point, score, wording, updated_at)
        select a.council_id, a.id, a.standard, s.point, s.score, decode(s.wording, 'hex'), ${now}
        from unnest(
          ${plainArray(places)}::integer[], ${plainArray(points)}::smallint[], ${plainArray(scores)}::smallint[], ${plainArray(wordings)}::text[]
        ) as s (place, point, score, wording)
        join unnest(
          ${plainArray(assessments.map(({ council_id }) => council_id))}::uuid[], ${plainArray(assessments.map(({ id }) => id))}::uuid[],
          ${assessments.map(({ standard }) => standard)}::text[]
        ) with ordinality as a (council_id, id, standard, place) on a.place = s.place`.execute(trx)
    }
  }
}
