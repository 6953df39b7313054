import { brokenAt } from '../errors.ts'
import { assembleProgress } from '../progress/assemble-progress.ts'
import type { Counting, Question } from '../progress/count-progress.ts'
import type { ComparedRegion, Progress, ProgressComparison } from '../wire-types.d.ts'
import { agesOf } from './ages.ts'
import { quotient } from './figures.ts'
import { readRegionsAt } from './regions-at.ts'
import { unknownStandard } from './unknown.ts'

/** The difference of two means as they are answered, so that what is shown adds up; null where either is. */
function differenceOf (mean: number | null, other: number | null): number | null {
  return mean === null || other === null ? null : quotient(mean - other, 1)
}

/** The progress of a region beside that of all councils; of these themselves (null) there is no difference. */
function beside (one: Progress, all: Progress | null, ages: ComparedRegion['ages']): ComparedRegion {
  const { region, councils, services, reviewed, mean, median, met_share, left_out } = one
  return {
    region,
    councils,
    services,
    reviewed,
    mean,
    median,
    met_share,
    difference: all && differenceOf(mean, all.mean),
    ages,
    points: one.points.map(({ scores, ...point }, place) => ({ ...point, difference: all && differenceOf(point.mean, all.points[place]!.mean) })),
    left_out
  }
}

/** Regions, every one unless some are named, and all councils beside each other at the end of a day. Throws ruleBroken for an unknown standard or region. */
export async function compareRegions (app: Counting, { standard, phase }: Question, regions: string[] | null, day: string): Promise<ProgressComparison> {
  const definition = await app.rulesOf(standard)
  const rows = await readRegionsAt(app.db, definition ?? { points: [], scale: [] }, regions, standard, phase, day)
  const unknown = rows.filter(({ known }) => !known).map(({ region }) => ({ pointer: '/regions', detail: `there is no region ${region}: see /v1/regions` }))
  if (!definition || unknown.length > 0) throw brokenAt([...definition ? [] : [unknownStandard(standard)], ...unknown])
  const compared = rows.map(row => ({ progress: assembleProgress(definition, standard, phase, row), ages: agesOf(row, day) }))
  const all = compared.pop()!
  return {
    standard,
    phase: phase ?? null,
    as_of: day,
    regions: compared.map(({ progress, ages }) => beside(progress, all.progress, ages)),
    all: beside(all.progress, null, all.ages)
  }
}
