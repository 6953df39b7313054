// Generated from schemas/ by `npm run generate:wire-types`; do not edit.

/**
 * Where a service is in its life
 */
export type Phase = 'discovery' | 'alpha' | 'beta' | 'live'
/**
 * Where an assessment is: a draft, submitted to peers, published, or published and superseded by a later one
 */
export type AssessmentStatus = 'draft' | 'submitted' | 'published' | 'superseded'
/**
 * How many items a page holds at most
 */
export type Limit = number
/**
 * Where the next page starts: the `next` of the page before
 */
export type Cursor = string
/**
 * The form of the answer, in the place of the Accept header; CSV is the whole list, without limit and cursor
 */
export type Format = 'json' | 'csv'
/**
 * The register's code for a kind of local authority: NMD district, UA unitary, MD metropolitan, LBO London borough, CC City of London, CTY county, SCO Scotland, WPA Wales, NID Northern Ireland, COMB combined authority, SRA Greater London Authority
 */
export type CouncilType = 'NMD' | 'UA' | 'MD' | 'LBO' | 'CC' | 'CTY' | 'SCO' | 'WPA' | 'NID' | 'COMB' | 'SRA'
/**
 * The nation of the United Kingdom that a council is in
 */
export type Nation = 'England' | 'Scotland' | 'Wales' | 'Northern Ireland'
/**
 * What a token is for
 */
export type Role = 'admin' | 'editor' | 'reviewer' | 'lead' | 'reader'
/**
 * A file that holds regions with their ids and without members, as the regions load command takes it.
 *
 * @minItems 1
 * @maxItems 1000
 */
export type RegionsFile = RegionsFileEntry[]

export interface Schemas {
  'all_progress.json': AllProgress
  'assessment.json': Assessment
  'assessment_change.json': AssessmentChange
  'assessment_item.json': AssessmentItem
  'assessment_new.json': AssessmentNew
  'assessment_status.json': AssessmentStatus
  'assessments.json': Assessments
  'assessments_query.json': AssessmentsQuery
  'change.json': Change
  'comment.json': Comment
  'comment_author.json': CommentAuthor
  'comment_change.json': CommentChange
  'comment_new.json': CommentNew
  'comments.json': Comments
  'comments_query.json': CommentsQuery
  'council.json': Council
  'council_new.json': CouncilNew
  'council_params.json': CouncilParams
  'council_standard_params.json': CouncilStandardParams
  'council_type.json': CouncilType
  'councils.json': Councils
  'councils_query.json': CouncilsQuery
  'counted.json': Counted
  'counted_list.json': CountedList
  'counted_query.json': CountedQuery
  'cursor.json': Cursor
  'dry_run_query.json': DryRunQuery
  'evidence.json': Evidence
  'fault.json': Fault
  'format.json': Format
  'health.json': Health
  'history.json': History
  'history_entry.json': HistoryEntry
  'id_params.json': IdParams
  'import_query.json': ImportQuery
  'left_out.json': LeftOut
  'limit.json': Limit
  'me.json': Me
  'member.json': Member
  'members.json': Members
  'membership.json': Membership
  'membership_new.json': MembershipNew
  'nation.json': Nation
  'page_query.json': PageQuery
  'phase.json': Phase
  'point.json': Point
  'point_progress.json': PointProgress
  'problem.json': Problem
  'problem_explained.json': ProblemExplained
  'problem_params.json': ProblemParams
  'progress.json': Progress
  'progress_councils.json': ProgressCouncils
  'progress_query.json': ProgressQuery
  'publish_query.json': PublishQuery
  'recode.json': Recode
  'region.json': Region
  'region_council_params.json': RegionCouncilParams
  'region_councils_query.json': RegionCouncilsQuery
  'region_new.json': RegionNew
  'region_params.json': RegionParams
  'regions.json': Regions
  'regions_file.json': RegionsFile
  'register_csv.json': RegisterCsv
  'register_import.json': RegisterImport
  'register_note.json': RegisterNote
  'reply.json': Reply
  'review_summary.json': ReviewSummary
  'role.json': Role
  'scale_value.json': ScaleValue
  'schema_file.json': SchemaFile
  'schema_params.json': SchemaParams
  'score.json': Score
  'score_count.json': ScoreCount
  'score_new.json': ScoreNew
  'score_params.json': ScoreParams
  'service.json': Service
  'service_change.json': ServiceChange
  'service_new.json': ServiceNew
  'services.json': Services
  'sheet_new.json': SheetNew
  'sheet_score.json': SheetScore
  'sign_up.json': SignUp
  'sign_up_new.json': SignUpNew
  'sign_ups.json': SignUps
  'standard.json': Standard
  'standard_new.json': StandardNew
  'standard_params.json': StandardParams
  'standards.json': Standards
  'standards_file.json': StandardsFile
  'token.json': Token
  'token_issued.json': TokenIssued
  'token_new.json': TokenNew
  'tokens.json': Tokens
  'tokens_query.json': TokensQuery
}
/**
 * Progress of every region, and of all councils together
 */
