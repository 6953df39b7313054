import type { TokenNew } from '../wire-types.d.ts'
import { type Client, connect, make } from './client.ts'
import { type DemoCouncil, demoCouncils } from './councils.ts'
import { fourAtOnce } from './four-at-once.ts'
import { interests, memberSince, servicesOf, signedUpOn, standard } from './plan.ts'

/** Whom the demo acts as, by council. */
export interface Officers {
  editor: Client
  reviewer: Client
  editor_token: string
  reviewer_token: string
}

/** Puts the councils into the register, counties before their districts, and into their regional groups. */
export async function registerCouncils (admin: Client): Promise<void> {
  const register = async (council: DemoCouncil) => {
    const { code, name, gss_code, type, nation, county, region } = council
    await admin.PUT('/v1/councils/{code}', { params: { path: { code } }, body: { name, gss_code, type, nation, county } })
    await admin.PUT('/v1/regions/{region}/councils/{code}', { params: { path: { region, code } }, body: { from: memberSince(council) } })
  }
  await fourAtOnce(demoCouncils.filter(({ county }) => county === null), register)
  await fourAtOnce(demoCouncils.filter(({ county }) => county !== null), register)
}

/** Issues a token that ends 30 days from now. */
export async function issueToken (admin: Client, token: TokenNew): Promise<string> {
  const expires_at = new Date(Date.now() + 30 * 24 * 60 * 60 * 1000).toISOString()
  return (await admin.POST('/v1/tokens', { body: { ...token, expires_at } })).data.token
}

/** Who leads each region, since the demo begins. */
const leading = [['south-west', 'BST'], ['london', 'HCK'], ['midlands', 'BIR'], ['south', 'OXF']] as const

/** Has councils lead the regions. */
export async function appointLeads (admin: Client, from: string): Promise<void> {
  for (const [region, code] of leading) await admin.PUT('/v1/regions/{region}/leads/{code}', { params: { path: { region, code } }, body: { from } })
}

/** What people call the council: Cornwall, Exeter. */
function shortName ({ name }: DemoCouncil): string {
  return name.replace(/^(London|Royal) Borough of /, '').replace(/( County| City| Borough)? Council$/, '')
}

/** An editor and a reviewer for each council. */
export async function appointOfficers (admin: Client, address: string): Promise<Map<string, Officers>> {
  const officers = new Map<string, Officers>()
  await fourAtOnce(demoCouncils, async council => {
    const { code } = council
    const editor_token = await issueToken(admin, { name: `editor at ${shortName(council)}`, role: 'editor', council: code })
    const reviewer_token = await issueToken(admin, { name: `reviewer at ${shortName(council)}`, role: 'reviewer', council: code })
    officers.set(code, { editor: connect(address, editor_token), reviewer: connect(address, reviewer_token), editor_token, reviewer_token })
  })
  return officers
}

/** Declares which councils do not review each other. */
export async function declareInterests (officers: Map<string, Officers>): Promise<void> {
  for (const { code, other, reason } of interests) {
    const { reviewer } = officers.get(code)!
    await make(reviewer.POST('/v1/councils/{code}/interests', { params: { path: { code } }, body: { council: other, reason } }))
  }
}

/** Records each council's pledge and services; gives the services' ids by council and slug, such as CON/pay-council-tax. */
export async function registerServices (officers: Map<string, Officers>): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  await fourAtOnce(demoCouncils, async council => {
    const { code } = council
    const { editor } = officers.get(code)!
    const signed_on = signedUpOn(council)
    if (signed_on) await editor.PUT('/v1/councils/{code}/sign-ups/{standard}', { params: { path: { code, standard } }, body: { signed_on } })
    for (const { name, slug, description, lgsl } of servicesOf(council)) {
      const service = { name, slug, description, lgsl }
      ids.set(`${code}/${slug}`, await make(editor.POST('/v1/councils/{code}/services', { params: { path: { code } }, body: service })))
    }
  })
  return ids
}
