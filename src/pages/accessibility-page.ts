// How far everybody can use the pages, and whom to tell where somebody cannot.
import { everyone } from '../plugins/access.ts'
import type { Routes } from '../plugins/validation.ts'
import { type Language, wordsIn } from '../words/words.ts'

/** `GET /accessibility`. */
export function accessibilityPage (language: Language): Routes {
  const t = wordsIn(language)
  return async app => {
    app.get('/accessibility', {
      config: { access: everyone, in_memory: 'standards' },
      schema: { querystring: { $ref: 'page_nothing_query.json#' } }
    }, async (_, reply) => await reply.page('accessibility', { title: t('accessibility.title'), description: t('accessibility.description') }))
  }
}
