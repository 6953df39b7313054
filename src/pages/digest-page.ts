// What happened in a region in some days, to be read or printed: the digest that the API gives, and how the region stood before and after.
import { periodOf } from '../digest/digest-period.ts'
import { htmlFrom } from '../digest/html.ts'
import { queryOf } from '../digest/query.ts'
import { readDigest } from '../digest/read-digest.ts'
import { sayIn } from '../digest/say.ts'
import { sectionsOf } from '../digest/sections.ts'
import { access } from '../plugins/access.ts'
import type { Routes } from '../plugins/validation.ts'
import { regionInPath } from '../regions/region-in-path.ts'
import { type Language, wordsIn } from '../words/words.ts'
import { formatsIn } from './formats.ts'
import { addressIn } from './address-in.ts'

const ofRegion = access({ may: 'everyone', of: regionInPath })

/** `GET /regions/{region}/digest`. */
export function digestPage (language: Language): Routes {
  const [t, f] = [wordsIn(language), formatsIn(language)]
  const markup = htmlFrom(to => addressIn(language, to))
  return async app => {
    app.get('/regions/:region/digest', {
      config: { access: ofRegion, in_memory: 'region' },
      schema: { params: { $ref: 'region_params.json#' }, querystring: { $ref: 'page_digest_query.json#' } }
    }, async (request, reply) => {
      const { region } = ofRegion.target(request)
      const { digest, standards } = await readDigest(app, { region, standard: request.query.standard, ...periodOf(request.query, app.now()) })
      const say = sayIn({ language, standards, markup })
      const about = { region: digest.name, since: f.day(digest.since), until: f.day(digest.until) }
      const own = `/v1/regions/${region}/digest`
      return await reply.page('digest', {
        title: t('digest.title', about),
        description: t('digest.description', about),
        digest,
        standards,
        counted: standards.find(({ id }) => id === digest.progress.standard)!,
        asked: request.query,
        sections: sectionsOf(digest).map(section => ({ ...section, told: section.told.map(one => ({ ...one, html: say(one) })) })),
        forms: { markdown: `${own}?${queryOf(digest)}&lang=${language}&format=md`, feed: `${own}?format=atom&lang=${language}` },
        feed: `${own}?format=atom&lang=${language}`,
        picture: addressIn(language, `/regions/${region}/preview.png`),
        sources: [{ title: t('digest.source'), address: `${own}?${queryOf(digest)}` }]
      })
    })
  }
}
