import type { Councils } from '../wire-types.d.ts'
import { connect } from './client.ts'
import { demoCouncils } from './councils.ts'

/** Throws where the register holds councils that are not the demo's: what it invents must never stand beside real figures. */
export async function refuseRealData (address: string): Promise<void> {
  const known = new Set(demoCouncils.map(({ code }) => code))
  const { items } = await connect(address).must<Councils>('GET /v1/councils?include_ended=true&limit=500')
  const others = items.filter(({ code }) => !known.has(code))
  if (others.length === 0) return
  const names = others.slice(0, 3).map(({ code, name }) => `${name} (${code})`).join(', ')
  throw new Error(`This database holds councils that are not the demo's: ${names}${others.length > 3 ? ` and ${others.length - 3} more` : ''}.\n` +
    'The demo invents scores, so it stays away from real data. Give it a folder of its own:\n' +
    '  DATA_DIR=.data-demo npm run demo\n' +
    'or, where DATABASE_URL is set, the URL of a database of its own.')
}
