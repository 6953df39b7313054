// A meeting: what is to be done, which councils came, what came of it, and what they said of its points.
import type { FastifyInstance } from 'fastify'
import { listNames } from '../councils/queries.ts'
import { notFound } from '../errors.ts'
import { type MeetingTarget, meetingInPath } from '../meetings/meeting-in-path.ts'
import { findMeeting, listMaterialTitles } from '../meetings/queries.ts'
import { access } from '../plugins/access.ts'
import { londonDay } from '../plugins/clock.ts'
import type { Routes } from '../plugins/validation.ts'
import { findPoll } from '../polls/queries.ts'
import { findStandard } from '../standards/queries.ts'
import { type Language, wordsIn } from '../words/words.ts'
import { formatsIn } from './formats.ts'

const sees = access({ may: 'everyone', of: meetingInPath })

/** On nobody's behalf: whoever is sent the page is shown no more than everybody is. */
async function readMeeting ({ db, now }: Pick<FastifyInstance, 'db' | 'now'>, { head_id, id, region }: MeetingTarget) {
  // One after the other, on one connection.
  const meeting = await findMeeting(db, head_id, id, { caller: undefined, today: londonDay(now()) })
  if (!meeting) throw notFound()
  const { name } = await db.selectFrom('region').select('name').where('id', '=', region).executeTakeFirstOrThrow()
  const standard = await findStandard(db, meeting.standard)
  const councils = await listNames(db, [...meeting.attendance, ...meeting.actions.flatMap(({ council }) => council ?? [])])
  const materials = await listMaterialTitles(db, { head_id, id })
  const polls = []
  for (const poll of meeting.polls) polls.push((await findPoll(db, head_id, poll))!)
  return {
    meeting,
    polls,
    materials,
    region_name: name,
    standard_title: standard!.title,
    points: standard!.points.filter(({ number }) => meeting.points.includes(number)).map(({ number, title }) => ({ number, title })),
    councils: Object.fromEntries(councils.map(({ code, name }) => [code, name]))
  }
}

/** `GET /meetings/{id}`. */
export function meetingPage (language: Language): Routes {
  const [t, f] = [wordsIn(language), formatsIn(language)]
  return async app => {
    app.get('/meetings/:id', {
      config: { access: sees },
      schema: { params: { $ref: 'id_params.json#' }, querystring: { $ref: 'page_nothing_query.json#' } }
    }, async (request, reply) => {
      const target = sees.target(request)
      const shown = await readMeeting(app, target)
      const { meeting: { id, title, starts_at, region }, polls, region_name } = shown
      return await reply.page('meeting', {
        ...shown,
        title,
        description: t('meeting.description', { region: region_name, day: f.moment(starts_at) }),
        feed: `/v1/regions/${region}/meetings.atom`,
        sources: [
          { title: t('meeting.source'), address: `/v1/meetings/${id}` },
          ...polls.map(poll => ({ title: t('meeting.poll'), address: `/v1/polls/${poll.id}` })),
          ...polls.length > 0 ? [{ title: t('meeting.source_polls'), address: `/v1/regions/${region}/polls`, csv: true }] : []
        ]
      })
    })
  }
}
