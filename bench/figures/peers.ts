import { existsSync } from 'node:fs'
import { ask } from '../data/cluster.ts'
import { region, standard } from '../data/names.ts'
import { requestOf } from '../measure/http-load.ts'
import type { Stage } from '../stage.ts'

const folder = new URL('../peers/node_modules/', import.meta.url)

/** Whether the packages beside which the product is measured are installed. */
export const has_peers = existsSync(folder)
export const no_peers = 'not installed: `npm ci --prefix bench/peers`'

const postOf = (query: string, variables: object) => requestOf('POST /graphql', { body: JSON.stringify({ query, variables }) })

/** Asks PostGraphile for the members of the region and the last summary row of each: one nested question, one statement. */
export const postgraphile_question = postOf(`
  query ($region: String!, $standard: String!) {
    regionByRowId(rowId: $region) {
      name
      membershipsByRegion {
        nodes {
          period { start { value } end { value } }
          councilByCouncilId {
            rowId
            startedOn
            endedOn
            councilProgressesByCouncilId(condition: { standard: $standard, phase: "any" }, orderBy: DAY_DESC, first: 1) {
              nodes { day services reviewed ended counts }
            }
          }
        }
      }
    }
  }`, { region, standard })

/**
 * Asks Platformatic DB the same. Its councils do not lead to their summary rows, whose key is of several columns: so the members are
 * known beforehand, and one question asks for the last row of each, which is a statement for each.
 */
export async function platformaticQuestion ({ owner_url }: Stage): Promise<Buffer> {
  const members = await ask<{ id: string }>(owner_url('bench_large'), 'select council_id as id from membership where region = $1', [region])
  const rows = members.map(({ id }, i) => `
    m${i}: councilProgress(
      where: { councilId: { eq: "${id}" }, standard: { eq: "${standard}" }, phase: { eq: "any" } }, orderBy: { field: day, direction: DESC }, limit: 1
    ) { day services reviewed ended counts }`)
  return postOf(`query ($region: ID!) {
    membership(where: { region: { eq: $region } }, limit: 100) { period council { id startedOn endedOn } }${rows.join('')}
  }`, { region })
}
