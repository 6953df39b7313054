// What the figures of a page are of: a standard, a phase and a day, in its address, so that every view can be linked.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { dayAskedFor } from '../plugins/clock.ts'
import { listStandardsByUse } from '../standards/queries.ts'
import { unknownStandard } from '../comparison/unknown.ts'
import { brokenAt, notFound } from '../errors.ts'
import type { PageFilterQuery, Phase, Standard } from '../wire-types.d.ts'

export interface Filter {
  standard: Standard
  /** Every standard, to choose from. */
  standards: Standard[]
  phase?: Phase
  day: string
  /** The day was asked for: it is no page of today's. */
  as_of?: string
}

/** What a page is asked for; the standard that most have signed up to unless one is named. Throws ruleBroken for an unknown standard or a day to come. */
export async function filterOf ({ db, now }: Pick<FastifyInstance, 'db' | 'now'>, { standard: id, phase, as_of }: PageFilterQuery): Promise<Filter> {
  const standards = await listStandardsByUse(db)
  const standard = id === undefined ? standards[0] : standards.find(standard => standard.id === id)
  if (!standard) throw id === undefined ? notFound() : brokenAt([unknownStandard(id)])
  return { standard, standards, phase, day: dayAskedFor(as_of, now()), as_of }
}

/** The query of the API's addresses that give a page's figures. */
export function queryOf ({ standard, phase, as_of }: Pick<Filter, 'phase' | 'as_of'> & { standard: { id: string } }): string {
  return new URLSearchParams({ standard: standard.id, ...phase && { phase }, ...as_of && { as_of } }).toString()
}

/** A form sends what was left empty too: that asks for nothing. */
export async function dropEmptyFields (request: FastifyRequest): Promise<void> {
  const query = request.query as Record<string, unknown>
  for (const [name, value] of Object.entries(query)) if (value === '') delete query[name]
}
