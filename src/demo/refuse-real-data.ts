import { connect } from './client.ts'
import { demoCouncils } from './councils.ts'

function refuse (found: string): never {
  throw new Error(`This database holds ${found}.\n` +
    'The demo invents scores, so it stays away from real data. Give it a folder of its own:\n' +
    '  DATA_DIR=.data-demo npm run demo\n' +
    'or, where DATABASE_URL is set, the URL of a database of its own.')
}

/**
 * Throws where the register holds other councils than the demo's, or where only others have published:
 * what the demo invents must never stand beside real figures.
 */
export async function refuseRealData (address: string): Promise<void> {
  const open = connect(address)
  const known = new Set(demoCouncils.map(({ code }) => code))
  const councils = await Array.fromAsync(open.each('/v1/councils', { query: { include_ended: true } }))
  const others = councils.filter(({ code }) => !known.has(code))
  const names = others.slice(0, 3).map(({ code, name }) => `${name} (${code})`).join(', ')
  if (others.length > 0) refuse(`councils that are not the demo's: ${names}${others.length > 3 ? ` and ${others.length - 3} more` : ''}`)
  const { data: published } = await open.GET('/v1/assessments', { params: { query: { limit: 500 } } })
  if (published.items.length > 0 && !published.items.some(({ reference }) => reference?.startsWith('demo-'))) {
    refuse('published assessments, none of them the demo\'s')
  }
}
