// Who may call a route is declared where the route is registered, and checked before its body is read:
// 401, then 404, then 403, so that a stranger learns nothing from what is wrong with the input.
import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify'
import plugin from 'fastify-plugin'
import { councilEnded, forbidden, notFound, tokenMissing, tokenRefused } from '../errors.ts'
import type { Caller } from '../tokens/find-caller.ts'
import type { Role } from '../wire-types.d.ts'

export type Scope = 'any' | 'own council' | 'own region' | 'member council' | 'leading' | 'reviewing council' | 'author' | 'holder' | 'maker'

/** What a path names, as far as permissions go. */
export interface Target {
  council_id?: string
  /** The region that it belongs to today. */
  region?: string | null
  /** The caller's council, where that belongs to its region today: a lead may lead another. */
  member_council_id?: string | null
  /** The council whose review it is. */
  reviewer_council_id?: string
  /** The token that wrote it. */
  token_id?: string
  /** The token that it is. */
  holder_id?: string
  /** The token that made it. */
  maker_id?: string | null
  /** Its council has ended: nothing more is written. */
  frozen?: boolean
}

export interface Declaration<T extends Target> {
  may: 'everyone' | Partial<Record<Role, readonly Scope[]>>
  /** Finds what the path names, unless it is not there or not for this caller to know of. */
  of?: (app: FastifyInstance, request: FastifyRequest) => Promise<T | undefined>
}

export interface Access<T extends Target> extends Declaration<T> {
  /** What the path of this request names. */
  target: (request: FastifyRequest) => T
}

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access<any>
  }
}

const targets = new WeakMap<FastifyRequest, Target>()

/** A declaration of who may call a route, and the way to what its path names. */
export function access<T extends Target> (declaration: Declaration<T>): Access<T> {
  return { ...declaration, target: request => targets.get(request) as T }
}

export const everyone = access({ may: 'everyone' })
export const admins = access({ may: { admin: ['any'] } })
export const anyToken = access({ may: { admin: ['any'], editor: ['any'], reviewer: ['any'], lead: ['any'], reader: ['any'] } })

function covers (scope: Scope, caller: Caller, target: Target, reading: boolean): boolean {
  if (scope === 'any') return true
  if (scope === 'own region') return target.region != null && target.region === caller.region
  if (scope === 'member council') return target.member_council_id != null && target.member_council_id === caller.council_id
  // A lead's region is null outside its council's term.
  if (scope === 'leading') return caller.region !== null
  if (scope === 'reviewing council') return target.reviewer_council_id !== undefined && target.reviewer_council_id === caller.council_id
  if (scope === 'author') return target.token_id === caller.token_id
  if (scope === 'holder') return target.holder_id === caller.token_id
  if (scope === 'maker') return target.maker_id === caller.token_id
  if (reading && target.council_id && caller.reads.includes(target.council_id)) return true
  return target.council_id !== undefined && target.council_id === caller.council_id
}

async function check (app: FastifyInstance, request: FastifyRequest, { may, of }: Access<Target>) {
  const { caller } = request
  const reading = request.method === 'GET' || request.method === 'HEAD'
  if (may !== 'everyone' && !caller && !(reading && of)) throw tokenMissing()
  const target = of ? await of(app, request) : {}
  if (!target) throw notFound()
  targets.set(request, target)
  const allowed = may === 'everyone' || (caller && may[caller.role]?.some(scope => covers(scope, caller, target, reading)))
  if (!allowed) {
    if (reading && of) throw notFound()
    throw caller?.council_ended && !reading ? councilEnded() : forbidden()
  }
  if (!reading && (caller?.council_ended || target.frozen)) throw councilEnded()
}

export default plugin(async function accessChecks (app) {
  const routes: RouteOptions[] = []
  app.addHook('onRoute', route => { routes.push(route) })
  // Not before, because a plugin may declare it for the routes that it registers in its turn.
  app.addHook('onReady', async () => {
    const undeclared = routes.filter(({ config }) => !config?.access).map(({ method, url }) => `${method} ${url}`)
    if (undeclared.length > 0) throw new Error(`These routes do not declare who may call them: ${undeclared.join(', ')}. Give config.access.`)
  })
  app.addHook('onRequest', async request => {
    // A bad token is refused wherever it is sent.
    if (request.token_refused) throw tokenRefused()
    if (request.is404) return
    await check(app, request, request.routeOptions.config.access!)
  })
}, { name: 'access', dependencies: ['auth'] })
