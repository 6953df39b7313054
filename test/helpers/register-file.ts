import type { Tester } from './app.ts'

/** The public register's columns. The rows that tests put under it are all invented. */
export const header = 'local-authority-code,official-name,gss-code,start-date,end-date,replaced-by,nation,local-authority-type,county-la,former-gss-codes'

/** Imports a file of the register as an admin, or as whoever is given. */
export function importer ({ call }: Tester, admin: string) {
  return async (csv: string | Buffer, query = '', as = admin) =>
    await call(`POST /v1/councils/import${query}`, { as, body: csv, headers: { 'content-type': 'text/csv; charset=utf-8' } })
}

/** A file of these columns and rows. */
export const rows = (columns: string, ...given: string[]) => [columns, ...given].join('\n')

/** The columns that a row of few cells fills. */
export const few = 'local-authority-code,official-name,nation,local-authority-type'
