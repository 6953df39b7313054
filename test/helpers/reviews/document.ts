// docs/reviews.md as a program reads it: its tables are what random reviews are held against.
import { read } from '../documents.ts'

const document = read('docs/reviews.md')
/** The words of a text that are in code. */
export const quoted = (text: string) => [...text.matchAll(/`([\w-]+…?)`/g)].map(([, found]) => found!)
const section = (title: string) => document.split(`\n## ${title}\n`)[1]!.split('\n## ')[0]!

/** The rows of the table in a section, by their first cell. */
function tableOf (title: string): Map<string, string[]> {
  const rows = section(title).split('\n').filter(line => line.startsWith('| ')).map(line => line.slice(1, -1).split('|').map(cell => cell.trim()))
  return new Map(rows.map(([first, ...cells]) => [first!, cells]))
}

const [states = [], ...moves] = tableOf('States').values()
const actions = [...tableOf('States').keys()].slice(1)
const table = new Map(actions.map((action, i) => [action, new Map(moves[i]!.map((cell, n) => [states[n]!, cell]))]))
/** Who may do what, by action. */
export const who_may = tableOf('Who may do what')
const conflicts = quoted([...tableOf('Conflicts of interest').keys()].join())

/** Every type of problem that the document names. */
export const documented = new Set([
  ...quoted(section('Refusals')).filter(type => type !== 'detail'),
  ...quoted(moves.flat().join()).filter(type => !type.includes('…')),
  ...conflicts.map(conflict => `conflict-${conflict}`)
])

const cellAt = (action: string, state: string) => table.get(action)?.get(state)

/** The cells of the state table in which something happens, and those that were looked up. */
export const cells = actions.flatMap(action => states.filter(state => !/^(–|stays)$/.test(cellAt(action, state)!)).map(state => `${action}: ${state}`))
export const looked_up = new Set<string>()

/** What the state table has for an action at a state. Throws where it has nothing, or says that this cannot come about. */
export function cellOf (action: string, state: string): string {
  const cell = cellAt(action, state)
  if (cell === undefined) throw new Error(`docs/reviews.md does not say what becomes of a review that is ${state} by: ${action}`)
  if (cell === '–') throw new Error(`docs/reviews.md says that this does not come about: ${action}, ${state}`)
  looked_up.add(`${action}: ${state}`)
  return cell
}
