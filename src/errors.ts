// The catalogue: one function per way in which a request can fail. Each kind is explained at /problems/{type}.
import type { Fault, ProblemExplained } from './wire-types.d.ts'

export interface ProblemMore {
  errors?: Fault[]
  /** The id of what stands in the way. */
  existing?: string
  /** The ETag of what stands. */
  etag?: string
  /** What it has changed since, and for whom that is told. */
  about?: About
  headers?: Record<string, string>
}

/** Something that changes, and where its history is. */
export interface About {
  council_id: string
  subject: string
  /** Begins the pointers of the part of the subject that is meant; none: all of it, but for what is said about it. */
  part?: string
  /** Where ETags begin with a version: that of what stands, and how far the caller is behind it. */
  version?: number
  behind?: number
}

/** A failed request, thrown anywhere below a route and answered as RFC 9457 problem details. */
export class Problem extends Error {
  readonly kind: ProblemExplained
  readonly more: ProblemMore
  constructor (kind: ProblemExplained, detail: string, more: ProblemMore) {
    super(detail)
    this.kind = kind
    this.more = more
  }
}

export const problem_kinds = new Map<string, ProblemExplained>()

function kind (name: string, status: number, title: string, cause: string, remedy: string) {
  const explained = { type: `/problems/${name}`, title, status, cause, remedy }
  problem_kinds.set(name, explained)
  /** Gives the problem to throw; detail says what to do in this case. */
  return (detail: string = remedy, more: ProblemMore = {}) => new Problem(explained, detail, more)
}

export const badRequest = kind('bad-request', 400, 'The request is malformed',
  'The request could not be read: its JSON, its address or its headers are not well-formed.', 'Mend the request as the detail says.')
export const invalidInput = kind('invalid-input', 400, 'The input does not fit its schema',
  'A field is missing, unknown, of the wrong type or out of bounds.', 'Mend every place listed in errors; the schema is at /schemas/.')
export const badCursor = kind('bad-cursor', 400, 'The cursor is not one of ours',
  'A cursor is only ever the next of the page before.', 'Start again without a cursor.')
export const tokenMissing = kind('token-missing', 401, 'A token is needed',
  'Writing, and reading what is not public, takes a token.', 'Send Authorization: Bearer and a token.')
export const tokenRefused = kind('token-refused', 401, 'The token is not valid',
  'The token is mistyped, unknown, expired or revoked.', 'Check that it was copied whole, or ask an admin for another.')
export const forbidden = kind('forbidden', 403, 'This is not for this token to do',
  'The token may read this, but its role or council does not allow the change.', 'Use a token of the role and council that the operation names.')
export const conflictOwnCouncil = kind('conflict-own-council', 403, 'A council does not review itself',
  'Nobody reviews their own council: peer review is by another council of the region.', 'Ask another council of the region.')
export const conflictSuccession = kind('conflict-succession', 403, 'The councils came of each other',
  'A council is not reviewed by one that it came from, or that came of it, by reorganisation, through any chain. Two that came of the same one are free.', 'Ask a council that is related to neither.')
export const conflictTwoTier = kind('conflict-two-tier', 403, 'The councils are county and district of one area',
  'A county and a district of the same two-tier area serve the same residents. Two districts of one county are free.', 'Ask a council from elsewhere.')
export const conflictSharedService = kind('conflict-shared-service', 403, 'The councils share the service',
  'A council that is named on the service as sharing it would review itself.', 'Ask a council that does not share it.')
export const conflictDeclaredInterest = kind('conflict-declared-interest', 403, 'An interest is declared between the councils',
  'A reviewer or lead has declared, for good and with a reason, that the two councils do not review each other.', 'Ask another council; those concerned read the reason at /v1/councils/{code}/interests.')
export const councilEnded = kind('council-ended', 403, 'The council has ended',
  'A council that has ended keeps what it recorded, but nothing more is written for it or by it.', 'Record it for the council that followed.')
export const notFound = kind('not-found', 404, 'Nothing is here',
  'There is nothing at this address, or not for this caller to know of.', 'Check the address and the token.')
export const codeUnknown = kind('code-unknown', 404, 'That is no code of this poll',
  'A code is eight letters and digits, of one council and for one poll. It is none once the council has been given another in its place.', 'Check it against what was handed out, or ask whoever leads the meeting for another.')
export const timedOut = kind('timed-out', 408, 'The request took too long to arrive',
  'The connection was open longer than a request may take to arrive.', 'Send it again.')
export const conflict = kind('conflict', 409, 'Something stands in the way',
  'What was asked for does not fit what is recorded.', 'Read the resource and decide anew.')
