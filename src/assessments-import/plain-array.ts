/**
 * An array as PostgreSQL reads it, of what needs no quotes: ids, days, numbers, hex digits. The driver would look each one over and
 * quote it, which takes more memory than a batch.
 */
export const plainArray = (values: (string | number | null)[]): string => `{${values.map(value => value ?? 'null').join(',')}}`
