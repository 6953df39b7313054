import type { Trx } from '../plugins/database.ts'

/** Not within a word or an address, such as https://example.org/page#8. */
const mention = /(?<![\p{L}\p{N}_&#/])#([1-9]\d{0,3})(?![\p{L}\p{N}_])/gu

/** The points that a text names, as #8, of those that the assessment's standard has; in their order. */
export async function mentionsIn (trx: Trx, assessment_id: string, text: string): Promise<number[]> {
  const named = [...new Set([...text.matchAll(mention)].map(([, number]) => Number(number)))]
  if (named.length === 0) return []
  const known = await trx.selectFrom('point')
    .innerJoin('assessment', 'assessment.standard', 'point.standard')
    .select('number')
    .where('assessment.id', '=', assessment_id).where('number', 'in', named)
    .orderBy('number').execute()
  return known.map(({ number }) => number)
}
