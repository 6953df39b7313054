// The public pages, each in English and under /cy in Welsh. They show what the API gives to everybody, from the same queries.
import plugin from 'fastify-plugin'
import type { Routes } from '../plugins/validation.ts'
import { type Language, languages } from '../words/words.ts'
import { accessibilityPage } from './accessibility-page.ts'
import { assessmentPage } from './assessment-page.ts'
import { serveAssets } from './assets.ts'
import { comparePage } from './compare-page.ts'
import { councilPage } from './council-page.ts'
import { councilsPage } from './councils-page.ts'
import { digestPage } from './digest-page.ts'
import { settle_ms } from '../live/settle.ts'
import { dropEmptyFields } from './filter.ts'
import { groupsPage } from './groups-page.ts'
import { homePage } from './home-page.ts'
import { materialsPage } from './materials-page.ts'
import { meetingPage } from './meeting-page.ts'
import { meetingsPage } from './meetings-page.ts'
import pictures from './pictures.ts'
import { previewPage } from './preview-page.ts'
import { regionPage } from './region-page.ts'
import rendering from './rendering.ts'
import { serveSitemap } from './sitemap.ts'
import { standardPage } from './standard-page.ts'

const every_page = [
  homePage, councilsPage, councilPage, regionPage, digestPage, assessmentPage, comparePage, standardPage, materialsPage, meetingsPage, meetingPage,
  groupsPage, accessibilityPage, previewPage
]

/** The pages in one language. */
function pagesIn (language: Language): Routes {
  return async app => {
    app.addHook('onRoute', route => {
      route.config = { ...route.config, page: language, least_ms: settle_ms }
      route.schema = { ...route.schema, hide: true }
      route.preValidation = [dropEmptyFields, ...[route.preValidation ?? []].flat()]
    })
    for (const page of every_page) await app.register(page(language))
  }
}

export default plugin<{ public_url?: string }>(async function pages (app, { public_url }) {
  await app.register(rendering, { public_url })
  await app.register(pictures)
  await app.register(serveAssets(app.page_assets))
  await app.register(serveSitemap(public_url))
  for (const language of languages) await app.register(pagesIn(language), { prefix: language === 'en' ? '' : `/${language}` })
}, { name: 'pages', dependencies: ['access'] })
