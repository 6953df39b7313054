// Texts as they are kept: in Unicode's NFC, with line feeds, and free of what is not seen and yet changes what is.
import plugin from 'fastify-plugin'
import { invalidInput } from '../errors.ts'
import type { Fault } from '../wire-types.d.ts'
import { pointerTo } from './validation.ts'

// Embeddings, overrides and isolates make a text read otherwise than it is written; the marks that single letters need may stay.
const hidden = /[\u202a-\u202e\u2066-\u2069]/
const control = /(?![\n\t])\p{Cc}/u
/** What is in a text that has to be looked at: most have only this. */
const plain = /^[\n\t\x20-\x7e]*$/

/** What is longer no schema takes, in any form: it is not looked at, which takes time with everybody waiting. A character may count for two. */
const longest = 200_000

/** The same text in the form that is kept: é is one character, a line ends with a line feed. */
export function tidyText (text: string): string {
  if (plain.test(text)) return text
  return text.replace(/\r\n?/g, '\n').normalize('NFC')
}

const named = (text: string, form: RegExp) => `U+${text.codePointAt(text.search(form))!.toString(16).toUpperCase().padStart(4, '0')}`

/** What keeps a tidy text from being kept, if anything does. */
export function faultOfText (text: string): string | undefined {
  if (plain.test(text)) return undefined
  if (!text.isWellFormed()) return 'has a surrogate without its other half: send whole characters'
  if (control.test(text)) return `has the control character ${named(text, control)}: leave it out`
  if (hidden.test(text)) return `has ${named(text, hidden)}, which changes the direction of what follows: leave it out`
}

/** What is wrong with the texts and names of a value; its texts are made tidy on the way. Gives the number of its fields too. */
export function tidyTexts (value: unknown): { faults: Fault[], fields: number } {
  const faults: Fault[] = []
  let fields = 0
  const add = (pointer: string, detail: string | undefined) => {
    if (detail && faults.length < 100) faults.push({ pointer, detail })
  }
  const visit = (one: unknown, pointer: () => string, keep: (text: string) => void) => {
    if (typeof one === 'string') {
      if (one.length > longest) return
      const text = tidyText(one)
      if (text !== one) keep(text)
      const detail = faultOfText(text)
      if (detail) add(pointer(), detail)
    } else if (Array.isArray(one)) {
      for (let i = 0; i < one.length; i++) visit(one[i], () => `${pointer()}/${i}`, text => { one[i] = text })
    } else if (typeof one === 'object' && one !== null) {
      const object = one as Record<string, unknown>
      for (const key of Object.keys(object)) {
        fields++
        const place = () => pointerTo(pointer(), key)
        // Whoever merges such an object into another would change what all objects are.
        if (key === '__proto__' || key === 'constructor' || key === 'prototype') add(place(), 'is not a name that is taken here')
        else visit(object[key], place, text => { object[key] = text })
      }
    }
  }
  visit(value, () => '', () => {})
  return { faults, fields }
}

/** What an address asks is made tidy as bodies are, and refused alike: so it finds what was kept. */
export default plugin(async function texts (app) {
  app.addHook('preValidation', (request, _, done) => {
    const { querystring, params } = request.routeOptions.schema ?? {}
    for (const asked of [querystring && request.query, params && request.params]) {
      const { faults } = tidyTexts(asked)
      if (faults.length > 0) return done(invalidInput('The address has a text that is none.', { errors: faults }))
    }
    done()
  })
}, { name: 'texts', dependencies: ['validation'] })
