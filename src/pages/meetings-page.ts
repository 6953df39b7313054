// When the groups meet next, and when they last did.
import { listNearest } from '../meetings/queries.ts'
import { everyone } from '../plugins/access.ts'
import type { Routes } from '../plugins/validation.ts'
import { type Language, wordsIn } from '../words/words.ts'

/** How many meetings that are over the page shows; the API has them all. */
const most_over = 50
const most_coming = 200

/** `GET /meetings`. */
export function meetingsPage (language: Language): Routes {
  const t = wordsIn(language)
  return async app => {
    app.get('/meetings', {
      config: { access: everyone, in_memory: 'nation' },
      schema: { querystring: { $ref: 'page_nothing_query.json#' } }
    }, async (_, reply) => {
      const meetings = await listNearest(app.db, app.now(), { next: most_coming, last: most_over })
      const regions = await app.db.selectFrom('region').select(['id', 'name']).orderBy('name').execute()
      return await reply.page('meetings', {
        meetings,
        regions,
        names: Object.fromEntries(regions.map(({ id, name }) => [id, name])),
        title: t('meetings.title'),
        description: t('meetings.description'),
        sources: [{ title: t('meetings.title'), address: '/v1/meetings', csv: true }]
      })
    })
  }
}
