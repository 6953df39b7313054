import { wrap } from './layout.ts'

/** Tells what happens, step by step. */
export interface Teller {
  /** Begins the next step, which gets a number. */
  step: (text: string) => void
  /** A request, and how it was answered. */
  show: (line: string, status: number, said?: string) => void
  say: (text: string) => void
  /** Indented under what was shown last. */
  detail: (text: string) => void
  /** A document as it came. */
  document: (value: object) => void
}

export function makeTeller (print: (text?: string) => void): Teller {
  let number = 0
  return {
    step: text => {
      number++
      print(`\n${number}. ${wrap(text, '   ').trimStart()}`)
    },
    show: (line, status, said = '') => print(wrap(`${line} -> ${status} ${said}`.trimEnd(), '     ')),
    say: text => print(wrap(text, '     ')),
    detail: text => print(wrap(text, '       ')),
    document: value => print(JSON.stringify(value, null, 2).replaceAll(/^/gm, '       '))
  }
}
