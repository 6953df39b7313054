import type { FastifyInstance, FastifyRequest } from 'fastify'
import { validate as isUuid } from 'uuid'
import { forbidden } from '../errors.ts'
import { access } from '../plugins/access.ts'
import { findToken } from './queries.ts'

async function findTarget (_: FastifyInstance, { params, caller, db }: FastifyRequest) {
  const { id } = params as { id: string }
  const token = isUuid(id) ? await findToken(db, id) : undefined
  if (token) return { id: token.id, holder_id: token.id, maker_id: token.issued_by }
  // Only an admin may know which tokens there are: for all others none is here, and they are told what they lack.
  return caller?.role === 'admin' ? undefined : { id, maker_id: null }
}

function requirePresentSecret ({ caller }: FastifyRequest) {
  // Whoever found an old secret must not make a new one of it.
  if (caller?.secret_replaced) throw forbidden('This secret has been replaced: use the new one, or ask an admin.')
}

/** Its holder, the editor that made it, or an admin may be rid of it. */
export const revocable = access({
  may: { admin: ['any'], editor: ['holder', 'maker'], reviewer: ['holder'], lead: ['holder'], reader: ['holder'] },
  of: findTarget
})

const its_holder = { admin: ['any'], editor: ['holder'], reviewer: ['holder'], lead: ['holder'], reader: ['holder'] } as const

/** Its holder or an admin, by any secret that works. */
export const held = access({ may: its_holder, of: findTarget })

/** Its holder or an admin, by the present secret. */
export const rotatable = access({
  may: its_holder,
  of: async (app, request) => {
    requirePresentSecret(request)
    return await findTarget(app, request)
  }
})

/** An admin, or an editor whose token was not made by another editor's: nothing that leaks leads to more than one generation. */
export const issuing = access({
  may: { admin: ['any'], editor: ['any'] },
  of: async (_, request) => {
    requirePresentSecret(request)
    if (request.caller?.made_by_editor) throw forbidden('A token that an editor made makes no others: use the editor\'s own.')
    return {}
  }
})

/** Admins see all tokens, an editor those that it made. */
export const listing = access({ may: { admin: ['any'], editor: ['any'] } })
