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
 * Where an improvement action stands
 */
export type ImprovementActionStatus = 'open' | 'done' | 'dropped'
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
 * The language of what the service itself says in it, English unless given; what people wrote stays as they wrote it
 */
export type Language = 'en' | 'cy'
/**
 * The open licence that others may use it under, by its SPDX id
 */
export type Licence = 'CC-BY-4.0' | 'CC-BY-SA-4.0' | 'CC0-1.0' | 'OGL-UK-3.0'
/**
 * The register's code for a kind of local authority: NMD district, UA unitary, MD metropolitan, LBO London borough, CC City of London, CTY county, SCO Scotland, WPA Wales, NID Northern Ireland, COMB combined authority, SRA Greater London Authority
 */
export type CouncilType = 'NMD' | 'UA' | 'MD' | 'LBO' | 'CC' | 'CTY' | 'SCO' | 'WPA' | 'NID' | 'COMB' | 'SRA'
/**
 * The nation of the United Kingdom that a council is in
 */
export type Nation = 'England' | 'Scotland' | 'Wales' | 'Northern Ireland'
/**
 * pending: to be made or tried again; delivered: answered with 2xx; given_up: tried for three days, or its webhook is gone; withheld: its webhook may not be told of it any more
 */
export type DeliveryStatus = 'pending' | 'delivered' | 'given_up' | 'withheld'
/**
 * The form of the answer: JSON, or a unified diff
 */
export type DifferencesFormat = 'json' | 'diff'
/**
 * What a reviewer concluded
 */
export type ReviewOutcome = 'agree' | 'agree_with_recommendations' | 'disagree'
/**
 * What a material is for
 */
export type MaterialKind = 'workshop_plan' | 'agenda' | 'exercise' | 'notes'
/**
 * The form of the answer, in the place of the Accept header: JSON, Markdown for a newsletter, or an Atom feed
 */
export type DigestFormat = 'json' | 'md' | 'atom'
/**
 * What happened, as noun.verb; docs/events.md says who is told of what
 */
export type EventType =
  | 'assessment.submitted'
  | 'assessment.withdrawn'
  | 'assessment.published'
  | 'review.invited'
  | 'review.accepted'
  | 'review.declined'
  | 'review.released'
  | 'review.paused'
  | 'review.resumed'
  | 'review.changed'
  | 'review.completed'
  | 'review.replied'
  | 'review.published'
  | 'comment.created'
  | 'comment.edited'
  | 'comment.resolved'
  | 'comment.reopened'
  | 'action.created'
  | 'action.changed'
  | 'service.created'
  | 'service.changed'
  | 'help.changed'
  | 'sign_up.created'
  | 'sign_up.changed'
  | 'membership.began'
  | 'membership.changed'
  | 'council.created'
  | 'council.changed'
  | 'region.changed'
  | 'proposal.created'
  | 'proposal.changed'
  | 'lead.changed'
  | 'standard.changed'
  | 'material.published'
  | 'material.used'
  | 'round.changed'
  | 'meeting.arranged'
  | 'meeting.moved'
  | 'meeting.changed'
  | 'meeting.cancelled'
  | 'meeting.held'
  | 'poll.opened'
  | 'poll.closed'
  | 'text.redacted'
  | 'progress.changed'
  | 'webhook.test'
/**
 * What a token is for
 */
export type Role = 'admin' | 'editor' | 'reviewer' | 'lead' | 'reader'
/**
 * How far a review is
 */
export type ReviewStatus = 'invited' | 'accepted' | 'completed' | 'declined' | 'released'
/**
 * What a thread is
 */
export type ThreadKind = 'question' | 'news'
/**
 * Whether a version is for all, or for leads while it is in preparation
 */
export type MaterialStatus = 'preparation' | 'published'
/**
 * The form of the answer: JSON, the text as Markdown, or the text as HTML to be put into a page
 */
export type MaterialFormat = 'json' | 'md' | 'html'
/**
 * Whether it is to be, was called off, or was held: somebody has recorded who came, or what came of it
 */
export type MeetingStatus = 'arranged' | 'held' | 'cancelled'
/**
 * How much a recommendation matters to those who use the service
 */
export type Priority = 'high' | 'medium' | 'low'
/**
 * How far a proposal is: opened as a region, merged into another one, withdrawn by whoever proposed it, or declined
 */
export type ProposalStatus = 'proposed' | 'opened' | 'merged' | 'withdrawn' | 'declined'
/**
 * A file that holds regions with their ids and without members, as the regions load command takes it.
 *
 * @minItems 1
 * @maxItems 1000
 */
export type RegionsFile = RegionsFileEntry[]

export interface Schemas {
  'actions_left_out.json': ActionsLeftOut
  'agenda_item.json': AgendaItem
  'agenda_item_new.json': AgendaItemNew
  'agenda_material.json': AgendaMaterial
  'ages.json': Ages
  'all_progress.json': AllProgress
  'assessment.json': Assessment
  'assessment_actions_query.json': AssessmentActionsQuery
  'assessment_change.json': AssessmentChange
  'assessment_item.json': AssessmentItem
  'assessment_new.json': AssessmentNew
  'assessment_status.json': AssessmentStatus
  'assessments.json': Assessments
  'assessments_csv.json': AssessmentsCsv
  'assessments_import.json': AssessmentsImport
  'assessments_ndjson.json': AssessmentsNdjson
  'assessments_query.json': AssessmentsQuery
  'asset_params.json': AssetParams
  'badge_query.json': BadgeQuery
  'calibration.json': Calibration
  'calibration_query.json': CalibrationQuery
  'change.json': Change
  'closing_reason.json': ClosingReason
  'comment.json': Comment
  'comment_author.json': CommentAuthor
  'comment_change.json': CommentChange
  'comment_new.json': CommentNew
  'comments.json': Comments
  'comments_query.json': CommentsQuery
  'compared_council.json': ComparedCouncil
  'compared_point.json': ComparedPoint
  'compared_region.json': ComparedRegion
  'compared_region_point.json': ComparedRegionPoint
  'compared_version.json': ComparedVersion
  'council.json': Council
  'council_actions_query.json': CouncilActionsQuery
  'council_new.json': CouncilNew
  'council_params.json': CouncilParams
  'council_point_params.json': CouncilPointParams
  'council_point_progress.json': CouncilPointProgress
  'council_progress.json': CouncilProgress
  'council_standard_params.json': CouncilStandardParams
  'council_type.json': CouncilType
  'councils.json': Councils
  'councils_query.json': CouncilsQuery
  'counted.json': Counted
  'counted_list.json': CountedList
  'counted_query.json': CountedQuery
  'cursor.json': Cursor
  'delivery_status.json': DeliveryStatus
  'difference_hunk.json': DifferenceHunk
  'difference_line.json': DifferenceLine
  'differences_format.json': DifferencesFormat
  'digest.json': Digest
  'digest_figures.json': DigestFigures
  'digest_format.json': DigestFormat
  'digest_help_offer.json': DigestHelpOffer
  'digest_help_offers.json': DigestHelpOffers
  'digest_joining.json': DigestJoining
  'digest_joinings.json': DigestJoinings
  'digest_material.json': DigestMaterial
  'digest_materials.json': DigestMaterials
  'digest_meeting.json': DigestMeeting
  'digest_meetings.json': DigestMeetings
  'digest_progress.json': DigestProgress
  'digest_publication.json': DigestPublication
  'digest_publications.json': DigestPublications
  'digest_query.json': DigestQuery
  'digest_review.json': DigestReview
  'digest_reviews.json': DigestReviews
  'digest_sign_up.json': DigestSignUp
  'digest_sign_ups.json': DigestSignUps
  'dry_run_query.json': DryRunQuery
  'earlier_score.json': EarlierScore
  'event.json': Event
  'event_type.json': EventType
  'events.json': Events
  'events_query.json': EventsQuery
  'evidence.json': Evidence
  'fault.json': Fault
  'feed_query.json': FeedQuery
  'format.json': Format
  'handover.json': Handover
  'handover_new.json': HandoverNew
  'health.json': Health
  'help_offer.json': HelpOffer
  'help_offer_new.json': HelpOfferNew
  'help_offers.json': HelpOffers
  'history.json': History
  'history_chart_query.json': HistoryChartQuery
  'history_entry.json': HistoryEntry
  'history_head.json': HistoryHead
  'history_heads.json': HistoryHeads
  'id_params.json': IdParams
  'import_query.json': ImportQuery
  'import_rejection.json': ImportRejection
  'imported_assessment.json': ImportedAssessment
  'improvement_action.json': ImprovementAction
  'improvement_action_change.json': ImprovementActionChange
  'improvement_action_new.json': ImprovementActionNew
  'improvement_action_status.json': ImprovementActionStatus
  'improvement_actions.json': ImprovementActions
  'inbox.json': Inbox
  'inbox_question.json': InboxQuestion
  'inbox_recommendation.json': InboxRecommendation
  'inbox_review.json': InboxReview
  'interest.json': Interest
  'interest_new.json': InterestNew
  'interests.json': Interests
  'joining.json': Joining
  'language.json': Language
  'latest_assessment.json': LatestAssessment
  'latest_score.json': LatestScore
  'lead_term.json': LeadTerm
  'lead_term_new.json': LeadTermNew
  'lead_terms.json': LeadTerms
  'leads_query.json': LeadsQuery
  'leads_thread_new.json': LeadsThreadNew
  'left_out.json': LeftOut
  'licence.json': Licence
  'limit.json': Limit
  'live_change.json': LiveChange
  'looked.json': Looked
  'looked_query.json': LookedQuery
  'material.json': Material
  'material_descent.json': MaterialDescent
  'material_descent_query.json': MaterialDescentQuery
  'material_differences.json': MaterialDifferences
  'material_differences_query.json': MaterialDifferencesQuery
  'material_format.json': MaterialFormat
  'material_item.json': MaterialItem
  'material_kind.json': MaterialKind
  'material_line.json': MaterialLine
  'material_link.json': MaterialLink
  'material_new.json': MaterialNew
  'material_origin.json': MaterialOrigin
  'material_query.json': MaterialQuery
  'material_source.json': MaterialSource
  'material_status.json': MaterialStatus
  'material_use.json': MaterialUse
  'material_use_new.json': MaterialUseNew
  'material_uses.json': MaterialUses
  'material_version.json': MaterialVersion
  'material_version_item.json': MaterialVersionItem
  'material_version_new.json': MaterialVersionNew
  'material_version_params.json': MaterialVersionParams
  'material_versions.json': MaterialVersions
  'materials.json': Materials
  'materials_query.json': MaterialsQuery
  'me.json': Me
  'meeting.json': Meeting
  'meeting_action.json': MeetingAction
  'meeting_action_change.json': MeetingActionChange
  'meeting_action_new.json': MeetingActionNew
  'meeting_action_params.json': MeetingActionParams
  'meeting_attendance_new.json': MeetingAttendanceNew
  'meeting_cancellation.json': MeetingCancellation
  'meeting_change.json': MeetingChange
  'meeting_item.json': MeetingItem
  'meeting_new.json': MeetingNew
  'meeting_outcomes_new.json': MeetingOutcomesNew
  'meeting_status.json': MeetingStatus
  'meetings.json': Meetings
  'meetings_query.json': MeetingsQuery
  'member.json': Member
  'members.json': Members
  'membership.json': Membership
  'membership_new.json': MembershipNew
  'message.json': Message
  'message_change.json': MessageChange
  'message_new.json': MessageNew
  'messages.json': Messages
  'my_review.json': MyReview
  'my_reviews.json': MyReviews
  'my_reviews_query.json': MyReviewsQuery
  'nation.json': Nation
  'page_compare_query.json': PageCompareQuery
  'page_councils_query.json': PageCouncilsQuery
  'page_digest_query.json': PageDigestQuery
  'page_filter_query.json': PageFilterQuery
  'page_material_query.json': PageMaterialQuery
  'page_materials_query.json': PageMaterialsQuery
  'page_nothing_query.json': PageNothingQuery
  'page_query.json': PageQuery
  'page_standard_query.json': PageStandardQuery
  'peer_score.json': PeerScore
  'peer_score_new.json': PeerScoreNew
  'peer_view.json': PeerView
  'phase.json': Phase
  'point.json': Point
  'point_actions.json': PointActions
  'point_calibration.json': PointCalibration
  'point_progress.json': PointProgress
  'poll.json': Poll
  'poll_ballot.json': PollBallot
  'poll_code.json': PollCode
  'poll_council_params.json': PollCouncilParams
  'poll_figures.json': PollFigures
  'poll_new.json': PollNew
  'poll_opened.json': PollOpened
  'poll_point.json': PollPoint
  'poll_receipt.json': PollReceipt
  'poll_vote.json': PollVote
  'poll_votes.json': PollVotes
  'priority.json': Priority
  'problem.json': Problem
  'problem_explained.json': ProblemExplained
  'problem_params.json': ProblemParams
  'progress.json': Progress
  'progress_chart_query.json': ProgressChartQuery
  'progress_comparison.json': ProgressComparison
  'progress_comparison_query.json': ProgressComparisonQuery
  'progress_councils.json': ProgressCouncils
  'progress_history.json': ProgressHistory
  'progress_history_query.json': ProgressHistoryQuery
  'progress_query.json': ProgressQuery
  'promised_action.json': PromisedAction
  'proposal.json': Proposal
  'proposal_change.json': ProposalChange
  'proposal_council_params.json': ProposalCouncilParams
  'proposal_merging.json': ProposalMerging
  'proposal_new.json': ProposalNew
  'proposal_opening.json': ProposalOpening
  'proposal_status.json': ProposalStatus
  'proposals.json': Proposals
  'proposals_query.json': ProposalsQuery
  'publish_query.json': PublishQuery
  'quartiles.json': Quartiles
  'recent_change.json': RecentChange
  'reciprocity.json': Reciprocity
  'reciprocity_list.json': ReciprocityList
  'reciprocity_query.json': ReciprocityQuery
  'recode.json': Recode
  'recommendation_reply.json': RecommendationReply
  'recommendation_reply_new.json': RecommendationReplyNew
  'redaction.json': Redaction
  'redaction_new.json': RedactionNew
  'redactions.json': Redactions
  'region.json': Region
  'region_actions.json': RegionActions
  'region_actions_query.json': RegionActionsQuery
  'region_comparison.json': RegionComparison
  'region_council_params.json': RegionCouncilParams
  'region_councils_query.json': RegionCouncilsQuery
  'region_dormant.json': RegionDormant
  'region_ending.json': RegionEnding
  'region_help_offer.json': RegionHelpOffer
  'region_help_offers.json': RegionHelpOffers
  'region_help_query.json': RegionHelpQuery
  'region_meetings_query.json': RegionMeetingsQuery
  'region_new.json': RegionNew
  'region_params.json': RegionParams
  'region_poll.json': RegionPoll
  'region_polls.json': RegionPolls
  'region_polls_query.json': RegionPollsQuery
  'region_review.json': RegionReview
  'region_reviews.json': RegionReviews
  'region_reviews_query.json': RegionReviewsQuery
  'regions.json': Regions
  'regions_file.json': RegionsFile
  'register_csv.json': RegisterCsv
  'register_import.json': RegisterImport
  'register_note.json': RegisterNote
  'reply.json': Reply
  'review.json': Review
  'review_change.json': ReviewChange
  'review_closing.json': ReviewClosing
  'review_completion.json': ReviewCompletion
  'review_item.json': ReviewItem
  'review_new.json': ReviewNew
  'review_outcome.json': ReviewOutcome
  'review_point_params.json': ReviewPointParams
  'review_status.json': ReviewStatus
  'review_summary.json': ReviewSummary
  'reviews.json': Reviews
  'reviews_query.json': ReviewsQuery
  'revocation_query.json': RevocationQuery
  'role.json': Role
  'round.json': Round
  'round_change.json': RoundChange
  'round_item.json': RoundItem
  'round_new.json': RoundNew
  'round_region.json': RoundRegion
  'round_region_params.json': RoundRegionParams
  'rounds.json': Rounds
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
  'sitemap_params.json': SitemapParams
  'standard.json': Standard
  'standard_new.json': StandardNew
  'standard_params.json': StandardParams
  'standards.json': Standards
  'standards_file.json': StandardsFile
  'suggested_reviewer.json': SuggestedReviewer
  'suggested_reviewers.json': SuggestedReviewers
  'take_over.json': TakeOver
  'take_over_new.json': TakeOverNew
  'take_over_params.json': TakeOverParams
  'take_overs.json': TakeOvers
  'thread.json': Thread
  'thread_answer.json': ThreadAnswer
  'thread_item.json': ThreadItem
  'thread_kind.json': ThreadKind
  'thread_material_new.json': ThreadMaterialNew
  'thread_new.json': ThreadNew
  'threads.json': Threads
  'threads_query.json': ThreadsQuery
  'token.json': Token
  'token_issued.json': TokenIssued
  'token_new.json': TokenNew
  'token_rotation.json': TokenRotation
  'tokens.json': Tokens
  'tokens_query.json': TokensQuery
  'webhook.json': Webhook
  'webhook_change.json': WebhookChange
  'webhook_deliveries.json': WebhookDeliveries
  'webhook_deliveries_query.json': WebhookDeliveriesQuery
  'webhook_delivery.json': WebhookDelivery
  'webhook_event_params.json': WebhookEventParams
  'webhook_made.json': WebhookMade
  'webhook_message.json': WebhookMessage
  'webhook_new.json': WebhookNew
  'webhook_rotation.json': WebhookRotation
  'webhooks.json': Webhooks
}
/**
 * What was not counted, and why. Every member council is counted or left out for exactly one reason, and so is every service
 */
