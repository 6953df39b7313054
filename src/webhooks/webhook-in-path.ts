import type { FastifyInstance, FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import { validate as isUuid } from 'uuid'
import { forbidden } from '../errors.ts'
import { access, type Target } from '../plugins/access.ts'
import { webhookVisibleTo } from './queries.ts'

export interface WebhookTarget extends Target {
  id: string
  /** The council under whose head it is written; null: none. */
  scope_council_id: string | null
}

/** The webhook that a path's {id} names, if it is the caller's to see: an editor's is its council's, a lead's its region's. */
async function webhookInPath (_: FastifyInstance, { params, caller, db }: FastifyRequest): Promise<WebhookTarget | undefined> {
  const { id } = params as { id: string }
  if (!caller || !isUuid(id)) return undefined
  const { rows } = await sql<WebhookTarget>`
    select w.id, w.council_id as scope_council_id, case t.role when 'editor' then t.council_id end as council_id, t.region
    from webhook w
    join token t on t.id = w.token_id
    where w.id = ${id} and ${webhookVisibleTo(caller)}`.execute(db)
  return rows[0]
}

/** Whoever it is of. */
export const ofWebhook = access({ may: { admin: ['any'], editor: ['own council'], lead: ['own region'] }, of: webhookInPath })

/** Whoever may have some of their own. */
export const listing = access({ may: { admin: ['any'], editor: ['any'], lead: ['any'] } })

/** The same, by the present secret: what was replaced must not leave anything behind that goes on. */
export const making = access({
  may: { admin: ['any'], editor: ['any'], lead: ['any'] },
  of: async (_, { caller }) => {
    if (caller?.secret_replaced) throw forbidden('This secret has been replaced: use the new one, or ask an admin.')
    return {}
  }
})
