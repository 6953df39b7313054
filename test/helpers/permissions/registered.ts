// The routes that an app registers, with what they declare, from the very moment that the app is made.
import diagnostics from 'node:diagnostics_channel'
import type { FastifyInstance, RouteOptions } from 'fastify'
import type { Access } from '../../../src/plugins/access.ts'

export interface Registered {
  /** As documents write it: `GET /v1/services/{id}`. */
  operation: string
  access: Access<any> | undefined
}

/** Does the work, and gives the routes of the app that it makes beside what it gives itself. */
export async function routesOf<Result> (work: () => Promise<Result>): Promise<{ result: Result, routes: Registered[] }> {
  const heard: { operation: string, route: RouteOptions }[] = []
  const listen = (message: unknown) => (message as { fastify: FastifyInstance }).fastify.addHook('onRoute', route => {
    const url = route.url.replaceAll(/:(\w+)/g, '{$1}')
    for (const method of [route.method].flat()) heard.push({ operation: `${method} ${url}`, route })
  })
  diagnostics.subscribe('fastify.initialization', listen)
  const result = await work()
  diagnostics.unsubscribe('fastify.initialization', listen)
  // A plugin may have declared it after this has heard of the route.
  return { result, routes: heard.map(({ operation, route }) => ({ operation, access: route.config?.access })) }
}
