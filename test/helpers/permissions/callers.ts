// Whoever may call: a token of each role, from everywhere that makes a difference.
import type { Role } from '../../../src/wire-types.d.ts'
import { makeSecret } from '../../../src/tokens/secret.ts'
import type { Tester } from '../app.ts'

export interface Caller {
  name: string
  /** Nobody has none. */
  role?: Role
  secret?: string
  council?: string
  /** The region that its council belongs to today, or that it leads today. */
  region?: string | null
  /** The region that its council belongs to today, whichever it leads. */
  home?: string | null
  /** The councils that its council has replaced. */
  heir_of?: string[]
  /** Its council has ended. */
  ended?: boolean
  /** The token is not valid. */
  refused?: boolean
  also?: string[]
}

/** The region of each council today. */
export const regions: Record<string, string | null> = { CON: 'south-west', DEV: 'south-west', EXE: 'south-west', HCK: 'london', DOR: 'london', OLD: null }

/** What is so of a council's callers. */
const ofCouncil = (council: string) => ({ council, region: regions[council]!, home: regions[council]!, heir_of: council === 'CON' ? ['OLD'] : [], ended: council === 'OLD' })

type Issuing = Pick<Tester, 'issue' | 'must' | 'asOwner'>

/** Tokens that were good once, or never. */
async function makeRefused ({ issue, must, asOwner }: Issuing, admin: string): Promise<Caller[]> {
  const expired = await issue({ role: 'admin' })
  await asOwner(`update token set created_at = '2020-01-01', expires_at = '2020-02-01' where id = '${expired.id}'`)
  const revoked = await issue({ role: 'admin' })
  await must(`DELETE /v1/tokens/${revoked.id}`, { as: admin })
  const secrets = { 'an expired token': expired.token, 'a revoked token': revoked.token, 'a forged token': makeSecret(), 'a mistyped token': `${admin.slice(0, -1)}_` }
  return Object.entries(secrets).map(([name, secret]) => ({ name, secret, refused: true }))
}

/** Every caller, by name. */
export async function makeCallers (tester: Issuing): Promise<Map<string, Caller>> {
  const { issue, must } = tester
  const admin: Caller = { name: 'admin', role: 'admin', secret: (await issue({ role: 'admin' })).token }
  const callers: Caller[] = [{ name: 'nobody' }, ...await makeRefused(tester, admin.secret!)]
  callers.push({ name: 'reader', role: 'reader', secret: (await issue({ role: 'reader' })).token })
  for (const council of Object.keys(regions)) {
    for (const role of ['editor', 'reviewer'] as const) {
      callers.push({ name: `${role} of ${council}`, role, ...ofCouncil(council), secret: (await issue({ role, council })).token })
    }
  }
  for (const [council, region] of [['CON', 'south-west'], ['CON', 'london'], ['EXE', 'south-west'], ['HCK', 'london'], ['OLD', 'south-west']] as const) {
    // A council that has ended leads nothing any more.
    callers.push({ name: `lead of ${region} from ${council}`, role: 'lead', ...ofCouncil(council), region: council === 'OLD' ? null : region, secret: (await issue({ role: 'lead', council, region })).token })
  }
  const by_name = new Map([...callers, admin].map(caller => [caller.name, caller]))
  const editor = by_name.get('editor of CON')!
  const { body: made } = await must('POST /v1/tokens', { as: editor.secret, body: { name: 'a script', role: 'editor', council: 'CON' } })
  return by_name.set('made by an editor', { ...editor, name: 'made by an editor', secret: made.token, also: ['made by an editor'] })
}

/** One who still sends a secret that has just been replaced. */
export async function makeEarlierSecret ({ issue, must }: Issuing, editor: Caller): Promise<Caller> {
  const { id, token: secret } = await issue({ role: 'editor', council: editor.council })
  await must(`POST /v1/tokens/${id}/rotate`, { as: secret, body: {} })
  return { ...editor, name: 'earlier secret', secret, also: ['earlier secret'] }
}
