// What the demo records and when: memberships, pledges and rounds are invented, and the same on every run.
import { createHash } from 'node:crypto'
import { type DemoCouncil, demoCouncils, type DemoService, demoServices } from './councils.ts'

export const standard = 'lgdss-2016'

/** The day on which the demo's councils are put into the register. */
export const registered_at = '2025-01-13T09:30:00Z'

/** A number from 0 up to 1 that is the same on every run. */
export function chance (...keys: (string | number)[]): number {
  return createHash('sha256').update(keys.join(' ')).digest().readUInt32BE() / 2 ** 32
}

const joined: Record<string, string> = { london: '2016-07-01', midlands: '2016-10-03', south: '2016-10-03', 'south-west': '2016-10-10' }

/** First day in the regional group: Buckinghamshire Council began on 1 April 2020, and Exeter joins between the rounds. */
export function memberSince ({ code, region }: DemoCouncil): string {
  return { BUC: '2020-04-01', EXE: '2025-09-01' }[code] ?? joined[region]!
}

/** When the council pledged to work to the standard, if it did. */
export function signedUpOn ({ code }: DemoCouncil): string | undefined {
  if (['EXE', 'LCE', 'RDG'].includes(code)) return undefined
  return code === 'BUC' ? '2020-09-14' : `2016-0${5 + Math.floor(chance(code) * 5)}-12`
}

/** The services that the demo records of a council: up to four of those that a council of its type runs. */
export function servicesOf (council: DemoCouncil): DemoService[] {
  const run = demoServices.filter(({ run_by }) => run_by.includes(council.type))
  const first = demoCouncils.indexOf(council)
  return Array.from({ length: Math.min(4, run.length) }, (_, i) => run[(first + i) % run.length]!)
}

export interface Wave {
  round: 1 | 2
  /** Begins the reference of each of its assessments. */
  name: string
  regions: readonly string[]
  scored_at: string
  commented_at: string
  published_at: string
}

const first = { round: 1, name: 'demo-2025-spring' } as const
const second = { round: 2, name: 'demo-2025-26-winter' } as const
const early = ['london', 'south']
const late = ['midlands', 'south-west']

export const waves: readonly Wave[] = [
  { ...first, regions: early, scored_at: '2025-03-10T10:00:00Z', commented_at: '2025-03-19T13:30:00Z', published_at: '2025-04-02T09:15:00Z' },
  { ...first, regions: late, scored_at: '2025-05-06T10:00:00Z', commented_at: '2025-05-14T13:30:00Z', published_at: '2025-05-28T09:15:00Z' },
  { ...second, regions: early, scored_at: '2025-10-06T10:00:00Z', commented_at: '2025-10-15T13:30:00Z', published_at: '2025-10-29T09:15:00Z' },
  { ...second, regions: late, scored_at: '2026-02-09T10:00:00Z', commented_at: '2026-02-18T13:30:00Z', published_at: '2026-03-04T09:15:00Z' }
]

/** Whether the service is scored in the round: each council's last one waits for the second, or is never scored. */
export function isScored (council: DemoCouncil, service: DemoService, { round, scored_at }: Wave): boolean {
  if (memberSince(council) > scored_at) return false
  if (service !== servicesOf(council).at(-1)) return true
  return round === 2 && demoCouncils.indexOf(council) % 2 === 0
}

/** Councils that do not review each other, and why: declared for good when the register is filled. */
export const interests = [
  { code: 'BST', other: 'CON', reason: 'We run one recycling contract together.' }
] as const

/** Councils whose reviewers may look at this one: of the same group by then, but neither its county or district nor one with a declared interest. */
export function peersOf (council: DemoCouncil, day: string): DemoCouncil[] {
  const declared = interests.flatMap(({ code, other }) => code === council.code ? other : other === council.code ? code : [])
  return demoCouncils.filter(peer => peer !== council && peer.region === council.region && memberSince(peer) <= day &&
    peer.county !== council.code && council.county !== peer.code && !declared.some(code => code === peer.code))
}
