import { actOf } from '../database/write.ts'
import { access, admins, everyone } from '../plugins/access.ts'
import { dayAskedFor, londonDay } from '../plugins/clock.ts'
import { by_id, by_name } from '../plugins/paging.ts'
import type { Routes } from '../plugins/validation.ts'
import { endRegion } from './end-region.ts'
import { findRegion, listMembers, listRegions } from './queries.ts'
import { regionCouncilInPath, regionInPath } from './region-in-path.ts'
import { saveMembership } from './save-membership.ts'
import { saveRegion } from './save-region.ts'

const sees = access({ may: 'everyone', of: regionInPath })
const ends = access({ may: { admin: ['any'] }, of: regionInPath })
const keepsMembers = access({ may: { lead: ['own region'], admin: ['any'] }, of: regionCouncilInPath })

const regions: Routes = async app => {
  app.get('/regions', {
    config: { access: everyone, in_memory: 'nation' },
    schema: {
      operationId: 'listRegions',
      tags: ['Regions'],
      summary: 'List the regions',
      description: 'Regional peer groups, each with how many councils belong to it today.',
      querystring: { $ref: 'page_query.json#' },
      response: { 200: { $ref: 'regions.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const today = londonDay(app.now())
    return await reply.list(async paging => await listRegions(app.db, today, paging), by_name)
  })

  app.get('/regions/:region', {
    config: { access: sees, in_memory: 'region' },
    schema: {
      operationId: 'getRegion',
      tags: ['Regions'],
      summary: 'Read a region',
      description: 'A regional peer group.',
      params: { $ref: 'region_params.json#' },
      response: { 200: { $ref: 'region.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => reply.resource((await findRegion(app.db, sees.target(request).region, londonDay(app.now())))!))

  app.put('/regions/:region', {
    config: { access: admins, if_match: 'region' },
    schema: {
      operationId: 'putRegion',
      tags: ['Regions'],
      summary: 'Create or replace a region',
      description: 'Members are added one by one, with dates.',
      params: { $ref: 'region_params.json#' },
      body: { $ref: 'region_new.json#' },
      response: { 200: { $ref: 'region.json#' }, 201: { $ref: 'region.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { value, created } = await saveRegion(actOf(request), request.params.region, request.body)
    return reply.code(created ? 201 : 200).resource(value)
  })

  app.post('/regions/:region/end', {
    config: { access: ends, if_match: 'region' },
    schema: {
      operationId: 'endRegion',
      tags: ['Regions'],
      summary: 'End a region',
      description: 'Its memberships and its leads\' terms end on that day, and nobody joins it after; others may follow it, and its members be moved to one of these on the same day. What was stays: progress as of an earlier day is answered as before.',
      params: { $ref: 'region_params.json#' },
      body: { $ref: 'region_ending.json#' },
      response: { 200: { $ref: 'region.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => await reply.once(
    async act => await endRegion(act, ends.target(request), request.body),
    region => reply.resource(region)
  ))

  app.get('/regions/:region/councils', {
    config: { access: sees, in_memory: 'region' },
    schema: {
      operationId: 'listMembers',
      tags: ['Regions'],
      summary: 'List the members of a region',
      description: 'The councils that belong to the region at a day, each from when and, where it has an end, to when.',
      params: { $ref: 'region_params.json#' },
      querystring: { $ref: 'region_councils_query.json#' },
      response: { 200: { $ref: 'members.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { region } = sees.target(request)
    const today = londonDay(app.now())
    const day = dayAskedFor(request.query.as_of, app.now())
    return await reply.list(async paging => await listMembers(app.db, region, day, today, paging), by_id, ({ id, ...member }) => member)
  })

  app.put('/regions/:region/councils/:code', {
    config: { access: keepsMembers, if_match: 'membership' },
    schema: {
      operationId: 'putMembership',
      tags: ['Regions'],
      summary: 'Record a membership',
      description: 'The same first day changes the last one; a period that overlaps one of this council here replaces it; a last day that is the first means that it never was.',
      params: { $ref: 'region_council_params.json#' },
      body: { $ref: 'membership_new.json#' },
      response: { 200: { $ref: 'membership.json#' }, 201: { $ref: 'membership.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { region, council_id } = keepsMembers.target(request)
    const { value, created } = await saveMembership(actOf(request), region, council_id, request.body)
    return reply.code(created ? 201 : 200).resource(value)
  })
}

export default regions