export interface AllProgress {
  /**
   * The standard, such as lgdss-2016
   */
  standard: string
  /**
   * Only services at this phase; null: any
   */
  phase: 'discovery' | 'alpha' | 'beta' | 'live' | null
  /**
   * The figures are as at the end of this day
   */
  as_of: string
  /**
   * Each region
   */
  regions: Progress[]
  all: Progress
}
/**
 * How a region's services stand on each point, counted over the latest published assessment of each service
 */
export interface Progress {
  /**
   * The region; null: all councils, those of no region included
   */
  region: string | null
  /**
   * The standard, such as lgdss-2016
   */
  standard: string
  /**
   * Only services at this phase; null: any
   */
  phase: 'discovery' | 'alpha' | 'beta' | 'live' | null
  /**
   * The figures are as at the end of this day
   */
  as_of: string
  councils: ProgressCouncils
  /**
   * Services counted
   */
  services: number
  /**
   * Of those, whose latest assessment had a completed peer review when it was published
   */
  reviewed: number
  /**
   * Point by point
   */
  points: PointProgress[]
  /**
   * Mean of all applicable scores together
   */
  mean: number | null
  /**
   * Share of all applicable scores that count as met, rounded down
   */
  met_share: number | null
  /**
   * What was not counted, and why
   */
  left_out: LeftOut[]
}
/**
 * Which councils the figures rest on
 */
export interface ProgressCouncils {
  /**
   * Councils that belong to the region at that day
   */
  members: number
  /**
   * Of those, signed up to the standard by then
   */
  signed_up: number
  /**
   * Of those, with at least one service counted
   */
  published: number
}
/**
 * How a region's services stand on one point
 */
export interface PointProgress {
  /**
   * Number of the point
   */
  number: number
  /**
   * Title of the point
   */
  title: string
  /**
   * The distribution, over the whole scale
   */
  scores: ScoreCount[]
  /**
   * Services to which it does not apply; out of the denominator
   */
  not_applicable: number
  /**
   * Services with an applicable score
   */
  services: number
  /**
   * Mean of the applicable scores
   */
  mean: number | null
  /**
   * Share that counts as met, rounded down
   */
  met_share: number | null
}
/**
 * How many services have this score
 */
export interface ScoreCount {
  /**
   * A value of the scale
   */
  value: number
  /**
   * Services that have it
   */
  services: number
}
/**
 * What was not counted, and why. Every member council is counted or left out for exactly one reason, and so is every service
 */
export interface LeftOut {
  /**
   * Why
   */
  reason: 'nothing_published' | 'other_phase' | 'service_ended'
  /**
   * Member councils with nothing counted, for this reason
   */
  councils: number
  /**
   * Services left out for this reason
   */
  services: number
}
/**
 * One scoring of one service against one standard, at a phase, on a date
 */
export interface Assessment {
  /**
   * Id of the assessment
   */
  id: string
  /**
   * Register code of the council
   */
  council: string
  /**
   * Id of the service
   */
  service: string
  /**
   * The standard, such as lgdss-2016
   */
  standard: string
  phase: Phase
  status: AssessmentStatus
  /**
   * The council's own reference
   */
  reference: string | null
  /**
   * The day it speaks of
   */
  assessed_on: string
  /**
   * When it was submitted to peers
   */
  submitted_at: string | null
  /**
   * When it was published
   */
  published_at: string | null
  /**
   * Id of the assessment published next for the same service and standard
   */
  superseded_by: string | null
  /**
   * When anything that a reader may see last changed
   */
  updated_at: string
  /**
   * What a reader should know first
   */
  summary: string | null
  /**
   * The sheet, by point
   */
  scores: Score[]
  /**
   * Points that have a score or do not apply
   */
  scored: number
  /**
   * Points of the standard
   */
  of: number
  /**
   * Mean of the applicable scores, on the standard's scale
   */
  mean: number | null
  /**
   * Share of the applicable scores that count as met, 0 to 1, rounded down
   */
  met_share: number | null
  /**
   * Completed reviews
   */
  reviews: ReviewSummary[]
}
/**
 * The value given to a point, with a rationale and evidence; or not applicable, with a reason
 */
export interface Score {
  /**
   * Number of the point
   */
  point: number
  /**
   * On the standard's scale; null where not applicable
   */
  score: number | null
  /**
   * The point does not apply
   */
  not_applicable: boolean
  /**
   * Why
   */
  rationale: string | null
  /**
   * What backs the score
   */
  evidence: Evidence[]
  /**
   * When it was last written
   */
  updated_at: string
}
/**
 * A link to what backs a score
 */