export const alreadyExists = kind('already-exists', 409, 'It exists already',
  'Another with the same key is recorded; existing gives its id.', 'Use the existing one, or another key.')
export const notADraft = kind('not-a-draft', 409, 'The assessment is not a draft',
  'Only a draft can be changed. A published assessment never changes.', 'Withdraw what was submitted, or begin a new assessment that supersedes what was published.')
export const notSubmitted = kind('not-submitted', 409, 'The assessment is not submitted',
  'Only what was submitted to peers can be withdrawn or published.', 'Submit it first.')
export const reviewCompleted = kind('review-completed', 409, 'A review is completed',
  'Once a peer has completed a review, the assessment is not withdrawn any more.', 'Publish it, and reassess.')
export const reviewState = kind('review-state', 409, 'The review is not at a state for this',
  'A review goes from invited to accepted to completed; an invitation may be declined, and what is open may be released by a lead.', 'Read the review, and do what its status allows.')
export const reviewPaused = kind('review-paused', 409, 'The review is paused',
  'The council has withdrawn the assessment to work on it; its reviews wait.', 'Wait until it is submitted again: the review then goes on, with the points that changed flagged.')
export const recommendationsOpen = kind('recommendations-open', 409, 'Recommendations wait for a reply',
  'A completed review gives the council so many working days to accept or challenge each recommendation before it publishes.', 'Reply to every one listed in errors, wait until the time is up, or publish with ?accept_open=true.')
export const actionClosed = kind('action-closed', 409, 'The improvement action is closed',
  'What is done or dropped says what it said then: only reopening changes it.', 'Reopen it first, with status open and a reason.')
export const materialState = kind('material-state', 409, 'The version is not at a state for this',
  'A version of a material is changed while it is in preparation, and published once; one is in preparation at a time. What was published never changes, and only that is used.',
  'Read the material: in_preparation is what can be changed, latest what can be used.')
export const mustAnswer = kind('must-answer', 409, 'A question waits for an answer',
  'A reviewer or lead asked something that must be answered first.', 'Reply to it and resolve it.')
export const onceSubmitted = kind('once-submitted', 409, 'The assessment was submitted once',
  'Only a draft that was never submitted can be deleted; all else is kept.', 'Leave it as it is, or change and submit it again.')
export const standardInUse = kind('standard-in-use', 409, 'The standard is in use',
  'Once an assessment uses a standard its point numbers, scale values and what counts as met are fixed; words may change.', 'Keep these, or create a new version under another id.')
export const nothingToRotate = kind('nothing-to-rotate', 409, 'There is no secret to replace',
  'The token is revoked, or whoever holds it signs in at a provider and has no secret here.', 'Issue another token.')
export const proposalClosed = kind('proposal-closed', 409, 'The proposal is closed',
  'What was opened, merged, withdrawn or declined is not changed or joined any more.', 'Read what became of it, and propose anew where that is needed.')
export const regionEnded = kind('region-ended', 409, 'The region has ended',
  'A region that has ended keeps its history: nobody joins it, leads it or takes it over.', 'Read the region: followed_by names those that followed it.')
export const notDormant = kind('not-dormant', 409, 'The region does not rest',
  'A region is taken over while nobody leads it, or while its last meeting is over six months old.', 'Ask those who lead it, at /v1/regions/{region}/leads.')
export const takeOverClosed = kind('take-over-closed', 409, 'The request is closed',
  'A request to take a region over is accepted or declined once.', 'Ask again, while the region rests.')
export const otherRegion = kind('other-region', 409, 'The council is in another region then',
  'A council belongs to one region at a time.', 'End the other membership first.')
export const stillRunning = kind('still-running', 409, 'The first request with this key still runs',
  'A request with the same Idempotency-Key has come before, and is not answered yet.', 'Send it again after Retry-After seconds, with the same key.')
export const answerNotKept = kind('answer-not-kept', 409, 'It was done, and its answer is not kept',
  'A request with this Idempotency-Key was done. Its answer held the secret of a token, which is stored nowhere, or a text that was redacted since.',
  'Read what existing names. If it is a token whose secret never arrived: revoke it, and issue another with another key.')
export const meetingCancelled = kind('meeting-cancelled', 409, 'The meeting was called off',
  'A meeting that was called off stays as it is, so that calendars go on saying so.', 'Arrange another.')
export const meetingHeld = kind('meeting-held', 409, 'The meeting was held',
  'It is recorded who came, or what came of it: the meeting is not moved or called off any more.', 'Mend what is recorded of it, or arrange another.')
export const meetingNotBegun = kind('meeting-not-begun', 409, 'The meeting has not begun',
  'Who came and what came of it is recorded from then on.', 'Wait until it begins, or move it to when it was.')
