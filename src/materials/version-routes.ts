import { actOf } from '../database/write.ts'
import { access } from '../plugins/access.ts'
import type { Routes } from '../plugins/validation.ts'
import { beginVersion } from './begin-material.ts'
import { changeVersion, publishVersion } from './change-version.ts'
import { tellDifferences, textsOf, writeDifferences } from './differences.ts'
import { findCompared } from './find-compared.ts'
import { materialInPath, versionInPath } from './material-in-path.ts'
import { by_number, findVersion, listVersions } from './queries.ts'
import { as_text, writeForm } from './text-forms.ts'

const ofMaterial = access({ may: 'everyone', of: materialInPath })
const sees = access({ may: 'everyone', of: versionInPath })
const begins = access({ may: { lead: ['own region'], admin: ['any'] }, of: materialInPath })
const writes = access({ may: { lead: ['own region'], admin: ['any'] }, of: versionInPath })

const as_diff = { diff: { type: 'text/x-diff', example: '--- london/0199a1c0/1\n+++ midlands/0199a1c1/1\n@@ -5,1 +5,1 @@\n-Ask each council for **one** service.\n+Ask each council for **two** services.\n' } }

const one = { 200: { $ref: 'material_version.json#' }, '4xx': { $ref: 'problem.json#' } } as const

const versions: Routes = async app => {
  app.get('/materials/:id/versions', {
    config: { access: ofMaterial },
    schema: {
      operationId: 'listMaterialVersions',
      tags: ['Materials'],
      summary: 'List the versions of a material',
      description: 'In order of their numbers, without their texts; for leads with the one in preparation.',
      params: { $ref: 'id_params.json#' },
      querystring: { $ref: 'page_query.json#' },
      response: { 200: { $ref: 'material_versions.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { caller, db } = request
    return await reply.list(async paging => await listVersions(db, ofMaterial.target(request), caller, paging), by_number)
  })

  app.post('/materials/:id/versions', {
    config: { access: begins },
    schema: {
      operationId: 'beginMaterialVersion',
      tags: ['Materials'],
      summary: 'Begin the next version of a material',
      description: 'One is in preparation at a time. It is given whole; `adapted_from` says where it takes in what another group has made of it.',
      params: { $ref: 'id_params.json#' },
      body: { $ref: 'material_version_new.json#' },
      response: { 201: { $ref: 'material_version.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => await reply.once(
    async act => await beginVersion(act, request.caller!, begins.target(request), request.body),
    version => reply.code(201).header('location', `/v1/materials/${version.material}/versions/${version.version}`).resource(version)
  ))

  app.get('/materials/:id/versions/:number', {
    config: { access: sees, forms: as_text },
    schema: {
      operationId: 'getMaterialVersion',
      tags: ['Materials'],
      summary: 'Read a version of a material',
      description: 'As JSON, as Markdown by `Accept: text/markdown` or ?format=md, or as HTML for a page by ?format=html.',
      params: { $ref: 'material_version_params.json#' },
      querystring: { $ref: 'material_query.json#' },
      response: one
    }
  }, async (request, reply) => {
    const target = sees.target(request)
    const version = (await findVersion(request.db, target, target.number))!
    return await reply.inForm(version, async form => await writeForm(app, form, version))
  })

  app.put('/materials/:id/versions/:number', {
    config: { access: writes, if_match: 'material version' },
    schema: {
      operationId: 'putMaterialVersion',
      tags: ['Materials'],
      summary: 'Change a version in preparation',
      description: 'It is given whole: what is left out is not there any more. What was published never changes.',
      params: { $ref: 'material_version_params.json#' },
      body: { $ref: 'material_version_new.json#' },
      response: one
    }
  }, async (request, reply) => reply.resource(await changeVersion(actOf(request), writes.target(request), request.body)))

  app.post('/materials/:id/versions/:number/publish', {
    config: { access: writes, if_match: 'material version' },
    schema: {
      operationId: 'publishMaterialVersion',
      tags: ['Materials'],
      summary: 'Publish a version of a material',
      description: 'For all to read, use and adapt under its licence, for good.',
      params: { $ref: 'material_version_params.json#' },
      response: one
    }
  }, async (request, reply) => await reply.once(
    async act => await publishVersion(act, writes.target(request)),
    version => reply.resource(version)
  ))

  app.get('/materials/:id/versions/:number/differences', {
    config: { access: sees, forms: as_diff },
    schema: {
      operationId: 'getDifferences',
      tags: ['Materials'],
      summary: 'See what a version has changed',
      description: 'Line by line, from what it was adapted from, or else from the version before; or from any that is named. As a unified diff by `Accept: text/x-diff` or ?format=diff.',
      params: { $ref: 'material_version_params.json#' },
      querystring: { $ref: 'material_differences_query.json#' },
      response: { 200: { $ref: 'material_differences.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { from, to } = await findCompared(request.db, sees.target(request), request.query.from, request.caller)
    const compared = await app.compareTexts(textsOf(from, to))
    return await reply.inForm(tellDifferences(from, to, compared), () => writeDifferences(compared))
  })
}

export default versions