export interface Evidence {
  /**
   * What it is
   */
  title: string
  /**
   * Where it is; http or https, never fetched
   */
  url: string
}
/**
 * A completed review
 */
export interface ReviewSummary {
  /**
   * Id of the review
   */
  id: string
  /**
   * Register code of the reviewing council
   */
  council: string
  /**
   * What the reviewer concluded
   */
  outcome: string
  /**
   * What the reviewer wrote
   */
  summary: string | null
  /**
   * When it was completed
   */
  completed_at: string
}
/**
 * What to change of a draft; what is left out stays
 */
export interface AssessmentChange {
  phase?: Phase
  /**
   * The day it speaks of; not in the future
   */
  assessed_on?: string
  /**
   * What a reader should know first
   */
  summary?: string | null
}
/**
 * An assessment in a list: without its scores
 */
export interface AssessmentItem {
  /**
   * Id of the assessment
   */
  id: string
  /**
   * Register code of the council
   */
  council: string
  /**
   * Id of the service
   */
  service: string
  /**
   * The standard, such as lgdss-2016
   */
  standard: string
  phase: Phase
  status: AssessmentStatus
  /**
   * The council's own reference
   */
  reference: string | null
  /**
   * The day it speaks of
   */
  assessed_on: string
  /**
   * When it was submitted to peers
   */
  submitted_at: string | null
  /**
   * When it was published
   */
  published_at: string | null
  /**
   * Id of the assessment published next for the same service and standard
   */
  superseded_by: string | null
  /**
   * When anything that a reader may see last changed
   */
  updated_at: string
  /**
   * What a reader should know first
   */
  summary: string | null
  /**
   * Points that have a score or do not apply
   */
  scored: number
  /**
   * Points of the standard
   */
  of: number
  /**
   * Mean of the applicable scores, on the standard's scale
   */
  mean: number | null
  /**
   * Share of the applicable scores that count as met, 0 to 1, rounded down
   */
  met_share: number | null
}
/**
 * One scoring of a service against a standard, to begin
 */
export interface AssessmentNew {
  /**
   * The standard, such as lgdss-2016
   */
  standard: string
  phase: Phase
  /**
   * The day it speaks of; not in the future
   */
  assessed_on: string
  /**
   * What a reader should know first
   */
  summary?: string | null
  /**
   * Your own reference, unique in the council
   */
  reference?: string | null
  /**
   * Id of an earlier assessment on the same standard, whose scores to start from
   */
  copy_of?: string | null
}
/**
 * A page of a list
 */
export interface Assessments {
  /**
   * The items of this page
   */
  items: AssessmentItem[]
  /**
   * The cursor of the next page; null on the last
   */
  next: string | null
}
/**
 * Which assessments
 */
export interface AssessmentsQuery {
  /**
   * Register code or GSS code, current or former
   */
  council?: string
  /**
   * Only councils that belong to this region today
   */
  region?: string
  /**
   * Id of the service
   */
  service?: string
  /**
   * The standard, such as lgdss-2016
   */
  standard?: string
  phase?: Phase
  status?: AssessmentStatus
  /**
   * The council's own reference
   */
  reference?: string
  /**
   * Only those changed at this moment or after
   */
  updated_since?: string
  limit?: Limit
  cursor?: Cursor
  format?: Format
}
/**
 * What changed at a place, before and after
 */
export interface Change {
  /**
   * JSON pointer into the resource
   */
  pointer: string
  /**
   * As it was; absent where it was not
   */
  before?: {
    [k: string]: unknown
  }
  /**
   * As it is since; absent where it is no more
   */
  after?: {
    [k: string]: unknown
  }
}
/**
 * A comment with the answers to it
 */
export interface Comment {
  /**
   * Id of the comment
   */
  id: string
  /**
   * The point it is about
   */
  point: number | null
  /**
   * The message
   */
  body: string
  /**
   * Publishing waits for an answer
   */
  must_answer: boolean
  author: CommentAuthor
  /**
   * When it was written
   */
  created_at: string
  /**
   * When it was last edited
   */
  edited_at: string | null
  /**
   * When it was resolved
   */
  resolved_at: string | null
  /**
   * Who resolved it
   */
  resolved_by: {
    /**
     * Name of the token
     */
    name: string
    /**
     * Register code of its council
     */
    council: string | null
  } | null
  /**
   * Id of the assessment
   */
  assessment: string
  /**
   * Id of the comment it answers
   */
  reply_to: string | null
  /**
   * Answers, oldest first
   */
  replies: Reply[]
}
/**
 * Who wrote it
 */
export interface CommentAuthor {
  /**
   * Name of the token
   */
  name: string
  /**
   * Register code of its council; null: an admin
   */
  council: string | null
}
/**
 * An answer to a comment
 */
