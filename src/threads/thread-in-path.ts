import type { FastifyInstance, FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import { validate as isUuid } from 'uuid'
import type { Target } from '../plugins/access.ts'
import { londonDay } from '../plugins/clock.ts'
import type { Caller } from '../tokens/find-caller.ts'
import { threadVisibleTo } from './audience.ts'

export interface ThreadTarget extends Target {
  id: string
  head_id: string
  /** Who wrote it: the thread's asker, or a message's author. */
  token_id: string
}

export interface MessageTarget extends ThreadTarget {
  thread_id: string
}

/** What is for the leads of all regions is of every lead's own. */
const belongs = (caller: Caller | undefined, today: string) => sql`
  coalesce(th.region, ${caller?.role === 'lead' ? caller.region : null}) as region,
  case when th.region = region_of(${caller?.council_id ?? null}, ${today}) then ${caller?.council_id ?? null}::uuid end as member_council_id`

/** The thread that a path's {id} names, if it is for the caller too. */
export async function threadInPath (app: FastifyInstance, request: FastifyRequest): Promise<ThreadTarget | undefined> {
  const { id } = request.params as { id: string }
  if (!isUuid(id)) return undefined
  const today = londonDay(app.now())
  const { rows } = await sql<ThreadTarget>`
    select th.id, th.head_id, th.token_id, ${belongs(request.caller, today)}
    from thread th
    where th.id = ${id} and ${threadVisibleTo(request.caller, today)}`.execute(request.db)
  return rows[0]
}

/** The same for a message. */
export async function messageInPath (app: FastifyInstance, request: FastifyRequest): Promise<MessageTarget | undefined> {
  const { id } = request.params as { id: string }
  if (!isUuid(id)) return undefined
  const today = londonDay(app.now())
  const { rows } = await sql<MessageTarget>`
    select m.id, m.thread_id, m.head_id, m.token_id, ${belongs(request.caller, today)}
    from message m
    join thread th on th.head_id = m.head_id and th.id = m.thread_id
    where m.id = ${id} and ${threadVisibleTo(request.caller, today)}`.execute(request.db)
  return rows[0]
}
