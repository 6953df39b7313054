import { londonDay } from '../plugins/clock.ts'
import { connect } from './client.ts'
import type { DemoClock } from './clock.ts'
import { appointLeads, appointOfficers, declareInterests, issueToken, registerCouncils, registerServices } from './fill-register.ts'
import { handMaterials } from './hand-materials.ts'
import { holdMeetings } from './hold-meetings.ts'
import { count, heading, wrap } from './layout.ts'
import { type Told, tellLivePart } from './live-part.ts'
import { registered_at } from './plan.ts'
import { printNextSteps } from './print-next-steps.ts'
import { printProgress } from './print-progress.ts'
import { recordRounds } from './record-rounds.ts'

export interface Story {
  /** Where the service listens. */
  address: string
  admin_token: string
  /** The clock that the service was built with. */
  clock: DemoClock
  print: (text?: string) => void
}

/**
 * Tells the whole story over HTTP: the register, two earlier rounds, one assessment today, and what progress shows of it.
 * May be told again on the same data: what is recorded already stays. Throws at the first answer that it does not expect.
 */
export async function tellStory ({ address, admin_token, clock, print }: Story): Promise<Told> {
  const admin = connect(address, admin_token)
  print(wrap('Standpoint shows where councils stand on each point of a service standard. The councils are real; their scores, ' +
    'reviews, comments, pledges, interests and memberships are invented. Everything below goes over HTTP.'))

  print(heading('So far: the register, and two rounds of the Local Government Digital Service Standard'))
  clock.moveTo(registered_at)
  await registerCouncils(admin)
  await appointLeads(admin, londonDay(clock.now()))
  clock.backToPresent()
  const officers = await appointOfficers(admin, address)
  clock.moveTo(registered_at)
  const services = await registerServices(officers)
  await declareInterests(officers)
  clock.backToPresent()
  print(`  Register: ${count(officers.size, 'council')} with ${count(services.size, 'service')}, an editor and a reviewer each`)
  await recordRounds({ clock, officers, services, print })
  const lead_token = await issueToken(admin, { name: 'lead of the South West', role: 'lead', region: 'south-west', council: 'BST' })
  const london_token = await issueToken(admin, { name: 'lead of London', role: 'lead', region: 'london', council: 'HCK' })
  const [london, south_west] = [connect(address, london_token), connect(address, lead_token)]
  await handMaterials({ london, south_west, today: londonDay(clock.now()), print })
  await holdMeetings({ address, clock, lead: south_west, region: 'south-west', print })

  const told = await tellLivePart({ address, clock, officers, services, lead: south_west, print })
  await printProgress(connect(address), londonDay(clock.now()), print)

  const tokens = [
    { role: 'admin', token: admin_token, use: 'runs the service: register, regions, standards, tokens; may do what editors do' },
    { role: 'editor', token: officers.get('CON')!.editor_token, use: 'of Cornwall: records its services and assessments, answers its peers, publishes' },
    { role: 'reviewer', token: officers.get('DEV')!.reviewer_token, use: 'of Devon: sees what the South West has submitted, reviews and comments' },
    { role: 'lead', token: lead_token, use: 'of the South West, from Bristol: keeps its members, shares out the reviewing' },
    { role: 'reader', token: await issueToken(admin, { name: 'dashboard of the demo', role: 'reader' }), use: 'for a dashboard: sees what the public sees' }
  ]
  printNextSteps(address, told.assessment, tokens, print)
  return told
}