export interface Reply {
  /**
   * Id of the comment
   */
  id: string
  /**
   * The message
   */
  body: string
  author: CommentAuthor
  /**
   * When it was written
   */
  created_at: string
  /**
   * When it was last edited
   */
  edited_at: string | null
}
/**
 * The message anew; the earlier text is kept
 */
export interface CommentChange {
  /**
   * The message
   */
  body: string
}
/**
 * A message on an assessment or on one of its points
 */
export interface CommentNew {
  /**
   * The message
   */
  body: string
  /**
   * Number of the point it is about
   */
  point?: number
  /**
   * Id of the comment it answers; threads are one level deep
   */
  reply_to?: string
  /**
   * Publishing waits for an answer; for reviewers with a review here, and leads
   */
  must_answer?: boolean
}
/**
 * A page of a list
 */
export interface Comments {
  /**
   * The items of this page
   */
  items: Comment[]
  /**
   * The cursor of the next page; null on the last
   */
  next: string | null
}
/**
 * Which comments
 */
export interface CommentsQuery {
  /**
   * Only threads on this point
   */
  point?: number
  /**
   * Only resolved threads, or only open ones
   */
  resolved?: boolean
  limit?: Limit
  cursor?: Cursor
  format?: Format
}
/**
 * A local authority
 */
export interface Council {
  /**
   * Register code
   */
  code: string
  /**
   * Official name
   */
  name: string
  /**
   * GSS code, where known
   */
  gss_code: string | null
  /**
   * GSS codes it had before
   */
  former_gss_codes: string[]
  type: CouncilType
  nation: Nation
  /**
   * Register code of the county of a two-tier district
   */
  county: string | null
  /**
   * First day, where known
   */
  started_on: string | null
  /**
   * First day without the council
   */
  ended_on: string | null
  /**
   * Register codes of the councils that followed
   */
  replaced_by: string[]
  /**
   * Register codes of the councils that it followed
   */
  replaces: string[]
  /**
   * The region that it belongs to today
   */
  region: string | null
}
/**
 * A local authority as it should stand in the register; what is left out is empty
 */
export interface CouncilNew {
  /**
   * Official name
   */
  name: string
  /**
   * GSS code, where known
   */
  gss_code?: string | null
  /**
   * GSS codes it had before; left out: those that it had stay
   *
   * @maxItems 20
   */
  former_gss_codes?: string[]
  type: CouncilType
  nation: Nation
  /**
   * Code of the county of a two-tier district
   */
  county?: string | null
  /**
   * First day, where known
   */
  started_on?: string | null
  /**
   * First day without the council
   */
  ended_on?: string | null
  /**
   * Codes of the councils that followed
   *
   * @maxItems 20
   *
   * Items: A code
   */
  replaced_by?: string[]
}
/**
 * The council in the path, by register code or GSS code, current or former
 */
export interface CouncilParams {
  /**
   * Register code or GSS code, current or former
   */
  code: string
}
/**
 * The council and the standard in the path
 */
export interface CouncilStandardParams {
  /**
   * Register code or GSS code, current or former
   */
  code: string
  /**
   * The standard, such as lgdss-2016
   */
  standard: string
}
/**
 * A page of a list
 */
export interface Councils {
  /**
   * The items of this page
   */
  items: Council[]
  /**
   * The cursor of the next page; null on the last
   */
  next: string | null
}
/**
 * Which councils
 */
export interface CouncilsQuery {
  /**
   * The region, such as south-west
   */
  region?: string
  type?: CouncilType
  nation?: Nation
  /**
   * Only councils signed up to this standard
   */
  signed_up?: string
  /**
   * Part of the name, or a code, in any case
   */
  q?: string
  /**
   * Also councils that have ended
   */
  include_ended?: boolean
  limit?: Limit
  cursor?: Cursor
  format?: Format
}
/**
 * One score that progress counted
 */
export interface Counted {
  /**
   * Register code
   */
  council: string
  /**
   * GSS code
   */
  gss_code: string | null
  /**
   * Id of the service
   */
  service: string
  /**
   * Id of the assessment
   */
  assessment: string
  phase: Phase
  /**
   * The day of publication, in London
   */
  published_on: string
  /**
   * Number of the point
   */
  point: number
  /**
   * The score; null where not applicable
   */
  score: number | null
  /**
   * The point does not apply
   */
  not_applicable: boolean
}
/**
 * A page of a list
 */
export interface CountedList {
  /**
   * The items of this page
   */
  items: Counted[]
  /**
   * The cursor of the next page; null on the last
   */
  next: string | null
}
/**
 * What was counted
 */
export interface CountedQuery {
  /**
   * The standard, such as lgdss-2016
   */
  standard: string
  phase?: Phase
  /**
   * The day, at its end, in London; today unless given
   */
  as_of?: string
  limit?: Limit
  cursor?: Cursor
  format?: Format
}
/**
 * Whether to change anything
 */
