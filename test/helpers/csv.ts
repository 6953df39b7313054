import { parse } from 'csv-parse/sync'

/** What our CSV begins with, so that spreadsheets take it for UTF-8. */
export const bom = '\uFEFF'

/** The names of the columns of a CSV, in order. */
export const headerIn = (csv: string): string[] => csv.slice(bom.length, csv.indexOf('\r\n')).split(',')

/** The rows of a CSV, as texts by column. */
export const rowsIn = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true })
