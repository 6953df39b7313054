// Regional groups that are proposed: which councils would join, how one is started, and which groups wait for somebody to take them over.
import { sql } from 'kysely'
import { listProposals } from '../groups/queries.ts'
import { everyone } from '../plugins/access.ts'
import { londonDay } from '../plugins/clock.ts'
import type { Db } from '../plugins/database.ts'
import type { Routes } from '../plugins/validation.ts'
import { listRegions } from '../regions/queries.ts'
import { type Language, wordsIn } from '../words/words.ts'

/** Everything that a page holds of a list. */
const whole = { after: undefined, limit: 1000 }

/** The names of councils by their codes. */
async function namesOf (db: Db, codes: string[]): Promise<Record<string, string>> {
  const { rows } = await sql<{ code: string, name: string }>`select c.code, c.name from council c where c.code = any(${codes}::text[])`.execute(db)
  return Object.fromEntries(rows.map(({ code, name }) => [code, name]))
}

/** `GET /groups`. */
export function groupsPage (language: Language): Routes {
  const t = wordsIn(language)
  return async app => {
    app.get('/groups', {
      config: { access: everyone, in_memory: 'nation' },
      schema: { querystring: { $ref: 'page_nothing_query.json#' } }
    }, async (_, reply) => {
      const proposals = await listProposals(app.db, {}, whole)
      const regions = await listRegions(app.db, londonDay(app.now()), whole)
      const names = await namesOf(app.db, proposals.flatMap(({ council, councils, joining }) => [council ?? '', ...councils, ...joining.map(one => one.council)]))
      const proposed = proposals.filter(({ status }) => status === 'proposed')
      return await reply.page('groups', {
        names,
        proposed: proposed.map(one => ({ ...one, proposed_on: londonDay(new Date(one.created_at)), hopes: one.councils.map(code => names[code]).join(', ') })),
        closed: proposals.filter(({ status }) => status !== 'proposed').reverse().map(one => ({ ...one, closed_on: londonDay(new Date(one.closed_at!)) })),
        // One without members can be taken over by nobody.
        dormant: regions.filter(({ dormant, councils }) => dormant !== null && councils > 0),
        title: t('groups.title'),
        description: t('groups.description'),
        sources: [
          { title: t('groups.source_proposals'), address: '/v1/proposals', csv: true },
          { title: t('groups.source_regions'), address: '/v1/regions' }
        ]
      })
    })
  }
}