export interface DryRunQuery {
  /**
   * Answer the same and change nothing
   */
  dry_run?: boolean
}
/**
 * One fault of the input
 */
export interface Fault {
  /**
   * JSON pointer to the faulty place
   */
  pointer: string
  /**
   * What was wrong and what would be right
   */
  detail: string
}
/**
 * How the service is
 */
export interface Health {
  /**
   * ok
   */
  status: 'ok'
}
/**
 * A page of a list
 */
export interface History {
  /**
   * The items of this page
   */
  items: HistoryEntry[]
  /**
   * The cursor of the next page; null on the last
   */
  next: string | null
}
/**
 * Who changed what and when
 */
export interface HistoryEntry {
  /**
   * Number within the council's history
   */
  seq: number
  /**
   * When
   */
  at: string
  /**
   * Who; null: the operator, at the command line
   */
  by: {
    /**
     * Name of the token
     */
    name: string
    role: Role
    /**
     * Register code of its council
     */
    council: string | null
  } | null
  /**
   * Id of the request
   */
  request_id: string | null
  /**
   * What was done
   */
  action: string
  /**
   * What changed
   */
  changes: Change[]
}
/**
 * The id in the path
 */
export interface IdParams {
  /**
   * Id
   */
  id: string
}
/**
 * How to import
 */
export interface ImportQuery {
  /**
   * Answer the same and change nothing
   */
  dry_run?: boolean
  /**
   * Keep nothing when a row is rejected
   */
  atomic?: boolean
}
/**
 * Whose token this is
 */
export interface Me {
  /**
   * Id of the token
   */
  id: string
  /**
   * Who or what uses it
   */
  name: string
  role: Role
  /**
   * Register code of its council
   */
  council: string | null
  /**
   * Its region
   */
  region: string | null
  /**
   * When it stops working
   */
  expires_at: string | null
}
/**
 * A council as a member of a region, from a date, perhaps to a date
 */
export interface Member {
  /**
   * Register code
   */
  code: string
  /**
   * Official name
   */
  name: string
  /**
   * GSS code, where known
   */
  gss_code: string | null
  /**
   * GSS codes it had before
   */
  former_gss_codes: string[]
  type: CouncilType
  nation: Nation
  /**
   * Register code of the county of a two-tier district
   */
  county: string | null
  /**
   * First day, where known
   */
  started_on: string | null
  /**
   * First day without the council
   */
  ended_on: string | null
  /**
   * Register codes of the councils that followed
   */
  replaced_by: string[]
  /**
   * Register codes of the councils that it followed
   */
  replaces: string[]
  /**
   * The region that it belongs to today
   */
  region: string | null
  /**
   * First day of membership
   */
  from: string
  /**
   * First day after membership, where it has an end
   */
  to: string | null
}
/**
 * A page of a list
 */
export interface Members {
  /**
   * The items of this page
   */
  items: Member[]
  /**
   * The cursor of the next page; null on the last
   */
  next: string | null
}
/**
 * A council's membership of a region
 */
export interface Membership {
  /**
   * The region, such as south-west
   */
  region: string
  /**
   * Register code of the council
   */
  council: string
  /**
   * First day of membership
   */
  from: string
  /**
   * First day after membership, where it has an end
   */
  to: string | null
}
/**
 * A council belongs to a region from a date, perhaps to a date (exclusive)
 */
export interface MembershipNew {
  /**
   * First day of membership
   */
  from: string
  /**
   * First day after membership; the same as `from`: it never was
   */
  to?: string | null
}
/**
 * Which page of a list
 */
export interface PageQuery {
  limit?: Limit
  cursor?: Cursor
  format?: Format
}
/**
 * One numbered requirement of a standard.
 */
export interface Point {
  /**
   * The number of the point in its standard, as its publisher counts; each number once.
   */
  number: number
  /**
   * What the point is about, in a few words.
   */
  title: string
  /**
   * What the point asks for, in one or two sentences; the official wording is at url.
   */
  summary: string
  /**
   * Where the official wording is published.
   */
  url: string
}
/**
 * Why a request failed, as RFC 9457 has it
 */
export interface Problem {
  /**
   * What kind of problem; the address explains it
   */
  type: string
  /**
   * The kind in words
   */
  title: string
  /**
   * HTTP status
   */
  status: number
  /**
   * What to do
   */
  detail: string
  /**
   * Id of the request
   */
  instance: string
  /**
   * All faults of the input at once
   */
  errors?: Fault[]
  /**
   * Id of what stands in the way
   */
  existing?: string
  [k: string]: unknown
}
/**
 * What a kind of problem means and what to do about it
 */