export const pollClosed = kind('poll-closed', 409, 'The poll is closed',
  'Once its lead has closed a poll nobody votes in it any more, and it is never opened again.', 'Read what came of it.')
export const voteCast = kind('vote-cast', 409, 'That vote was cast',
  'Each council at a meeting has one vote in a poll, and which it was is not known any more: so it can be neither changed nor cast again.', 'Leave it at that: the vote was counted.')
export const pointAsked = kind('point-asked', 409, 'That point was asked about already',
  'A point is asked about once in a meeting, and once a day in a region: asked again of the same councils and one more, it would tell what that one said.', 'Ask about other points, or another day.')
export const webhooksOff = kind('webhooks-off', 409, 'Webhooks are not set up',
  'Their secrets are worked out from a key that the operator gives the service, and there is none.', 'Ask the operator to set WEBHOOK_KEY, or pull /v1/events.')
export const eventsRewound = kind('events-rewound', 410, 'That event is not known here',
  'The id is none of ours, or the database was restored from a backup that is older than the event: what came after that backup is gone, or has other ids.',
  'Go on from the event that existing names, and hold what you know against what is there now.')
export const stale = kind('stale', 412, 'Somebody else was first',
  'The resource has changed since the ETag in If-Match was given, or stands although If-None-Match says that it does not.', 'Read it again and decide anew; changed says what is new, for editors of its council and admins.')
export const tooLarge = kind('too-large', 413, 'The body is too large',
  'A body may have 1 MiB, an import of the register 20 MiB; one of assessments has no limit.', 'Send less at once.')
export const addressTooLong = kind('address-too-long', 414, 'The address is too long',
  'An address may have 8,000 characters.', 'Ask for less at once.')
export const unsupportedMediaType = kind('unsupported-media-type', 415, 'The body is of a type not taken here',
  'Bodies are application/json, imports of the register text/csv, those of assessments application/x-ndjson or text/csv, not compressed.', 'Set Content-Type accordingly.')
export const ruleBroken = kind('rule-broken', 422, 'A rule is broken',
  'The input is well-formed, but one of the domain\'s rules does not allow it.', 'Mend every place listed in errors.')
export const keyReused = kind('key-reused', 422, 'The key belongs to another request',
  'An Idempotency-Key stands for one request: the same method, address and body. This one was used for another within the last 24 hours.', 'Send what is new with a key of its own.')
export const scoreOffScale = kind('score-off-scale', 422, 'The score is not on the scale',
  'Each standard has a scale of its own, and a score is one of its values.', 'Read the scale at /v1/standards/{standard}.')
export const incomplete = kind('incomplete', 422, 'The sheet is incomplete',
  'To submit, every point needs a score or not applicable, and a rationale.', 'Fill every place listed in errors; ?dry_run=true asks again without submitting.')
export const rowsRejected = kind('rows-rejected', 422, 'Rows were rejected',
  'With atomic=true nothing is kept when a row is rejected.', 'Mend the rows listed in errors, or import without atomic.')
export const ifMatchMissing = kind('if-match-missing', 428, 'If-Match is needed',
  'This service takes changes only from who says which version they have seen, so that nobody overwrites what they do not know of.', 'Read the resource and send its ETag as If-Match.')
export const tooMany = kind('too-many-requests', 429, 'Too many requests',
  'A token, or an address without one, has so many requests a minute, of which fewer may be imports or whole lists as CSV, and only some at the same time.', 'Wait for Retry-After seconds.')
export const headersTooLarge = kind('headers-too-large', 431, 'The headers are too large',
  'The address and the headers together may have 16 KiB.', 'Leave out headers, or shorten them.')
export const fault = kind('internal-error', 500, 'Something went wrong here',
  'The service met something that it was not made for. Nothing half-done was kept.', 'Try again; if it stays so, tell the operator the instance.')
export const unavailable = kind('unavailable', 503, 'The service cannot answer just now',
  'The database cannot be reached, or there is too much to do.', 'Try again after Retry-After seconds.')
export const outcomeUnknown = kind('outcome-unknown', 503, 'It may have been done',
  'The connection to the database was lost while it was being kept: it was kept whole or not at all, and nobody here knows which.',
  'Send it again with the same Idempotency-Key, which does it once; or read what stands before sending it anew.')

/** A 422 for one place of the input. */
export function broken (pointer: string, detail: string): Problem {
  return brokenAt([{ pointer, detail }])
}

/** A 422 for several places at once. */
export function brokenAt (errors: Fault[]): Problem {
  return ruleBroken(errors.length === 1 ? errors[0]!.detail : `${errors.length} places break a rule.`, { errors })
}