export interface ActionsLeftOut {
  /**
   * Why: nothing is promised on what is published, the service has ended, or nothing is published on the standard
   */
  reason: 'nothing_promised' | 'service_ended' | 'nothing_published'
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
 * Something that the meeting is to do
 */
export interface AgendaItem {
  /**
   * What it is
   */
  title: string
  /**
   * How long it takes
   */
  minutes: number | null
  /**
   * The material that it is done with
   */
  material: string | null
  /**
   * Which version of that
   */
  version: number | null
}
/**
 * Something that the meeting is to do
 */
export interface AgendaItemNew {
  /**
   * What it is
   */
  title: string
  /**
   * How long it takes
   */
  minutes?: number | null
  material?: AgendaMaterial
}
/**
 * A version of a material
 */
export interface AgendaMaterial {
  /**
   * Id of the material
   */
  material: string
  /**
   * Number of its version
   */
  version: number
}
/**
 * How old the assessments are that were counted, from their publication to the day
 */
export interface Ages {
  /**
   * Assessments counted: one for each service
   */
  assessments: number
  /**
   * Of those, published more than 12 months before the day
   */
  older_than_12_months: number
  /**
   * When the oldest of them was published
   */
  oldest_published_on: string | null
  /**
   * Median of their ages in whole months; of an even number the mean of the two in the middle
   */
  median_months: number | null
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
   *
   * @maxItems 1000
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
   *
   * @maxItems 100
   */
  points: PointProgress[]
  /**
   * Mean of all applicable scores together
   */
  mean: number | null
  /**
   * Median of all applicable scores
   */
  median: number | null
  /**
   * Share of all applicable scores that count as met, rounded down
   */
  met_share: number | null
  /**
   * What was not counted, and why
   *
   * @maxItems 10
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
   *
   * @maxItems 100
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
   * Median of the applicable scores; of an even number the mean of the two in the middle
   */
  median: number | null
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
   *
   * @maxItems 100
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
   *
   * @maxItems 1000
   */
  reviews: ReviewSummary[]
  /**
   * What earlier published assessments of the service promised on this standard, and was still open when this one was begun
   *
   * @maxItems 1000
   */
  promised: PromisedAction[]
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
   *
   * @maxItems 20
   */
  evidence: Evidence[]
  /**
   * When it was last written
   */
  updated_at: string
  /**
   * What it was before a peer's recommendation was accepted, where that changed it
   */
  earlier: EarlierScore | null
  /**
   * What completed reviews say of the point
   *
   * @maxItems 1000
   */
  peers: PeerView[]
  /**
   * Mean of the peers' scores minus the council's own; null without both
   */
  gap: number | null
  /**
   * Highest minus lowest of the peers' scores; null with fewer than two
   */
  spread: number | null
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
 * What the council had given itself before it accepted another score
 */
export interface EarlierScore {
  /**
   * On the standard's scale; null where not applicable
   */
  score: number | null
  /**
   * The point did not apply
   */
  not_applicable: boolean
}
/**
 * What a completed review says of a point
 */
export interface PeerView {
  /**
   * Id of the review
   */
  review: string
  /**
   * Register code of the reviewing council
   */
  reviewer_council: string
  /**
   * The peer's own score; null: none given
   */
  score: number | null
  /**
   * What the peer saw
   */
  note: string | null
  /**
   * What the peer would have the council do
   */
  recommendation: string | null
  /**
   * How much the recommendation matters
   */
  priority: 'high' | 'medium' | 'low' | null
  /**
   * What others can learn from
   */
  good_practice: string | null
  /**
   * What the council answers
   */
  reply: RecommendationReply | null
}
/**
 * What a council answers to a peer's view of a point
 */
export interface RecommendationReply {
  /**
   * Whether the council accepts it, or challenges it
   */
  accept: boolean
  /**
   * Why
   */
  reason: string | null
  /**
   * The score that the council gives itself from then on; null: as it was
   */
  score: number | null
  /**
   * When
   */
  replied_at: string
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
  /**
   * Register code of the reviewing council, as in a review
   */
  reviewer_council: string
  /**
   * Last day on which publishing waits for replies to its recommendations
   */
  reply_by: string | null
}
/**
 * What the council had promised on an earlier assessment of the service, and had not closed when this one was begun
 */
export interface PromisedAction {
  /**
   * Id of the action
   */
  id: string
  /**
   * Id of the published assessment that it comes from
   */
  assessment: string
  /**
   * The point that it is to improve; null: none in particular
   */
  point: number | null
  /**
   * What is to be done
   */
  action: string
  /**
   * Who sees to it: a role such as head of customer services, not a person
   */
  owner_role: string
  /**
   * Day by which it is to be done
   */
  due_on: string | null
  status: ImprovementActionStatus
  /**
   * What was said when it was last done, dropped or reopened
   */
  reason: string | null
  /**
   * When it was done or dropped
   */
  closed_at: string | null
}
/**
 * Which actions of an assessment
 */
export interface AssessmentActionsQuery {
  status?: ImprovementActionStatus
  /**
   * Only those open past their day, or only others
   */
  overdue?: boolean
  /**
   * Only on this point
   */
  point?: number
  limit?: Limit
  cursor?: Cursor
  format?: Format
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
   *
   * @maxItems 500
   */
  items: AssessmentItem[]
  /**
   * The cursor of the next page; null on the last
   */
  next: string | null
}
/**
 * Assessments as CSV in UTF-8, with or without a byte order mark: one row an assessment. Columns are standard, phase, assessed_on and reference, service or service_name or both, council (an editor may leave it out), published_on and summary, and for each point score_1, score_2 and so on (a value of the scale, or n/a where the point does not apply) and rationale_1, rationale_2 and so on. A row has at most 1 MiB.
 */
export interface AssessmentsCsv {
  [k: string]: unknown
}
/**
 * What an import of assessments did
 */
export interface AssessmentsImport {
  /**
   * Lines or rows with something in them, without the header
   */
  lines: number
  /**
   * Assessments recorded
   */
  created: number
  /**
   * Of these, published; the others are drafts
   */
  published: number
  /**
   * Lines whose reference is recorded with the same content
   */
  unchanged: number
  /**
   * Lines not taken; all others were
   */
  rejected: number
  /**
   * Services recorded
   */
  services: number
  /**
   * Why lines were not taken, every fault of each; the first 1000
   *
   * @maxItems 1000
   */
  rejections: ImportRejection[]
}
/**
 * Why a line of an import was not taken
 */
export interface ImportRejection {
  /**
   * Line of the file on which it begins, the first being 1
   */
  line: number
  /**
   * JSON pointer into the line; null for CSV, or where the whole line is meant
   */
  pointer: string | null
  /**
   * Column of the row; null for NDJSON, or where the whole row is meant
   */
  column: string | null
  /**
   * What was found, and what would be right
   */
  detail: string
}
/**
 * Assessments as NDJSON in UTF-8: one JSON object a line, each as imported_assessment.json describes it. A line has at most 1 MiB.
 */
export interface AssessmentsNdjson {
  [k: string]: unknown
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
 * A file that pages are shown with
 */
export interface AssetParams {
  /**
   * Its name, with a digest of what is in it
   */
  asset: string
}
/**
 * What badge to draw
 */
export interface BadgeQuery {
  /**
   * The standard, such as lgdss-2016
   */
  standard: string
  lang?: Language
}
/**
 * How far peers and councils, and peers among themselves, are apart in a region; over completed reviews of published assessments, superseded ones too
 */
export interface Calibration {
  /**
   * The region
   */
  region: string
  /**
   * The standard, such as lgdss-2016
   */
  standard: string
  /**
   * Reviews are counted that were completed on this day or later; null: from the first
   */
  from: string | null
  /**
   * Reviews are counted that were completed before this day; null: to the last
   */
  to: string | null
  /**
   * Whose councils belonged to the region at this day, and what was published by now
   */
  as_of: string
  /**
   * Councils that belong to the region
   */
  members: number
  /**
   * Of those, with an assessment counted
   */
  councils: number
  /**
   * Published assessments with a completed review
   */
  assessments: number
  /**
   * Completed reviews of them
   */
  reviews: number
  /**
   * Of those reviews, without a score on any point: they are in no figure below
   */
  without_scores: number
  /**
   * Point by point
   *
   * @maxItems 100
   */
  points: PointCalibration[]
  /**
   * Peer scores counted, on all points together
   */
  peer_scores: number
  /**
   * Mean of peer score less own score, as the council had scored itself when the review was completed; below zero: peers are stricter
   */
  gap_mean: number | null
  /**
   * Peer scores that the gap rests on: those where the council had a score of its own
   */
  gap_of: number
  /**
   * Mean distance from the lowest to the highest peer score, where an assessment has at least two
   */
  spread_mean: number | null
  /**
   * Points of assessments that the spread rests on
   */
  spread_of: number
}
/**
 * How peers score one point beside the councils' own scores
 */
export interface PointCalibration {
  /**
   * Number of the point
   */
  number: number
  /**
   * Title of the point
   */
  title: string
  /**
   * Peer scores counted
   */
  peer_scores: number
  /**
   * Assessments that have one
   */
  assessments: number
  /**
   * Mean of peer score less own score, as the council had scored itself when the review was completed; below zero: peers are stricter
   */
  gap_mean: number | null
  /**
   * Peer scores that the gap rests on: those where the council had a score of its own
   */
  gap_of: number
  /**
   * Mean distance from the lowest to the highest peer score, where an assessment has at least two
   */
  spread_mean: number | null
  /**
   * Assessments that the spread rests on
   */
  spread_of: number
}
/**
 * What calibration to count
 */
export interface CalibrationQuery {
  /**
   * The standard, such as lgdss-2016
   */
  standard: string
  /**
   * Only reviews completed on this day or later
   */
  from?: string
  /**
   * Only reviews completed before this day
   */
  to?: string
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
 * Why something is withdrawn or declined
 */
export interface ClosingReason {
  /**
   * Why, in words
   */
  reason: string
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
   *
   * @maxItems 10000
   */
  replies: Reply[]
  /**
   * Points that the message names as #8, of those that the standard has
   *
   * @maxItems 100
   *
   * Items: Number of a point
   */
  mentions: number[]
  /**
   * When it was last reopened
   */
  reopened_at: string | null
  /**
   * Who reopened it last
   */
  reopened_by: {
    /**
     * Name of the token
     */
    name: string
    /**
     * Register code of its council
     */
    council: string | null
  } | null
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
  /**
   * Points that the message names as #8, of those that the standard has
   *
   * @maxItems 100
   *
   * Items: Number of a point
   */
  mentions: number[]
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
   *
   * @maxItems 500
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
  /**
   * Only threads that mention this point, first or in a reply
   */
  mentions?: number
  /**
   * Only threads begun by this council: its register code or GSS code, current or former
   */
  author?: string
  /**
   * Only threads that must be answered, or only others
   */
  must_answer?: boolean
  /**
   * Only threads of others without a reply by the assessed council, or only the rest
   */
  unanswered?: boolean
  limit?: Limit
  cursor?: Cursor
  format?: Format
}
/**
 * A council beside the others of its region
 */
export interface ComparedCouncil {
  /**
   * Register code of the council
   */
  council: string
  /**
   * Name of the council
   */
  name: string
  /**
   * Services counted
   */
  services: number
  /**
   * Of those, whose latest assessment had a completed peer review when it was published
   */
  reviewed: number
  /**
   * Mean of all applicable scores together
   */
  mean: number | null
  /**
   * Median of all applicable scores
   */
  median: number | null
  /**
   * Share of all applicable scores that count as met, rounded down
   */
  met_share: number | null
  /**
   * Where its mean is among the councils' means: 1 at or below the first quartile, 2 at or below the median, 3 at or below the third quartile, 4 above; null where it has none
   */
  quarter: 1 | 2 | 3 | 4 | null
  /**
   * Mean change of the scores that both the latest assessment and the earlier round have; null where there are none
   */
  change: number | null
  /**
   * Services with such scores
   */
  change_of: number
  /**
   * When the oldest assessment counted was published
   */
  oldest_published_on: string | null
  /**
   * Assessments counted that were published more than 12 months before the day
   */
  older_than_12_months: number
}
/**
 * How the means of a region's councils spread on one point
 */
export interface ComparedPoint {
  /**
   * Number of the point
   */
  number: number
  /**
   * Title of the point
   */
  title: string
  /**
   * Councils with a mean; the figures are over these
   */
  councils: number
  /**
   * The lowest mean
   */
  lowest: number | null
  /**
   * A quarter of the means are at or below it; between two it is interpolated
   */
  quartile_1: number | null
  /**
   * Half of the means are at or below it
   */
  median: number | null
  /**
   * Three quarters of the means are at or below it
   */
  quartile_3: number | null
  /**
   * The highest mean
   */
  highest: number | null
}
/**
 * How a region stands beside all councils
 */
export interface ComparedRegion {
  /**
   * The region; null: all councils, those of no region included
   */
  region: string | null
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
   * Mean of all applicable scores together
   */
  mean: number | null
  /**
   * Median of all applicable scores
   */
  median: number | null
  /**
   * Share of all applicable scores that count as met, rounded down
   */
  met_share: number | null
  /**
   * Its mean less that of all councils; null for these themselves, and where there is no mean
   */
  difference: number | null
  ages: Ages
  /**
   * Point by point
   *
   * @maxItems 100
   */
  points: ComparedRegionPoint[]
  /**
   * What was not counted, and why
   *
   * @maxItems 10
   */
  left_out: LeftOut[]
}
/**
 * How a region stands on one point, beside all councils
 */
export interface ComparedRegionPoint {
  /**
   * Number of the point
   */
  number: number
  /**
   * Title of the point
   */
  title: string
  /**
   * Services with an applicable score
   */
  services: number
  /**
   * Services to which it does not apply; out of the denominator
   */
  not_applicable: number
  /**
   * Mean of the applicable scores
   */
  mean: number | null
  /**
   * Median of the applicable scores
   */
  median: number | null
  /**
   * Share that counts as met, rounded down
   */
  met_share: number | null
  /**
   * Its mean less that of all councils; null for these themselves, and where there is no mean
   */
  difference: number | null
}
/**
 * One of two versions that are held against each other
 */
export interface ComparedVersion {
  /**
   * The region whose group made it, such as london
   */
  region: string
  /**
   * Id of the material
   */
  material: string
  /**
   * Number of its version
   */
  version: number
  /**
   * Its title
   */
  title: string
  /**
   * The points of the standard that it is about
   *
   * @maxItems 100
   *
   * Items: Number of a point
   */
  points: number[]
  /**
   * How long it takes, in minutes; null: not said
   */
  minutes: number | null
  licence: Licence
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
   *
   * @maxItems 100
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
   *
   * @maxItems 100
   */
  replaced_by: string[]
  /**
   * Register codes of the councils that it followed
   *
   * @maxItems 1000
   */
  replaces: string[]
  /**
   * The region that it belongs to today
   */
  region: string | null
}
/**
 * Which actions of a council
 */
export interface CouncilActionsQuery {
  status?: ImprovementActionStatus
  /**
   * Only those open past their day, or only others
   */
  overdue?: boolean
  /**
   * Only from assessments on this standard, such as lgdss-2016
   */
  standard?: string
  /**
   * Only on this point
   */
  point?: number
  /**
   * Only for this service
   */
  service?: string
  limit?: Limit
  cursor?: Cursor
  format?: Format
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
 * The council, the standard and the point in the path
 */
export interface CouncilPointParams {
  /**
   * Register code or GSS code, current or former
   */
  code: string
  /**
   * The standard, such as lgdss-2016
   */
  standard: string
  /**
   * Number of the point
   */
  point: number
}
/**
 * How a council's services stand on one point, and how the councils of its region do
 */
export interface CouncilPointProgress {
  /**
   * Number of the point
   */
  number: number
  /**
   * Title of the point
   */
  title: string
  /**
   * Services with an applicable score
   */
  services: number
  /**
   * Services to which it does not apply; out of the denominator
   */
  not_applicable: number
  /**
   * Mean of the applicable scores
   */
  mean: number | null
  /**
   * Median of the applicable scores
   */
  median: number | null
  /**
   * Share that counts as met, rounded down
   */
  met_share: number | null
  /**
   * Mean change of the scores that both the latest assessment and the earlier round have; null where there are none
   */
  change: number | null
  /**
   * Services with such scores
   */
  change_of: number
  /**
   * The spread of the councils' means on this point in the region, its own included; null: of no region
   */
  region: Quartiles | null
}
/**
 * How the means of a region's councils spread
 */
export interface Quartiles {
  /**
   * Councils with a mean; the figures are over these
   */
  councils: number
  /**
   * A quarter of them are at or below it; between two means it is interpolated
   */
  quartile_1: number | null
  /**
   * Half of them are at or below it
   */
  median: number | null
  /**
   * Three quarters of them are at or below it
   */
  quartile_3: number | null
}
/**
 * How a council's services stand on each point, and how it stands in its region
 */
export interface CouncilProgress {
  /**
   * Register code of the council
   */
  council: string
  /**
   * Name of the council
   */
  name: string
  /**
   * The region that it belonged to at that day; null: none
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
  /**
   * Services counted; none where the council was not there at that day
   */
  services: number
  /**
   * Of those, whose latest assessment had a completed peer review when it was published
   */
  reviewed: number
  /**
   * Mean of all applicable scores together
   */
  mean: number | null
  /**
   * Median of all applicable scores
   */
  median: number | null
  /**
   * Share of all applicable scores that count as met, rounded down
   */
  met_share: number | null
  /**
   * Mean change of the scores that both the latest assessment and the earlier round have; null where there are none
   */
  change: number | null
  /**
   * Services with such scores
   */
  change_of: number
  /**
   * Assessments counted that were published more than 12 months before the day
   */
  older_than_12_months: number
  /**
   * When the oldest assessment counted was published
   */
  oldest_published_on: string | null
  /**
   * The spread of the councils' means in the region, its own included; null: of no region
   */
  quartiles: Quartiles | null
  /**
   * Where its mean is in that spread: 1 at or below the first quartile, 2 at or below the median, 3 at or below the third quartile, 4 above; null where it has none
   */
  quarter: 1 | 2 | 3 | 4 | null
  /**
   * Point by point
   *
   * @maxItems 100
   */
  points: CouncilPointProgress[]
  /**
   * What was counted, by service
   *
   * @maxItems 100
   */
  latest: LatestAssessment[]
  /**
   * Services that were not counted, and why
   *
   * @maxItems 10
   */
  left_out: LeftOut[]
}
/**
 * The latest assessment of a service at a day, beside that of the earlier round
 */
export interface LatestAssessment {
  /**
   * Id of the service
   */
  service: string
  /**
   * What the service is called
   */
  name: string
  /**
   * Id of the assessment
   */
  assessment: string
  phase: Phase
  /**
   * The day of its publication
   */
  published_on: string
  /**
   * Whether it had a completed peer review when it was published
   */
  reviewed: boolean
  /**
   * Mean of its applicable scores
   */
  mean: number | null
  /**
   * Id of the one of the same service and standard that stood until the day before; null: it is the first
   */
  earlier_assessment: string | null
  /**
   * The day of that one's publication
   */
  earlier_published_on: string | null
  /**
   * Mean of that one's applicable scores
   */
  earlier_mean: number | null
  /**
   * Its scores, by point
   *
   * @maxItems 100
   */
  scores: LatestScore[]
}
/**
 * A score of the latest assessment, beside that of the earlier round
 */
export interface LatestScore {
  /**
   * Number of the point
   */
  point: number
  /**
   * The score; null: not applicable
   */
  score: number | null
  /**
   * Whether the point does not apply
   */
  not_applicable: boolean
  /**
   * What it was in the earlier round; null: not applicable, or there was none
   */
  earlier: number | null
  /**
   * By how much it rose since; null where one of the two is missing
   */
  change: number | null
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
   *
   * @maxItems 500
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
   *
   * @maxItems 500
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
 * Lines that differ, with those around them
 */
export interface DifferenceHunk {
  /**
   * The first of these lines in the first text, counted from 1
   */
  from_line: number
  /**
   * How many lines of the first text these are
   */
  from_lines: number
  /**
   * The first of these lines in the second text
   */
  to_line: number
  /**
   * How many lines of the second text these are
   */
  to_lines: number
  /**
   * The lines, in order
   *
   * @maxItems 300000
   */
  lines: DifferenceLine[]
}
/**
 * A line of the text of two versions
 */
export interface DifferenceLine {
  /**
   * Whether it is in both, only in the first or only in the second
   */
  change: 'same' | 'removed' | 'added'
  /**
   * What it says
   */
  text: string
}
/**
 * What happened in a region, as far as it is public
 */
export interface Digest {
  /**
   * The region, such as south-west
   */
  region: string
  /**
   * Its name
   */
  name: string
  /**
   * The first day, in London
   */
  since: string
  /**
   * The last day, in London
   */
  until: string
  /**
   * The one standard that was asked for; null: news of all
   */
  standard: string | null
  joined: DigestJoinings
  signed_up: DigestSignUps
  published: DigestPublications
  reviews: DigestReviews
  help: DigestHelpOffers
  meetings: DigestMeetings
  arranged: DigestMeetings
  materials: DigestMaterials
  progress: DigestProgress
}
/**
 * News of one kind: how much there is, and the newest of it
 */
export interface DigestJoinings {
  /**
   * How many there are in all
   */
  count: number
  /**
   * The newest of them first, a hundred at most
   *
   * @maxItems 100
   */
  items: DigestJoining[]
}
/**
 * A council that joined a region
 */
export interface DigestJoining {
  /**
   * Register code
   */
  council: string
  /**
   * Its name
   */
  name: string
  /**
   * The day from which it belongs to the region
   */
  from: string
}
/**
 * News of one kind: how much there is, and the newest of it
 */
export interface DigestSignUps {
  /**
   * How many there are in all
   */
  count: number
  /**
   * The newest of them first, a hundred at most
   *
   * @maxItems 100
   */
  items: DigestSignUp[]
}
/**
 * A council that signed up to a standard
 */
export interface DigestSignUp {
  /**
   * Register code
   */
  council: string
  /**
   * Its name
   */
  name: string
  /**
   * The standard, such as lgdss-2016
   */
  standard: string
  /**
   * The day of the pledge
   */
  signed_on: string
}
/**
 * News of one kind: how much there is, and the newest of it
 */
export interface DigestPublications {
  /**
   * How many there are in all
   */
  count: number
  /**
   * The newest of them first, a hundred at most
   *
   * @maxItems 100
   */
  items: DigestPublication[]
}
/**
 * An assessment that was published
 */
export interface DigestPublication {
  /**
   * Register code
   */
  council: string
  /**
   * Its name
   */
  name: string
  /**
   * Id of the service
   */
  service: string
  /**
   * What the service is called
   */
  service_name: string
  /**
   * Id of the assessment
   */
  assessment: string
  /**
   * The standard, such as lgdss-2016
   */
  standard: string
  phase: Phase
  /**
   * The day of its publication, in London; an imported one was published on the day that its import says
   */
  published_on: string
  /**
   * Mean of its applicable scores, on the standard's scale; four decimals; null where none is applicable
   */
  mean: number | null
  /**
   * Share of its applicable points that count as met; from 0 to 1, four decimals, rounded down; null where none is applicable
   */
  met_share: number | null
}
/**
 * News of one kind: how much there is, and the newest of it
 */
export interface DigestReviews {
  /**
   * How many there are in all
   */
  count: number
  /**
   * The newest of them first, a hundred at most
   *
   * @maxItems 100
   */
  items: DigestReview[]
}
/**
 * A completed review of an assessment that is published
 */
export interface DigestReview {
  /**
   * Id of the review
   */
  review: string
  /**
   * Register code of the council that reviewed
   */
  reviewer_council: string
  /**
   * Its name
   */
  reviewer_name: string
  /**
   * Register code of the council that was reviewed
   */
  council: string
  /**
   * Its name
   */
  name: string
  /**
   * Id of the assessment
   */
  assessment: string
  /**
   * Id of the service
   */
  service: string
  /**
   * What the service is called
   */
  service_name: string
  /**
   * The standard, such as lgdss-2016
   */
  standard: string
  outcome: ReviewOutcome
  /**
   * The day of its completion, in London
   */
  completed_on: string
  /**
   * The day from which all could read it, in London: that of the assessment's publication
   */
  published_on: string
}
/**
 * News of one kind: how much there is, and the newest of it
 */
export interface DigestHelpOffers {
  /**
   * How many there are in all
   */
  count: number
  /**
   * The newest of them first, a hundred at most
   *
   * @maxItems 100
   */
  items: DigestHelpOffer[]
}
/**
 * An offer of help that was made and stands
 */
export interface DigestHelpOffer {
  /**
   * Register code
   */
  council: string
  /**
   * Its name
   */
  name: string
  /**
   * The standard, such as lgdss-2016
   */
  standard: string
  /**
   * Number of the point
   */
  point: number
  /**
   * What it can help with, and how
   */
  note: string | null
  /**
   * The day of the offer, in London
   */
  offered_on: string
}
/**
 * News of one kind: how much there is, and the newest of it
 */
export interface DigestMeetings {
  /**
   * How many there are in all
   */
  count: number
  /**
   * The newest of them first, a hundred at most
   *
   * @maxItems 100
   */
  items: DigestMeeting[]
}
/**
 * A meeting of the region that was not called off
 */
export interface DigestMeeting {
  /**
   * Id of the meeting
   */
  meeting: string
  /**
   * What it is called
   */
  title: string
  /**
   * Where it is; null: only by a link
   */
  place: string | null
  /**
   * The standard, such as lgdss-2016
   */
  standard: string
  /**
   * The day on which it begins, in London
   */
  day: string
  /**
   * How many councils were there, as far as it was recorded
   */
  councils: number
}
/**
 * News of one kind: how much there is, and the newest of it
 */
export interface DigestMaterials {
  /**
   * How many there are in all
   */
  count: number
  /**
   * The newest of them first, a hundred at most
   *
   * @maxItems 100
   */
  items: DigestMaterial[]
}
/**
 * A version of a material of the region that was published
 */
export interface DigestMaterial {
  /**
   * Id of the material
   */
  material: string
  /**
   * Number of the version; 1: the material is new
   */
  version: number
  kind: MaterialKind
  /**
   * What it is called
   */
  title: string
  /**
   * The standard, such as lgdss-2016
   */
  standard: string
  licence: Licence
  /**
   * The day of its publication, in London
   */
  published_on: string
}
/**
 * How a region stood on a standard before what a digest tells, and after
 */
export interface DigestProgress {
  /**
   * The standard, such as lgdss-2016
   */
  standard: string
  before: DigestFigures
  after: DigestFigures
}
/**
 * How a region stood at the end of a day, and what that counts
 */
export interface DigestFigures {
  /**
   * At the end of which day, in London
   */
  as_of: string
  councils: ProgressCouncils
  /**
   * Services counted
   */
  services: number
  /**
   * Of those, services whose latest assessment had a completed review when it was published
   */
  reviewed: number
  /**
   * Mean of all applicable scores, on the standard's scale; four decimals; null where nothing was counted
   */
  mean: number | null
  /**
   * Share of all applicable scores that count as met; from 0 to 1, four decimals, rounded down; null where nothing was counted
   */
  met_share: number | null
  /**
   * What was not counted, and why
   *
   * @maxItems 10
   */
  left_out: LeftOut[]
}
/**
 * Of which days, in which form
 */
export interface DigestQuery {
  /**
   * The first day, in London; a month before the last unless given
   */
  since?: string
  /**
   * The last day, in London; today unless given, and at most a year after the first
   */
  until?: string
  /**
   * Only what is about this standard, such as lgdss-2016, and who joined; progress is on the one that most have signed up to unless given
   */
  standard?: string
  lang?: Language
  format?: DigestFormat
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
 * Something that happened: what it is about is read at its address
 */
export interface Event {
  /**
   * Its id, a UUID of version 7: greater than that of every event before it
   */
  id: string
  type: EventType
  /**
   * When it happened
   */
  at: string
  /**
   * Register code of the council that it is of; null: of none
   */
  council: string | null
  /**
   * The region that the council belonged to then, or that it is about
   */
  region: string | null
  /**
   * The address of what it is about: read there how it stands now
   */
  subject: string
  /**
   * The assessment that it belongs to
   */
  assessment: string | null
}
/**
 * Events in their order
 */
export interface Events {
  /**
   * What the caller may be told of; a page may be short, or empty, and yet have a next
   *
   * @maxItems 500
   */
  items: Event[]
  /**
   * What to give as after for the next page; null: that is all just now
   */
  next: string | null
  /**
   * The event that this page has looked as far as, shown or not: give it as after the next time; null: nothing has happened yet
   */
  last: string | null
}
/**
 * Which events
 */
export interface EventsQuery {
  /**
   * Those after this event; left out: from the first; latest: none, and last says where to begin
   */
  after?: string
  limit?: Limit
  type?: EventType
  /**
   * Code of the council that they are of
   */
  council?: string
  /**
   * The region that their councils belonged to then, or that they are about
   */
  region?: string
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
 * Which page of a feed
 */
export interface FeedQuery {
  /**
   * Entries before this one
   */
  before?: string
}
/**
 * A lead that is handed over: the term that ends and the one that begins
 */
export interface Handover {
  ended: LeadTerm
  begun: LeadTerm
}
/**
 * A council leads a region, from a day, perhaps to a day. Whoever holds a lead's token of the council acts for the region within it.
 */
export interface LeadTerm {
  /**
   * The region, such as south-west
   */
  region: string
  /**
   * Register code
   */
  council: string
  /**
   * Name of the council
   */
  name: string
  /**
   * First day of the term
   */
  from: string
  /**
   * First day after it; a term ends with its council and with its region, too
   */
  to: string | null
  /**
   * It belongs to the region today; whoever helps a group elsewhere does not
   */
  member: boolean
}
/**
 * To whom a council hands its lead of a region over, and when
 */
export interface HandoverNew {
  /**
   * Code of the council that leads from then on
   */
  to: string
  /**
   * Its first day, and the first without the council that hands over
   */
  on: string
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
 * A point on which a council is willing to help others
 */
export interface HelpOffer {
  /**
   * Register code
   */
  council: string
  /**
   * The standard, such as lgdss-2016
   */
  standard: string
  /**
   * Number of the point
   */
  point: number
  /**
   * What it can help with, and how
   */
  note: string | null
  /**
   * The day of the offer, in London
   */
  offered_on: string
}
/**
 * A council is willing to help others on a point
 */
export interface HelpOfferNew {
  /**
   * What it can help with, and how; no names of people
   */
  note?: string | null
}
/**
 * A page of a list
 */
export interface HelpOffers {
  /**
   * The items of this page
   *
   * @maxItems 500
   */
  items: HelpOffer[]
  /**
   * The cursor of the next page; null on the last
   */
  next: string | null
}
/**
 * A page of a list
 */
export interface History {
  /**
   * The items of this page
   *
   * @maxItems 500
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
   *
   * @maxItems 10000
   */
  changes: Change[]
}
/**
 * What chart of a history of progress to draw
 */
export interface HistoryChartQuery {
  /**
   * The standard, such as lgdss-2016
   */
  standard: string
  phase?: Phase
  /**
   * A day in the first period; a year before the end unless given
   */
  from?: string
  /**
   * The last day, at its end, in London; today unless given
   */
  to?: string
  /**
   * How long a period is; a month unless given
   */
  every?: 'day' | 'month' | 'quarter' | 'year'
  lang?: Language
}
/**
 * The end of a history as it is now: kept elsewhere, it shows later whether anything before it was changed
 */
export interface HistoryHead {
  /**
   * Register code of the council; null: the history is a region's, or that of standards, tokens and the register itself
   */
  council: string | null
  /**
   * The region whose history it is
   */
  region: string | null
  /**
   * Id of the council, which stays when its code changes, or of the region's head
   */
  council_id: string
  /**
   * Number of the newest entry
   */
  seq: number
  /**
   * Its hash, which follows from all entries up to it
   */
  hash: string
  /**
   * When it was written
   */
  at: string
}
/**
 * A page of a list
 */
export interface HistoryHeads {
  /**
   * The items of this page
   *
   * @maxItems 500
   */
  items: HistoryHead[]
  /**
   * The cursor of the next page; null on the last
   */
  next: string | null
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
 * One assessment of a file to import: a line of NDJSON
 */
export interface ImportedAssessment {
  /**
   * Its register or GSS code, current or former; an editor may leave it out
   */
  council?: string | null
  /**
   * Slug of the service; made from service_name unless given
   */
  service?: string | null
  /**
   * What people call the service: where the council has none of this slug, it is recorded under this name
   */
  service_name?: string | null
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
   * Your own reference, unique in the council: by it the same line is known again
   */
  reference: string
  /**
   * The day on which it was published, from the end of which it counts; left out: it is recorded as a draft
   */
  published_on?: string | null
  /**
   * What a reader should know first
   */
  summary?: string | null
  /**
   * A score for each point: for every one where published_on is given
   *
   * @maxItems 100
   */
  scores?: SheetScore[]
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
 * What a council promises to improve. It outlives the assessment that it comes from
 */
export interface ImprovementAction {
  /**
   * Id of the action
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
   * Id of the assessment that it comes from
   */
  assessment: string
  /**
   * The standard, such as lgdss-2016
   */
  standard: string
  /**
   * The point that it is to improve; null: none in particular
   */
  point: number | null
  /**
   * Id of the review whose recommendation it comes from
   */
  review: string | null
  /**
   * Id of the comment that it comes from, for those who may read it
   */
  comment: string | null
  /**
   * What is to be done
   */
  action: string
  /**
   * Who sees to it: a role such as head of customer services, not a person
   */
  owner_role: string
  /**
   * Day by which it is to be done
   */
  due_on: string | null
  /**
   * It is open, and its day has passed; of a council that has ended: had passed by then
   */
  overdue: boolean
  status: ImprovementActionStatus
  /**
   * What was said when it was last done, dropped or reopened
   */
  reason: string | null
  /**
   * When it was promised
   */
  created_at: string
  /**
   * When it last changed
   */
  updated_at: string
  /**
   * When it was done or dropped
   */
  closed_at: string | null
}
/**
 * What to change of an action; what is left out stays. One that is done or dropped changes only by reopening
 */
export interface ImprovementActionChange {
  /**
   * What is to be done
   */
  action?: string
  /**
   * Who sees to it: a role such as head of customer services, not a person
   */
  owner_role?: string
  /**
   * Day by which it is to be done, today or later; null: none
   */
  due_on?: string | null
  status?: ImprovementActionStatus
  /**
   * Why it is done, dropped or open again: beside a new status, and needed but for done
   */
  reason?: string
}
/**
 * An action to promise: from a recommendation of a completed review, from a comment, or from neither
 */
export interface ImprovementActionNew {
  /**
   * What is to be done
   */
  action: string
  /**
   * Who sees to it: a role such as head of customer services, not a person
   */
  owner_role: string
  /**
   * Day by which it is to be done; today or later
   */
  due_on?: string
  /**
   * The point that it is to improve; a comment's unless given
   */
  point?: number
  /**
   * Id of a completed review of this assessment; point then names the recommendation
   */
  review?: string
  /**
   * Id of a comment on this assessment; not beside review
   */
  comment?: string
}
/**
 * A page of a list
 */
export interface ImprovementActions {
  /**
   * The items of this page
   *
   * @maxItems 500
   */
  items: ImprovementAction[]
  /**
   * The cursor of the next page; null on the last
   */
  next: string | null
}
/**
 * What waits for a council: at most 100 of each, and how many there are
 */
export interface Inbox {
  /**
   * Register code of the council
   */
  council: string
  /**
   * The day that it is as at
   */
  as_at: string
  /**
   * Open threads of others where the last word is not the council's; first those that must be answered, then the oldest
   *
   * @maxItems 100
   */
  questions: InboxQuestion[]
  /**
   * How many there are
   */
  questions_total: number
  /**
   * Reviews of its assessments under way, those due first at the top
   *
   * @maxItems 100
   */
  reviews: InboxReview[]
  /**
   * How many there are
   */
  reviews_total: number
  /**
   * Recommendations of completed reviews to reply to before publishing, those with the least time first
   *
   * @maxItems 100
   */
  recommendations: InboxRecommendation[]
  /**
   * How many there are
   */
  recommendations_total: number
}
/**
 * A thread that waits for the assessed council
 */
export interface InboxQuestion {
  /**
   * Id of its first comment
   */
  id: string
  /**
   * Id of the assessment
   */
  assessment: string
  /**
   * Id of the assessed service
   */
  service: string
  /**
   * Its name
   */
  service_name: string
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
   * When somebody last replied; null: nobody has
   */
  last_reply_at: string | null
}
/**
 * An open review of one of the council's assessments
 */
export interface InboxReview {
  /**
   * Id of the review
   */
  id: string
  /**
   * Id of the assessment
   */
  assessment: string
  /**
   * Id of the assessed service
   */
  service: string
  /**
   * Its name
   */
  service_name: string
  /**
   * Register code of the reviewing council
   */
  reviewer_council: string
  status: ReviewStatus
  /**
   * The assessment is withdrawn: the review goes on when it is submitted again
   */
  paused: boolean
  /**
   * Day by which it should be completed
   */
  due_on: string
  /**
   * It is open, not paused, and its day has passed
   */
  overdue: boolean
}
/**
 * A recommendation that the council has not replied to
 */
export interface InboxRecommendation {
  /**
   * Id of the review
   */
  review: string
  /**
   * Id of the assessment
   */
  assessment: string
  /**
   * Id of the assessed service
   */
  service: string
  /**
   * Its name
   */
  service_name: string
  /**
   * Number of the point
   */
  point: number
  /**
   * What the peer would have the council do
   */
  recommendation: string
  /**
   * How much the recommendation matters
   */
  priority: 'high' | 'medium' | 'low' | null
  /**
   * Register code of the reviewing council
   */
  reviewer_council: string
  /**
   * Last day on which publishing waits for a reply
   */
  reply_by: string
}
/**
 * A declared interest: why two councils do not review each other
 */
export interface Interest {
  /**
   * Id of the declaration
   */
  id: string
  /**
   * Register code of the council that declares it
   */
  council: string
  /**
   * Register code of the other council
   */
  other_council: string
  /**
   * Why
   */
  reason: string
  declared_by: CommentAuthor
  /**
   * When
   */
  declared_at: string
}
/**
 * A declared interest; for good
 */
export interface InterestNew {
  /**
   * Code of the other council
   */
  council: string
  /**
   * Why the two should not review each other
   */
  reason: string
}
/**
 * A page of a list
 */
export interface Interests {
  /**
   * The items of this page
   *
   * @maxItems 500
   */
  items: Interest[]
  /**
   * The cursor of the next page; null on the last
   */
  next: string | null
}
/**
 * A council that would join a group that is proposed
 */
export interface Joining {
  /**
   * Register code
   */
  council: string
  /**
   * The day on which it said so, in London
   */
  since: string
}
/**
 * A council leads a region from a day, perhaps to a day (exclusive)
 */
export interface LeadTermNew {
  /**
   * First day of the term
   */
  from: string
  /**
   * First day after it; the same as `from`: it never was
   */
  to?: string | null
}
/**
 * A page of a list
 */
export interface LeadTerms {
  /**
   * The items of this page
   *
   * @maxItems 500
   */
  items: LeadTerm[]
  /**
   * The cursor of the next page; null on the last
   */
  next: string | null
}
/**
 * Which terms
 */
export interface LeadsQuery {
  /**
   * Also terms that are over
   */
  include_ended?: boolean
  limit?: Limit
  cursor?: Cursor
  format?: Format
}
/**
 * A thread to begin for the leads of all regions, with its first message
 */
export interface LeadsThreadNew {
  /**
   * Whom it is for
   */
  audience: 'leads'
  /**
   * What it is about, in a line
   */
  title: string
  /**
   * Its first message
   */
  body: string
  kind: ThreadKind
  /**
   * The standard that it is about, such as lgdss-2016
   */
  standard?: string
  /**
   * Points of the standard that it is about
   *
   * @maxItems 100
   *
   * Items: Number of a point
   */
  points?: number[]
}
/**
 * The data of an event changed: that figures may be others now, and whose
 */
export interface LiveChange {
  /**
   * When it was told
   */
  at: string
  /**
   * The regions that changed since the last event; none: any may have
   *
   * @maxItems 10000
   */
  regions: string[]
}
/**
 * The mark since which answers count
 */
export interface Looked {
  /**
   * When the reviews were last looked at
   */
  looked_at: string
}
/**
 * When the reviews were looked at
 */
export interface LookedQuery {
  /**
   * The moment that the list was read, so that nothing answered since is missed; now unless given
   */
  at?: string
}
/**
 * A workshop plan, an agenda, an exercise or notes of a regional group
 */
export interface Material {
  /**
   * Id of the material
   */
  id: string
  /**
   * The region whose group made it, such as london
   */
  region: string
  kind: MaterialKind
  /**
   * The standard, such as lgdss-2016
   */
  standard: string
  /**
   * When it was begun
   */
  created_at: string
  /**
   * When its first version was published; null: none was
   */
  published_at: string | null
  /**
   * The version published last; null: none was
   */
  latest: MaterialVersion | null
  /**
   * For leads and admins, the version that is in preparation; null to all others
   */
  in_preparation: MaterialVersion | null
  /**
   * How many times groups have said that they used it, in any version
   */
  used: number
  /**
   * How many groups that were
   */
  used_by_regions: number
}
/**
 * A version of a material. A published one never changes
 */
export interface MaterialVersion {
  /**
   * Id of the material
   */
  material: string
  /**
   * Number of the version
   */
  version: number
  /**
   * The region whose group made it, such as london
   */
  region: string
  kind: MaterialKind
  /**
   * The standard, such as lgdss-2016
   */
  standard: string
  status: MaterialStatus
  /**
   * What it is called
   */
  title: string
  /**
   * What it is good for
   */
  summary: string | null
  /**
   * The text, as Markdown
   */
  body: string
  /**
   * What goes with it, elsewhere
   *
   * @maxItems 50
   */
  links: MaterialLink[]
  /**
   * The points of the standard that it is about
   *
   * @maxItems 100
   *
   * Items: Number of a point
   */
  points: number[]
  /**
   * How long it takes, in minutes; null: not said
   */
  minutes: number | null
  licence: Licence
  /**
   * Register code of the council whose lead began it; null: an admin did
   */
  council: string | null
  /**
   * What it was adapted from; null: from nothing here
   */
  adapted_from: MaterialOrigin | null
  /**
   * When it was begun
   */
  created_at: string
  /**
   * When it was published; null: not yet
   */
  published_at: string | null
}
/**
 * A link to what goes with a material
 */
export interface MaterialLink {
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
 * What a version was adapted from, as its licence asks for it to be named
 */
export interface MaterialOrigin {
  /**
   * Id of the material
   */
  material: string
  /**
   * Number of its version
   */
  version: number
  /**
   * The region whose group made it, such as london
   */
  region: string
  /**
   * Its title
   */
  title: string
  licence: Licence
}
/**
 * Where a version came from, and what came of it
 */
export interface MaterialDescent {
  itself: MaterialLine
  /**
   * Everything that it came from, the first first
   *
   * @maxItems 500
   */
  ancestors: MaterialLine[]
  /**
   * Everything that came of it, as a tree: each right after what it was made from, or after what else was made of that; depth says how far down
   *
   * @maxItems 500
   */
  descendants: MaterialLine[]
  /**
   * Whether that is all: of a very long line the nearest are given
   */
  complete: boolean
}
/**
 * A version of a material in a line of descent
 */
export interface MaterialLine {
  /**
   * The region whose group made it, such as london
   */
  region: string
  /**
   * Id of the material
   */
  material: string
  /**
   * Number of its version
   */
  version: number
  /**
   * Its title
   */
  title: string
  status: MaterialStatus
  /**
   * Register code of the council whose lead began it; null: an admin did
   */
  council: string | null
  licence: Licence
  /**
   * The day it was published, in London; null: not yet
   */
  published_on: string | null
  /**
   * The version of another material that it was adapted from
   */
  adapted_from: MaterialSource | null
  /**
   * The version of the same material before it
   */
  follows: number | null
  /**
   * How many steps it is from the version that was asked about
   */
  depth: number
}
/**
 * A version of a material, which another was made from
 */
export interface MaterialSource {
  /**
   * Id of the material
   */
  material: string
  /**
   * Number of its version
   */
  version: number
}
/**
 * Of which version
 */
export interface MaterialDescentQuery {
  /**
   * The version that the line is of; the one published last unless given
   */
  version?: number
}
/**
 * How a version differs from another, line by line
 */
export interface MaterialDifferences {
  from: ComparedVersion
  to: ComparedVersion
  /**
   * Whether the texts say the same, letter by letter
   */
  same: boolean
  /**
   * False where the texts have so little in common that one is given as removed whole, and the other as added
   */
  finest: boolean
  /**
   * Where they differ
   *
   * @maxItems 100000
   */
  hunks: DifferenceHunk[]
}
/**
 * From what
 */
export interface MaterialDifferencesQuery {
  /**
   * The version to compare from, as {material}:{version}; what it was adapted from, or the version before it, unless given
   */
  from?: string
  format?: DifferencesFormat
}
/**
 * A material as lists have it, without its text: as its version published last says
 */
export interface MaterialItem {
  /**
   * Id of the material
   */
  id: string
  /**
   * The region whose group made it, such as london
   */
  region: string
  kind: MaterialKind
  /**
   * The standard, such as lgdss-2016
   */
  standard: string
  /**
   * The version published last; of what is in preparation its first
   */
  version: number
  status: MaterialStatus
  /**
   * What it is called
   */
  title: string
  /**
   * What it is good for
   */
  summary: string | null
  /**
   * The points of the standard that it is about
   *
   * @maxItems 100
   *
   * Items: Number of a point
   */
  points: number[]
  /**
   * How long it takes, in minutes; null: not said
   */
  minutes: number | null
  licence: Licence
  /**
   * Register code of the council whose lead began it; null: an admin did
   */
  council: string | null
  /**
   * What it was adapted from; null: from nothing here
   */
  adapted_from: MaterialOrigin | null
  /**
   * When it was published; null: not yet
   */
  published_at: string | null
  /**
   * How many times groups have said that they used it, in any version
   */
  used: number
  /**
   * How many groups that were
   */
  used_by_regions: number
}
/**
 * A workshop plan, an agenda, an exercise or notes, in its first version
 */
export interface MaterialNew {
  kind: MaterialKind
  /**
   * The standard, such as lgdss-2016
   */
  standard: string
  /**
   * What it is called
   */
  title: string
  /**
   * What it is good for, in a few sentences; null: nothing
   */
  summary?: string | null
  /**
   * The text, as Markdown; raw HTML in it is shown as it is written. No names of people
   */
  body: string
  /**
   * What goes with it, elsewhere
   *
   * @maxItems 50
   */
  links?: MaterialLink[]
  /**
   * The points of the standard that it is about; none: the standard as a whole
   *
   * @maxItems 100
   *
   * Items: Number of a point
   */
  points: number[]
  /**
   * How long it takes, in minutes; null: not said
   */
  minutes?: number | null
  licence: Licence
  adapted_from?: MaterialSource
}
/**
 * In which form
 */
export interface MaterialQuery {
  format?: MaterialFormat
}
/**
 * That a group has used a version of a material
 */
export interface MaterialUse {
  /**
   * Id of the use
   */
  id: string
  /**
   * Id of the material
   */
  material: string
  /**
   * The version that was used
   */
  version: number
  /**
   * The region whose group used it
   */
  region: string
  /**
   * Register code of the council whose lead says so; null: an admin does
   */
  council: string | null
  /**
   * The day
   */
  used_on: string
  /**
   * Id of the meeting that it was used at
   */
  meeting: string | null
  /**
   * How long it took, in minutes
   */
  minutes_taken: number | null
  /**
   * What the group would change
   */
  would_change: string | null
  /**
   * When it was recorded
   */
  recorded_at: string
}
/**
 * That a group has used a version, and what it would change
 */
export interface MaterialUseNew {
  /**
   * The region whose group used it
   */
  region: string
  /**
   * The version that was used
   */
  version: number
  /**
   * The day; not in the future
   */
  used_on: string
  /**
   * Id of the group's meeting that it was used at
   */
  meeting?: string
  /**
   * How long it took, in minutes
   */
  minutes_taken?: number
  /**
   * What the group would change; no names of people
   */
  would_change?: string
}
/**
 * A page of a list
 */
export interface MaterialUses {
  /**
   * The items of this page
   *
   * @maxItems 500
   */
  items: MaterialUse[]
  /**
   * The cursor of the next page; null on the last
   */
  next: string | null
}
/**
 * A version of a material, without its text
 */
export interface MaterialVersionItem {
  /**
   * Number of the version
   */
  version: number
  status: MaterialStatus
  /**
   * What it is called
   */
  title: string
  /**
   * The points of the standard that it is about
   *
   * @maxItems 100
   *
   * Items: Number of a point
   */
  points: number[]
  /**
   * How long it takes, in minutes; null: not said
   */
  minutes: number | null
  licence: Licence
  /**
   * Register code of the council whose lead began it; null: an admin did
   */
  council: string | null
  /**
   * What it was adapted from; null: from nothing here
   */
  adapted_from: MaterialOrigin | null
  /**
   * When it was begun
   */
  created_at: string
  /**
   * When it was published; null: not yet
   */
  published_at: string | null
}
/**
 * A version of a material, whole: what is left out is not there
 */
export interface MaterialVersionNew {
  /**
   * What it is called
   */
  title: string
  /**
   * What it is good for, in a few sentences; null: nothing
   */
  summary?: string | null
  /**
   * The text, as Markdown; raw HTML in it is shown as it is written. No names of people
   */
  body: string
  /**
   * What goes with it, elsewhere
   *
   * @maxItems 50
   */
  links?: MaterialLink[]
  /**
   * The points of the standard that it is about; none: the standard as a whole
   *
   * @maxItems 100
   *
   * Items: Number of a point
   */
  points: number[]
  /**
   * How long it takes, in minutes; null: not said
   */
  minutes?: number | null
  licence: Licence
  adapted_from?: MaterialSource
}
/**
 * The material and the version in the path
 */
export interface MaterialVersionParams {
  /**
   * Id of the material
   */
  id: string
  /**
   * Number of the version
   */
  number: number
}
/**
 * A page of a list
 */
export interface MaterialVersions {
  /**
   * The items of this page
   *
   * @maxItems 500
   */
  items: MaterialVersionItem[]
  /**
   * The cursor of the next page; null on the last
   */
  next: string | null
}
/**
 * A page of a list
 */
export interface Materials {
  /**
   * The items of this page
   *
   * @maxItems 500
   */
  items: MaterialItem[]
  /**
   * The cursor of the next page; null on the last
   */
  next: string | null
}
/**
 * Which materials
 */
export interface MaterialsQuery {
  /**
   * Only of this region's group
   */
  region?: string
  /**
   * The standard, such as lgdss-2016
   */
  standard?: string
  /**
   * Only on this point
   */
  point?: number
  kind?: MaterialKind
  /**
   * Only what takes so many minutes or more
   */
  min_minutes?: number
  /**
   * Only what takes so many minutes or fewer
   */
  max_minutes?: number
  licence?: Licence
  /**
   * Part of the title or the summary, in any case
   */
  q?: string
  limit?: Limit
  cursor?: Cursor
  format?: Format
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
   * When what was sent stops working; null: never
   */
  expires_at: string | null
  /**
   * When a reviewer last looked at the reviews of its council; null: never
   */
  reviews_looked_at: string | null
}
/**
 * A meeting of a region
 */
export interface Meeting {
  /**
   * Id of the meeting
   */
  id: string
  /**
   * The region, such as south-west
   */
  region: string
  /**
   * The round that it is part of
   */
  round: string | null
  /**
   * What the meeting is called
   */
  title: string
  /**
   * What it is for
   */
  about: string | null
  /**
   * When it begins
   */
  starts_at: string
  /**
   * When it ends
   */
  ends_at: string
  /**
   * Where it is
   */
  place: string | null
  /**
   * The standard, such as lgdss-2016
   */
  standard: string
  /**
   * The points that it is about
   *
   * @maxItems 50
   *
   * Items: Number of the point
   */
  points: number[]
  status: MeetingStatus
  /**
   * Why it was called off
   */
  reason: string | null
  /**
   * How often it has changed since it was arranged
   */
  sequence: number
  /**
   * How many councils were there
   */
  councils: number
  /**
   * When it was arranged
   */
  created_at: string
  /**
   * When it last changed
   */
  updated_at: string
  /**
   * Where one joins it; null: there is none, or it is not for this caller
   */
  link: string | null
  /**
   * What is to be done, in order
   *
   * @maxItems 50
   */
  agenda: AgendaItem[]
  /**
   * Register codes of the councils that were there
   *
   * @maxItems 500
   *
   * Items: Register code of the council
   */
  attendance: string[]
  /**
   * What came of it
   */
  outcomes: string | null
  /**
   * What is to be done after it
   *
   * @maxItems 100
   */
  actions: MeetingAction[]
  /**
   * The polls that were opened in it
   *
   * @maxItems 100
   *
   * Items: Id of a poll
   */
  polls: string[]
}
/**
 * Something that is to be done after the meeting
 */
export interface MeetingAction {
  /**
   * Id of the action
   */
  id: string
  /**
   * What is to be done
   */
  text: string
  /**
   * Register code of the council
   */
  council: string | null
  /**
   * Day by which it is to be done
   */
  due_on: string | null
  /**
   * When it was said to be done; null: it is not
   */
  done_at: string | null
}
/**
 * Whether something is done
 */
export interface MeetingActionChange {
  /**
   * Whether it is done
   */
  done: boolean
}
/**
 * Something that is to be done after the meeting
 */
export interface MeetingActionNew {
  /**
   * The action that this is, where it is there already: it stays done, or not
   */
  id?: string
  /**
   * What is to be done; no names of people
   */
  text: string
  /**
   * Register code or GSS code, current or former
   */
  council?: string | null
  /**
   * Day by which it is to be done
   */
  due_on?: string | null
}
/**
 * A meeting and one of its actions
 */
export interface MeetingActionParams {
  /**
   * Id of the meeting
   */
  id: string
  /**
   * Id of the action
   */
  action: string
}
/**
 * Which councils were there: councils, never people
 */
export interface MeetingAttendanceNew {
  /**
   * Councils that were members of the region on that day
   *
   * @maxItems 500
   *
   * Items: Register code or GSS code, current or former
   */
  councils: string[]
}
/**
 * Why a meeting is called off
 */
export interface MeetingCancellation {
  /**
   * Why; no names of people
   */
  reason: string
}
/**
 * What is to be another; what is left out stays
 */
export interface MeetingChange {
  /**
   * What the meeting is called
   */
  title?: string
  /**
   * What it is for
   */
  about?: string | null
  /**
   * When it begins
   */
  starts_at?: string
  /**
   * When it ends: at most fourteen days later
   */
  ends_at?: string
  /**
   * Where it is
   */
  place?: string | null
  /**
   * Where one joins it: shown to tokens of member councils, to the region's leads and to admins alone
   */
  link?: string | null
  /**
   * The round that it is part of: one that the region has joined
   */
  round?: string | null
  /**
   * The points of the standard that it is about
   *
   * @minItems 1
   * @maxItems 50
   *
   * Items: Number of the point
   */
  points?: number[]
  /**
   * What is to be done, in order
   *
   * @maxItems 50
   */
  agenda?: AgendaItemNew[]
}
/**
 * A meeting, as lists have it
 */
export interface MeetingItem {
  /**
   * Id of the meeting
   */
  id: string
  /**
   * The region, such as south-west
   */
  region: string
  /**
   * The round that it is part of
   */
  round: string | null
  /**
   * What the meeting is called
   */
  title: string
  /**
   * What it is for
   */
  about: string | null
  /**
   * When it begins
   */
  starts_at: string
  /**
   * When it ends
   */
  ends_at: string
  /**
   * Where it is
   */
  place: string | null
  /**
   * The standard, such as lgdss-2016
   */
  standard: string
  /**
   * The points that it is about
   *
   * @maxItems 50
   *
   * Items: Number of the point
   */
  points: number[]
  status: MeetingStatus
  /**
   * Why it was called off
   */
  reason: string | null
  /**
   * How often it has changed since it was arranged
   */
  sequence: number
  /**
   * How many councils were there
   */
  councils: number
  /**
   * When it was arranged
   */
  created_at: string
  /**
   * When it last changed
   */
  updated_at: string
}
/**
 * A meeting to arrange
 */
export interface MeetingNew {
  /**
   * What the meeting is called
   */
  title: string
  /**
   * What it is for
   */
  about?: string | null
  /**
   * When it begins
   */
  starts_at: string
  /**
   * When it ends: at most fourteen days later
   */
  ends_at: string
  /**
   * Where it is
   */
  place?: string | null
  /**
   * Where one joins it: shown to tokens of member councils, to the region's leads and to admins alone
   */
  link?: string | null
  /**
   * The round that it is part of: one that the region has joined
   */
  round?: string | null
  /**
   * The standard, such as lgdss-2016
   */
  standard: string
  /**
   * The points of the standard that it is about
   *
   * @minItems 1
   * @maxItems 50
   *
   * Items: Number of the point
   */
  points: number[]
  /**
   * What is to be done, in order
   *
   * @maxItems 50
   */
  agenda: AgendaItemNew[]
}
/**
 * What came of a meeting
 */
export interface MeetingOutcomesNew {
  /**
   * What came of it, as plain text
   */
  outcomes?: string | null
  /**
   * All that is to be done; of those that are there, what is left out goes
   *
   * @maxItems 100
   */
  actions: MeetingActionNew[]
}
/**
 * A page of a list
 */
export interface Meetings {
  /**
   * The items of this page
   *
   * @maxItems 500
   */
  items: MeetingItem[]
  /**
   * The cursor of the next page; null on the last
   */
  next: string | null
}
/**
 * Which meetings
 */
export interface MeetingsQuery {
  /**
   * The region, such as south-west
   */
  region?: string
  /**
   * Meetings of this round
   */
  round?: string
  /**
   * Meetings that begin on this day or later
   */
  from?: string
  /**
   * Meetings that begin before this day
   */
  to?: string
  limit?: Limit
  cursor?: Cursor
  format?: Format
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
   *
   * @maxItems 100
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
   *
   * @maxItems 100
   */
  replaced_by: string[]
  /**
   * Register codes of the councils that it followed
   *
   * @maxItems 1000
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
   *
   * @maxItems 500
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
 * What somebody wrote in a thread
 */
export interface Message {
  /**
   * Id of the message
   */
  id: string
  /**
   * Id of the thread
   */
  thread: string
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
export interface MessageChange {
  /**
   * The message
   */
  body: string
}
/**
 * A message in a thread
 */
export interface MessageNew {
  /**
   * The message
   */
  body: string
}
/**
 * A page of a list
 */
export interface Messages {
  /**
   * The items of this page
   *
   * @maxItems 500
   */
  items: Message[]
  /**
   * The cursor of the next page; null on the last
   */
  next: string | null
}
/**
 * A review by the caller's council
 */
export interface MyReview {
  /**
   * Id of the review
   */
  id: string
  /**
   * Id of the assessment
   */
  assessment: string
  /**
   * Register code of the assessed council
   */
  council: string
  /**
   * Id of the assessed service
   */
  service: string
  /**
   * Its name
   */
  service_name: string
  /**
   * The standard, such as lgdss-2016
   */
  standard: string
  status: ReviewStatus
  /**
   * The assessment is withdrawn: the review goes on when it is submitted again
   */
  paused: boolean
  /**
   * Day by which it should be completed
   */
  due_on: string
  /**
   * It is open, not paused, and its day has passed
   */
  overdue: boolean
  /**
   * It is open and not paused
   */
  to_do: boolean
  /**
   * The conflict of interest that completing it was refused for; explained at /problems/conflict-{conflict}
   */
  conflict: 'own-council' | 'succession' | 'two-tier' | 'shared-service' | 'declared-interest' | null
  /**
   * What the reviewer concluded
   */
  outcome: 'agree' | 'agree_with_recommendations' | 'disagree' | null
  /**
   * When it was completed
   */
  completed_at: string | null
  /**
   * Threads begun by the caller's council there that the assessed council has replied to since the mark
   */
  answered: number
  /**
   * Points of the review that the assessed council has replied to since the mark
   */
  replied: number
}
/**
 * A page of a list
 */
export interface MyReviews {
  /**
   * The items of this page
   *
   * @maxItems 500
   */
  items: MyReview[]
  /**
   * The cursor of the next page; null on the last
   */
  next: string | null
}
/**
 * Which reviews
 */
export interface MyReviewsQuery {
  status?: ReviewStatus
  /**
   * Only those that are open and not paused, or only others
   */
  to_do?: boolean
  /**
   * Only overdue ones, or only others
   */
  overdue?: boolean
  /**
   * Only those with something answered or replied to since the mark, or only others
   */
  answered?: boolean
  /**
   * The mark: answers after this moment count; reviews_looked_at of /v1/me unless given
   */
  since?: string
  limit?: Limit
  cursor?: Cursor
  format?: Format
}
/**
 * Which regions a page compares, and what its figures are of; an empty field of its form is as none
 */
export interface PageCompareQuery {
  /**
   * The standard, such as lgdss-2016; the one that most have signed up to unless given
   */
  standard?: string
  phase?: Phase
  /**
   * The day, at its end, in London; today unless given
   */
  as_of?: string
  /**
   * Only these, with commas between, or each in a field of its own; every region unless given
   */
  regions?: string
}
/**
 * Which councils a page lists; nothing but spaces is as none
 */
export interface PageCouncilsQuery {
  /**
   * Part of the name, or a code, in any case; councils that have ended are found too
   */
  q?: string
}
/**
 * Of which days; an empty field of its form is as none
 */
export interface PageDigestQuery {
  /**
   * The first day, in London; a month before the last unless given
   */
  since?: string
  /**
   * The last day, in London; today unless given, and at most a year after the first
   */
  until?: string
  /**
   * Only what is about this standard, such as lgdss-2016, and who joined; progress is on the one that most have signed up to unless given
   */
  standard?: string
}
/**
 * What a page's figures are of; an empty field of its form is as none
 */
export interface PageFilterQuery {
  /**
   * The standard, such as lgdss-2016; the one that most have signed up to unless given
   */
  standard?: string
  phase?: Phase
  /**
   * The day, at its end, in London; today unless given
   */
  as_of?: string
}
/**
 * What the page of a material shows
 */
export interface PageMaterialQuery {
  /**
   * The version to show; the one published last unless given
   */
  version?: number
}
/**
 * What the page of materials shows
 */
export interface PageMaterialsQuery {
  /**
   * Only of this region's group
   */
  region?: string
  /**
   * The standard, such as lgdss-2016
   */
  standard?: string
  /**
   * Only on this point
   */
  point?: number
  kind?: MaterialKind
  /**
   * Only what takes so many minutes or more
   */
  min_minutes?: number
  /**
   * Only what takes so many minutes or fewer
   */
  max_minutes?: number
  licence?: Licence
  /**
   * Part of the title or the summary, in any case
   */
  q?: string
  cursor?: Cursor
}
/**
 * A page that takes nothing but its path
 */
export interface PageNothingQuery {}
/**
 * Which page of a list
 */
export interface PageQuery {
  limit?: Limit
  cursor?: Cursor
  format?: Format
}
/**
 * What the figures of a standard's page are of; an empty field of its form is as none
 */
export interface PageStandardQuery {
  phase?: Phase
  /**
   * The day, at its end, in London; today unless given
   */
  as_of?: string
}
/**
 * A reviewer's own view of a point
 */
export interface PeerScore {
  /**
   * Number of the point
   */
  point: number
  /**
   * The peer's own score; null: none given
   */
  score: number | null
  /**
   * What the peer saw
   */
  note: string | null
  /**
   * What the peer would have the council do
   */
  recommendation: string | null
  /**
   * How much the recommendation matters
   */
  priority: 'high' | 'medium' | 'low' | null
  /**
   * What others can learn from
   */
  good_practice: string | null
  /**
   * What the council had given itself when the review was completed; null: not completed yet, or not applicable
   */
  own_score: number | null
  /**
   * When it was last written
   */
  updated_at: string
  /**
   * What the council answers
   */
  reply: RecommendationReply | null
}
/**
 * A reviewer's own view of a point: any of these, and at least one
 */
export interface PeerScoreNew {
  /**
   * The reviewer's own score, a value of the standard's scale
   */
  score?: number
  /**
   * What the reviewer saw
   */
  note?: string
  /**
   * What the council should do
   */
  recommendation?: string
  priority?: Priority
  /**
   * What others can learn from
   */
  good_practice?: string
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
 * How many actions a region's councils have promised on one point
 */
export interface PointActions {
  /**
   * Number of the point
   */
  number: number
  /**
   * Title of the point
   */
  title: string
  /**
   * Actions to be done
   */
  open: number
  /**
   * Actions done
   */
  done: number
  /**
   * Actions dropped, with a reason
   */
  dropped: number
  /**
   * Of the open ones, past their day
   */
  overdue: number
}
/**
 * A poll of the councils that are at a meeting
 */
export interface Poll {
  /**
   * Id of the poll
   */
  id: string
  /**
   * The region, such as south-west
   */
  region: string
  /**
   * The meeting that it was opened in
   */
  meeting: string
  /**
   * The standard, such as lgdss-2016
   */
  standard: string
  /**
   * When it was opened
   */
  opened_at: string
  /**
   * When it was closed, for good; null: it is open
   */
  closed_at: string | null
  /**
   * How many councils have a code
   */
  codes: number
  /**
   * How many of them have voted
   */
  voted: number
  /**
   * Point by point: how well is it understood, and how confident are we; nothing before it is closed, nor where fewer than five have answered
   *
   * @maxItems 50
   */
  points: PollPoint[]
}
/**
 * What was answered on a point
 */
export interface PollPoint {
  /**
   * Number of the point
   */
  point: number
  understanding: PollFigures
  confidence: PollFigures
}
/**
 * What was answered to a question
 */
export interface PollFigures {
  /**
   * How many have answered; null where fewer than five have, or nothing is told yet
   */
  answered: number | null
  /**
   * From 1 to 5, to four decimals
   */
  mean: number | null
  /**
   * How many gave each answer
   *
   * @maxItems 5
   */
  votes: PollVotes[] | null
}
/**
 * How many gave an answer
 */
export interface PollVotes {
  /**
   * From 1, not at all, to 5, fully
   */
  value: number
  /**
   * How many gave it
   */
  votes: number
}
/**
 * A vote, by a code that was handed out
 */
export interface PollBallot {
  /**
   * The code, in any case, with or without hyphens
   */
  code: string
  /**
   * What is said of each point
   *
   * @minItems 1
   * @maxItems 50
   */
  votes: PollVote[]
}
/**
 * What is said of a point
 */
export interface PollVote {
  /**
   * Number of the point
   */
  point: number
  /**
   * How well do we understand it: from 1, not at all, to 5, fully
   */
  understanding?: number
  /**
   * How confident are we: from 1, not at all, to 5, fully
   */
  confidence?: number
}
/**
 * The code by which a council votes: it is shown this once
 */
export interface PollCode {
  /**
   * Register code of the council
   */
  council: string
  /**
   * Eight letters and digits, none of them I, L, O or U
   */
  code: string
}
/**
 * A poll and a council
 */
export interface PollCouncilParams {
  /**
   * Id of the poll
   */
  id: string
  /**
   * Register code or GSS code, current or former
   */
  code: string
}
/**
 * A poll to open
 */
export interface PollNew {
  /**
   * Points of the meeting to ask about: all of them unless given
   *
   * @minItems 1
   * @maxItems 50
   *
   * Items: Number of the point
   */
  points?: number[]
}
/**
 * A poll just opened, with the codes to hand out
 */
export interface PollOpened {
  /**
   * Id of the poll
   */
  id: string
  /**
   * The region, such as south-west
   */
  region: string
  /**
   * The meeting that it was opened in
   */
  meeting: string
  /**
   * The standard, such as lgdss-2016
   */
  standard: string
  /**
   * When it was opened
   */
  opened_at: string
  /**
   * When it was closed, for good; null: it is open
   */
  closed_at: string | null
  /**
   * How many councils have a code
   */
  codes: number
  /**
   * How many of them have voted
   */
  voted: number
  /**
   * Point by point: how well is it understood, and how confident are we; nothing before it is closed, nor where fewer than five have answered
   *
   * @maxItems 50
   */
  points: PollPoint[]
  /**
   * The code of each council, shown this once
   *
   * @maxItems 500
   */
  councils: PollCode[]
}
/**
 * The vote was counted
 */
export interface PollReceipt {
  /**
   * Id of the poll
   */
  poll: string
  /**
   * True
   */
  counted: boolean
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
   *
   * @maxItems 10000
   */
  errors?: Fault[]
  /**
   * Id of what stands in the way
   */
  existing?: string
  /**
   * ETag of what stands, where somebody else was first
   */
  etag?: string
  /**
   * Its newest changes, newest first, for editors of its council and admins
   *
   * @maxItems 20
   */
  changed?: RecentChange[]
  [k: string]: unknown
}
/**
 * Who changed what of late, for whoever was not first
 */
export interface RecentChange {
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
   * What was done
   */
  action: string
  /**
   * JSON pointers to what changed
   *
   * @maxItems 10000
   */
  pointers: string[]
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
 * What chart of progress to draw
 */
export interface ProgressChartQuery {
  /**
   * The standard, such as lgdss-2016
   */
  standard: string
  phase?: Phase
  /**
   * The day, at its end, in London; today unless given
   */
  as_of?: string
  lang?: Language
}
/**
 * Regions side by side, and all councils together
 */
export interface ProgressComparison {
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
   * Each region that was asked for
   *
   * @maxItems 1000
   */
  regions: ComparedRegion[]
  all: ComparedRegion
}
/**
 * Which regions to compare
 */
export interface ProgressComparisonQuery {
  /**
   * The standard, such as lgdss-2016
   */
  standard: string
  phase?: Phase
  /**
   * The day, at its end, in London; today unless given
   */
  as_of?: string
  /**
   * Only these, with commas between; every region unless given
   */
  regions?: string
  format?: Format
}
/**
 * Progress at the last day of each period, the last one cut at the end
 */
export interface ProgressHistory {
  /**
   * The region; null: all councils
   */
  region: string | null
  /**
   * The standard
   */
  standard: string
  /**
   * The phase asked for; null: all
   */
  phase: string | null
  /**
   * A day in the first period
   */
  from: string
  /**
   * The last day
   */
  to: string
  /**
   * How long a period is
   */
  every: 'day' | 'month' | 'quarter' | 'year'
  /**
   * Progress as of each day, oldest first
   *
   * @maxItems 400
   */
  series: Progress[]
}
/**
 * What history of progress to count
 */
export interface ProgressHistoryQuery {
  /**
   * The standard, such as lgdss-2016
   */
  standard: string
  phase?: Phase
  /**
   * A day in the first period; a year before the end unless given
   */
  from?: string
  /**
   * The last day, at its end, in London; today unless given
   */
  to?: string
  /**
   * How long a period is; a month unless given
   */
  every?: 'day' | 'month' | 'quarter' | 'year'
  format?: Format
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
 * A regional group that is proposed: by whom, for which councils and why, who would join, and what became of it
 */
export interface Proposal {
  /**
   * Id of the proposal
   */
  id: string
  /**
   * The name that the group is to have
   */
  name: string
  /**
   * The id that the region is to have
   */
  slug: string
  status: ProposalStatus
  /**
   * Register code of the council whose proposal it is; null: an admin's
   */
  council: string | null
  /**
   * Register codes of the councils that it hopes for
   *
   * @maxItems 200
   *
   * Items: Code of a council
   */
  councils: string[]
  /**
   * Why the group should be
   */
  why: string
  /**
   * The standard that it is to work to, such as lgdss-2016; null: none is said
   */
  standard: string | null
  /**
   * The councils that would join, in order of their codes
   *
   * @maxItems 1000
   */
  joining: Joining[]
  /**
   * The region that it was opened as
   */
  region: string | null
  /**
   * The region that it was merged into
   */
  merged_into: string | null
  /**
   * Why it was merged, withdrawn or declined
   */
  reason: string | null
  /**
   * When it was proposed
   */
  created_at: string
  /**
   * When it was opened, merged, withdrawn or declined
   */
  closed_at: string | null
}
/**
 * What is to be said otherwise in a proposal; what is left out stays
 */
export interface ProposalChange {
  /**
   * The name that the group is to have
   */
  name?: string
  /**
   * Codes of the councils that it hopes for
   *
   * @maxItems 200
   *
   * Items: Code of a council
   */
  councils?: string[]
  /**
   * Why the group should be
   */
  why?: string
  /**
   * The standard that it is to work to, such as lgdss-2016; null: none is said
   */
  standard?: string | null
}
/**
 * The proposal and the council in the path
 */
export interface ProposalCouncilParams {
  /**
   * Id of the proposal
   */
  id: string
  /**
   * Register code or GSS code, current or former
   */
  code: string
}
/**
 * How a proposal is merged into a region that there is
 */
export interface ProposalMerging {
  /**
   * The region that its councils should join instead
   */
  into: string
  /**
   * Why
   */
  reason: string
}
/**
 * A regional group to propose
 */
export interface ProposalNew {
  /**
   * The name that the group is to have
   */
  name: string
  /**
   * The id that the region is to have; made of the name otherwise
   */
  id?: string
  /**
   * Codes of the councils that it hopes for
   *
   * @maxItems 200
   *
   * Items: Code of a council
   */
  councils: string[]
  /**
   * Why the group should be
   */
  why: string
  /**
   * The standard that it is to work to, such as lgdss-2016; null: none is said
   */
  standard?: string | null
}
/**
 * How a proposed group is opened as a region
 */
export interface ProposalOpening {
  /**
   * The first day of the group, of its memberships and of its leads' terms
   */
  from: string
  /**
   * The id of the region, where it is to be another than was proposed
   */
  id?: string
  /**
   * Codes of the councils that lead it from then on
   *
   * @minItems 1
   * @maxItems 200
   *
   * Items: Code of a council
   */
  leads: string[]
  /**
   * Which councils the group is for, and what is known of it; says only that it was proposed unless given
   */
  description?: string
  /**
   * Ends the memberships in other regions that stand in the way, on the same day
   */
  move?: boolean
}
/**
 * A page of a list
 */
export interface Proposals {
  /**
   * The items of this page
   *
   * @maxItems 500
   */
  items: Proposal[]
  /**
   * The cursor of the next page; null on the last
   */
  next: string | null
}
/**
 * Which proposals
 */
export interface ProposalsQuery {
  status?: ProposalStatus
  limit?: Limit
  cursor?: Cursor
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
 * How many reviews a council has given and received
 */
export interface Reciprocity {
  /**
   * Register code
   */
  council: string
  /**
   * Its name
   */
  name: string
  /**
   * Completed reviews are counted from this day on; null: from the first
   */
  from: string | null
  /**
   * Completed reviews are counted before this day; null: to the last
   */
  to: string | null
  /**
   * Reviews that it completed
   */
  given: number
  /**
   * Reviews that are its to do now: invited or accepted
   */
  given_open: number
  /**
   * Reviews of its assessments that were completed
   */
  received: number
  /**
   * Reviews of its assessments that are under way now: invited or accepted
   */
  received_open: number
  /**
   * Given less received
   */
  balance: number
}
/**
 * A page of a list
 */
export interface ReciprocityList {
  /**
   * The items of this page
   *
   * @maxItems 500
   */
  items: Reciprocity[]
  /**
   * The cursor of the next page; null on the last
   */
  next: string | null
}
/**
 * Reviews of which period
 */
export interface ReciprocityQuery {
  /**
   * Only reviews completed on this day or later
   */
  from?: string
  /**
   * Only reviews completed before this day
   */
  to?: string
  limit?: Limit
  cursor?: Cursor
  format?: Format
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
 * A reply: accept, with another score of one's own or without, or challenge, with a reason
 */
export interface RecommendationReplyNew {
  /**
   * true: accepted; false: challenged, with a reason
   */
  accept: boolean
  /**
   * Why; needed to challenge
   */
  reason?: string
  /**
   * Only with accept: the score that the council gives itself from now on
   */
  score?: number
}
/**
 * A text that was removed, from a place and from all that stood there earlier
 */
export interface Redaction {
  /**
   * Id of the redaction
   */
  id: string
  /**
   * Register code of the council whose history has it; null: a region's has, or that of what belongs to no one
   */
  council: string | null
  /**
   * Address of what had the text
   */
  target: string
  /**
   * Pointer to the text in it
   */
  pointer: string
  /**
   * Why
   */
  reason: string
  /**
   * How many texts were taken from the place, with those that stood there earlier
   */
  texts: number
  /**
   * How many were taken from elsewhere, because they said the same
   */
  copies: number
  /**
   * Where the same text was left, unless copies went too
   *
   * @maxItems 10000
   *
   * Items: An address with a pointer behind #; history: in an earlier text alone
   */
  left_at: string[]
  redacted_by: CommentAuthor
  /**
   * When
   */
  redacted_at: string
}
/**
 * A text that should never have been written, and why it goes; for good
 */
export interface RedactionNew {
  /**
   * Address of what has the text, without /v1/: assessments/{id}, services/{id}, comments/{id}, reviews/{id}, actions/{id}, interests/{id}, councils/{code}/help/{standard}/{point}, materials/{id}/versions/{number}, materials/{id}/uses/{use}, meetings/{id}, rounds/{id}, proposals/{id}, regions/{region}, regions/{region}/take-overs/{id} or redactions/{id}
   */
  target: string
  /**
   * Pointer to the text in it, such as /summary or /points/5/note. Points go by their number, as in the history: /scores/3/rationale; evidence by its place from 0: /scores/3/evidence/0/title
   */
  pointer: string
  /**
   * Why; without saying again what is to be removed
   */
  reason: string
  /**
   * Whether all other texts of the council that say exactly the same go too; false unless said
   */
  copies?: boolean
}
/**
 * A page of a list
 */
export interface Redactions {
  /**
   * The items of this page
   *
   * @maxItems 500
   */
  items: Redaction[]
  /**
   * The cursor of the next page; null on the last
   */
  next: string | null
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
  /**
   * The first day without the group; null while it goes on.
   */
  ended_on: string | null
  /**
   * Why it ends or has ended.
   */
  ending_reason: string | null
  /**
   * The regions that follow it.
   *
   * @maxItems 20
   *
   * Items: A region
   */
  followed_by: string[]
  /**
   * The regions that it follows.
   *
   * @maxItems 100
   *
   * Items: A region
   */
  follows: string[]
  /**
   * Why it rests today; null: it does not.
   */
  dormant: RegionDormant | null
}
/**
 * A region rests: nobody leads it, or it has not met for over six months. Any member may ask to take it over.
 */
export interface RegionDormant {
  /**
   * Since which day; null where it has never been led and its first day is not known
   */
  since: string | null
  /**
   * Why
   */
  reason: 'no lead' | 'no meeting'
}
/**
 * How many improvement actions a region's councils have promised on what they have published, and what became of them
 */
export interface RegionActions {
  /**
   * The region
   */
  region: string
  /**
   * The standard, such as lgdss-2016
   */
  standard: string
  /**
   * The figures are as at this day
   */
  as_of: string
  /**
   * Councils that belong to the region at that day
   */
  members: number
  /**
   * Of those, with an action counted
   */
  councils: number
  /**
   * Services with an action counted
   */
  services: number
  /**
   * Actions to be done
   */
  open: number
  /**
   * Actions done
   */
  done: number
  /**
   * Actions dropped, with a reason
   */
  dropped: number
  /**
   * Of the open ones, past their day
   */
  overdue: number
  /**
   * Point by point; actions on no point in particular are in the outer figures alone
   *
   * @maxItems 100
   */
  points: PointActions[]
  /**
   * What was not counted, and why
   *
   * @maxItems 10
   */
  left_out: ActionsLeftOut[]
}
/**
 * Whose actions to count
 */
export interface RegionActionsQuery {
  /**
   * The standard, such as lgdss-2016
   */
  standard: string
  format?: Format
}
/**
 * The councils of a region side by side
 */
export interface RegionComparison {
  /**
   * The region
   */
  region: string
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
   * Services counted
   */
  services: number
  /**
   * Of those, whose latest assessment had a completed peer review when it was published
   */
  reviewed: number
  /**
   * Every council that belonged to the region at that day, by code
   *
   * @maxItems 1000
   */
  councils: ComparedCouncil[]
  quartiles: Quartiles
  /**
   * Point by point
   *
   * @maxItems 100
   */
  points: ComparedPoint[]
  ages: Ages
  /**
   * What was not counted, and why
   *
   * @maxItems 10
   */
  left_out: LeftOut[]
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
 * How a region ends
 */
export interface RegionEnding {
  /**
   * The first day without it: its memberships and its leads' terms end then
   */
  ended_on: string
  /**
   * The regions that follow it
   *
   * @maxItems 20
   *
   * Items: A region
   */
  followed_by: string[]
  /**
   * Why
   */
  reason: string
  /**
   * The region that its members belong to from that day on, one of those that follow it; none unless given
   */
  move_members_to?: string
}
/**
 * A council of a region that is willing to help others on a point, and how it does there itself
 */
export interface RegionHelpOffer {
  /**
   * Register code
   */
  council: string
  /**
   * Its name
   */
  name: string
  /**
   * The standard, such as lgdss-2016
   */
  standard: string
  /**
   * Number of the point
   */
  point: number
  /**
   * What it can help with, and how
   */
  note: string | null
  /**
   * The day of the offer, in London
   */
  offered_on: string
  /**
   * The best that a service of it, not ended, has for the point in its latest published assessment on the standard; null where none has a score
   */
  score: number | null
  /**
   * Id of that service
   */
  service: string | null
  /**
   * What that service is called
   */
  service_name: string | null
  /**
   * Id of that assessment
   */
  assessment: string | null
}
/**
 * A page of a list
 */
export interface RegionHelpOffers {
  /**
   * The items of this page
   *
   * @maxItems 500
   */
  items: RegionHelpOffer[]
  /**
   * The cursor of the next page; null on the last
   */
  next: string | null
}
/**
 * Help on what
 */
export interface RegionHelpQuery {
  /**
   * Only offers on this point
   */
  point?: number
  /**
   * The standard, such as lgdss-2016
   */
  standard?: string
  limit?: Limit
  cursor?: Cursor
  format?: Format
}
/**
 * Which meetings of a region
 */
export interface RegionMeetingsQuery {
  /**
   * Meetings that begin on this day or later
   */
  from?: string
  /**
   * Meetings that begin before this day
   */
  to?: string
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
 * What was answered on a point in a meeting
 */
export interface RegionPoll {
  /**
   * Id of the meeting
   */
  meeting: string
  /**
   * The day of the meeting
   */
  held_on: string
  /**
   * Id of the poll
   */
  poll: string
  /**
   * The standard, such as lgdss-2016
   */
  standard: string
  /**
   * Number of the point
   */
  point: number
  /**
   * How many councils had a code
   */
  codes: number
  /**
   * How many of them voted
   */
  voted: number
  understanding: PollFigures
  confidence: PollFigures
}
/**
 * A page of a list
 */
export interface RegionPolls {
  /**
   * The items of this page
   *
   * @maxItems 500
   */
  items: RegionPoll[]
  /**
   * The cursor of the next page; null on the last
   */
  next: string | null
}
/**
 * Which polls of a region
 */
export interface RegionPollsQuery {
  /**
   * The standard, such as lgdss-2016
   */
  standard?: string
  /**
   * Only this point
   */
  point?: number
  limit?: Limit
  cursor?: Cursor
  format?: Format
}
/**
 * A review as the lead of a region sees it: who reviews whom, and how far it is
 */
export interface RegionReview {
  /**
   * Id of the review
   */
  id: string
  /**
   * Id of the assessment
   */
  assessment: string
  /**
   * Register code of the assessed council
   */
  council: string
  /**
   * Id of the assessed service
   */
  service: string
  /**
   * What the assessed service is called
   */
  service_name: string
  /**
   * The standard, such as lgdss-2016
   */
  standard: string
  /**
   * Register code of the reviewing council
   */
  reviewer_council: string
  status: ReviewStatus
  /**
   * The assessment is withdrawn: the review goes on when it is submitted again
   */
  paused: boolean
  /**
   * Day by which it should be completed
   */
  due_on: string
  /**
   * It is open, not paused, and its day has passed
   */
  overdue: boolean
  /**
   * The conflict of interest that completing it was refused for; explained at /problems/conflict-{conflict}
   */
  conflict: 'own-council' | 'succession' | 'two-tier' | 'shared-service' | 'declared-interest' | null
  /**
   * What the reviewer concluded
   */
  outcome: 'agree' | 'agree_with_recommendations' | 'disagree' | null
  /**
   * When it was offered
   */
  created_at: string
  /**
   * When it was completed
   */
  completed_at: string | null
}
/**
 * A page of a list
 */
export interface RegionReviews {
  /**
   * The items of this page
   *
   * @maxItems 500
   */
  items: RegionReview[]
  /**
   * The cursor of the next page; null on the last
   */
  next: string | null
}
/**
 * Which reviews of a region
 */
export interface RegionReviewsQuery {
  status?: ReviewStatus
  /**
   * Only those that are invited or accepted, or only the others
   */
  open?: boolean
  /**
   * Only those that are overdue, or only the others
   */
  overdue?: boolean
  /**
   * The reviewing council, by register code or GSS code, current or former
   */
  reviewer_council?: string
  /**
   * The assessed council, by register code or GSS code, current or former
   */
  council?: string
  limit?: Limit
  cursor?: Cursor
  format?: Format
}
/**
 * A page of a list
 */
export interface Regions {
  /**
   * The items of this page
   *
   * @maxItems 500
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
   *
   * @maxItems 220000
   */
  rejected: RegisterNote[]
  /**
   * What was taken with a reservation
   *
   * @maxItems 220000
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
 * One reviewer's pass over a submitted assessment
 */
export interface Review {
  /**
   * Id of the review
   */
  id: string
  /**
   * Id of the assessment
   */
  assessment: string
  /**
   * Register code of the assessed council
   */
  council: string
  /**
   * Id of the assessed service
   */
  service: string
  /**
   * Register code of the reviewing council
   */
  reviewer_council: string
  status: ReviewStatus
  /**
   * The assessment is withdrawn: the review goes on when it is submitted again
   */
  paused: boolean
  /**
   * Day by which it should be completed
   */
  due_on: string
  /**
   * It is open, not paused, and its day has passed
   */
  overdue: boolean
  /**
   * When it was offered
   */
  created_at: string
  /**
   * When its council took it on
   */
  accepted_at: string | null
  /**
   * When it was completed
   */
  completed_at: string | null
  /**
   * When it was declined or released
   */
  closed_at: string | null
  /**
   * Why it was released
   */
  release_cause: 'lead' | 'publication' | 'council_ended' | null
  /**
   * Why it was declined or released, in words
   */
  reason: string | null
  /**
   * The conflict of interest that completing it was refused for; explained at /problems/conflict-{conflict}
   */
  conflict: 'own-council' | 'succession' | 'two-tier' | 'shared-service' | 'declared-interest' | null
  /**
   * When that was
   */
  conflict_found_at: string | null
  /**
   * What the reviewer concluded
   */
  outcome: 'agree' | 'agree_with_recommendations' | 'disagree' | null
  /**
   * What the reviewer wrote on the whole
   */
  summary: string | null
  /**
   * Last day on which publishing waits for replies to its recommendations
   */
  reply_by: string | null
  /**
   * Recommendations of it, once completed, that the council has not replied to
   */
  unanswered: number
  /**
   * Points whose score or rationale changed while it was paused, and that the reviewer has not looked at since
   *
   * @maxItems 100
   *
   * Items: Number of a point
   */
  changed_points: number[]
  /**
   * The reviewer's own view, by point
   *
   * @maxItems 100
   */
  points: PeerScore[]
}
/**
 * Another day for a review
 */
export interface ReviewChange {
  /**
   * Day by which it should be completed: today or later
   */
  due_on: string
}
/**
 * Why a review is declined or released; may be left out
 */
export interface ReviewClosing {
  /**
   * Why, in words
   */
  reason?: string
}
/**
 * What the reviewer concludes
 */
export interface ReviewCompletion {
  outcome: ReviewOutcome
  /**
   * On the whole
   */
  summary: string
}
/**
 * One reviewer's pass over a submitted assessment, without its points
 */
export interface ReviewItem {
  /**
   * Id of the review
   */
  id: string
  /**
   * Id of the assessment
   */
  assessment: string
  /**
   * Register code of the assessed council
   */
  council: string
  /**
   * Id of the assessed service
   */
  service: string
  /**
   * Register code of the reviewing council
   */
  reviewer_council: string
  status: ReviewStatus
  /**
   * The assessment is withdrawn: the review goes on when it is submitted again
   */
  paused: boolean
  /**
   * Day by which it should be completed
   */
  due_on: string
  /**
   * It is open, not paused, and its day has passed
   */
  overdue: boolean
  /**
   * When it was offered
   */
  created_at: string
  /**
   * When its council took it on
   */
  accepted_at: string | null
  /**
   * When it was completed
   */
  completed_at: string | null
  /**
   * When it was declined or released
   */
  closed_at: string | null
  /**
   * Why it was released
   */
  release_cause: 'lead' | 'publication' | 'council_ended' | null
  /**
   * Why it was declined or released, in words
   */
  reason: string | null
  /**
   * The conflict of interest that completing it was refused for; explained at /problems/conflict-{conflict}
   */
  conflict: 'own-council' | 'succession' | 'two-tier' | 'shared-service' | 'declared-interest' | null
  /**
   * When that was
   */
  conflict_found_at: string | null
  /**
   * What the reviewer concluded
   */
  outcome: 'agree' | 'agree_with_recommendations' | 'disagree' | null
  /**
   * What the reviewer wrote on the whole
   */
  summary: string | null
  /**
   * Last day on which publishing waits for replies to its recommendations
   */
  reply_by: string | null
  /**
   * Recommendations of it, once completed, that the council has not replied to
   */
  unanswered: number
  /**
   * Points whose score or rationale changed while it was paused, and that the reviewer has not looked at since
   *
   * @maxItems 100
   *
   * Items: Number of a point
   */
  changed_points: number[]
}
/**
 * A review offered: a reviewer volunteers with {}, a lead names the council
 */
export interface ReviewNew {
  /**
   * Register code of the council that a lead or admin invites
   */
  reviewer_council?: string
  /**
   * Day by which it should be completed: today or later; 15 working days from now unless given
   */
  due_on?: string
}
/**
 * The review and the point in the path
 */
export interface ReviewPointParams {
  /**
   * Id of the review
   */
  id: string
  /**
   * Number of the point
   */
  point: number
}
/**
 * A page of a list
 */
export interface Reviews {
  /**
   * The items of this page
   *
   * @maxItems 500
   */
  items: ReviewItem[]
  /**
   * The cursor of the next page; null on the last
   */
  next: string | null
}
/**
 * Which reviews
 */
export interface ReviewsQuery {
  status?: ReviewStatus
  limit?: Limit
  cursor?: Cursor
  format?: Format
}
/**
 * What is revoked with a token
 */
export interface RevocationQuery {
  /**
   * Revoke, too, what an admin's token made or gave a new secret to since this moment, through any chain
   */
  made_since?: string
}
/**
 * A round: meetings of several regions on the same points
 */
export interface Round {
  /**
   * Id of the round
   */
  id: string
  /**
   * What the round is called
   */
  name: string
  /**
   * What it is for
   */
  about: string | null
  /**
   * The standard, such as lgdss-2016
   */
  standard: string
  /**
   * The points that it is about
   *
   * @maxItems 50
   *
   * Items: Number of the point
   */
  points: number[]
  /**
   * Who takes part, in the order in which they joined
   *
   * @maxItems 100
   */
  regions: RoundRegion[]
  /**
   * Its meetings, the earliest first
   *
   * @maxItems 500
   */
  meetings: MeetingItem[]
  /**
   * When it was begun
   */
  created_at: string
  /**
   * When it last changed
   */
  updated_at: string
  /**
   * What the meetings are held with
   *
   * @maxItems 50
   */
  materials: AgendaMaterial[]
}
/**
 * A region that takes part in a round
 */
export interface RoundRegion {
  /**
   * The region, such as south-west
   */
  region: string
  /**
   * When it joined
   */
  joined_at: string
}
/**
 * What is to be another; what is left out stays
 */
export interface RoundChange {
  /**
   * What the round is called
   */
  name?: string
  /**
   * What it is for
   */
  about?: string | null
  /**
   * The points that it is about
   *
   * @minItems 1
   * @maxItems 50
   *
   * Items: Number of the point
   */
  points?: number[]
  /**
   * What the meetings are held with: published versions
   *
   * @maxItems 50
   */
  materials?: AgendaMaterial[]
}
/**
 * A round, as lists have it
 */
export interface RoundItem {
  /**
   * Id of the round
   */
  id: string
  /**
   * What the round is called
   */
  name: string
  /**
   * What it is for
   */
  about: string | null
  /**
   * The standard, such as lgdss-2016
   */
  standard: string
  /**
   * The points that it is about
   *
   * @maxItems 50
   *
   * Items: Number of the point
   */
  points: number[]
  /**
   * Who takes part
   *
   * @maxItems 100
   *
   * Items: The region, such as south-west
   */
  regions: string[]
  /**
   * How many meetings it has, those called off apart
   */
  meetings: number
  /**
   * When it was begun
   */
  created_at: string
  /**
   * When it last changed
   */
  updated_at: string
}
/**
 * A round to begin: meetings of several regions on the same points
 */
export interface RoundNew {
  /**
   * What the round is called
   */
  name: string
  /**
   * What it is for
   */
  about?: string | null
  /**
   * The standard, such as lgdss-2016
   */
  standard: string
  /**
   * The points that it is about
   *
   * @minItems 1
   * @maxItems 50
   *
   * Items: Number of the point
   */
  points: number[]
  /**
   * What the meetings are held with: published versions
   *
   * @maxItems 50
   */
  materials?: AgendaMaterial[]
}
/**
 * A round and a region
 */
export interface RoundRegionParams {
  /**
   * Id of the round
   */
  id: string
  /**
   * The region, such as south-west
   */
  region: string
}
/**
 * A page of a list
 */
export interface Rounds {
  /**
   * The items of this page
   *
   * @maxItems 500
   */
  items: RoundItem[]
  /**
   * The cursor of the next page; null on the last
   */
  next: string | null
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
   *
   * @maxItems 500
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
   *
   * @maxItems 500
   */
  items: SignUp[]
  /**
   * The cursor of the next page; null on the last
   */
  next: string | null
}
/**
 * A part of the sitemap
 */
export interface SitemapParams {
  /**
   * The pages, or the code of a council whose assessments it has
   */
  part: string
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
   *
   * @maxItems 500
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
 * A council that is free to review an assessment
 */
export interface SuggestedReviewer {
  /**
   * Register code
   */
  council: string
  /**
   * Its name
   */
  name: string
  /**
   * Reviews that it completed in the last 365 days
   */
  given: number
  /**
   * Reviews that are its to do now: invited or accepted
   */
  open: number
  /**
   * Reviews of its own assessments that were completed in the last 365 days
   */
  received: number
  /**
   * Reviewer tokens of it that are valid now; with none, an admin has to issue one first
   */
  reviewers: number
}
/**
 * A page of a list
 */
export interface SuggestedReviewers {
  /**
   * The items of this page
   *
   * @maxItems 500
   */
  items: SuggestedReviewer[]
  /**
   * The cursor of the next page; null on the last
   */
  next: string | null
}
/**
 * A member's request to lead a region that rests
 */
export interface TakeOver {
  /**
   * Id of the request
   */
  id: string
  /**
   * The region
   */
  region: string
  /**
   * Register code of the council that asks
   */
  council: string
  /**
   * What it means to do
   */
  why: string
  /**
   * What became of it
   */
  status: 'asked' | 'accepted' | 'declined'
  /**
   * Why it was declined
   */
  reason: string | null
  /**
   * When it was asked
   */
  asked_at: string
  /**
   * When it was accepted or declined
   */
  closed_at: string | null
}
/**
 * Why a council would lead a region that rests
 */
export interface TakeOverNew {
  /**
   * What it means to do
   */
  why: string
}
/**
 * The region and the request in the path
 */
export interface TakeOverParams {
  /**
   * The region, such as south-west
   */
  region: string
  /**
   * Id of the request
   */
  id: string
}
/**
 * A page of a list
 */
export interface TakeOvers {
  /**
   * The items of this page
   *
   * @maxItems 500
   */
  items: TakeOver[]
  /**
   * The cursor of the next page; null on the last
   */
  next: string | null
}
/**
 * A thread with its messages
 */
export interface Thread {
  /**
   * Id of the thread
   */
  id: string
  /**
   * Whom it is for: leads of all regions, or the members of one
   */
  audience: 'leads' | 'members'
  /**
   * That one region; null: for leads of all
   */
  region: string | null
  kind: ThreadKind
  /**
   * What it is about, in a line
   */
  title: string
  /**
   * The standard that it is about
   */
  standard: string | null
  /**
   * Points of it that it is about
   *
   * @maxItems 100
   *
   * Items: Number of a point
   */
  points: number[]
  author: CommentAuthor
  /**
   * When it was begun
   */
  created_at: string
  /**
   * When anything in it was last written, edited, answered or reopened
   */
  updated_at: string
  /**
   * How many messages it has
   */
  message_count: number
  /**
   * When its question was marked as answered
   */
  answered_at: string | null
  /**
   * Who marked it so
   */
  answered_by: {
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
   * Id of the message that answers it, if one was named
   */
  answer: string | null
  /**
   * Id of the material that was made of it, if one was
   */
  material: string | null
  /**
   * Its first hundred messages, oldest first; the list of its messages has all
   *
   * @maxItems 100
   */
  messages: Message[]
}
/**
 * What answers a question
 */
export interface ThreadAnswer {
  /**
   * Id of the message in the thread that does; none unless given
   */
  message?: string
}
/**
 * A thread without its messages
 */
export interface ThreadItem {
  /**
   * Id of the thread
   */
  id: string
  /**
   * Whom it is for: leads of all regions, or the members of one
   */
  audience: 'leads' | 'members'
  /**
   * That one region; null: for leads of all
   */
  region: string | null
  kind: ThreadKind
  /**
   * What it is about, in a line
   */
  title: string
  /**
   * The standard that it is about
   */
  standard: string | null
  /**
   * Points of it that it is about
   *
   * @maxItems 100
   *
   * Items: Number of a point
   */
  points: number[]
  author: CommentAuthor
  /**
   * When it was begun
   */
  created_at: string
  /**
   * When anything in it was last written, edited, answered or reopened
   */
  updated_at: string
  /**
   * How many messages it has
   */
  message_count: number
  /**
   * When its question was marked as answered
   */
  answered_at: string | null
  /**
   * Who marked it so
   */
  answered_by: {
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
   * Id of the message that answers it, if one was named
   */
  answer: string | null
  /**
   * Id of the material that was made of it, if one was
   */
  material: string | null
}
/**
 * The material to make of a thread
 */
export interface ThreadMaterialNew {
  kind: MaterialKind
  /**
   * What it is called
   */
  title: string
  licence: Licence
  /**
   * The standard that it is on; the thread's unless given
   */
  standard?: string
  /**
   * The points of the standard that it is about; the thread's unless given
   *
   * @maxItems 100
   *
   * Items: Number of a point
   */
  points?: number[]
  /**
   * How long it takes, in minutes; null: not said
   */
  minutes?: number | null
  /**
   * The messages of the thread that become its text; all unless given
   *
   * @minItems 1
   * @maxItems 500
   *
   * Items: Id of a message
   */
  messages?: string[]
}
/**
 * A thread to begin, with its first message
 */
export interface ThreadNew {
  /**
   * What it is about, in a line
   */
  title: string
  /**
   * Its first message
   */
  body: string
  kind: ThreadKind
  /**
   * The standard that it is about, such as lgdss-2016
   */
  standard?: string
  /**
   * Points of the standard that it is about
   *
   * @maxItems 100
   *
   * Items: Number of a point
   */
  points?: number[]
}
/**
 * A page of a list
 */
export interface Threads {
  /**
   * The items of this page
   *
   * @maxItems 500
   */
  items: ThreadItem[]
  /**
   * The cursor of the next page; null on the last
   */
  next: string | null
}
/**
 * Which threads
 */
export interface ThreadsQuery {
  kind?: ThreadKind
  /**
   * Only questions that are answered, or only those that are not
   */
  answered?: boolean
  /**
   * Only those about this standard
   */
  standard?: string
  /**
   * Only those about a point of this number
   */
  point?: number
  /**
   * Only those in which something was written, edited, answered or reopened at this moment or later
   */
  updated_since?: string
  limit?: Limit
  cursor?: Cursor
  format?: Format
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
   * Id of the token that made it; null: the command line, or a sign-in
   */
  issued_by: string | null
  /**
   * The OpenID Connect provider at which its holder signs in; null: it has a secret
   */
  issuer: string | null
  /**
   * Who its holder is to that provider
   */
  subject: string | null
  /**
   * When it was issued
   */
  created_at: string
  /**
   * When it stops working; null: whoever holds it signs in anew each time
   */
  expires_at: string | null
  /**
   * When its secret was last replaced
   */
  rotated_at: string | null
  /**
   * Until when the secret before works too; null: it does not
   */
  earlier_secret_until: string | null
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
   * Id of the token that made it; null: the command line, or a sign-in
   */
  issued_by: string | null
  /**
   * The OpenID Connect provider at which its holder signs in; null: it has a secret
   */
  issuer: string | null
  /**
   * Who its holder is to that provider
   */
  subject: string | null
  /**
   * When it was issued
   */
  created_at: string
  /**
   * When it stops working; null: whoever holds it signs in anew each time
   */
  expires_at: string | null
  /**
   * When its secret was last replaced
   */
  rotated_at: string | null
  /**
   * Until when the secret before works too; null: it does not
   */
  earlier_secret_until: string | null
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
   * When it stops working, a year from now at most; null or left out: after 90 days
   */
  expires_at?: string | null
}
/**
 * How a token's secret is replaced
 */
export interface TokenRotation {
  /**
   * For how long the secret before goes on working: a day unless given, a week at most; 0: it stops at once
   */
  overlap_minutes?: number
  /**
   * When the token stops working. An admin: a year from now at most, and after 90 days unless given; its holder: no later than it was, and as it was unless given
   */
  expires_at?: string | null
}
/**
 * A page of a list
 */
export interface Tokens {
  /**
   * The items of this page
   *
   * @maxItems 500
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
/**
 * An address that is told of events, without its secret
 */
export interface Webhook {
  /**
   * Its id
   */
  id: string
  /**
   * Where it sends
   */
  url: string
  /**
   * What it is told of; null: everything
   *
   * @minItems 1
   * @maxItems 40
   */
  types: EventType[] | null
  /**
   * The council whose events it sends
   */
  council: string | null
  /**
   * The region whose events it sends
   */
  region: string | null
  /**
   * What it is for
   */
  description: string | null
  /**
   * The token that made it: it is told what its holder may see, and ends with it
   */
  token: string
  /**
   * Whether it is sent to
   */
  enabled: boolean
  /**
   * asked: somebody did; gone: it answered 410; failing: nothing could be delivered for three days; token: its token was revoked or has expired
   */
  disabled_because: 'asked' | 'gone' | 'failing' | 'token' | null
  /**
   * Since when it is not
   */
  disabled_at: string | null
  /**
   * The first of its attempts since which none has succeeded
   */
  failing_since: string | null
  /**
   * Until when it is signed by the secret before, too
   */
  earlier_secret_until: string | null
  /**
   * false: the service has another key now, and nothing is sent until its secret is replaced
   */
  secret_holds: boolean
  /**
   * Deliveries that are not done
   */
  waiting: number
  /**
   * The event up to which deliveries have been made
   */
  last_event: string | null
  /**
   * When it was made
   */
  created_at: string
}
/**
 * What to change; what is left out stays
 */
export interface WebhookChange {
  /**
   * Where to send: https, unless private addresses are allowed here
   */
  url?: string
  /**
   * What it is told of; null: everything
   *
   * @minItems 1
   * @maxItems 40
   */
  types?: EventType[] | null
  /**
   * What it is for
   */
  description?: string | null
  /**
   * false: nothing more is sent; true: sending goes on from where it stopped
   */
  enabled?: boolean
}
/**
 * A page of a list
 */
export interface WebhookDeliveries {
  /**
   * The items of this page
   *
   * @maxItems 500
   */
  items: WebhookDelivery[]
  /**
   * The cursor of the next page; null on the last
   */
  next: string | null
}
/**
 * An event on its way to a webhook
 */
export interface WebhookDelivery {
  event: Event
  status: DeliveryStatus
  /**
   * How often it was tried
   */
  attempts: number
  /**
   * When it is tried next; null: it is settled, or waits for the one before it of its council
   */
  next_at: string | null
  /**
   * When it was tried last
   */
  last_attempt_at: string | null
  /**
   * The status that was answered then; null: nothing was
   */
  last_status: number | null
  /**
   * What kept it, in words
   */
  last_error: string | null
  /**
   * When it was settled
   */
  settled_at: string | null
}
/**
 * Which deliveries
 */
export interface WebhookDeliveriesQuery {
  status?: DeliveryStatus
  limit?: Limit
  cursor?: Cursor
  format?: Format
}
/**
 * A webhook and an event
 */
export interface WebhookEventParams {
  /**
   * Id of the webhook
   */
  id: string
  /**
   * Id of the event
   */
  event: string
}
/**
 * A webhook with its secret, which is shown this once
 */
export interface WebhookMade {
  /**
   * Its id
   */
  id: string
  /**
   * Where it sends
   */
  url: string
  /**
   * What it is told of; null: everything
   *
   * @minItems 1
   * @maxItems 40
   */
  types: EventType[] | null
  /**
   * The council whose events it sends
   */
  council: string | null
  /**
   * The region whose events it sends
   */
  region: string | null
  /**
   * What it is for
   */
  description: string | null
  /**
   * The token that made it: it is told what its holder may see, and ends with it
   */
  token: string
  /**
   * Whether it is sent to
   */
  enabled: boolean
  /**
   * asked: somebody did; gone: it answered 410; failing: nothing could be delivered for three days; token: its token was revoked or has expired
   */
  disabled_because: 'asked' | 'gone' | 'failing' | 'token' | null
  /**
   * Since when it is not
   */
  disabled_at: string | null
  /**
   * The first of its attempts since which none has succeeded
   */
  failing_since: string | null
  /**
   * Until when it is signed by the secret before, too
   */
  earlier_secret_until: string | null
  /**
   * false: the service has another key now, and nothing is sent until its secret is replaced
   */
  secret_holds: boolean
  /**
   * Deliveries that are not done
   */
  waiting: number
  /**
   * The event up to which deliveries have been made
   */
  last_event: string | null
  /**
   * When it was made
   */
  created_at: string
  /**
   * What its messages are signed with; shown this once
   */
  secret: string
}
/**
 * What a webhook is sent, as Standard Webhooks has it
 */
export interface WebhookMessage {
  type: EventType
  /**
   * When it happened
   */
  timestamp: string
  data: Event
}
/**
 * A webhook to make. An editor's is of its own council, a lead's of its own region, an admin's of any, or of everything
 */
export interface WebhookNew {
  /**
   * Where to send: https, unless private addresses are allowed here
   */
  url: string
  /**
   * What to be told of; null or left out: everything
   *
   * @minItems 1
   * @maxItems 40
   */
  types?: EventType[] | null
  /**
   * Code of the council whose events are sent; an editor's is its own
   */
  council?: string | null
  /**
   * The region whose events are sent; a lead's is its own
   */
  region?: string | null
  /**
   * What it is for
   */
  description?: string | null
}
/**
 * How a webhook's secret is replaced
 */
export interface WebhookRotation {
  /**
   * For how long messages are signed by the secret before, too: a day unless given, a week at most; 0: not at all
   */
  overlap_minutes?: number
}
/**
 * A page of a list
 */
export interface Webhooks {
  /**
   * The items of this page
   *
   * @maxItems 500
   */
  items: Webhook[]
  /**
   * The cursor of the next page; null on the last
   */
  next: string | null
}
