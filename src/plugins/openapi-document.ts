import { addHeaders, type HeadedDocument } from './openapi-headers.ts'
import { addRefusals } from './openapi-refusals.ts'

type Document = HeadedDocument

const is = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Every place below a value, depth first. */
function * walk (value: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(value)) for (const item of value) yield * walk(item)
  else if (is(value)) {
    yield value
    for (const item of Object.values(value)) yield * walk(item)
  }
}

const component = '#/components/schemas/'

function nameReferences (document: Document, titles: Map<string, string>) {
  for (const place of walk(document)) {
    if (typeof place.$ref !== 'string') continue
    const title = titles.get(place.$ref.replace(/#$/, ''))
    if (title) place.$ref = component + title
  }
}

function dropUnused (document: Document) {
  const schemas = document.components?.schemas ?? {}
  const used = new Set<string>()
  const visit = (value: unknown) => {
    for (const { $ref } of walk(value)) {
      if (typeof $ref !== 'string' || !$ref.startsWith(component)) continue
      const name = $ref.slice(component.length)
      if (used.has(name)) continue
      used.add(name)
      visit(schemas[name])
    }
  }
  visit([document.paths, document.components?.responses])
  for (const name of Object.keys(schemas)) if (!used.has(name)) delete schemas[name]
}

function addExamples (document: Document) {
  const schemas = document.components?.schemas ?? {}
  for (const content of walk(document.paths)) {
    const { schema } = content
    if (!is(schema) || typeof schema.$ref !== 'string' || 'in' in content || 'example' in content) continue
    const [example] = schemas[schema.$ref.slice(component.length)]?.examples ?? []
    if (example !== undefined) content.example = example
  }
}

/**
 * Makes the document whole: references by title where files are named, an example wherever a schema has one,
 * and no component that is not used.
 */
export function finishDocument<D extends object> (document: D, titles: Map<string, string>): D {
  const whole = structuredClone(document) as Document
  addRefusals(whole)
  nameReferences(whole, titles)
  dropUnused(whole)
  addHeaders(whole)
  addExamples(whole)
  return whole as D
}