export interface ProblemExplained {
  /**
   * The problem's type
   */
  type: string
  /**
   * The kind in words
   */
  title: string
  /**
   * HTTP status
   */
  status: number
  /**
   * How it comes about
   */
  cause: string
  /**
   * What to do
   */
  remedy: string
}
/**
 * The kind of problem in the path
 */
export interface ProblemParams {
  /**
   * Such as score-off-scale
   */
  type: string
}
/**
 * What progress to count
 */
export interface ProgressQuery {
  /**
   * The standard, such as lgdss-2016
   */
  standard: string
  phase?: Phase
  /**
   * The day, at its end, in London; today unless given
   */
  as_of?: string
  format?: Format
}
/**
 * How to publish
 */
export interface PublishQuery {
  /**
   * Publish although recommendations of peers are unanswered
   */
  accept_open?: boolean
}
/**
 * The code that the register gave the council now; the old one stays an alias
 */
export interface Recode {
  /**
   * The new register code
   */
  code: string
}
/**
 * A regional peer group of councils. Not a statistical region: its members are listed one by one, with dates.
 */
export interface Region {
  /**
   * The id of the region, such as south-west: small letters, digits and single hyphens.
   */
  id: string
  /**
   * The name of the peer group.
   */
  name: string
  /**
   * Which councils the group is for, and what is known of it.
   */
  description: string
  /**
   * The day the group started; null where it is not known.
   */
  started_on: string | null
  /**
   * How many councils are members today.
   */
  councils: number
}
/**
 * The region and the council in the path
 */
export interface RegionCouncilParams {
  /**
   * The region, such as south-west
   */
  region: string
  /**
   * Register code or GSS code, current or former
   */
  code: string
}
/**
 * Members at which date
 */
export interface RegionCouncilsQuery {
  /**
   * The day, at its end, in London; today unless given
   */
  as_of?: string
  limit?: Limit
  cursor?: Cursor
  format?: Format
}
/**
 * What creates or replaces a region; its id is in the path, and its members are added one by one.
 */
export interface RegionNew {
  /**
   * The name of the peer group.
   */
  name: string
  /**
   * Which councils the group is for, and what is known of it.
   */
  description: string
  /**
   * The day the group started; null where it is not known.
   */
  started_on: string | null
}
/**
 * The region in the path
 */
export interface RegionParams {
  /**
   * The region, such as south-west
   */
  region: string
}
/**
 * A page of a list
 */
export interface Regions {
  /**
   * The items of this page
   */
  items: Region[]
  /**
   * The cursor of the next page; null on the last
   */
  next: string | null
}
/**
 * One region; its members are added later, one by one.
 */
export interface RegionsFileEntry {
  /**
   * The id of the region, such as south-west: small letters, digits and single hyphens.
   */
  id: string
  /**
   * The name of the peer group.
   */
  name: string
  /**
   * Which councils the group is for, and what is known of it.
   */
  description: string
  /**
   * The day the group started; null where it is not known.
   */
  started_on: string | null
}
/**
 * The public register as CSV in UTF-8, with or without a byte order mark. Read are the columns local-authority-code, official-name (or nice-name), nation and local-authority-type, which it must have, and gss-code, former-gss-codes, county-la, start-date, end-date and replaced-by; others are left alone.
 */
export interface RegisterCsv {
  [k: string]: unknown
}
/**
 * What an import of the register did
 */
export interface RegisterImport {
  /**
   * Councils added
   */
  created: number
  /**
   * Councils changed
   */
  updated: number
  /**
   * Councils that stood so already
   */
  unchanged: number
  /**
   * Rows not taken, and why
   */
  rejected: RegisterNote[]
  /**
   * What was taken with a reservation
   */
  notices: RegisterNote[]
}
/**
 * Something to know about one cell of an imported register
 */
export interface RegisterNote {
  /**
   * Line of the file, the header being 1
   */
  line: number
  /**
   * Column of the register; null where the whole row is meant
   */
  column: string | null
  /**
   * What was found, and what would be right
   */
  detail: string
}
/**
 * One of the scores that a standard allows.
 */
export interface ScaleValue {
  /**
   * The score itself, a whole number; each value once in a scale.
   */
  value: number
  /**
   * A short name for the score, such as Met or Amber.
   */
  label: string
  /**
   * What has to be true of a service for this score, in one line.
   */
  meaning: string
  /**
   * Whether a point with this score counts as met.
   */
  met: boolean
}
/**
 * A schema file: JSON Schema, draft 2020-12
 */
export interface SchemaFile {
  /**
   * The name of its type
   */
  title: string
  [k: string]: unknown
}
/**
 * The schema file in the path
 */
export interface SchemaParams {
  /**
   * Such as assessment_new.json
   */
  file: string
}
/**
 * A point's score, or that the point does not apply: one of the two
 */
