// Councils found by a part of their name, or by a code.
import { listCouncils } from '../councils/queries.ts'
import { listSignUpsOf } from '../councils/sign-up.ts'
import { everyone } from '../plugins/access.ts'
import { londonDay } from '../plugins/clock.ts'
import type { Routes } from '../plugins/validation.ts'
import { listRegions } from '../regions/queries.ts'
import { type Language, localeOf, wordsIn } from '../words/words.ts'

/** More than there are in the United Kingdom. */
const most = 500

/** `GET /councils`. */
export function councilsPage (language: Language): Routes {
  const t = wordsIn(language)
  const { compare } = new Intl.Collator(localeOf[language])
  return async app => {
    app.get('/councils', {
      config: { access: everyone },
      schema: { querystring: { $ref: 'page_councils_query.json#' } }
    }, async (request, reply) => {
      const q = request.query.q?.trim() || undefined
      const found = await listCouncils(app.db, app.now(), { q, include_ended: q !== undefined }, { after: undefined, limit: most })
      const shown = found.slice(0, most)
      const [regions, sign_ups] = await Promise.all([
        listRegions(app.db, londonDay(app.now()), { after: undefined, limit: 1000 }),
        listSignUpsOf(app.db, shown.map(({ id }) => id))
      ])
      const names = new Map(regions.map(({ id, name }) => [id, name]))
      const signed = Map.groupBy(sign_ups, ({ council }) => council)
      const asked = new URLSearchParams({ ...q !== undefined && { q, include_ended: 'true' }, limit: String(most) })
      return await reply.page('councils', {
        q: q ?? '',
        councils: shown
          .map(council => ({ ...council, region_name: council.region && names.get(council.region), signed_up: signed.get(council.code) ?? [] }))
          .sort((one, other) => compare(one.name, other.name)),
        more: found.length > most,
        most,
        title: q === undefined ? t('councils.title') : t('councils.title_found', { q }),
        description: t('councils.description'),
        sources: [{ title: t('councils.title'), address: `/v1/councils?${asked}` }]
      })
    })
  }
}
