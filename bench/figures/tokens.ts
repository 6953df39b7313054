import { must } from '../call.ts'
import { councils_in_region } from '../data/names.ts'
import type { Server } from '../servers/start-server.ts'
import type { Database, Stage } from '../stage.ts'

/** A token of an editor for each council of the region, by the council's code. */
export async function issueEditors (stage: Stage, { address }: Server, database: Database): Promise<Map<string, string>> {
  const token = await stage.admin(database)
  const codes = Array.from({ length: councils_in_region }, (_, i) => `X${String(i + 1).padStart(3, '0')}`)
  const issued = new Map<string, string>()
  for (const council of codes) {
    const { body } = await must(address, 'POST /v1/tokens', { token, body: { name: 'bench', role: 'editor', council } })
    issued.set(council, body.token)
  }
  return issued
}
