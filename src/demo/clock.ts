import type { Clock } from '../plugins/clock.ts'

/** A clock that the demo moves, so that earlier rounds are recorded on the days they are about. */
export interface DemoClock {
  now: Clock
  /** It goes on ticking from this moment. */
  moveTo: (moment: string) => void
  backToPresent: () => void
}

/** A clock that shows the machine's time until it is moved. */
export function makeClock (): DemoClock {
  let behind = 0
  return {
    now: () => new Date(Date.now() - behind),
    moveTo: moment => { behind = Date.now() - Date.parse(moment) },
    backToPresent: () => { behind = 0 }
  }
}
