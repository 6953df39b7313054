// docs/permissions.md as a table to compute with.
import { readFileSync } from 'node:fs'

export interface Row {
  /** The heading that it stands under. */
  section: string
  operation: string
  method: string
  path: string
  /** What one has to know of, if the address names anything. */
  knows: string
  /** The callers by their names on that page. */
  may: string[]
  /** What some of these are answered instead. */
  but: Record<string, number>
  /** Status by state. */
  answers: Record<string, number>
}

export interface Permissions {
  rows: Row[]
  /** Who knows of it, in a state. */
  knowing: (what: string, state: string) => string[]
}

const listed = (cell: string) => cell.split(', ').filter(Boolean)

/** The rows of every table of a Markdown text, by its heading and under the names of its columns. */
function tablesIn (text: string): { section: string, columns: string[], cells: string[] }[] {
  let section = ''
  let columns: string[] | undefined
  return text.split('\n').flatMap(line => {
    if (line.startsWith('## ')) section = line.slice(3)
    if (!line.startsWith('|')) columns = undefined
    if (!line.startsWith('|') || line.startsWith('|-')) return []
    const cells = line.slice(1, -1).split('|').map(cell => cell.trim())
    if (columns) return [{ section, columns, cells }]
    columns = cells
    return []
  })
}

/** Reads the page. */
export function readPermissions (): Permissions {
  const tables = tablesIn(readFileSync(new URL('../../../docs/permissions.md', import.meta.url), 'utf8'))
  const rows = tables.filter(({ columns }) => columns[0] === 'operation').map(({ section, columns, cells }): Row => {
    const operation = cells[0]!.replaceAll('`', '')
    const [method, path] = operation.split(' ') as [string, string]
    const but = listed(cells[3]!).map(one => one.split(': ') as [string, string]).map(([caller, status]) => [caller, Number(status)])
    const answers = columns.slice(4).map((state, i) => [state, Number(cells[4 + i])])
    return { section, operation, method, path, knows: cells[1]!, may: listed(cells[2]!), but: Object.fromEntries(but), answers: Object.fromEntries(answers) }
  })
  const known = tables.filter(({ columns }) => columns[0] === 'what').flatMap(({ cells: [what, states, callers] }) =>
    listed(what!).flatMap(one => listed(states!).map(state => [`${one} ${state}`, listed(callers!)] as const)))
  const by_state = new Map(known)
  return {
    rows,
    knowing: (what, state) => {
      const found = by_state.get(`${what} ${state}`) ?? by_state.get(`${what} any`)
      if (!found) throw new Error(`docs/permissions.md does not say who knows of: ${what}, ${state}`)
      return found
    }
  }
}
