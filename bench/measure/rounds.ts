import type { Group, Measured } from '../figures/figure.ts'
import type { Options } from '../options.ts'
import { openProgressBar } from '../progress-bar.ts'
import { spreadOf } from './quartiles.ts'

/**
 * Measures each side once a round, one after the other, every other round backwards: what changes on the machine meanwhile meets all
 * alike. A side that fails is measured no more; the others go on, and what it said is told at the end.
 */
export async function measureRounds (groups: Group[], { rounds }: Options): Promise<Measured> {
  const sides = groups.flatMap(group => group.sides).filter(side => 'measure' in side)
  const values = new Map<string, number[]>(sides.map(({ name }) => [name, []]))
  const failures = new Map<string, string>()
  for (const { name, primed, measure } of sides) {
    if (primed) await measure(0).catch((error: Error) => failures.set(name, error.message))
  }
  const bar = openProgressBar('measuring', rounds * sides.length)
  let done = 0
  for (let round = 0; round < rounds; round++) {
    for (const { name, measure } of round % 2 === 0 ? sides : sides.toReversed()) {
      try {
        if (!failures.has(name)) values.get(name)!.push(...[await measure(round)].flat())
      } catch (error) {
        failures.set(name, (error as Error).message)
      }
      bar.tell(++done)
    }
  }
  const of = (side: string) => failures.has(side) || !values.get(side)?.length ? undefined : values.get(side)
  return { of, median: side => of(side) ? spreadOf(of(side)!).median : NaN, failures }
}
