import { parse } from 'csv-parse/sync'

/** The rows of a CSV, as texts by column. */
export const rowsIn = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true })
