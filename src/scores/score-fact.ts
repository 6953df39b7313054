/** A score as the history has it: its text by the digest. */
export function factOf ({ score, wording }: { score: number | null, wording: string | null }) {
  return { ...score === null ? { not_applicable: true } : { score }, ...wording && { wording } }
}
