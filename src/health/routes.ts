import { sql } from 'kysely'
import { listMigrations } from '../database/migrator.ts'
import { unavailable } from '../errors.ts'
import { everyone } from '../plugins/access.ts'
import { loggable } from '../plugins/logging.ts'
import type { Routes } from '../plugins/validation.ts'

const health: Routes = async app => {
  const newest = (await listMigrations()).at(-1)

  app.get('/live', {
    config: { access: everyone },
    schema: {
      operationId: 'getLive',
      tags: ['Running it'],
      summary: 'Is the process alive',
      description: 'Answers without the database.',
      response: { 200: { $ref: 'health.json#' } }
    }
  }, async () => ({ status: 'ok' as const }))

  app.get('/ready', {
    config: { access: everyone },
    schema: {
      operationId: 'getReady',
      tags: ['Running it'],
      summary: 'Is the service ready',
      description: '503 when the database cannot be reached or is not migrated, and before the service stops.',
      response: { 200: { $ref: 'health.json#' }, '5xx': { $ref: 'problem.json#' } }
    }
  }, async request => {
    if (app.draining) throw unavailable('The service is about to stop.')
    try {
      const { rows } = await sql`select from kysely_migration where name = ${newest}`.execute(app.operator_db)
      if (rows.length > 0) return { status: 'ok' as const }
    } catch (error) {
      request.log.warn({ err: loggable(error) }, 'not ready')
      throw unavailable('The database cannot be reached.')
    }
    throw unavailable('The database is not migrated: run the migrations.')
  })
}

export default health