export interface ScoreNew {
  /**
   * A value of the standard's scale
   */
  score?: number
  /**
   * The point does not apply; give the reason in the rationale
   */
  not_applicable?: boolean
  /**
   * Why this score, or why the point does not apply
   */
  rationale?: string
  /**
   * What backs the score
   *
   * @maxItems 20
   */
  evidence?: Evidence[]
}
/**
 * The assessment and the point in the path
 */
export interface ScoreParams {
  /**
   * Id of the assessment
   */
  id: string
  /**
   * Number of the point
   */
  point: number
}
/**
 * Something a council runs for people
 */
export interface Service {
  /**
   * Id of the service
   */
  id: string
  /**
   * Register code of the council
   */
  council: string
  /**
   * What people would call it
   */
  name: string
  /**
   * Short name for addresses, unique in the council
   */
  slug: string
  /**
   * What it does
   */
  description: string | null
  /**
   * Where people use it
   */
  url: string | null
  /**
   * Who supplies it, where it is bought
   */
  supplier: string | null
  /**
   * The product it is built on
   */
  product: string | null
  /**
   * Local Government Services List number
   */
  lgsl: number | null
  /**
   * Codes of the councils it is shared with
   *
   * @maxItems 100
   *
   * Items: A code
   */
  shared_with: string[]
  /**
   * First day without the service
   */
  ended_on: string | null
}
/**
 * What to change of a service; what is left out stays
 */
export interface ServiceChange {
  /**
   * What people would call it
   */
  name?: string
  /**
   * Short name for addresses, unique in the council; made from the name unless given
   */
  slug?: string
  /**
   * What it does
   */
  description?: string | null
  /**
   * Where people use it
   */
  url?: string | null
  /**
   * Who supplies it, where it is bought
   */
  supplier?: string | null
  /**
   * The product it is built on
   */
  product?: string | null
  /**
   * Local Government Services List number
   */
  lgsl?: number | null
  /**
   * Codes of the councils it is shared with
   *
   * @maxItems 100
   *
   * Items: A code
   */
  shared_with?: string[]
  /**
   * First day without the service
   */
  ended_on?: string | null
}
/**
 * Something a council runs for people
 */
export interface ServiceNew {
  /**
   * What people would call it
   */
  name: string
  /**
   * Short name for addresses, unique in the council; made from the name unless given
   */
  slug?: string
  /**
   * What it does
   */
  description?: string | null
  /**
   * Where people use it
   */
  url?: string | null
  /**
   * Who supplies it, where it is bought
   */
  supplier?: string | null
  /**
   * The product it is built on
   */
  product?: string | null
  /**
   * Local Government Services List number
   */
  lgsl?: number | null
  /**
   * Codes of the councils it is shared with
   *
   * @maxItems 100
   *
   * Items: A code
   */
  shared_with?: string[]
  /**
   * First day without the service
   */
  ended_on?: string | null
}
/**
 * A page of a list
 */
export interface Services {
  /**
   * The items of this page
   */
  items: Service[]
  /**
   * The cursor of the next page; null on the last
   */
  next: string | null
}
/**
 * The whole sheet: points left out are cleared
 */
export interface SheetNew {
  /**
   * A score for each point
   *
   * @maxItems 100
   */
  scores: SheetScore[]
}
/**
 * A point's score within a sheet
 */
export interface SheetScore {
  /**
   * Number of the point
   */
  point: number
  /**
   * A value of the standard's scale
   */
  score?: number
  /**
   * The point does not apply; give the reason in the rationale
   */
  not_applicable?: boolean
  /**
   * Why this score, or why the point does not apply
   */
  rationale?: string
  /**
   * What backs the score
   *
   * @maxItems 20
   */
  evidence?: Evidence[]
}
/**
 * A council's public pledge to work to a standard
 */
export interface SignUp {
  /**
   * Register code
   */
  council: string
  /**
   * The standard, such as lgdss-2016
   */
  standard: string
  /**
   * The day of the pledge
   */
  signed_on: string
  /**
   * Where the pledge can be read
   */
  url: string | null
}
/**
 * A council's public pledge to work to a standard
 */
export interface SignUpNew {
  /**
   * The day of the pledge, not in the future
   */
  signed_on: string
  /**
   * Where the pledge can be read
   */
  url?: string | null
}
/**
 * A page of a list
 */
export interface SignUps {
  /**
   * The items of this page
   */
  items: SignUp[]
  /**
   * The cursor of the next page; null on the last
   */
  next: string | null
}
/**
 * A numbered version of a service standard, with its points and its scale.
 */
