import type { Test } from 'tap'

/** A way in which things break, and the proof that nothing is lost by it. */
export interface Fault {
  /** As in `npm run test:faults -- {name}`. */
  name: string
  /** What has to come true, as a sentence. */
  promise: string
  /** Breaks it; `whole`: at full size, with times asserted; otherwise a short form of a few seconds. */
  run: (t: Test, whole: boolean) => Promise<void>
}
