// Materials of all groups: found by what they are on, how long they take and what they are called; and each with its text, where it came from,
// what was made of it, and who has used it.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { findDescent } from '../materials/descent.ts'
import { tellDifferences, textsOf } from '../materials/differences.ts'
import { licences } from '../materials/licences.ts'
import { materialInPath } from '../materials/material-in-path.ts'
import { type Asked, findMaterial, findVersion, listMaterials, type MaterialKey } from '../materials/queries.ts'
import { findBefore } from '../materials/find-compared.ts'
import { listUses } from '../materials/record-use.ts'
import { badCursor, notFound } from '../errors.ts'
import { access, everyone } from '../plugins/access.ts'
import { londonDay } from '../plugins/clock.ts'
import type { Routes } from '../plugins/validation.ts'
import { listRegions } from '../regions/queries.ts'
import { listStandards } from '../standards/queries.ts'
import type { MaterialDifferences, MaterialVersion, Region } from '../wire-types.d.ts'
import { type Language, wordsIn } from '../words/words.ts'

/** How many materials a page of them has, and how many lines of differences: of more the API tells. */
const most = 50
const most_lines = 400

const whole = { after: undefined, limit: 1000 }

const published = access({
  may: 'everyone',
  of: async (app: FastifyInstance, { params }: FastifyRequest) => await materialInPath(app, { params, caller: undefined, db: app.db })
})

const namesOf = (regions: Region[]) => Object.fromEntries(regions.map(({ id, name }) => [id, name]))
const addressOf = (path: string, query: Record<string, unknown>) => {
  const asked = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value !== undefined) asked.set(name, String(value))
  return asked.size > 0 ? `${path}?${asked}` : path
}

/** The cursor is the id of the last material of the page before. */
function afterOf (cursor: string | undefined): [string] | undefined {
  if (cursor === undefined) return undefined
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(cursor)) throw badCursor()
  return [cursor]
}

/** `GET /materials`. */
function listPage (language: Language): Routes {
  const t = wordsIn(language)
  return async app => {
    app.get('/materials', {
      config: { access: everyone, in_memory: 'nation' },
      schema: { querystring: { $ref: 'page_materials_query.json#' } }
    }, async (request, reply) => {
      const { cursor, ...asked }: Asked & { cursor?: string } = request.query
      // One after the other, on one connection.
      const found = await listMaterials(app.db, undefined, asked, { after: afterOf(cursor), limit: most })
      const regions = await listRegions(app.db, londonDay(app.now()), whole)
      const standards = await listStandards(app.db, whole)
      const materials = found.slice(0, most)
      return await reply.page('materials', {
        asked,
        materials,
        regions,
        region_names: namesOf(regions),
        standards,
        licences,
        next: found.length > most ? addressOf('/materials', { ...asked, cursor: materials.at(-1)!.id }) : null,
        title: t('material.list_title'),
        description: t('material.list_description'),
        sources: [{ title: t('material.list_title'), address: addressOf('/v1/materials', asked), csv: true }]
      })
    })
  }
}

/** How a version differs from what it was made from, as far as a page shows that; null for one that was made from nothing here. */
async function differencesOf (
  app: Pick<FastifyInstance, 'db' | 'compareTexts'>, material: MaterialKey, to: MaterialVersion
): Promise<MaterialDifferences & { too_long: boolean } | null> {
  const from = await findBefore(app.db, { ...material, number: to.version }, to, undefined)
  if (!from) return null
  const told = tellDifferences(from, to, await app.compareTexts(textsOf(from, to)))
  const too_long = told.hunks.reduce((lines, hunk) => lines + hunk.lines.length, 0) > most_lines
  return { ...told, hunks: too_long ? [] : told.hunks, too_long }
}

/** `GET /materials/{id}`. */
function materialPage (language: Language): Routes {
  const t = wordsIn(language)
  return async app => {
    app.get('/materials/:id', {
      config: { access: published },
      schema: { params: { $ref: 'id_params.json#' }, querystring: { $ref: 'page_material_query.json#' } }
    }, async (request, reply) => {
      const target = published.target(request)
      const material = await findMaterial(app.db, target, undefined)
      const { version: number = material.latest!.version } = request.query
      const version = await findVersion(app.db, target, number)
      if (version?.status !== 'published') throw notFound()
      const descent = await findDescent(app.db, target, number, undefined)
      const differences = await differencesOf(app, target, version)
      const uses = await listUses(app.db, target, whole)
      const regions = await listRegions(app.db, londonDay(app.now()), whole)
      const names = namesOf(regions)
      const own = `/v1/materials/${material.id}`
      const about = { title: version.title, region: names[version.region]! }
      return await reply.page('material', {
        material,
        version,
        text: await app.renderMarkdown(version.body),
        line: [...descent.ancestors, descent.itself, ...descent.descendants],
        complete: descent.complete,
        differences,
        uses,
        region_names: names,
        licences,
        title: t('material.title', about),
        description: t('material.description', { ...about, kind: t(`material.kind_${version.kind}`) }),
        sources: [
          { title: t('material.source'), address: own },
          { title: t('material.source_version'), address: `${own}/versions/${number}` },
          { title: t('material.source_versions'), address: `${own}/versions`, csv: true },
          { title: t('material.descent'), address: `${own}/descent?version=${number}` },
          ...differences ? [{ title: t('material.differences'), address: `${own}/versions/${number}/differences` }] : [],
          { title: t('material.uses'), address: `${own}/uses`, csv: true }
        ]
      })
    })
  }
}

/** The pages of materials. */
export function materialsPage (language: Language): Routes {
  return async app => {
    await app.register(listPage(language))
    await app.register(materialPage(language))
  }
}
