import type { JWTPayload } from 'jose'
import type { Role } from '../wire-types.d.ts'

/** Who signs in, and as what: one token of ours for each. */
export interface Identity {
  issuer: string
  subject: string
  role: Role
  council: string | null
  region: string | null
}

const of_council: Role[] = ['editor', 'reviewer', 'lead']
// Printable, because it is shown to admins and stored; a provider's subject has at most 255 characters.
const text = (value: unknown, most: number) => typeof value === 'string' && value.length <= most && /^\P{C}+$/u.test(value) ? value : undefined

/**
 * Who the claims say it is: `standpoint_role` by what roles says of it, `standpoint_council` where the role takes one, and
 * `standpoint_region` for a lead. Undefined where one is missing, or the role is none of those mapped.
 */
export function readIdentity (claims: JWTPayload, roles: ReadonlyMap<string, Role>): Identity | undefined {
  const subject = text(claims.sub, 255)
  const role = roles.get(text(claims.standpoint_role, 100) ?? '')
  if (!subject || !role) return undefined
  const council = of_council.includes(role) ? text(claims.standpoint_council, 20) : null
  const region = role === 'lead' ? text(claims.standpoint_region, 60) : null
  if (council === undefined || region === undefined) return undefined
  return { issuer: claims.iss!, subject, role, council, region }
}
