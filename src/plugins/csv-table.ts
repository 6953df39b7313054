// How items become rows: the columns are the properties of their schema, in its order.
import { pipeline, Readable } from 'node:stream'
import { type Options, stringify } from 'csv-stringify'
import { stringify as stringifyAtOnce } from 'csv-stringify/sync'
import { safeText } from './csv-text.ts'

export interface Column<Item = any> {
  name: string
  /** A text, which is made safe; undefined and null: an empty cell. */
  cell: (item: Item) => unknown
  /** A date, a time or an id: of a form that is safe, and to be read as what it is. */
  as_it_is?: boolean
}

export interface Table<Item = any> {
  columns: Column<Item>[]
  items: Iterable<Item> | AsyncIterable<Item>
}

export interface Schema {
  $ref?: string
  format?: string
  anyOf?: Schema[]
  properties?: Record<string, Schema>
  items?: Schema
  examples?: unknown[]
}

/** A `;` within a value gets a backslash in front, and so does a backslash. */
const joined = (values: unknown[]) => values.map(value => String(value ?? '').replace(/[\\;]/g, '\\$&')).join(';')

/** The columns of a schema: names of what is nested are joined by `_`, the values of lists by `;`; what may be null is an empty cell then. */
export function columnsOf ({ properties = {} }: Schema, files: Map<string, Schema>): Column[] {
  // Of what is one thing or null the thing.
  const resolve = ({ anyOf: [schema = {}] = [], ...own }: Schema): Schema => {
    const { $ref } = { ...schema, ...own }
    return $ref ? files.get($ref)! : own
  }
  return Object.entries(properties).flatMap(([name, property]): Column[] => {
    const { properties, items, format } = resolve(property)
    if (properties) {
      return columnsOf({ properties }, files).map(inner => ({ ...inner, name: `${name}_${inner.name}`, cell: item => item[name] && inner.cell(item[name]) }))
    }
    if (items && resolve(items).properties) {
      return columnsOf(resolve(items), files).map(inner => ({ ...inner, name: `${name}_${inner.name}`, cell: item => item[name] && joined(item[name].map(inner.cell)) }))
    }
    if (items) return [{ name, cell: item => item[name] && joined(item[name]) }]
    return [{
      name,
      as_it_is: format !== undefined && ['date', 'date-time', 'uuid'].includes(format),
      // What may be anything, such as a value in a history, is JSON unless it is simple.
      cell: item => typeof item[name] === 'object' && item[name] !== null ? JSON.stringify(item[name]) : item[name]
    }]
  })
}

function rowOf (columns: Column[], item: unknown): unknown[] {
  return columns.map(({ cell, as_it_is }) => {
    const value = cell(item)
    return typeof value === 'string' && !as_it_is ? safeText(value) : value
  })
}

async function * rowsOf ({ columns, items }: Table) {
  for await (const item of items) yield rowOf(columns, item)
}

const optionsOf = ({ columns }: Table): Options => ({
  header: true,
  columns: columns.map(({ name }) => name),
  record_delimiter: '\r\n',
  // Off as soon as the delimiter is given, although a line feed alone ends a row for most readers.
  quote_record_delimiter: true,
  cast: { boolean: String }
})

/** A table as CSV (RFC 4180), in UTF-8 with a mark that says so. Destroyed before its end, it asks for no further items. */
export function csvOf (table: Table): Readable {
  return pipeline(Readable.from(rowsOf(table)), stringify({ ...optionsOf(table), bom: true }), () => {})
}

/** A small table as CSV, at once. */
export function exampleOf (table: Table & { items: Iterable<unknown> }): string {
  return stringifyAtOnce([...table.items].map(item => rowOf(table.columns, item)), optionsOf(table))
}
