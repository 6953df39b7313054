// What is recorded of a meeting once it is under way.
import { actOf } from '../database/write.ts'
import { access } from '../plugins/access.ts'
import { londonDay } from '../plugins/clock.ts'
import type { Routes } from '../plugins/validation.ts'
import { meetingActionInPath, meetingInPath } from './meeting-in-path.ts'
import { recordAttendance } from './record-attendance.ts'
import { recordOutcomes, settleAction } from './record-outcomes.ts'

const keeps = access({ may: { lead: ['own region'], admin: ['any'] }, of: meetingInPath })
const settles = access({ may: { lead: ['own region'], admin: ['any'] }, of: meetingActionInPath })

const one = { 200: { $ref: 'meeting.json#' }, '4xx': { $ref: 'problem.json#' } } as const

const meetingRecords: Routes = async app => {
  app.put('/meetings/:id/attendance', {
    config: { access: keeps, if_match: 'meeting' },
    schema: {
      operationId: 'recordAttendance',
      tags: ['Meetings'],
      summary: 'Record which councils came',
      description: 'From the day of the meeting on: members of the region on that day. Councils are recorded, never people.',
      params: { $ref: 'id_params.json#' },
      body: { $ref: 'meeting_attendance_new.json#' },
      response: one
    }
  }, async (request, reply) => {
    const reader = { caller: request.caller, today: londonDay(app.now()) }
    return reply.resource(await recordAttendance(actOf(request), reader, keeps.target(request), request.body))
  })

  app.put('/meetings/:id/outcomes', {
    config: { access: keeps, if_match: 'meeting' },
    schema: {
      operationId: 'recordOutcomes',
      tags: ['Meetings'],
      summary: 'Record what came of a meeting',
      description: 'Once it has begun. An action given with its id stays done, or not; one without is new; one left out goes.',
      params: { $ref: 'id_params.json#' },
      body: { $ref: 'meeting_outcomes_new.json#' },
      response: one
    }
  }, async (request, reply) => {
    const reader = { caller: request.caller, today: londonDay(app.now()) }
    return reply.resource(await recordOutcomes(actOf(request), reader, keeps.target(request), request.body))
  })

  app.patch('/meetings/:id/actions/:action', {
    config: { access: settles, if_match: 'meeting' },
    schema: {
      operationId: 'settleMeetingAction',
      tags: ['Meetings'],
      summary: 'Say whether an action of a meeting is done',
      description: 'The ETag is the meeting\'s.',
      params: { $ref: 'meeting_action_params.json#' },
      body: { $ref: 'meeting_action_change.json#' },
      response: one
    }
  }, async (request, reply) => {
    const reader = { caller: request.caller, today: londonDay(app.now()) }
    return reply.resource(await settleAction(actOf(request), reader, settles.target(request), request.body.done))
  })
}

export default meetingRecords
