// A published assessment as a report: the sheet, what peers said of it and what was answered, and what was promised. Never comments, never names.
import { listActions } from '../actions/queries.ts'
import { publishedInPath } from '../assessments/assessment-in-path.ts'
import { findVisibleAssessment } from '../assessments/queries.ts'
import { listNames, readCouncil } from '../councils/queries.ts'
import { notFound } from '../errors.ts'
import { access } from '../plugins/access.ts'
import { londonDay } from '../plugins/clock.ts'
import type { Routes } from '../plugins/validation.ts'
import { findService } from '../services/queries.ts'
import { findStandard } from '../standards/queries.ts'
import { type Language, wordsIn } from '../words/words.ts'
import { formatsIn } from './formats.ts'

const published = access({ may: 'everyone', of: publishedInPath })

const whole = { after: undefined, limit: 1000 }

/** `GET /assessments/{id}`. */
export function assessmentPage (language: Language): Routes {
  const [t, f] = [wordsIn(language), formatsIn(language)]
  return async app => {
    async function readReport ({ council_id, id, standard }: { council_id: string, id: string, standard: string }) {
      const today = londonDay(app.now())
      // One after the other, on one connection.
      const found = await findVisibleAssessment(app.db, undefined, today, { council_id, id })
      if (!found) throw notFound()
      const { assessment } = found
      const rules = await findStandard(app.db, standard)
      const council = await readCouncil(app.db, council_id, app.now())
      const service = await findService(app.db, assessment.service)
      const promised = await listActions(app.db, { caller: undefined, today }, { council_id, assessment: id }, whole)
      const names = await listNames(app.db, assessment.reviews.map(({ reviewer_council }) => reviewer_council))
      const by_point = new Map(assessment.scores.map(score => [score.point, score]))
      return {
        assessment,
        standard: rules!,
        council,
        service: service!,
        promised,
        points: rules!.points.map(point => ({ ...point, scored: by_point.get(point.number) ?? null })),
        labels: Object.fromEntries(rules!.scale.map(({ value, label }) => [value, label])),
        names: Object.fromEntries(names.map(({ code, name }) => [code, name]))
      }
    }

    app.get('/assessments/:id', {
      config: { access: published },
      schema: { params: { $ref: 'id_params.json#' } }
    }, async (request, reply) => {
      const shown = await readReport(published.target(request))
      const { assessment, council, service, standard } = shown
      const about = { service: service.name, council: council.name, standard: standard.title, day: f.day(assessment.published_at) }
      return await reply.page('assessment', {
        ...shown,
        title: t('assessment.title', about),
        description: t('assessment.description', about),
        sources: [
          { title: t('assessment.source'), address: `/v1/assessments/${assessment.id}` },
          { title: t('assessment.source_reviews'), address: `/v1/assessments/${assessment.id}/reviews`, csv: true },
          { title: t('assessment.source_actions'), address: `/v1/assessments/${assessment.id}/actions`, csv: true }
        ]
      })
    })
  }
}
