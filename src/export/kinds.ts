// What is held on a council, a statement for each kind of line. Nothing here is a secret: see left_out.
import type { RawBuilder } from 'kysely'
import { council_kinds } from './kinds-of-council.ts'
import { group_kinds } from './kinds-of-groups.ts'
import { history_kinds } from './kinds-of-history.ts'
import { work_kinds } from './kinds-of-work.ts'

export interface Kind {
  kind: string
  /** The tables whose rows of the council it tells, every column of them. */
  tables: string[]
  select: (council_id: string, today: string) => RawBuilder<Record<string, unknown>>
}

/** Tables, or columns as table.column, that are told of a council by no line of their own, and why. */
export const left_out: Record<string, string> = {
  wording: 'each text stands in the place that refers to it, earlier ones in the history',
  council_head: 'numbers and chains the history: what it holds is said by the history\'s last line',
  standing: 'follows from what is published',
  council_progress: 'follows from what is published',
  council_services: 'follows from the services',
  seen_score: 'is a sheet as it was when it was withdrawn: the history has it',
  event: 'follows from the history',
  council_told: 'counts how far events follow from it',
  'webhook.key_id': 'says which key of the service its secret was made with',
  'webhook.generation': 'counts its secrets',
  wording_remainder: 'shows that nobody changed what a redaction left of a text',
  idempotency_key: 'is what was answered within the last day: each line here tells the same',
  poll_code: 'says until a poll is closed which councils have voted, and is for nobody to read',
  'peer_score.standard': 'is the assessment\'s',
  'recommendation_reply.standard': 'is the assessment\'s',
  'material_version.previous': 'follows from the number',
  'lead_term.head_id': 'is the region\'s',
  'take_over.head_id': 'is the region\'s',
  'region_proposal.head_id': 'is the register\'s',
  'region_proposal_council.head_id': 'is the register\'s',
  'token.digest': 'is what a token is known by',
  'token.earlier_digest': 'the same'
}

/** In the order of the export. */
export const kinds: Kind[] = [...council_kinds, ...work_kinds, ...group_kinds, ...history_kinds]
