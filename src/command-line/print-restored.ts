import type { Restored } from '../backup/inspect.ts'

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`

/** Prints what came of a backup, and gives whether all of it is as it was written. */
export function printRestored ({ manifest, found, into }: Restored, tried = false): boolean {
  const { ran, chains, councils, newest, wrong } = found
  const { begun_at, standpoint, postgresql } = manifest
  const is_whole = wrong.length === 0
  console.log([
    `A backup begun at ${begun_at}, by Standpoint ${standpoint} on PostgreSQL ${postgresql}.`,
    ...ran.length > 0 ? [`Newer migrations ran on it: ${ran.join(', ')}.`] : [],
    ...wrong,
    `${count(chains, 'history', 'histories')} and the progress of ${count(councils, 'council', 'councils')} looked at, ` +
      `${count(wrong.length, 'place', 'places')} wrong. The newest entry is of ${newest ?? 'no time: there is none'}.`,
    into ? `Restored into ${into}.` : tried ? `${is_whole ? 'It can be restored.' : 'It would not be restored.'}` : 'Nothing was restored: --despite-faults does so all the same.'
  ].join('\n'))
  return is_whole
}
