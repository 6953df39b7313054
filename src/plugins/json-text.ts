// What is seen in the text of JSON alone, and lost once it is parsed: how deep it goes, and names that stand twice.
import type { Fault } from '../wire-types.d.ts'

/** The deepest body that any schema has is of four levels. */
export const most_depth = 32
/** The largest body that a schema has, a whole sheet with all its evidence, is of some 5,000. */
export const most_values = 20_000

const [quote, backslash, colon, comma] = [0x22, 0x5c, 0x3a, 0x2c]
const [open_object, close_object, open_array, close_array] = [0x7b, 0x7d, 0x5b, 0x5d]
const isBlank = (code: number) => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09

/** Where the string that begins at `from` ends: the place of its closing quote, or of the end of the text. */
function endOfString (text: string, from: number): number {
  for (let end = text.indexOf('"', from + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let before = end - 1
    while (text.charCodeAt(before) === backslash) before--
    if ((end - before) % 2 === 1) return end
  }
  return text.length
}

/**
 * How deep a text of JSON goes, how many names it gives, and how many values beside the first of each list and object; an object
 * with fewer fields has a name twice. Takes time in proportion to its length, and stops where it is too deep or holds too much.
 */
export function measureJson (text: string): { names: number, depth: number, values: number } {
  let [names, depth, deepest, values] = [0, 0, 0, 0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === quote) at = endOfString(text, at)
    else if (code === colon) names++
    else if (code === comma && ++values > most_values) break
    else if (code === open_object || code === open_array) {
      if (++depth > deepest) deepest = depth
      if (deepest > most_depth) break
    } else if (code === close_object || code === close_array) depth--
  }
  return { names, depth: deepest, values }
}

const escape = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1')

/** Every name that an object of well-formed JSON gives a second time, with its pointer. */
export function * repeatedNames (text: string): Generator<Fault> {
  const path: { names: Set<string> | undefined, key: string, index: number }[] = []
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const top = path.at(-1)
    if (code === open_object) path.push({ names: new Set(), key: '', index: 0 })
    else if (code === open_array) path.push({ names: undefined, key: '', index: 0 })
    else if (code === close_object || code === close_array) path.pop()
    else if (code === comma && top) top.index++
    else if (code === quote) {
      const end = endOfString(text, at)
      let next = end + 1
      while (isBlank(text.charCodeAt(next))) next++
      if (top?.names && text.charCodeAt(next) === colon) {
        top.key = JSON.parse(text.slice(at, end + 1))
        if (top.names.has(top.key)) {
          const pointer = path.map(({ names, key, index }) => `/${names ? escape(key) : index}`).join('')
          yield { pointer, detail: 'is given twice: keep one' }
        }
        top.names.add(top.key)
      }
      at = end
    }
  }
}
