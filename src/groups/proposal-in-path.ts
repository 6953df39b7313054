import type { FastifyInstance, FastifyRequest } from 'fastify'
import { validate as isUuid } from 'uuid'
import { councilInPath } from '../councils/council-in-path.ts'
import { register } from '../database/write.ts'
import { access, type Target } from '../plugins/access.ts'

export interface ProposalTarget extends Target {
  id: string
}

export interface JoiningTarget extends ProposalTarget {
  council_id: string
}

/** The proposal that a path's {id} names. Its council is the one whose it is. */
export async function proposalInPath (_: FastifyInstance, { params, db }: FastifyRequest): Promise<ProposalTarget | undefined> {
  const { id } = params as { id: string }
  if (!isUuid(id)) return undefined
  const found = await db.selectFrom('region_proposal').select('council_id').where('head_id', '=', register).where('id', '=', id).executeTakeFirst()
  return found && { id, council_id: found.council_id ?? undefined }
}

/** The same for a path that names a council too, whose say it is. */
async function joiningInPath (app: FastifyInstance, request: FastifyRequest): Promise<JoiningTarget | undefined> {
  const proposal = await proposalInPath(app, request)
  const council = proposal && await councilInPath(app, request)
  return council && { ...council, id: proposal!.id }
}

/** The same where the council has said that it would join. */
async function joinedInPath (app: FastifyInstance, request: FastifyRequest): Promise<JoiningTarget | undefined> {
  const target = await joiningInPath(app, request)
  const known = target && await request.db.selectFrom('region_proposal_council').select('since')
    .where('head_id', '=', register).where('proposal_id', '=', target.id).where('council_id', '=', target.council_id).executeTakeFirst()
  return known && target
}

export const proposes = access({ may: { editor: ['any'], reviewer: ['any'], lead: ['any'], admin: ['any'] } })
export const sees = access({ may: 'everyone', of: proposalInPath })
export const keeps = access({ may: { editor: ['own council'], reviewer: ['own council'], lead: ['own council'], admin: ['any'] }, of: proposalInPath })
export const decides = access({ may: { admin: ['any'] }, of: proposalInPath })
export const joins = access({ may: { editor: ['own council'], lead: ['own council'], admin: ['any'] }, of: joiningInPath })
export const leaves = access({ may: { editor: ['own council'], lead: ['own council'], admin: ['any'] }, of: joinedInPath })
