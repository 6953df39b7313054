import { sql } from 'kysely'
import type { AssessmentTarget } from '../assessments/assessment-in-path.ts'
import { answerWith, type Held, holdAssessment, requireDraft, touch } from '../assessments/held-assessment.ts'
import type { Versioned } from '../assessments/queries.ts'
import { type Act, type Change, write, type Write } from '../database/write.ts'
import type { SheetScore } from '../wire-types.d.ts'
import { checkScores } from './check-scores.ts'
import { factOf } from './score-fact.ts'

interface HeldScore {
  point: number
  score: number | null
  wording: string | null
  body: Pick<SheetScore, 'rationale' | 'evidence'> | null
}

const wordsOf = ({ rationale, evidence }: Pick<SheetScore, 'rationale' | 'evidence'>) => ({
  ...rationale !== undefined && { rationale },
  ...evidence && evidence.length > 0 && { evidence: evidence.map(({ title, url }) => ({ title, url })) }
})

const hasWords = (words: object) => Object.keys(words).length > 0

async function heldScores ({ trx }: Write, { council_id, id }: Held): Promise<Map<number, HeldScore>> {
  const { rows } = await sql<HeldScore>`
    select s.point, s.score, encode(s.wording, 'hex') as wording, w.body::jsonb as body
    from score s
    left join wording w on w.council_id = s.council_id and w.digest = s.wording
    where s.council_id = ${council_id} and s.assessment_id = ${id}`.execute(trx)
  return new Map(rows.map(row => [row.point, row]))
}

function stands (held: HeldScore | undefined, given: SheetScore): boolean {
  return held !== undefined && held.score === (given.score ?? null) &&
    JSON.stringify(wordsOf(held.body ?? {})) === JSON.stringify(wordsOf(given))
}

async function store ({ trx, now, word }: Write, { council_id, id, standard }: Held, given: SheetScore[]): Promise<(string | null)[]> {
  const digests = await word(...given.map(wordsOf).filter(hasWords))
  const wordings = given.map(score => hasWords(wordsOf(score)) ? digests.shift()! : null)
  await sql`
    insert into score (council_id, assessment_id, standard, point, score, wording, updated_at)
    select ${council_id}, ${id}, ${standard}, given.point, given.score, given.wording, ${now}
    from unnest(${given.map(({ point }) => point)}::smallint[], ${given.map(({ score }) => score ?? null)}::smallint[], ${wordings}::bytea[])
      as given (point, score, wording)
    on conflict (council_id, assessment_id, point) do update
    set score = excluded.score, wording = excluded.wording, updated_at = excluded.updated_at`.execute(trx)
  return wordings.map(wording => wording?.toString('hex') ?? null)
}

async function clear ({ trx }: Write, { council_id, id }: Held, points: number[]) {
  await trx.deleteFrom('score')
    .where('council_id', '=', council_id).where('assessment_id', '=', id).where('point', 'in', points).execute()
}

/**
 * Writes scores of a draft in one transaction, all or none; with `whole`, points left out are cleared. What stands so already
 * is left as it is. Throws notADraft, and ruleBroken or scoreOffScale listing every fault.
 */
export async function writeScores (
  act: Act, { council_id, id }: AssessmentTarget, given: SheetScore[], { whole, pointer }: { whole: boolean, pointer: (index: number) => string }
): Promise<Versioned> {
  return await write(act, council_id, async tools => {
    const assessment = await holdAssessment(tools, council_id, id)
    requireDraft(assessment)
    await checkScores(tools.trx, assessment.standard, given, pointer)
    const before = await heldScores(tools, assessment)
    const changed = given.filter(score => !stands(before.get(score.point), score))
    const kept = new Set(given.map(({ point }) => point))
    const cleared = whole ? [...before.values()].filter(({ point }) => !kept.has(point)) : []
    if (changed.length + cleared.length > 0) {
      if (cleared.length > 0) await clear(tools, assessment, cleared.map(({ point }) => point))
      const wordings = changed.length > 0 ? await store(tools, assessment, changed) : []
      const changes: Change[] = [
        ...changed.map(({ point, score = null }, i) => {
          const held = before.get(point)
          return { pointer: `/scores/${point}`, ...held && { before: factOf(held) }, after: factOf({ score, wording: wordings[i]! }) }
        }),
        ...cleared.map(held => ({ pointer: `/scores/${held.point}`, before: factOf(held) }))
      ]
      await touch(tools, council_id, [id])
      await tools.record({ action: whole ? 'sheet written' : 'score written', subject: `assessments/${id}`, changes })
    }
    return await answerWith(tools, assessment)
  })
}
