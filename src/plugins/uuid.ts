/** Whether a text is a UUID: anything else in a path names nothing, and must not reach the database. */
export function isUuid (text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text)
}
