// Answers leave only through their schemas. Fastify would make a function for each status of each route as it starts, most of them for the same
// schemas, and each with all others at hand: that took two seconds of the start, and memory for what is never answered.
import fastJsonStringify, { type Schema } from 'fast-json-stringify'
import plugin from 'fastify-plugin'

type Schemas = Record<string, object>

/** The files that a schema refers to, directly or through others. */
function reachableFrom (schema: unknown, all: Schemas, found: Schemas = {}): Schemas {
  if (typeof schema !== 'object' || schema === null) return found
  for (const [name, value] of Object.entries(schema)) {
    const file = name === '$ref' && typeof value === 'string' ? value.split('#', 1)[0]! : undefined
    if (file === undefined) reachableFrom(value, all, found)
    else if (all[file] && !found[file]) {
      found[file] = all[file]
      reachableFrom(all[file], all, found)
    }
  }
  return found
}

/** One function for each schema, made when something is first answered by it. */
export default plugin(async function serialization (app) {
  const made = new Map<string, (answer: unknown) => string>()
  const make = (schema: object): (answer: unknown) => string => {
    const key = JSON.stringify(schema)
    const known = made.get(key) ?? fastJsonStringify(schema as Schema, { schema: reachableFrom(schema, app.getSchemas() as Schemas) as Record<string, Schema> })
    made.set(key, known)
    return known
  }
  app.setSerializerCompiler(({ schema }) => {
    let own: ((answer: unknown) => string) | undefined
    return answer => (own ??= make(schema as object))(answer)
  })
}, { name: 'serialization', dependencies: ['validation'] })
