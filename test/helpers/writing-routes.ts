// The routes that are there, as the router itself has them.
import type { App } from '../../src/app.ts'

const reading = ['GET', 'HEAD', 'OPTIONS']

/** Every route that is registered with a method that writes, as `POST /v1/…/:id`. */
export function writingRoutes (app: App): string[] {
  const parents: string[] = []
  const routes: string[] = []
  for (const line of app.printRoutes({ commonPrefix: false }).split('\n')) {
    const [, indent, part, methods] = /^((?:│ {3}| {4})*)[├└]── (\S*)(?: \(([A-Z, ]+)\))?/.exec(line) ?? []
    if (indent === undefined) continue
    const depth = indent.length / 4
    parents.splice(depth, Infinity, part!)
    for (const method of methods?.split(', ') ?? []) if (!reading.includes(method)) routes.push(`${method} ${parents.join('')}`)
  }
  return routes.sort()
}
