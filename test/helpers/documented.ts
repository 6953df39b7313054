// Every answer in the suite is held against the OpenAPI document: its status, its media type and its body.
import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

interface Answer {
  statusCode: number
  headers: Record<string, unknown>
  body: string
}

interface Response {
  $ref?: string
  content?: Record<string, object>
}

interface Document {
  paths: Record<string, Record<string, { responses: Record<string, Response> }>>
}

const escape = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1')
const unescape = (key: string) => key.replaceAll('~1', '/').replaceAll('~0', '~')

/** Gives a check that throws where an answer is other than the document in a file says; addresses that it does not have are let be. */
export function documentedIn (file: string) {
  const document: Document = JSON.parse(readFileSync(file, 'utf8'))
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true })
  ;(addFormats as unknown as (ajv: Ajv2020) => void)(ajv)
  ajv.addSchema({ ...document, $id: 'openapi' })
  const at = (place: string) => place.split('/').slice(1).reduce<unknown>((value, key) => (value as Record<string, unknown>)[unescape(key)], document)
  const patterns = Object.keys(document.paths).map(path => ({ path, form: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`) }))
    // The most literal first: /v1/councils/import before /v1/councils/{code}.
    .sort((a, b) => a.path.split('{').length - b.path.split('{').length)
  const compiled = new Map<string, ValidateFunction>()

  return (method: string, url: string, answer: Answer) => {
    const address = url.split('?')[0]!
    const path = patterns.find(({ path, form }) => form.test(address) && document.paths[path]![method.toLowerCase()])?.path
    if (!path) return
    const what = `${method} ${path} ${answer.statusCode}`
    const given = document.paths[path]![method.toLowerCase()]!.responses[answer.statusCode]
    if (!given) throw new Error(`${what} is not documented: ${answer.body}`)
    const place = given.$ref ?? `#/paths/${escape(path)}/${method.toLowerCase()}/responses/${answer.statusCode}`
    const documented = at(place) as Response
    if (!documented.content) return
    const type = String(answer.headers['content-type']).split(';')[0]!
    if (!documented.content[type]) throw new Error(`${what} is not documented as ${type}`)
    if (!type.endsWith('json')) return
    const ref = `openapi${place}/content/${escape(type)}/schema`
    const validate = compiled.get(ref) ?? ajv.compile({ $ref: ref })
    compiled.set(ref, validate)
    if (!validate(JSON.parse(answer.body))) throw new Error(`${what} is not as documented: ${ajv.errorsText(validate.errors)}\n${answer.body}`)
  }
}