export interface Standard {
  /**
   * The id of the standard, such as lgdss-2016: small letters, digits and single hyphens.
   */
  id: string
  /**
   * The name of the standard.
   */
  title: string
  /**
   * Which version of the standard this is, in the words of its publisher or a year.
   */
  version: string
  /**
   * The body that publishes the standard.
   */
  publisher: string
  /**
   * Where the standard is published.
   */
  url: string
  /**
   * The day this version was published.
   */
  published_on: string
  /**
   * The points of the standard, in the order of their numbers.
   *
   * @minItems 1
   * @maxItems 100
   */
  points: Point[]
  /**
   * The scores that a point can be given, from the lowest value to the highest.
   *
   * @minItems 2
   * @maxItems 11
   */
  scale: ScaleValue[]
  /**
   * Whether a point may be marked as not applicable, with a reason.
   */
  not_applicable_allowed: boolean
}
/**
 * What creates or replaces a standard; its id is in the path.
 */
export interface StandardNew {
  /**
   * The name of the standard.
   */
  title: string
  /**
   * Which version of the standard this is, in the words of its publisher or a year.
   */
  version: string
  /**
   * The body that publishes the standard.
   */
  publisher: string
  /**
   * Where the standard is published.
   */
  url: string
  /**
   * The day this version was published.
   */
  published_on: string
  /**
   * The points of the standard, in the order of their numbers.
   *
   * @minItems 1
   * @maxItems 100
   */
  points: Point[]
  /**
   * The scores that a point can be given, from the lowest value to the highest.
   *
   * @minItems 2
   * @maxItems 11
   */
  scale: ScaleValue[]
  /**
   * Whether a point may be marked as not applicable, with a reason.
   */
  not_applicable_allowed: boolean
}
/**
 * The standard in the path
 */
export interface StandardParams {
  /**
   * The standard, such as lgdss-2016
   */
  standard: string
}
/**
 * A page of a list
 */
export interface Standards {
  /**
   * The items of this page
   */
  items: Standard[]
  /**
   * The cursor of the next page; null on the last
   */
  next: string | null
}
/**
 * A file that holds one standard with its id, as the standards load command takes it.
 */
export interface StandardsFile {
  /**
   * The id of the standard, such as lgdss-2016: small letters, digits and single hyphens.
   */
  id: string
  /**
   * The name of the standard.
   */
  title: string
  /**
   * Which version of the standard this is, in the words of its publisher or a year.
   */
  version: string
  /**
   * The body that publishes the standard.
   */
  publisher: string
  /**
   * Where the standard is published.
   */
  url: string
  /**
   * The day this version was published.
   */
  published_on: string
  /**
   * The points of the standard, in the order of their numbers.
   *
   * @minItems 1
   * @maxItems 100
   */
  points: Point[]
  /**
   * The scores that a point can be given, from the lowest value to the highest.
   *
   * @minItems 2
   * @maxItems 11
   */
  scale: ScaleValue[]
  /**
   * Whether a point may be marked as not applicable, with a reason.
   */
  not_applicable_allowed: boolean
}
/**
 * A token, without its secret
 */
export interface Token {
  /**
   * Id of the token
   */
  id: string
  /**
   * Who or what uses it
   */
  name: string
  role: Role
  /**
   * Register code of its council
   */
  council: string | null
  /**
   * Its region
   */
  region: string | null
  /**
   * When it was issued
   */
  created_at: string
  /**
   * When it stops working
   */
  expires_at: string | null
  /**
   * When it was revoked
   */
  revoked_at: string | null
  /**
   * When it was last used, to the minute
   */
  last_used_at: string | null
}
/**
 * A token just issued, with its secret, which is shown this once
 */
export interface TokenIssued {
  /**
   * Id of the token
   */
  id: string
  /**
   * Who or what uses it
   */
  name: string
  role: Role
  /**
   * Register code of its council
   */
  council: string | null
  /**
   * Its region
   */
  region: string | null
  /**
   * When it was issued
   */
  created_at: string
  /**
   * When it stops working
   */
  expires_at: string | null
  /**
   * When it was revoked
   */
  revoked_at: string | null
  /**
   * When it was last used, to the minute
   */
  last_used_at: string | null
  /**
   * The secret: keep it safe, it is not stored
   */
  token: string
}
/**
 * A token to issue. An editor's and a reviewer's names a council, a lead's a region and its own council, an admin's and a reader's neither
 */
export interface TokenNew {
  /**
   * Who or what will use it, such as "editor at Cornwall"
   */
  name: string
  role: Role
  /**
   * Code of the council
   */
  council?: string | null
  /**
   * The region
   */
  region?: string | null
  /**
   * When it stops working; null: never
   */
  expires_at?: string | null
}
/**
 * A page of a list
 */
export interface Tokens {
  /**
   * The items of this page
   */
  items: Token[]
  /**
   * The cursor of the next page; null on the last
   */
  next: string | null
}
/**
 * Which tokens
 */
export interface TokensQuery {
  /**
   * Register code or GSS code, current or former
   */
  council?: string
  role?: Role
  /**
   * Only those that expire before this moment
   */
  expires_before?: string
  limit?: Limit
  cursor?: Cursor
  format?: Format
}
