// What the changes of an entry say of texts.

/** A digest as the history has it: anything else is no text's. */
const is_digest = /^[0-9a-f]{64}$/

/** The digests, in hex, of the texts that something of the history refers to. */
export function digestsIn (value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(digestsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => key === 'wording' && typeof item === 'string' && is_digest.test(item) ? [item] : digestsIn(item))
}

export interface Remains {
  digest: string
  /** The digest of what was left of the text. */
  remains: string
}

/** What a redaction's entry says that it has left of texts. */
export function remainsIn (changes: unknown): Remains[] {
  if (!Array.isArray(changes)) return []
  return changes.map(change => change?.after).filter(after => is_digest.test(after?.digest) && is_digest.test(after?.remains))
}
