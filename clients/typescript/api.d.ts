// Generated from the OpenAPI document by `npm run generate:client`; do not edit.
export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the process alive
         * @description Answers without the database.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["getLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the service ready
         * @description 503 when the database cannot be reached or is not migrated, and before the service stops.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["getReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a kind of problem means
         * @description Its cause and its remedy.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["explainProblem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schemas/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a schema file
         * @description JSON Schema, draft 2020-12, as it validates here.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["getSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/standards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the standards
         * @description Every standard with its points and its scale.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["listStandards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/standards/{standard}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a standard
         * @description Its points, its scale, and whether a point may be not applicable.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["getStandard"];
        /**
         * Create or replace a standard
         * @description Once an assessment uses it, point numbers, scale values and what counts as met are fixed; words may change.
         *
         *     For admin (any).
         */
        put: operations["putStandard"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the regions
         * @description Regional peer groups, each with how many councils belong to it today.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["listRegions"];
        put?: never;
        /**
         * Propose a regional group
         * @description For any council, which need not be in it; what is proposed is its council's, and read by everyone at /v1/proposals. Say whom you hope for and why: councils then say that they would join, and an admin opens the group as a region.
         *
         *     For editor (any), reviewer (any), lead (any), admin (any).
         */
        post: operations["proposeRegion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a region
         * @description A regional peer group.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["getRegion"];
        /**
         * Create or replace a region
         * @description Members are added one by one, with dates.
         *
         *     For admin (any).
         */
        put: operations["putRegion"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a region
         * @description Its memberships and its leads' terms end on that day, and nobody joins it after; others may follow it, and its members be moved to one of these on the same day. What was stays: progress as of an earlier day is answered as before.
         *
         *     For admin (any).
         */
        post: operations["endRegion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/councils": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the members of a region
         * @description The councils that belong to the region at a day, each from when and, where it has an end, to when.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/councils/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Record a membership
         * @description The same first day changes the last one; a period that overlaps one of this council here replaces it; a last day that is the first means that it never was.
         *
         *     For lead (own region), admin (any).
         */
        put: operations["putMembership"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the groups that are proposed
         * @description Those that were opened, merged, withdrawn or declined too, oldest first; status narrows it down.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["listProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a proposal
         * @description A group that is proposed, who would join it, and what became of it.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["getProposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what a proposal says
         * @description By the council that proposed it, while it is open. The id that the region is to have stays.
         *
         *     For editor (own council), reviewer (own council), lead (own council), admin (any).
         */
        patch: operations["changeProposal"];
        trace?: never;
    };
    "/v1/proposals/{id}/councils/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say that a council would join
         * @description By its own editor or lead. It binds nobody, and a council may say so of several: where it already belongs to another region, whoever opens the group decides whether it moves.
         *
         *     For editor (own council), lead (own council), admin (any).
         */
        put: operations["joinProposal"];
        post?: never;
        /**
         * Take back that a council would join
         * @description While the proposal is open; it can be said again.
         *
         *     For editor (own council), lead (own council), admin (any).
         */
        delete: operations["leaveProposal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a proposed group
         * @description Makes the region, the memberships of those who would join and the terms of its first leads from that day on, all or nothing. A council that is in another region by then is named in errors, unless `move` ends that membership on the same day.
         *
         *     For admin (any).
         */
        post: operations["openProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge a proposal into a region
         * @description Says which group those who would join are to go to instead, and why. Joining it is for them and its lead.
         *
         *     For admin (any).
         */
        post: operations["mergeProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline a proposal
         * @description With the reason, which everyone reads.
         *
         *     For admin (any).
         */
        post: operations["declineProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a proposal
         * @description By the council that proposed it, with the reason, which everyone reads.
         *
         *     For editor (own council), reviewer (own council), lead (own council), admin (any).
         */
        post: operations["withdrawProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who leads a region
         * @description Councils, never names, each from when and, where its term has an end, to when; those to come too, and with include_ended those that are over.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["listLeads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/leads/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Record who leads a region
         * @description A council leads it from a day on, perhaps to a day; it need not be a member, because a group that begins is helped by leads of others. The same first day changes the last one; a term that overlaps one of this council replaces it; a last day that is the first means that it never was.
         *
         *     For lead (own region), admin (any).
         */
        put: operations["putLeadTerm"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a region over
         * @description By a lead, for its own council: its term ends on that day and the other council's begins, both or neither. The day may be to come, such as the one on which the council ends. The council that leads from then on makes tokens for its own leads.
         *
         *     For lead (own region).
         */
        post: operations["handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/take-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the requests to take a region over
         * @description A lead of the region and an admin see all, a member its own.
         *
         *     For editor (own region), reviewer (own region), lead (own region), admin (any).
         */
        get: operations["listTakeOvers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/take-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask to take a region over
         * @description By any member, while the region rests: nobody leads it, or its last meeting is over six months ago. An admin answers, or whoever leads it.
         *
         *     For editor (own region), reviewer (own region).
         */
        post: operations["askToTakeOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/take-over/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a member take a region over
         * @description Its term begins today, and its editors make tokens for its leads.
         *
         *     For lead (own region), admin (any).
         */
        post: operations["acceptTakeOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/take-over/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline that a member takes a region over
         * @description With the reason, which the council that asked reads.
         *
         *     For lead (own region), admin (any).
         */
        post: operations["declineTakeOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/councils/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import the public register of councils
         * @description CSV in the columns of the public register, rows in any order. Good rows are kept and the others listed with their lines, unless atomic is set. The same file again changes nothing.
         *
         *     For admin (any).
         */
        post: operations["importCouncils"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/councils": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the councils
         * @description Current councils, and those that have ended where asked for.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["listCouncils"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/councils/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a council
         * @description By register code or GSS code, current or former.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["getCouncil"];
        /**
         * Create or replace a council
         * @description What is left out is empty. A former code or GSS code stays an alias.
         *
         *     For admin (any).
         */
        put: operations["putCouncil"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/councils/{code}/recode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a council another code
         * @description The register gave it another code; the old one stays an alias.
         *
         *     For admin (any).
         */
        post: operations["recodeCouncil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/councils/{code}/sign-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the sign-ups of a council
         * @description The standards that it has pledged to work to.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["listSignUps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/councils/{code}/sign-ups/{standard}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Record a sign-up
         * @description A public pledge to work to a standard.
         *
         *     For editor (own council), admin (any).
         */
        put: operations["putSignUp"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/councils/{code}/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the services of a council
         * @description Those that have ended too.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["listServices"];
        put?: never;
        /**
         * Record a service
         * @description Something that the council runs for people. A second one with the same slug is refused, with the id of the existing one.
         *
         *     For editor (own council), admin (any).
         */
        post: operations["createService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/services/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a service
         * @description Something that a council runs for people.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["getService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a service
         * @description What is left out stays. After `ended_on` it is out of progress.
         *
         *     For editor (own council), admin (any).
         */
        patch: operations["changeService"];
        trace?: never;
    };
    "/v1/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the assessments
         * @description Every status that the caller may see, without scores. `updated_since` is inclusive.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["listAssessments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/services/{id}/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin an assessment
         * @description A draft, seen by the council alone. `reference` is your own, unique in the council; `copy_of` starts from the scores of an earlier one.
         *
         *     For editor (own council), admin (any).
         */
        post: operations["beginAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an assessment
         * @description The sheet with its figures and completed reviews.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["getAssessment"];
        put?: never;
        post?: never;
        /**
         * Delete a draft
         * @description Only one that was never submitted, and on which no improvement is promised: actions are kept.
         *
         *     For editor (own council), admin (any).
         */
        delete: operations["deleteAssessment"];
        options?: never;
        head?: never;
        /**
         * Change a draft
         * @description Phase, day or summary; what is left out stays.
         *
         *     For editor (own council), admin (any).
         */
        patch: operations["changeAssessment"];
        trace?: never;
    };
    "/v1/assessments/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit a draft to peers
         * @description Refused with every point that lacks a score or a rationale. `dry_run=true` answers the same and changes nothing.
         *
         *     For editor (own council), admin (any).
         */
        post: operations["submitAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw what was submitted
         * @description Back to draft, until a review is completed. Peers stop seeing it; their open reviews pause, and go on when it is submitted again.
         *
         *     For editor (own council), admin (any).
         */
        post: operations["withdrawAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish what was submitted
         * @description For good, reviewed or not. It supersedes what the service had published on the same standard, and releases reviews still open. `accept_open=true` publishes although recommendations wait for a reply.
         *
         *     For editor (own council), admin (any).
         */
        post: operations["publishAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import years of assessments
         * @description One assessment a line, as NDJSON or CSV, of any length. Each line is taken whole or not at all, and those not taken are listed with their numbers. A line with published_on is published as of that day and counts from then on, others are drafts. By its reference a line is known again: the same file a second time changes nothing, with or without an Idempotency-Key; under one, its answer is that of the first time.
         *
         *     For editor (own council), admin (any).
         */
        post: operations["importAssessments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{id}/scores/{point}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Score a point
         * @description Or say that it does not apply. Takes and gives the ETag of the assessment.
         *
         *     For editor (own council), admin (any).
         */
        put: operations["putScore"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{id}/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace the whole sheet
         * @description All or nothing; points left out are cleared.
         *
         *     For editor (own council), admin (any).
         */
        put: operations["putSheet"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the history of an assessment
         * @description Who changed what and when, oldest first.
         *
         *     For editor (own council), admin (any).
         */
        get: operations["listHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/comments/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the history of a comment
         * @description Its earlier texts, and when it was resolved and reopened, oldest first. For its author and editors of the assessed council.
         *
         *     For editor (own council or author), reviewer (author), lead (author), admin (any).
         */
        get: operations["listCommentHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/history/heads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List where each history stands
         * @description The newest entry of each council's history and of the register's, with the hash that follows from all before it. Kept elsewhere, they show later whether anything before them was changed: history verify on the command line takes them as a file, one a line.
         *
         *     For admin (any).
         */
        get: operations["listHistoryHeads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the comments
         * @description Threads on an assessment or on one of its points, oldest first, paged by their first comment.
         *
         *     For editor (own council), reviewer (own council or own region or reviewing council), lead (own region), admin (any).
         */
        get: operations["listComments"];
        put?: never;
        /**
         * Comment on an assessment
         * @description Or on one of its points, or answer a comment; threads are one level deep. `must_answer` is for leads, and reviewers with a review here.
         *
         *     For editor (own council), reviewer (own council or own region or reviewing council), lead (own region), admin (any).
         */
        post: operations["addComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/comments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a thread
         * @description A comment with the answers to it.
         *
         *     For editor (own council), reviewer (own council or own region or reviewing council), lead (own region), admin (any).
         */
        get: operations["getComment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Edit a comment
         * @description By its author; the earlier text is kept.
         *
         *     For editor (author), reviewer (author), lead (author), admin (author).
         */
        patch: operations["editComment"];
        trace?: never;
    };
    "/v1/comments/{id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resolve a thread
         * @description By the assessed council, the author or a lead. What must be answered is resolved by the council only after it has replied.
         *
         *     For editor (own council or author), reviewer (own council or author), lead (own region or author), admin (any).
         */
        post: operations["resolveComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/comments/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen a thread
         * @description By the assessed council, the author or a lead.
         *
         *     For editor (own council or author), reviewer (own council or author), lead (own region or author), admin (any).
         */
        post: operations["reopenComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the reviews of an assessment
         * @description Those that the caller may see, without their points: its own council, the assessed one and leads see all, the region's reviewers the completed ones, everyone those once they are published.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["listReviews"];
        put?: never;
        /**
         * Volunteer, or invite a council
         * @description A reviewer of the region volunteers with `{}` and has accepted; a lead names the council that is invited. Of a submitted assessment only; a conflict of interest is refused with the problem type that says which.
         *
         *     For reviewer (own council or own region), lead (own region), admin (any).
         */
        post: operations["offerReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a review
         * @description With the reviewer's own view by point, and the council's replies.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["getReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Give a review another day
         * @description By a lead, while it is open.
         *
         *     For lead (own region), admin (any).
         */
        patch: operations["changeReview"];
        trace?: never;
    };
    "/v1/reviews/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an invitation on
         * @description By any reviewer of the invited council.
         *
         *     For reviewer (reviewing council).
         */
        post: operations["acceptReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline an invitation
         * @description By any reviewer of the invited council; a reason may be given.
         *
         *     For reviewer (reviewing council).
         */
        post: operations["declineReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release an open review
         * @description By a lead, when nothing happens; the council may offer again, and another may be invited.
         *
         *     For lead (own region), admin (any).
         */
        post: operations["releaseReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete a review
         * @description By any reviewer of its council. Conflicts of interest are looked for again: one that came up since is refused, and the review marked. The council then has its working days to reply.
         *
         *     For reviewer (reviewing council).
         */
        post: operations["completeReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/{id}/points/{point}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say what you see on a point
         * @description The reviewer's own score, note, recommendation or good practice; what is left out is empty. Takes and gives the ETag of the review.
         *
         *     For reviewer (reviewing council).
         */
        put: operations["putPeerScore"];
        post?: never;
        /**
         * Take back what you said on a point
         * @description Before the review is completed; the history keeps it.
         *
         *     For reviewer (reviewing council).
         */
        delete: operations["deletePeerScore"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/{id}/points/{point}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Reply to a recommendation
         * @description By the assessed council, from completion to publication: accept, with another score of its own or without, or challenge with a reason. The earlier score stays shown.
         *
         *     For editor (own council), admin (any).
         */
        put: operations["putReply"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/councils/{code}/interests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the declared interests of a council
         * @description With which councils it has one, whoever of the two declared it. For the council itself, leads of its region and admins.
         *
         *     For editor (own council), reviewer (own council), lead (own council or own region), admin (any).
         */
        get: operations["listInterests"];
        put?: never;
        /**
         * Declare an interest
         * @description Why two councils should not review each other, either way. By a reviewer for its own council, or a lead; for good.
         *
         *     For reviewer (own council), lead (own council or own region), admin (any).
         */
        post: operations["declareInterest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/councils/{code}/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what waits for a council
         * @description Questions to answer, reviews under way and recommendations to reply to, over all its assessments. For its own editors and reviewers.
         *
         *     For editor (own council), reviewer (own council), admin (any).
         */
        get: operations["getInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the reviews by one's own council
         * @description For a reviewer: what is to do, what is overdue, and what was answered since the mark, which is set by saying that one has looked.
         *
         *     For reviewer (any).
         */
        get: operations["listMyReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/reviews/looked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that one has looked
         * @description Sets the mark since which answers count, for this token. Reading the list does not, so that nothing is missed when its answer is lost.
         *
         *     For reviewer (any).
         */
        post: operations["noteLook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the reviews of a region
         * @description Who reviews whom and how far it is: reviews of the assessments of the councils that belong to the region today.
         *
         *     For lead (own region), admin (any).
         */
        get: operations["listRegionReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/reciprocity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare reviews given and received
         * @description For each council that belongs to the region today: reviews completed in the period, by it and of its assessments, whichever region the other council belongs to; and those open now.
         *
         *     For lead (own region), admin (any).
         */
        get: operations["listReciprocity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{id}/suggested-reviewers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Suggest reviewers
         * @description Councils of the region without a conflict of interest, and without an open or completed review of this assessment: fewest given in the last 365 days first, then fewest open. For a submitted assessment.
         *
         *     For lead (own region), admin (any).
         */
        get: operations["listSuggestedReviewers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/calibration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare own and peer scores
         * @description Point by point, the mean gap between peers' scores and the councils' own, and the spread between peers, with how many each rests on. Over completed reviews of what councils that belong to the region today have published, superseded assessments too.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["getCalibration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/councils/{code}/help": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what a council offers help on
         * @description Points of standards on which it is willing to help others.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["listHelpOffers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/councils/{code}/help/{standard}/{point}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Offer help on a point
         * @description The council is willing to help others with it. A note that is left out is taken away.
         *
         *     For editor (own council), lead (own council), admin (any).
         */
        put: operations["putHelpOffer"];
        post?: never;
        /**
         * Take an offer of help back
         * @description It can be made again at any time.
         *
         *     For editor (own council), lead (own council), admin (any).
         */
        delete: operations["withdrawHelpOffer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/help": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find who can help
         * @description What councils that belong to the region today offer, strongest latest published score on the point first. Each standard has its own scale: name one to compare.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["listRegionHelp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the improvement actions of an assessment
         * @description What the council has promised on it, for whoever sees the sheet.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["listAssessmentActions"];
        put?: never;
        /**
         * Promise an improvement
         * @description From a recommendation of a completed review, from a comment, or from neither; whatever the status of the assessment. It is never deleted: it is done, or dropped with a reason.
         *
         *     For editor (own council), admin (any).
         */
        post: operations["promiseAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an improvement action
         * @description For whoever sees the sheet of the assessment that it comes from.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["getAction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an improvement action
         * @description What it says and by when, while it is open; or where it stands: dropping and reopening take a reason.
         *
         *     For editor (own council), admin (any).
         */
        patch: operations["changeAction"];
        trace?: never;
    };
    "/v1/councils/{code}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the improvement actions of a council
         * @description Of every assessment that the caller may see, past ones too.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["listCouncilActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the improvement actions of a region
         * @description Those on published assessments of councils that belong to the region today, point by point. Says what was left out, and why.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["countRegionActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/materials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find materials
         * @description Workshop plans, agendas, exercises and notes of all groups, as their versions published last say. Leads find those too of which nothing was published yet.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["listMaterials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/materials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a material
         * @description Its first version, in preparation: leads of all regions read it, and nobody else. `adapted_from` names the version of another material that it is made from, whose licence says under which it may be.
         *
         *     For lead (own region), admin (any).
         */
        post: operations["beginMaterial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/materials/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a material
         * @description With the version published last and, for leads, the one in preparation. As Markdown by `Accept: text/markdown` or ?format=md, as HTML for a page by ?format=html: of the version published last, or of the one in preparation where none was.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["getMaterial"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/materials/{id}/descent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See where a material came from, and what came of it
         * @description The whole line of a version: everything that it came from, and everything that was made of it. What is in preparation is in leads' lines alone.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["getDescent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/materials/{id}/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who has used a material
         * @description Which groups have, in which version, and what they would change.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["listMaterialUses"];
        put?: never;
        /**
         * Say that a group has used a material
         * @description By a lead of the region whose group did: when, for how long, and what it would change. What was published is used.
         *
         *     For lead (leading), admin (any).
         */
        post: operations["recordUse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/materials/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of a material
         * @description In order of their numbers, without their texts; for leads with the one in preparation.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["listMaterialVersions"];
        put?: never;
        /**
         * Begin the next version of a material
         * @description One is in preparation at a time. It is given whole; `adapted_from` says where it takes in what another group has made of it.
         *
         *     For lead (own region), admin (any).
         */
        post: operations["beginMaterialVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/materials/{id}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a version of a material
         * @description As JSON, as Markdown by `Accept: text/markdown` or ?format=md, or as HTML for a page by ?format=html.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["getMaterialVersion"];
        /**
         * Change a version in preparation
         * @description It is given whole: what is left out is not there any more. What was published never changes.
         *
         *     For lead (own region), admin (any).
         */
        put: operations["putMaterialVersion"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/materials/{id}/versions/{number}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a version of a material
         * @description For all to read, use and adapt under its licence, for good.
         *
         *     For lead (own region), admin (any).
         */
        post: operations["publishMaterialVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/materials/{id}/versions/{number}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what a version has changed
         * @description Line by line, from what it was adapted from, or else from the version before; or from any that is named. As a unified diff by `Accept: text/x-diff` or ?format=diff.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["getDifferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rounds
         * @description Sets of meetings over several regions on the same points, in the order in which they were begun.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["listRounds"];
        put?: never;
        /**
         * Begin a round
         * @description By a lead of any region, which takes part in it from the start, or by an admin.
         *
         *     For lead (leading), admin (any).
         */
        post: operations["beginRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a round
         * @description With its meetings over the regions.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["getRound"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a round
         * @description By the leads of all regions that take part: it is prepared together. Meetings that are arranged stay as they are.
         *
         *     For lead (own region), admin (any).
         */
        patch: operations["changeRound"];
        trace?: never;
    };
    "/v1/rounds/{id}/regions/{region}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Take part in a round
         * @description By the region's leads. Its meetings can be of the round from then on, and its leads prepare it with the others.
         *
         *     For lead (own region), admin (any).
         */
        put: operations["joinRound"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the meetings of all regions
         * @description The earliest first, those that were called off too. Joining links are not in lists.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["listMeetings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the meetings of a region
         * @description The earliest first, those that were called off too. Joining links are not in lists.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["listRegionMeetings"];
        put?: never;
        /**
         * Arrange a meeting
         * @description By the region's leads; afterwards too, for one that was held before it was recorded. All but the joining link is for everybody to read: no names of people.
         *
         *     For lead (own region), admin (any).
         */
        post: operations["arrangeMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a meeting
         * @description With its agenda, who came and what came of it. The joining link is shown to tokens of member councils, to the region's leads and to admins.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["getMeeting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change or move a meeting
         * @description Its sequence grows by one, by which calendars show it anew. It is moved until it is recorded who came.
         *
         *     For lead (own region), admin (any).
         */
        patch: operations["changeMeeting"];
        trace?: never;
    };
    "/v1/meetings/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call a meeting off
         * @description For good, and with a reason: calendars go on showing it as called off.
         *
         *     For lead (own region), admin (any).
         */
        post: operations["cancelMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Record which councils came
         * @description From the day of the meeting on: members of the region on that day. Councils are recorded, never people.
         *
         *     For lead (own region), admin (any).
         */
        put: operations["recordAttendance"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{id}/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Record what came of a meeting
         * @description Once it has begun. An action given with its id stays done, or not; one without is new; one left out goes.
         *
         *     For lead (own region), admin (any).
         */
        put: operations["recordOutcomes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Say whether an action of a meeting is done
         * @description The ETag is the meeting's.
         *
         *     For lead (own region), admin (any).
         */
        patch: operations["settleMeetingAction"];
        trace?: never;
    };
    "/v1/meetings.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Subscribe to the meetings of all regions
         * @description As iCalendar: those of the last year, and all that are to come. One that has moved or was called off is shown so.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["getCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/meetings.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Subscribe to the meetings of a region
         * @description As iCalendar: those of the last year, and all that are to come. One that has moved or was called off is shown so.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["getRegionCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/meetings.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow the meetings of a region in a feed reader
         * @description As Atom: meetings arranged, moved, called off and held. The newest come first; `before` is for older pages, which are linked.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["getMeetingsFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{id}/polls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a poll
         * @description On points of the meeting, from its day on: how well do we understand it, and how confident are we. Each council that is recorded as being there gets a code of its own, shown this once. A point is asked about once in a meeting, and once a day in a region.
         *
         *     For lead (own region), admin (any).
         */
        post: operations["openPoll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/polls/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a poll
         * @description While it is open, how many councils have a code and how many have voted. Once it is closed, what was answered to each question that at least five have answered: of others nothing is told to anybody, and nothing is kept.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["getPoll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/polls/{id}/codes/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a council a code
         * @description To one that came late, or has lost its code, which is none from then on. It has to be recorded as being there, and not to have voted.
         *
         *     For lead (own region), admin (any).
         */
        post: operations["givePollCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/polls/{id}/votes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vote
         * @description By a code, and without a token: one that is sent along makes no difference, and neither does an Idempotency-Key. A code votes once: sent again, it is answered that the vote was cast.
         *
         *     Open to all; a token shows what is not public.
         */
        post: operations["castVote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/polls/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a poll
         * @description For good. What was answered is told at once, where at least five have; who has voted, and what fewer have answered, is deleted.
         *
         *     For lead (own region), admin (any).
         */
        post: operations["closePoll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/polls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare the polls of a region
         * @description What was answered from meeting to meeting, by point: each poll by itself, and no sums over them.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["listRegionPolls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the progress of a region
         * @description Counted over the latest published assessment of each service of the councils that belonged to the region at that day. Says what was left out, and why.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["getProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the progress of all regions
         * @description Each region, and all councils together, those of no region included.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["getAllProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/progress/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how the progress of a region went
         * @description Progress as of the last day of each period; the last one is cut at `to`. At most 400 entries.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["getProgressHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/progress/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how the progress of all councils went
         * @description Over all councils together, those of no region included. At most 400 entries.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["getAllProgressHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/counted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what progress counted
         * @description Score by score, for spreadsheets and workshops.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["listCounted"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/councils/{code}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the progress of a council
         * @description What it published last, by service and point, what changed since the earlier round, and how it stands among the councils of its region at that day.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["getCouncilProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare the councils of a region
         * @description Side by side as they belonged to it at that day, with the quartiles of their means, and how old what they published is.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["compareCouncils"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/progress/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare regions with each other and with all councils
         * @description Every region, or those named, and how far each is from all councils together, those of no region included.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["compareRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/progress.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Draw the progress of a region
         * @description A bar for each point, as a picture for slides and reports: services that meet it apart from those that do not, and what does not apply by itself.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["drawProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/progress.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Draw the progress of all councils
         * @description The same over all councils together, those of no region included.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["drawAllProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/progress/history.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Draw how the progress of a region went
         * @description The share of scores that count as met and the mean score, period by period, with gaps where nothing was counted.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["drawProgressHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/progress/history.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Draw how the progress of all councils went
         * @description The same over all councils together, those of no region included.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["drawAllProgressHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/badge.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Draw the badge of a region
         * @description A small picture with the share of scores that count as met, rounded down, and the day. Says how much was counted where it is not all.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["drawRegionBadge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/councils/{code}/badge.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Draw the badge of a council
         * @description The same for a council, to be shown on its own pages. It says 100% only where everything that it runs is published and all that applies is met.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["drawCouncilBadge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what leads ask and tell each other
         * @description Threads for the leads of all regions, in the order in which they were begun. `updated_since` is for whoever looks again.
         *
         *     For lead (leading), admin (any).
         */
        get: operations["listLeadsThreads"];
        put?: never;
        /**
         * Ask or tell the leads of all regions
         * @description A question or news, on points of a standard perhaps. Leads and admins read it, and nobody else.
         *
         *     For lead (leading), admin (any).
         */
        post: operations["beginLeadsThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what the members of a region ask and tell each other
         * @description For councils that belong to it today, also what was written before they did; and for its leads.
         *
         *     For editor (own region), reviewer (own region), lead (own region or member council), admin (any).
         */
        get: operations["listRegionThreads"];
        put?: never;
        /**
         * Ask or tell the members of a region
         * @description A question or news, on points of a standard perhaps. Councils that belong to the region on the day of reading, its leads and admins read it.
         *
         *     For editor (own region), reviewer (own region), lead (own region or member council), admin (any).
         */
        post: operations["beginRegionThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/threads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a thread
         * @description With its first hundred messages; a longer one is read on by `GET /v1/threads/{id}/messages`.
         *
         *     For editor (own region), reviewer (own region), lead (own region or member council), admin (any).
         */
        get: operations["getThread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/threads/{id}/material": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a material of a thread
         * @description In preparation, in the region that the caller leads: its text is that of the messages, without their authors. Once for each thread.
         *
         *     For lead (own region).
         */
        post: operations["makeMaterialOfThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/threads/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a question as answered
         * @description By who asked or a lead of its audience; with the message that answers it, if there is one.
         *
         *     For editor (author), reviewer (author), lead (own region or author), admin (any).
         */
        post: operations["answerThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/threads/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a question again
         * @description By who asked or a lead of its audience.
         *
         *     For editor (author), reviewer (author), lead (own region or author), admin (any).
         */
        post: operations["reopenThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/threads/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the messages of a thread
         * @description Oldest first; the first is what it was begun with.
         *
         *     For editor (own region), reviewer (own region), lead (own region or member council), admin (any).
         */
        get: operations["listMessages"];
        put?: never;
        /**
         * Write in a thread
         * @description By whomever it is for.
         *
         *     For editor (own region), reviewer (own region), lead (own region or member council), admin (any).
         */
        post: operations["addMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a message
         * @description By whomever its thread is for.
         *
         *     For editor (own region), reviewer (own region), lead (own region or member council), admin (any).
         */
        get: operations["getMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Edit a message
         * @description By its author; the earlier text is kept.
         *
         *     For editor (author), reviewer (author), lead (author), admin (author).
         */
        patch: operations["editMessage"];
        trace?: never;
    };
    "/v1/regions/{region}/digest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what happened in a region
         * @description Who joined and signed up, what was published and reviewed, who offers help, and how the region stood before and after: as far as it is public now, of councils that belonged to the region on the day. Each kind says how much there is, and has the newest hundred. As JSON, as Markdown for a newsletter, or as an Atom feed with an entry for each day.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["getDigest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/redactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the redactions
         * @description What was removed from where, by whom and why, oldest first; never what it said.
         *
         *     For admin (any).
         */
        get: operations["listRedactions"];
        put?: never;
        /**
         * Redact a text
         * @description For a text that should never have been written, such as personal data. It reads "removed" from then on, wherever it is shown and in the history, with every text that stood in its place earlier; an address reads "https://removed.invalid/". Scores, dates and states stay, and so does all else that is published. An assessment begun as a copy shares its texts, so they go there too; texts elsewhere that say exactly the same go with copies, and are named in left_at otherwise. There is no way back: dry_run=true answers the same and changes nothing. 200 where it was removed already, with the redaction that did it.
         *
         *     For admin (any).
         */
        post: operations["redactText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Pull what has happened
         * @description Everything that the caller may see the subject of, in the one order in which all are told: nothing ever comes later into a place before `last`. Keep `last` and give it as `after` the next time; 410 says that the database was restored to before it. A page may be short, or empty, and yet have a `next`.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/feed.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow a region in a feed reader
         * @description As Atom: assessments published, their reviews, sign-ups, councils that join, materials and meetings. The newest come first; `before` is for older pages, which are linked.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["getRegionFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Be told when figures of any region change
         * @description It says that something changed, and not what: read again what is shown, by its ETag. Several changes close together are told once. A browser's EventSource reads it and comes again by itself; whoever sends the id of the last event as Last-Event-ID is told at once if anything was missed.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["listenToAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Be told when figures of a region change
         * @description It says that something changed, and not what: read again what is shown, by its ETag. Several changes close together are told once. A browser's EventSource reads it and comes again by itself; whoever sends the id of the last event as Last-Event-ID is told at once if anything was missed.
         *
         *     Open to all; a token shows what is not public.
         */
        get: operations["listenToRegion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the webhooks
         * @description An editor sees those that editors of its council have made, a lead those of its region's leads, an admin all.
         *
         *     For admin (any), editor (any), lead (any).
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Have events sent to an address
         * @description From now on, each signed by the Standard Webhooks specification with the secret that is shown this once. It is told what the holder of the token that makes it may see when it is sent, and ends with that token.
         *
         *     For admin (any), editor (any), lead (any).
         */
        post: operations["makeWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a webhook
         * @description Whether it is sent to, and since when it fails if it does.
         *
         *     For admin (any), editor (own council), lead (own region).
         */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook
         * @description With its deliveries: nothing more is sent, but for what is under way.
         *
         *     For admin (any), editor (own council), lead (own region).
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Change, stop or resume a webhook
         * @description What is left out stays. Resumed, it is told of what came meanwhile.
         *
         *     For admin (any), editor (own council), lead (own region).
         */
        patch: operations["changeWebhook"];
        trace?: never;
    };
    "/v1/webhooks/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace a webhook's secret
         * @description The new one is shown this once; for the overlap messages are signed by both.
         *
         *     For admin (any), editor (own council), lead (own region).
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test
         * @description An event of type webhook.test, whatever types it is told of, on the way that all others take. Its delivery says what came of it.
         *
         *     For admin (any), editor (own council), lead (own region).
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a webhook's deliveries
         * @description The newest events first; what was settled more than thirty days ago is gone.
         *
         *     For admin (any), editor (own council), lead (own region).
         */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/deliveries/{event}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver an event again
         * @description At once, out of its order; one that waits for those before it goes on waiting.
         *
         *     For admin (any), editor (own council), lead (own region).
         */
        post: operations["redeliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whose token is this
         * @description For any token.
         *
         *     For admin (any), editor (any), reviewer (any), lead (any), reader (any).
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tokens
         * @description Revoked ones too, with their last use to the minute; never the secrets. An admin sees all, an editor those that its token made.
         *
         *     For admin (any), editor (any).
         */
        get: operations["listTokens"];
        put?: never;
        /**
         * Issue a token
         * @description The secret is shown this once. An editor's and a reviewer's token names a council, a lead's a region and its own council. It works for 90 days unless `expires_at` says otherwise, a year at most. An editor makes editor, reviewer and reader tokens for its own council, which work no longer than its own.
         *
         *     For admin (any), editor (any).
         */
        post: operations["issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tokens/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace a token's secret
         * @description By its holder or an admin. It keeps its id, so what it wrote stays its own. The new secret is shown this once; the one before goes on working for the overlap, but replaces and makes nothing more. An admin renews by it, for 90 days unless `expires_at` says otherwise; a holder keeps the expiry, or gives a sooner one.
         *
         *     For admin (any), editor (holder), reviewer (holder), lead (holder), reader (holder).
         */
        post: operations["rotateToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tokens/{id}/earlier-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End the overlap of a token's secrets
         * @description By its holder or an admin: the secret that was replaced stops working at once.
         *
         *     For admin (any), editor (holder), reviewer (holder), lead (holder), reader (holder).
         */
        delete: operations["endTokenOverlap"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a token
         * @description By its holder, the editor that made it, or an admin. It stops working at once; what was written with it stays. All that an editor's token made is revoked with it; of what an admin's made or rotated, what is since `made_since`.
         *
         *     For admin (any), editor (holder or maker), reviewer (holder), lead (holder), reader (holder).
         */
        delete: operations["revokeToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * ActionsLeftOut
         * @description What was not counted, and why. Every member council is counted or left out for exactly one reason, and so is every service
         * @example {
         *       "reason": "nothing_promised",
         *       "councils": 2,
         *       "services": 4
         *     }
         */
        ActionsLeftOut: {
            /**
             * @description Why: nothing is promised on what is published, the service has ended, or nothing is published on the standard
             * @enum {string}
             */
            reason: "nothing_promised" | "service_ended" | "nothing_published";
            /** @description Member councils with nothing counted, for this reason */
            councils: number;
            /** @description Services left out for this reason */
            services: number;
        };
        /**
         * AgendaItem
         * @description Something that the meeting is to do
         * @example {
         *       "title": "Testing with five people",
         *       "minutes": 45,
         *       "material": "0199a1d0-4000-7c3e-8d21-3f1f6a7b9c04",
         *       "version": 2
         *     }
         */
        AgendaItem: {
            /** @description What it is */
            title: string;
            /** @description How long it takes */
            minutes: number | null;
            /**
             * Format: uuid
             * @description The material that it is done with
             */
            material: string | null;
            /** @description Which version of that */
            version: number | null;
        };
        /**
         * AgendaItemNew
         * @description Something that the meeting is to do
         * @example {
         *       "title": "Testing with five people",
         *       "minutes": 45
         *     }
         */
        AgendaItemNew: {
            /** @description What it is */
            title: string;
            /** @description How long it takes */
            minutes?: number | null;
            material?: components["schemas"]["AgendaMaterial"];
        };
        /**
         * AgendaMaterial
         * @description A version of a material
         * @example {
         *       "material": "0199a1d0-4000-7c3e-8d21-3f1f6a7b9c04",
         *       "version": 2
         *     }
         */
        AgendaMaterial: {
            /**
             * Format: uuid
             * @description Id of the material
             */
            material: string;
            /** @description Number of its version */
            version: number;
        };
        /**
         * Ages
         * @description How old the assessments are that were counted, from their publication to the day
         * @example {
         *       "assessments": 18,
         *       "older_than_12_months": 4,
         *       "oldest_published_on": "2024-03-08",
         *       "median_months": 7.5
         *     }
         */
        Ages: {
            /** @description Assessments counted: one for each service */
            assessments: number;
            /** @description Of those, published more than 12 months before the day */
            older_than_12_months: number;
            /**
             * Format: date
             * @description When the oldest of them was published
             */
            oldest_published_on: string | null;
            /** @description Median of their ages in whole months; of an even number the mean of the two in the middle */
            median_months: number | null;
        };
        /**
         * AllProgress
         * @description Progress of every region, and of all councils together
         * @example {
         *       "standard": "lgdss-2016",
         *       "phase": null,
         *       "as_of": "2026-11-20",
         *       "regions": [
         *         {
         *           "region": "south-west",
         *           "standard": "lgdss-2016",
         *           "phase": null,
         *           "as_of": "2026-11-20",
         *           "councils": {
         *             "members": 12,
         *             "signed_up": 9,
         *             "published": 7
         *           },
         *           "services": 7,
         *           "reviewed": 4,
         *           "points": [
         *             {
         *               "number": 1,
         *               "title": "Understand user needs",
         *               "scores": [
         *                 {
         *                   "value": 4,
         *                   "services": 7
         *                 }
         *               ],
         *               "not_applicable": 0,
         *               "services": 7,
         *               "mean": 4,
         *               "met_share": 1,
         *               "median": 4
         *             }
         *           ],
         *           "mean": 4,
         *           "met_share": 1,
         *           "left_out": [
         *             {
         *               "reason": "nothing_published",
         *               "councils": 5,
         *               "services": 2
         *             }
         *           ],
         *           "median": 4
         *         }
         *       ],
         *       "all": {
         *         "region": null,
         *         "standard": "lgdss-2016",
         *         "phase": null,
         *         "as_of": "2026-11-20",
         *         "councils": {
         *           "members": 12,
         *           "signed_up": 9,
         *           "published": 7
         *         },
         *         "services": 7,
         *         "reviewed": 4,
         *         "points": [
         *           {
         *             "number": 1,
         *             "title": "Understand user needs",
         *             "scores": [
         *               {
         *                 "value": 4,
         *                 "services": 7
         *               }
         *             ],
         *             "not_applicable": 0,
         *             "services": 7,
         *             "mean": 4,
         *             "met_share": 1,
         *             "median": 4
         *           }
         *         ],
         *         "mean": 4,
         *         "met_share": 1,
         *         "left_out": [
         *           {
         *             "reason": "nothing_published",
         *             "councils": 5,
         *             "services": 2
         *           }
         *         ],
         *         "median": 4
         *       }
         *     }
         */
        AllProgress: {
            /** @description The standard, such as lgdss-2016 */
            standard: string;
            /**
             * @description Only services at this phase; null: any
             * @enum {string|null}
             */
            phase: "discovery" | "alpha" | "beta" | "live" | null;
            /**
             * Format: date
             * @description The figures are as at the end of this day
             */
            as_of: string;
            /** @description Each region */
            regions: components["schemas"]["Progress"][];
            all: components["schemas"]["Progress"];
        };
        /**
         * Assessment
         * @description One scoring of one service against one standard, at a phase, on a date
         * @example {
         *       "id": "0199a1c0-5a00-7c3e-8d21-3f1f6a7b9c01",
         *       "council": "CON",
         *       "service": "0199a1c0-4b10-7aa2-9d42-12aa34bb56cc",
         *       "standard": "lgdss-2016",
         *       "phase": "live",
         *       "status": "published",
         *       "reference": null,
         *       "assessed_on": "2026-11-01",
         *       "submitted_at": "2026-11-02T10:00:00.000Z",
         *       "published_at": "2026-11-12T10:00:00.000Z",
         *       "superseded_by": null,
         *       "updated_at": "2026-11-12T10:00:00.000Z",
         *       "summary": null,
         *       "scores": [
         *         {
         *           "point": 1,
         *           "score": 4,
         *           "not_applicable": false,
         *           "rationale": "Five rounds of testing",
         *           "evidence": [],
         *           "updated_at": "2026-11-01T10:00:00.000Z",
         *           "earlier": null,
         *           "peers": [],
         *           "gap": null,
         *           "spread": null
         *         }
         *       ],
         *       "scored": 1,
         *       "of": 15,
         *       "mean": 4,
         *       "met_share": 1,
         *       "reviews": [],
         *       "promised": []
         *     }
         */
        Assessment: {
            /**
             * Format: uuid
             * @description Id of the assessment
             */
            id: string;
            /** @description Register code of the council */
            council: string;
            /**
             * Format: uuid
             * @description Id of the service
             */
            service: string;
            /** @description The standard, such as lgdss-2016 */
            standard: string;
            phase: components["schemas"]["Phase"];
            status: components["schemas"]["AssessmentStatus"];
            /** @description The council's own reference */
            reference: string | null;
            /**
             * Format: date
             * @description The day it speaks of
             */
            assessed_on: string;
            /**
             * Format: date-time
             * @description When it was submitted to peers
             */
            submitted_at: string | null;
            /**
             * Format: date-time
             * @description When it was published
             */
            published_at: string | null;
            /**
             * Format: uuid
             * @description Id of the assessment published next for the same service and standard
             */
            superseded_by: string | null;
            /**
             * Format: date-time
             * @description When anything that a reader may see last changed
             */
            updated_at: string;
            /** @description What a reader should know first */
            summary: string | null;
            /** @description The sheet, by point */
            scores: components["schemas"]["Score"][];
            /** @description Points that have a score or do not apply */
            scored: number;
            /** @description Points of the standard */
            of: number;
            /** @description Mean of the applicable scores, on the standard's scale */
            mean: number | null;
            /** @description Share of the applicable scores that count as met, 0 to 1, rounded down */
            met_share: number | null;
            /** @description Completed reviews */
            reviews: components["schemas"]["ReviewSummary"][];
            /** @description What earlier published assessments of the service promised on this standard, and was still open when this one was begun */
            promised: components["schemas"]["PromisedAction"][];
        };
        /**
         * AssessmentChange
         * @description What to change of a draft; what is left out stays
         * @example {
         *       "phase": "beta"
         *     }
         */
        AssessmentChange: {
            phase?: components["schemas"]["Phase"];
            /**
             * Format: date
             * @description The day it speaks of; not in the future
             */
            assessed_on?: string;
            /** @description What a reader should know first */
            summary?: string | null;
        };
        /**
         * AssessmentItem
         * @description An assessment in a list: without its scores
         * @example {
         *       "id": "0199a1c0-5a00-7c3e-8d21-3f1f6a7b9c01",
         *       "council": "CON",
         *       "service": "0199a1c0-4b10-7aa2-9d42-12aa34bb56cc",
         *       "standard": "lgdss-2016",
         *       "phase": "live",
         *       "status": "published",
         *       "reference": null,
         *       "assessed_on": "2026-11-01",
         *       "submitted_at": "2026-11-02T10:00:00.000Z",
         *       "published_at": "2026-11-12T10:00:00.000Z",
         *       "superseded_by": null,
         *       "updated_at": "2026-11-12T10:00:00.000Z",
         *       "summary": null,
         *       "scored": 1,
         *       "of": 15,
         *       "mean": 4,
         *       "met_share": 1
         *     }
         */
        AssessmentItem: {
            /**
             * Format: uuid
             * @description Id of the assessment
             */
            id: string;
            /** @description Register code of the council */
            council: string;
            /**
             * Format: uuid
             * @description Id of the service
             */
            service: string;
            /** @description The standard, such as lgdss-2016 */
            standard: string;
            phase: components["schemas"]["Phase"];
            status: components["schemas"]["AssessmentStatus"];
            /** @description The council's own reference */
            reference: string | null;
            /**
             * Format: date
             * @description The day it speaks of
             */
            assessed_on: string;
            /**
             * Format: date-time
             * @description When it was submitted to peers
             */
            submitted_at: string | null;
            /**
             * Format: date-time
             * @description When it was published
             */
            published_at: string | null;
            /**
             * Format: uuid
             * @description Id of the assessment published next for the same service and standard
             */
            superseded_by: string | null;
            /**
             * Format: date-time
             * @description When anything that a reader may see last changed
             */
            updated_at: string;
            /** @description What a reader should know first */
            summary: string | null;
            /** @description Points that have a score or do not apply */
            scored: number;
            /** @description Points of the standard */
            of: number;
            /** @description Mean of the applicable scores, on the standard's scale */
            mean: number | null;
            /** @description Share of the applicable scores that count as met, 0 to 1, rounded down */
            met_share: number | null;
        };
        /**
         * AssessmentNew
         * @description One scoring of a service against a standard, to begin
         * @example {
         *       "standard": "lgdss-2016",
         *       "phase": "live",
         *       "assessed_on": "2026-11-01",
         *       "reference": "2026-missed-bin"
         *     }
         */
        AssessmentNew: {
            /** @description The standard, such as lgdss-2016 */
            standard: string;
            phase: components["schemas"]["Phase"];
            /**
             * Format: date
             * @description The day it speaks of; not in the future
             */
            assessed_on: string;
            /** @description What a reader should know first */
            summary?: string | null;
            /** @description Your own reference, unique in the council */
            reference?: string | null;
            /**
             * Format: uuid
             * @description Id of an earlier assessment on the same standard, whose scores to start from
             */
            copy_of?: string | null;
        };
        /**
         * AssessmentStatus
         * @description Where an assessment is: a draft, submitted to peers, published, or published and superseded by a later one
         * @example published
         * @enum {string}
         */
        AssessmentStatus: "draft" | "submitted" | "published" | "superseded";
        /**
         * Assessments
         * @description A page of a list
         * @example {
         *       "items": [],
         *       "next": null
         *     }
         */
        Assessments: {
            /** @description The items of this page */
            items: components["schemas"]["AssessmentItem"][];
            /** @description The cursor of the next page; null on the last */
            next: string | null;
        };
        /**
         * AssessmentsCsv
         * @description Assessments as CSV in UTF-8, with or without a byte order mark: one row an assessment. Columns are standard, phase, assessed_on and reference, service or service_name or both, council (an editor may leave it out), published_on and summary, and for each point score_1, score_2 and so on (a value of the scale, or n/a where the point does not apply) and rationale_1, rationale_2 and so on. A row has at most 1 MiB.
         * @example council,service,service_name,standard,phase,assessed_on,reference,published_on,summary,score_1,rationale_1,score_2
         *     CON,report-a-missed-bin,Report a missed bin,lgdss-2016,live,2019-03-04,2019-missed-bin,,The second round,4,Five rounds of testing,n/a
         */
        AssessmentsCsv: unknown;
        /**
         * AssessmentsImport
         * @description What an import of assessments did
         * @example {
         *       "lines": 412,
         *       "created": 400,
         *       "published": 380,
         *       "unchanged": 11,
         *       "rejected": 1,
         *       "services": 25,
         *       "rejections": [
         *         {
         *           "line": 14,
         *           "pointer": "/scores/3/score",
         *           "column": null,
         *           "detail": "6 is not on the scale of lgdss-2016: 0, 1, 2, 3, 4, 5"
         *         }
         *       ]
         *     }
         */
        AssessmentsImport: {
            /** @description Lines or rows with something in them, without the header */
            lines: number;
            /** @description Assessments recorded */
            created: number;
            /** @description Of these, published; the others are drafts */
            published: number;
            /** @description Lines whose reference is recorded with the same content */
            unchanged: number;
            /** @description Lines not taken; all others were */
            rejected: number;
            /** @description Services recorded */
            services: number;
            /** @description Why lines were not taken, every fault of each; the first 1000 */
            rejections: components["schemas"]["ImportRejection"][];
        };
        /**
         * AssessmentsNdjson
         * @description Assessments as NDJSON in UTF-8: one JSON object a line, each as imported_assessment.json describes it. A line has at most 1 MiB.
         * @example {"council": "CON", "service": "report-a-missed-bin", "service_name": "Report a missed bin", "standard": "lgdss-2016", "phase": "live", "assessed_on": "2019-03-04", "reference": "2019-missed-bin", "published_on": "2019-04-01", "summary": "The second round, after the new form", "scores": [{"point": 1, "score": 4, "rationale": "Five rounds of testing", "evidence": [{"title": "Findings", "url": "https://www.cornwall.gov.uk/research/missed-bin"}]}, {"point": 2, "score": 3}, {"point": 9, "not_applicable": true}]}
         */
        AssessmentsNdjson: unknown;
        /**
         * Calibration
         * @description How far peers and councils, and peers among themselves, are apart in a region; over completed reviews of published assessments, superseded ones too
         * @example {
         *       "region": "south-west",
         *       "standard": "lgdss-2016",
         *       "from": null,
         *       "to": null,
         *       "as_of": "2026-11-20",
         *       "members": 12,
         *       "councils": 4,
         *       "assessments": 5,
         *       "reviews": 10,
         *       "without_scores": 1,
         *       "points": [
         *         {
         *           "number": 8,
         *           "title": "Test the end-to-end service",
         *           "peer_scores": 9,
         *           "assessments": 5,
         *           "gap_mean": -0.4444,
         *           "gap_of": 9,
         *           "spread_mean": 0.75,
         *           "spread_of": 4
         *         }
         *       ],
         *       "peer_scores": 9,
         *       "gap_mean": -0.4444,
         *       "gap_of": 9,
         *       "spread_mean": 0.75,
         *       "spread_of": 4
         *     }
         */
        Calibration: {
            /** @description The region */
            region: string;
            /** @description The standard, such as lgdss-2016 */
            standard: string;
            /**
             * Format: date
             * @description Reviews are counted that were completed on this day or later; null: from the first
             */
            from: string | null;
            /**
             * Format: date
             * @description Reviews are counted that were completed before this day; null: to the last
             */
            to: string | null;
            /**
             * Format: date
             * @description Whose councils belonged to the region at this day, and what was published by now
             */
            as_of: string;
            /** @description Councils that belong to the region */
            members: number;
            /** @description Of those, with an assessment counted */
            councils: number;
            /** @description Published assessments with a completed review */
            assessments: number;
            /** @description Completed reviews of them */
            reviews: number;
            /** @description Of those reviews, without a score on any point: they are in no figure below */
            without_scores: number;
            /** @description Point by point */
            points: components["schemas"]["PointCalibration"][];
            /** @description Peer scores counted, on all points together */
            peer_scores: number;
            /** @description Mean of peer score less own score, as the council had scored itself when the review was completed; below zero: peers are stricter */
            gap_mean: number | null;
            /** @description Peer scores that the gap rests on: those where the council had a score of its own */
            gap_of: number;
            /** @description Mean distance from the lowest to the highest peer score, where an assessment has at least two */
            spread_mean: number | null;
            /** @description Points of assessments that the spread rests on */
            spread_of: number;
        };
        /**
         * Change
         * @description What changed at a place, before and after
         * @example {
         *       "pointer": "/scores/3",
         *       "before": {
         *         "score": 3
         *       },
         *       "after": {
         *         "score": 4
         *       }
         *     }
         */
        Change: {
            /** @description JSON pointer into the resource */
            pointer: string;
            /** @description As it was; absent where it was not */
            before?: unknown;
            /** @description As it is since; absent where it is no more */
            after?: unknown;
        };
        /**
         * ClosingReason
         * @description Why something is withdrawn or declined
         * @example {
         *       "reason": "Nobody else would join by the spring"
         *     }
         */
        ClosingReason: {
            /** @description Why, in words */
            reason: string;
        };
        /**
         * Comment
         * @description A comment with the answers to it
         * @example {
         *       "id": "0199a1c0-6c20-7b1d-a0f3-77cc88dd99ee",
         *       "point": 8,
         *       "body": "How did you test with people who use screen readers? Compare #10.",
         *       "must_answer": false,
         *       "author": {
         *         "name": "reviewer at Devon",
         *         "council": "DEV"
         *       },
         *       "created_at": "2026-11-03T10:00:00.000Z",
         *       "edited_at": null,
         *       "resolved_at": null,
         *       "resolved_by": null,
         *       "assessment": "0199a1c0-5a00-7c3e-8d21-3f1f6a7b9c01",
         *       "reply_to": null,
         *       "replies": [],
         *       "mentions": [
         *         10
         *       ],
         *       "reopened_at": null,
         *       "reopened_by": null
         *     }
         */
        Comment: {
            /**
             * Format: uuid
             * @description Id of the comment
             */
            id: string;
            /** @description The point it is about */
            point: number | null;
            /** @description The message */
            body: string;
            /** @description Publishing waits for an answer */
            must_answer: boolean;
            author: components["schemas"]["CommentAuthor"];
            /**
             * Format: date-time
             * @description When it was written
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was last edited
             */
            edited_at: string | null;
            /**
             * Format: date-time
             * @description When it was resolved
             */
            resolved_at: string | null;
            /** @description Who resolved it */
            resolved_by: {
                /** @description Name of the token */
                name: string;
                /** @description Register code of its council */
                council: string | null;
            } | null;
            /**
             * Format: uuid
             * @description Id of the assessment
             */
            assessment: string;
            /**
             * Format: uuid
             * @description Id of the comment it answers
             */
            reply_to: string | null;
            /** @description Answers, oldest first */
            replies: components["schemas"]["Reply"][];
            /** @description Points that the message names as #8, of those that the standard has */
            mentions: number[];
            /**
             * Format: date-time
             * @description When it was last reopened
             */
            reopened_at: string | null;
            /** @description Who reopened it last */
            reopened_by: {
                /** @description Name of the token */
                name: string;
                /** @description Register code of its council */
                council: string | null;
            } | null;
        };
        /**
         * CommentAuthor
         * @description Who wrote it
         * @example {
         *       "name": "reviewer at Devon",
         *       "council": "DEV"
         *     }
         */
        CommentAuthor: {
            /** @description Name of the token */
            name: string;
            /** @description Register code of its council; null: an admin */
            council: string | null;
        };
        /**
         * CommentChange
         * @description The message anew; the earlier text is kept
         * @example {
         *       "body": "How did you test with people who use screen readers or magnifiers?"
         *     }
         */
        CommentChange: {
            /** @description The message */
            body: string;
        };
        /**
         * CommentNew
         * @description A message on an assessment or on one of its points
         * @example {
         *       "body": "How did you test with people who use screen readers?",
         *       "point": 8
         *     }
         */
        CommentNew: {
            /** @description The message */
            body: string;
            /** @description Number of the point it is about */
            point?: number;
            /**
             * Format: uuid
             * @description Id of the comment it answers; threads are one level deep
             */
            reply_to?: string;
            /** @description Publishing waits for an answer; for reviewers with a review here, and leads */
            must_answer?: boolean;
        };
        /**
         * Comments
         * @description A page of a list
         * @example {
         *       "items": [],
         *       "next": null
         *     }
         */
        Comments: {
            /** @description The items of this page */
            items: components["schemas"]["Comment"][];
            /** @description The cursor of the next page; null on the last */
            next: string | null;
        };
        /**
         * ComparedCouncil
         * @description A council beside the others of its region
         * @example {
         *       "council": "CON",
         *       "name": "Cornwall Council",
         *       "services": 1,
         *       "reviewed": 1,
         *       "mean": 4,
         *       "median": 4,
         *       "met_share": 1,
         *       "quarter": 4,
         *       "change": 1,
         *       "change_of": 1,
         *       "oldest_published_on": "2026-11-12",
         *       "older_than_12_months": 0
         *     }
         */
        ComparedCouncil: {
            /** @description Register code of the council */
            council: string;
            /** @description Name of the council */
            name: string;
            /** @description Services counted */
            services: number;
            /** @description Of those, whose latest assessment had a completed peer review when it was published */
            reviewed: number;
            /** @description Mean of all applicable scores together */
            mean: number | null;
            /** @description Median of all applicable scores */
            median: number | null;
            /** @description Share of all applicable scores that count as met, rounded down */
            met_share: number | null;
            /**
             * @description Where its mean is among the councils' means: 1 at or below the first quartile, 2 at or below the median, 3 at or below the third quartile, 4 above; null where it has none
             * @enum {integer|null}
             */
            quarter: 1 | 2 | 3 | 4 | null;
            /** @description Mean change of the scores that both the latest assessment and the earlier round have; null where there are none */
            change: number | null;
            /** @description Services with such scores */
            change_of: number;
            /**
             * Format: date
             * @description When the oldest assessment counted was published
             */
            oldest_published_on: string | null;
            /** @description Assessments counted that were published more than 12 months before the day */
            older_than_12_months: number;
        };
        /**
         * ComparedPoint
         * @description How the means of a region's councils spread on one point
         * @example {
         *       "number": 1,
         *       "title": "Understand user needs",
         *       "councils": 12,
         *       "lowest": 1.5,
         *       "quartile_1": 2.8,
         *       "median": 3.2,
         *       "quartile_3": 3.9,
         *       "highest": 4.5
         *     }
         */
        ComparedPoint: {
            /** @description Number of the point */
            number: number;
            /** @description Title of the point */
            title: string;
            /** @description Councils with a mean; the figures are over these */
            councils: number;
            /** @description The lowest mean */
            lowest: number | null;
            /** @description A quarter of the means are at or below it; between two it is interpolated */
            quartile_1: number | null;
            /** @description Half of the means are at or below it */
            median: number | null;
            /** @description Three quarters of the means are at or below it */
            quartile_3: number | null;
            /** @description The highest mean */
            highest: number | null;
        };
        /**
         * ComparedRegion
         * @description How a region stands beside all councils
         * @example {
         *       "region": "south-west",
         *       "councils": {
         *         "members": 12,
         *         "signed_up": 9,
         *         "published": 7
         *       },
         *       "services": 18,
         *       "reviewed": 7,
         *       "mean": 3.5,
         *       "median": 4,
         *       "met_share": 0.6111,
         *       "difference": 0.25,
         *       "ages": {
         *         "assessments": 18,
         *         "older_than_12_months": 4,
         *         "oldest_published_on": "2024-03-08",
         *         "median_months": 7.5
         *       },
         *       "points": [
         *         {
         *           "number": 1,
         *           "title": "Understand user needs",
         *           "services": 18,
         *           "not_applicable": 0,
         *           "mean": 3.5,
         *           "median": 4,
         *           "met_share": 0.6111,
         *           "difference": 0.25
         *         }
         *       ],
         *       "left_out": [
         *         {
         *           "reason": "nothing_published",
         *           "councils": 5,
         *           "services": 5
         *         }
         *       ]
         *     }
         */
        ComparedRegion: {
            /** @description The region; null: all councils, those of no region included */
            region: string | null;
            councils: components["schemas"]["ProgressCouncils"];
            /** @description Services counted */
            services: number;
            /** @description Of those, whose latest assessment had a completed peer review when it was published */
            reviewed: number;
            /** @description Mean of all applicable scores together */
            mean: number | null;
            /** @description Median of all applicable scores */
            median: number | null;
            /** @description Share of all applicable scores that count as met, rounded down */
            met_share: number | null;
            /** @description Its mean less that of all councils; null for these themselves, and where there is no mean */
            difference: number | null;
            ages: components["schemas"]["Ages"];
            /** @description Point by point */
            points: components["schemas"]["ComparedRegionPoint"][];
            /** @description What was not counted, and why */
            left_out: components["schemas"]["LeftOut"][];
        };
        /**
         * ComparedRegionPoint
         * @description How a region stands on one point, beside all councils
         * @example {
         *       "number": 1,
         *       "title": "Understand user needs",
         *       "services": 18,
         *       "not_applicable": 0,
         *       "mean": 3.5,
         *       "median": 4,
         *       "met_share": 0.6111,
         *       "difference": 0.25
         *     }
         */
        ComparedRegionPoint: {
            /** @description Number of the point */
            number: number;
            /** @description Title of the point */
            title: string;
            /** @description Services with an applicable score */
            services: number;
            /** @description Services to which it does not apply; out of the denominator */
            not_applicable: number;
            /** @description Mean of the applicable scores */
            mean: number | null;
            /** @description Median of the applicable scores */
            median: number | null;
            /** @description Share that counts as met, rounded down */
            met_share: number | null;
            /** @description Its mean less that of all councils; null for these themselves, and where there is no mean */
            difference: number | null;
        };
        /**
         * ComparedVersion
         * @description One of two versions that are held against each other
         * @example {
         *       "region": "london",
         *       "material": "0199a1c0-9d00-7a11-8c22-10aa20bb30cc",
         *       "version": 1,
         *       "title": "Understanding users: a workshop",
         *       "points": [
         *         1
         *       ],
         *       "minutes": 90,
         *       "licence": "CC-BY-4.0"
         *     }
         */
        ComparedVersion: {
            /** @description The region whose group made it, such as london */
            region: string;
            /**
             * Format: uuid
             * @description Id of the material
             */
            material: string;
            /** @description Number of its version */
            version: number;
            /** @description Its title */
            title: string;
            /** @description The points of the standard that it is about */
            points: number[];
            /** @description How long it takes, in minutes; null: not said */
            minutes: number | null;
            licence: components["schemas"]["Licence"];
        };
        /**
         * Council
         * @description A local authority
         * @example {
         *       "code": "CON",
         *       "name": "Cornwall Council",
         *       "gss_code": "E06000052",
         *       "former_gss_codes": [],
         *       "type": "UA",
         *       "nation": "England",
         *       "county": null,
         *       "started_on": "2009-04-01",
         *       "ended_on": null,
         *       "replaced_by": [],
         *       "replaces": [],
         *       "region": "south-west"
         *     }
         */
        Council: {
            /** @description Register code */
            code: string;
            /** @description Official name */
            name: string;
            /** @description GSS code, where known */
            gss_code: string | null;
            /** @description GSS codes it had before */
            former_gss_codes: string[];
            type: components["schemas"]["CouncilType"];
            nation: components["schemas"]["Nation"];
            /** @description Register code of the county of a two-tier district */
            county: string | null;
            /**
             * Format: date
             * @description First day, where known
             */
            started_on: string | null;
            /**
             * Format: date
             * @description First day without the council
             */
            ended_on: string | null;
            /** @description Register codes of the councils that followed */
            replaced_by: string[];
            /** @description Register codes of the councils that it followed */
            replaces: string[];
            /** @description The region that it belongs to today */
            region: string | null;
        };
        /**
         * CouncilNew
         * @description A local authority as it should stand in the register; what is left out is empty
         * @example {
         *       "name": "Cornwall Council",
         *       "gss_code": "E06000052",
         *       "type": "UA",
         *       "nation": "England",
         *       "started_on": "2009-04-01"
         *     }
         */
        CouncilNew: {
            /** @description Official name */
            name: string;
            /** @description GSS code, where known */
            gss_code?: string | null;
            /** @description GSS codes it had before; left out: those that it had stay */
            former_gss_codes?: string[];
            type: components["schemas"]["CouncilType"];
            nation: components["schemas"]["Nation"];
            /** @description Code of the county of a two-tier district */
            county?: string | null;
            /**
             * Format: date
             * @description First day, where known
             */
            started_on?: string | null;
            /**
             * Format: date
             * @description First day without the council
             */
            ended_on?: string | null;
            /** @description Codes of the councils that followed */
            replaced_by?: string[];
        };
        /**
         * CouncilPointProgress
         * @description How a council's services stand on one point, and how the councils of its region do
         * @example {
         *       "number": 1,
         *       "title": "Understand user needs",
         *       "services": 1,
         *       "not_applicable": 0,
         *       "mean": 4,
         *       "median": 4,
         *       "met_share": 1,
         *       "change": 1,
         *       "change_of": 1,
         *       "region": {
         *         "councils": 12,
         *         "quartile_1": 2.8,
         *         "median": 3.2,
         *         "quartile_3": 3.9
         *       }
         *     }
         */
        CouncilPointProgress: {
            /** @description Number of the point */
            number: number;
            /** @description Title of the point */
            title: string;
            /** @description Services with an applicable score */
            services: number;
            /** @description Services to which it does not apply; out of the denominator */
            not_applicable: number;
            /** @description Mean of the applicable scores */
            mean: number | null;
            /** @description Median of the applicable scores */
            median: number | null;
            /** @description Share that counts as met, rounded down */
            met_share: number | null;
            /** @description Mean change of the scores that both the latest assessment and the earlier round have; null where there are none */
            change: number | null;
            /** @description Services with such scores */
            change_of: number;
            /** @description The spread of the councils' means on this point in the region, its own included; null: of no region */
            region: components["schemas"]["Quartiles"] | null;
        };
        /**
         * CouncilProgress
         * @description How a council's services stand on each point, and how it stands in its region
         * @example {
         *       "council": "CON",
         *       "name": "Cornwall Council",
         *       "region": "south-west",
         *       "standard": "lgdss-2016",
         *       "phase": null,
         *       "as_of": "2026-11-20",
         *       "services": 1,
         *       "reviewed": 1,
         *       "mean": 4,
         *       "median": 4,
         *       "met_share": 1,
         *       "change": 1,
         *       "change_of": 1,
         *       "older_than_12_months": 0,
         *       "oldest_published_on": "2026-11-12",
         *       "quartiles": {
         *         "councils": 12,
         *         "quartile_1": 2.8,
         *         "median": 3.2,
         *         "quartile_3": 3.9
         *       },
         *       "quarter": 4,
         *       "points": [
         *         {
         *           "number": 1,
         *           "title": "Understand user needs",
         *           "services": 1,
         *           "not_applicable": 0,
         *           "mean": 4,
         *           "median": 4,
         *           "met_share": 1,
         *           "change": 1,
         *           "change_of": 1,
         *           "region": {
         *             "councils": 12,
         *             "quartile_1": 2.8,
         *             "median": 3.2,
         *             "quartile_3": 3.9
         *           }
         *         }
         *       ],
         *       "latest": [
         *         {
         *           "service": "0199a1c0-4b10-7aa2-9d42-12aa34bb56cc",
         *           "name": "Report a missed bin",
         *           "assessment": "0199a1c0-5a00-7c3e-8d21-3f1f6a7b9c01",
         *           "phase": "live",
         *           "published_on": "2026-11-12",
         *           "reviewed": true,
         *           "mean": 4,
         *           "earlier_assessment": "0199a1c0-5a00-7c3e-8d21-3f1f6a7b9c00",
         *           "earlier_published_on": "2025-10-02",
         *           "earlier_mean": 3,
         *           "scores": [
         *             {
         *               "point": 1,
         *               "score": 4,
         *               "not_applicable": false,
         *               "earlier": 3,
         *               "change": 1
         *             }
         *           ]
         *         }
         *       ],
         *       "left_out": [
         *         {
         *           "reason": "nothing_published",
         *           "councils": 0,
         *           "services": 2
         *         }
         *       ]
         *     }
         */
        CouncilProgress: {
            /** @description Register code of the council */
            council: string;
            /** @description Name of the council */
            name: string;
            /** @description The region that it belonged to at that day; null: none */
            region: string | null;
            /** @description The standard, such as lgdss-2016 */
            standard: string;
            /**
             * @description Only services at this phase; null: any
             * @enum {string|null}
             */
            phase: "discovery" | "alpha" | "beta" | "live" | null;
            /**
             * Format: date
             * @description The figures are as at the end of this day
             */
            as_of: string;
            /** @description Services counted; none where the council was not there at that day */
            services: number;
            /** @description Of those, whose latest assessment had a completed peer review when it was published */
            reviewed: number;
            /** @description Mean of all applicable scores together */
            mean: number | null;
            /** @description Median of all applicable scores */
            median: number | null;
            /** @description Share of all applicable scores that count as met, rounded down */
            met_share: number | null;
            /** @description Mean change of the scores that both the latest assessment and the earlier round have; null where there are none */
            change: number | null;
            /** @description Services with such scores */
            change_of: number;
            /** @description Assessments counted that were published more than 12 months before the day */
            older_than_12_months: number;
            /**
             * Format: date
             * @description When the oldest assessment counted was published
             */
            oldest_published_on: string | null;
            /** @description The spread of the councils' means in the region, its own included; null: of no region */
            quartiles: components["schemas"]["Quartiles"] | null;
            /**
             * @description Where its mean is in that spread: 1 at or below the first quartile, 2 at or below the median, 3 at or below the third quartile, 4 above; null where it has none
             * @enum {integer|null}
             */
            quarter: 1 | 2 | 3 | 4 | null;
            /** @description Point by point */
            points: components["schemas"]["CouncilPointProgress"][];
            /** @description What was counted, by service */
            latest: components["schemas"]["LatestAssessment"][];
            /** @description Services that were not counted, and why */
            left_out: components["schemas"]["LeftOut"][];
        };
        /**
         * CouncilType
         * @description The register's code for a kind of local authority: NMD district, UA unitary, MD metropolitan, LBO London borough, CC City of London, CTY county, SCO Scotland, WPA Wales, NID Northern Ireland, COMB combined authority, SRA Greater London Authority
         * @example UA
         * @enum {string}
         */
        CouncilType: "NMD" | "UA" | "MD" | "LBO" | "CC" | "CTY" | "SCO" | "WPA" | "NID" | "COMB" | "SRA";
        /**
         * Councils
         * @description A page of a list
         * @example {
         *       "items": [],
         *       "next": null
         *     }
         */
        Councils: {
            /** @description The items of this page */
            items: components["schemas"]["Council"][];
            /** @description The cursor of the next page; null on the last */
            next: string | null;
        };
        /**
         * Counted
         * @description One score that progress counted
         * @example {
         *       "council": "CON",
         *       "gss_code": "E06000052",
         *       "service": "0199a1c0-4b10-7aa2-9d42-12aa34bb56cc",
         *       "assessment": "0199a1c0-5a00-7c3e-8d21-3f1f6a7b9c01",
         *       "phase": "live",
         *       "published_on": "2026-11-12",
         *       "point": 1,
         *       "score": 4,
         *       "not_applicable": false
         *     }
         */
        Counted: {
            /** @description Register code */
            council: string;
            /** @description GSS code */
            gss_code: string | null;
            /**
             * Format: uuid
             * @description Id of the service
             */
            service: string;
            /**
             * Format: uuid
             * @description Id of the assessment
             */
            assessment: string;
            phase: components["schemas"]["Phase"];
            /**
             * Format: date
             * @description The day of publication, in London
             */
            published_on: string;
            /** @description Number of the point */
            point: number;
            /** @description The score; null where not applicable */
            score: number | null;
            /** @description The point does not apply */
            not_applicable: boolean;
        };
        /**
         * CountedList
         * @description A page of a list
         * @example {
         *       "items": [],
         *       "next": null
         *     }
         */
        CountedList: {
            /** @description The items of this page */
            items: components["schemas"]["Counted"][];
            /** @description The cursor of the next page; null on the last */
            next: string | null;
        };
        /**
         * Cursor
         * @description Where the next page starts: the `next` of the page before
         * @example WyIwMTk5YTFjMCJd
         */
        Cursor: string;
        /**
         * DeliveryStatus
         * @description pending: to be made or tried again; delivered: answered with 2xx; given_up: tried for three days, or its webhook is gone; withheld: its webhook may not be told of it any more
         * @example pending
         * @enum {string}
         */
        DeliveryStatus: "pending" | "delivered" | "given_up" | "withheld";
        /**
         * DifferenceHunk
         * @description Lines that differ, with those around them
         * @example {
         *       "from_line": 5,
         *       "from_lines": 1,
         *       "to_line": 5,
         *       "to_lines": 1,
         *       "lines": [
         *         {
         *           "change": "removed",
         *           "text": "Ask each council for **one** service."
         *         },
         *         {
         *           "change": "added",
         *           "text": "Ask each council for **two** services."
         *         }
         *       ]
         *     }
         */
        DifferenceHunk: {
            /** @description The first of these lines in the first text, counted from 1 */
            from_line: number;
            /** @description How many lines of the first text these are */
            from_lines: number;
            /** @description The first of these lines in the second text */
            to_line: number;
            /** @description How many lines of the second text these are */
            to_lines: number;
            /** @description The lines, in order */
            lines: components["schemas"]["DifferenceLine"][];
        };
        /**
         * DifferenceLine
         * @description A line of the text of two versions
         * @example {
         *       "change": "added",
         *       "text": "Ask each council for two services."
         *     }
         */
        DifferenceLine: {
            /**
             * @description Whether it is in both, only in the first or only in the second
             * @enum {string}
             */
            change: "same" | "removed" | "added";
            /** @description What it says */
            text: string;
        };
        /**
         * DifferencesFormat
         * @description The form of the answer: JSON, or a unified diff
         * @example diff
         * @enum {string}
         */
        DifferencesFormat: "json" | "diff";
        /**
         * Digest
         * @description What happened in a region, as far as it is public
         * @example {
         *       "region": "south-west",
         *       "name": "South West",
         *       "since": "2026-11-01",
         *       "until": "2026-11-15",
         *       "standard": null,
         *       "joined": {
         *         "count": 1,
         *         "items": [
         *           {
         *             "council": "DEV",
         *             "name": "Devon County Council",
         *             "from": "2026-11-01"
         *           }
         *         ]
         *       },
         *       "signed_up": {
         *         "count": 1,
         *         "items": [
         *           {
         *             "council": "DEV",
         *             "name": "Devon County Council",
         *             "standard": "lgdss-2016",
         *             "signed_on": "2026-11-03"
         *           }
         *         ]
         *       },
         *       "published": {
         *         "count": 1,
         *         "items": [
         *           {
         *             "council": "CON",
         *             "name": "Cornwall Council",
         *             "service": "0199a1c0-4b10-7aa2-9d42-12aa34bb56cc",
         *             "service_name": "Report a missed bin",
         *             "assessment": "0199a1c0-5a00-7c3e-8d21-3f1f6a7b9c01",
         *             "standard": "lgdss-2016",
         *             "phase": "live",
         *             "published_on": "2026-11-12",
         *             "mean": 3.8,
         *             "met_share": 0.7333
         *           }
         *         ]
         *       },
         *       "reviews": {
         *         "count": 1,
         *         "items": [
         *           {
         *             "review": "0199a1c0-6a00-7f11-8a31-55bb66cc77dd",
         *             "reviewer_council": "DEV",
         *             "reviewer_name": "Devon County Council",
         *             "council": "CON",
         *             "name": "Cornwall Council",
         *             "assessment": "0199a1c0-5a00-7c3e-8d21-3f1f6a7b9c01",
         *             "service": "0199a1c0-4b10-7aa2-9d42-12aa34bb56cc",
         *             "service_name": "Report a missed bin",
         *             "standard": "lgdss-2016",
         *             "outcome": "agree_with_recommendations",
         *             "completed_on": "2026-11-10",
         *             "published_on": "2026-11-12"
         *           }
         *         ]
         *       },
         *       "help": {
         *         "count": 1,
         *         "items": [
         *           {
         *             "council": "CON",
         *             "name": "Cornwall Council",
         *             "standard": "lgdss-2016",
         *             "point": 12,
         *             "note": "We can show how our assisted digital line works",
         *             "offered_on": "2026-11-02"
         *           }
         *         ]
         *       },
         *       "meetings": {
         *         "count": 1,
         *         "items": [
         *           {
         *             "meeting": "0199a1c2-4d00-7c3e-8d21-3f1f6a7b9c01",
         *             "title": "Understanding users together",
         *             "place": "County Hall, Exeter",
         *             "standard": "lgdss-2016",
         *             "day": "2026-11-10",
         *             "councils": 5
         *           }
         *         ]
         *       },
         *       "arranged": {
         *         "count": 0,
         *         "items": []
         *       },
         *       "materials": {
         *         "count": 1,
         *         "items": [
         *           {
         *             "material": "0199a1c2-2b00-7c3e-8d21-3f1f6a7b9c01",
         *             "version": 1,
         *             "kind": "workshop_plan",
         *             "title": "Understanding users: a workshop",
         *             "standard": "lgdss-2016",
         *             "licence": "CC-BY-4.0",
         *             "published_on": "2026-11-09"
         *           }
         *         ]
         *       },
         *       "progress": {
         *         "standard": "lgdss-2016",
         *         "before": {
         *           "as_of": "2026-10-31",
         *           "councils": {
         *             "members": 12,
         *             "signed_up": 9,
         *             "published": 7
         *           },
         *           "services": 14,
         *           "reviewed": 6,
         *           "mean": 3.4,
         *           "met_share": 0.6,
         *           "left_out": [
         *             {
         *               "reason": "nothing_published",
         *               "councils": 3,
         *               "services": 5
         *             }
         *           ]
         *         },
         *         "after": {
         *           "as_of": "2026-11-15",
         *           "councils": {
         *             "members": 12,
         *             "signed_up": 9,
         *             "published": 7
         *           },
         *           "services": 15,
         *           "reviewed": 6,
         *           "mean": 3.4267,
         *           "met_share": 0.6,
         *           "left_out": [
         *             {
         *               "reason": "nothing_published",
         *               "councils": 3,
         *               "services": 5
         *             }
         *           ]
         *         }
         *       }
         *     }
         */
        Digest: {
            /** @description The region, such as south-west */
            region: string;
            /** @description Its name */
            name: string;
            /**
             * Format: date
             * @description The first day, in London
             */
            since: string;
            /**
             * Format: date
             * @description The last day, in London
             */
            until: string;
            /** @description The one standard that was asked for; null: news of all */
            standard: string | null;
            joined: components["schemas"]["DigestJoinings"];
            signed_up: components["schemas"]["DigestSignUps"];
            published: components["schemas"]["DigestPublications"];
            reviews: components["schemas"]["DigestReviews"];
            help: components["schemas"]["DigestHelpOffers"];
            meetings: components["schemas"]["DigestMeetings"];
            arranged: components["schemas"]["DigestMeetings"];
            materials: components["schemas"]["DigestMaterials"];
            progress: components["schemas"]["DigestProgress"];
        };
        /**
         * DigestFigures
         * @description How a region stood at the end of a day, and what that counts
         * @example {
         *       "as_of": "2026-10-31",
         *       "councils": {
         *         "members": 12,
         *         "signed_up": 9,
         *         "published": 7
         *       },
         *       "services": 14,
         *       "reviewed": 6,
         *       "mean": 3.4,
         *       "met_share": 0.6,
         *       "left_out": [
         *         {
         *           "reason": "nothing_published",
         *           "councils": 3,
         *           "services": 5
         *         }
         *       ]
         *     }
         */
        DigestFigures: {
            /**
             * Format: date
             * @description At the end of which day, in London
             */
            as_of: string;
            councils: components["schemas"]["ProgressCouncils"];
            /** @description Services counted */
            services: number;
            /** @description Of those, services whose latest assessment had a completed review when it was published */
            reviewed: number;
            /** @description Mean of all applicable scores, on the standard's scale; four decimals; null where nothing was counted */
            mean: number | null;
            /** @description Share of all applicable scores that count as met; from 0 to 1, four decimals, rounded down; null where nothing was counted */
            met_share: number | null;
            /** @description What was not counted, and why */
            left_out: components["schemas"]["LeftOut"][];
        };
        /**
         * DigestFormat
         * @description The form of the answer, in the place of the Accept header: JSON, Markdown for a newsletter, or an Atom feed
         * @example md
         * @enum {string}
         */
        DigestFormat: "json" | "md" | "atom";
        /**
         * DigestHelpOffer
         * @description An offer of help that was made and stands
         * @example {
         *       "council": "CON",
         *       "name": "Cornwall Council",
         *       "standard": "lgdss-2016",
         *       "point": 12,
         *       "note": "We can show how our assisted digital line works",
         *       "offered_on": "2026-11-02"
         *     }
         */
        DigestHelpOffer: {
            /** @description Register code */
            council: string;
            /** @description Its name */
            name: string;
            /** @description The standard, such as lgdss-2016 */
            standard: string;
            /** @description Number of the point */
            point: number;
            /** @description What it can help with, and how */
            note: string | null;
            /**
             * Format: date
             * @description The day of the offer, in London
             */
            offered_on: string;
        };
        /**
         * DigestHelpOffers
         * @description News of one kind: how much there is, and the newest of it
         * @example {
         *       "count": 1,
         *       "items": [
         *         {
         *           "council": "CON",
         *           "name": "Cornwall Council",
         *           "standard": "lgdss-2016",
         *           "point": 12,
         *           "note": "We can show how our assisted digital line works",
         *           "offered_on": "2026-11-02"
         *         }
         *       ]
         *     }
         */
        DigestHelpOffers: {
            /** @description How many there are in all */
            count: number;
            /** @description The newest of them first, a hundred at most */
            items: components["schemas"]["DigestHelpOffer"][];
        };
        /**
         * DigestJoining
         * @description A council that joined a region
         * @example {
         *       "council": "DEV",
         *       "name": "Devon County Council",
         *       "from": "2026-11-01"
         *     }
         */
        DigestJoining: {
            /** @description Register code */
            council: string;
            /** @description Its name */
            name: string;
            /**
             * Format: date
             * @description The day from which it belongs to the region
             */
            from: string;
        };
        /**
         * DigestJoinings
         * @description News of one kind: how much there is, and the newest of it
         * @example {
         *       "count": 1,
         *       "items": [
         *         {
         *           "council": "DEV",
         *           "name": "Devon County Council",
         *           "from": "2026-11-01"
         *         }
         *       ]
         *     }
         */
        DigestJoinings: {
            /** @description How many there are in all */
            count: number;
            /** @description The newest of them first, a hundred at most */
            items: components["schemas"]["DigestJoining"][];
        };
        /**
         * DigestMaterial
         * @description A version of a material of the region that was published
         * @example {
         *       "material": "0199a1c2-2b00-7c3e-8d21-3f1f6a7b9c01",
         *       "version": 1,
         *       "kind": "workshop_plan",
         *       "title": "Understanding users: a workshop",
         *       "standard": "lgdss-2016",
         *       "licence": "CC-BY-4.0",
         *       "published_on": "2026-11-09"
         *     }
         */
        DigestMaterial: {
            /**
             * Format: uuid
             * @description Id of the material
             */
            material: string;
            /** @description Number of the version; 1: the material is new */
            version: number;
            kind: components["schemas"]["MaterialKind"];
            /** @description What it is called */
            title: string;
            /** @description The standard, such as lgdss-2016 */
            standard: string;
            licence: components["schemas"]["Licence"];
            /**
             * Format: date
             * @description The day of its publication, in London
             */
            published_on: string;
        };
        /**
         * DigestMaterials
         * @description News of one kind: how much there is, and the newest of it
         * @example {
         *       "count": 1,
         *       "items": [
         *         {
         *           "material": "0199a1c2-2b00-7c3e-8d21-3f1f6a7b9c01",
         *           "version": 1,
         *           "kind": "workshop_plan",
         *           "title": "Understanding users: a workshop",
         *           "standard": "lgdss-2016",
         *           "licence": "CC-BY-4.0",
         *           "published_on": "2026-11-09"
         *         }
         *       ]
         *     }
         */
        DigestMaterials: {
            /** @description How many there are in all */
            count: number;
            /** @description The newest of them first, a hundred at most */
            items: components["schemas"]["DigestMaterial"][];
        };
        /**
         * DigestMeeting
         * @description A meeting of the region that was not called off
         * @example {
         *       "meeting": "0199a1c2-4d00-7c3e-8d21-3f1f6a7b9c01",
         *       "title": "Understanding users together",
         *       "place": "County Hall, Exeter",
         *       "standard": "lgdss-2016",
         *       "day": "2026-11-10",
         *       "councils": 5
         *     }
         */
        DigestMeeting: {
            /**
             * Format: uuid
             * @description Id of the meeting
             */
            meeting: string;
            /** @description What it is called */
            title: string;
            /** @description Where it is; null: only by a link */
            place: string | null;
            /** @description The standard, such as lgdss-2016 */
            standard: string;
            /**
             * Format: date
             * @description The day on which it begins, in London
             */
            day: string;
            /** @description How many councils were there, as far as it was recorded */
            councils: number;
        };
        /**
         * DigestMeetings
         * @description News of one kind: how much there is, and the newest of it
         * @example {
         *       "count": 1,
         *       "items": [
         *         {
         *           "meeting": "0199a1c2-4d00-7c3e-8d21-3f1f6a7b9c01",
         *           "title": "Understanding users together",
         *           "place": "County Hall, Exeter",
         *           "standard": "lgdss-2016",
         *           "day": "2026-11-10",
         *           "councils": 5
         *         }
         *       ]
         *     }
         */
        DigestMeetings: {
            /** @description How many there are in all */
            count: number;
            /** @description The newest of them first, a hundred at most */
            items: components["schemas"]["DigestMeeting"][];
        };
        /**
         * DigestProgress
         * @description How a region stood on a standard before what a digest tells, and after
         * @example {
         *       "standard": "lgdss-2016",
         *       "before": {
         *         "as_of": "2026-10-31",
         *         "councils": {
         *           "members": 12,
         *           "signed_up": 9,
         *           "published": 7
         *         },
         *         "services": 14,
         *         "reviewed": 6,
         *         "mean": 3.4,
         *         "met_share": 0.6,
         *         "left_out": [
         *           {
         *             "reason": "nothing_published",
         *             "councils": 3,
         *             "services": 5
         *           }
         *         ]
         *       },
         *       "after": {
         *         "as_of": "2026-11-15",
         *         "councils": {
         *           "members": 12,
         *           "signed_up": 9,
         *           "published": 7
         *         },
         *         "services": 15,
         *         "reviewed": 6,
         *         "mean": 3.4267,
         *         "met_share": 0.6,
         *         "left_out": [
         *           {
         *             "reason": "nothing_published",
         *             "councils": 3,
         *             "services": 5
         *           }
         *         ]
         *       }
         *     }
         */
        DigestProgress: {
            /** @description The standard, such as lgdss-2016 */
            standard: string;
            before: components["schemas"]["DigestFigures"];
            after: components["schemas"]["DigestFigures"];
        };
        /**
         * DigestPublication
         * @description An assessment that was published
         * @example {
         *       "council": "CON",
         *       "name": "Cornwall Council",
         *       "service": "0199a1c0-4b10-7aa2-9d42-12aa34bb56cc",
         *       "service_name": "Report a missed bin",
         *       "assessment": "0199a1c0-5a00-7c3e-8d21-3f1f6a7b9c01",
         *       "standard": "lgdss-2016",
         *       "phase": "live",
         *       "published_on": "2026-11-12",
         *       "mean": 3.8,
         *       "met_share": 0.7333
         *     }
         */
        DigestPublication: {
            /** @description Register code */
            council: string;
            /** @description Its name */
            name: string;
            /**
             * Format: uuid
             * @description Id of the service
             */
            service: string;
            /** @description What the service is called */
            service_name: string;
            /**
             * Format: uuid
             * @description Id of the assessment
             */
            assessment: string;
            /** @description The standard, such as lgdss-2016 */
            standard: string;
            phase: components["schemas"]["Phase"];
            /**
             * Format: date
             * @description The day of its publication, in London; an imported one was published on the day that its import says
             */
            published_on: string;
            /** @description Mean of its applicable scores, on the standard's scale; four decimals; null where none is applicable */
            mean: number | null;
            /** @description Share of its applicable points that count as met; from 0 to 1, four decimals, rounded down; null where none is applicable */
            met_share: number | null;
        };
        /**
         * DigestPublications
         * @description News of one kind: how much there is, and the newest of it
         * @example {
         *       "count": 1,
         *       "items": [
         *         {
         *           "council": "CON",
         *           "name": "Cornwall Council",
         *           "service": "0199a1c0-4b10-7aa2-9d42-12aa34bb56cc",
         *           "service_name": "Report a missed bin",
         *           "assessment": "0199a1c0-5a00-7c3e-8d21-3f1f6a7b9c01",
         *           "standard": "lgdss-2016",
         *           "phase": "live",
         *           "published_on": "2026-11-12",
         *           "mean": 3.8,
         *           "met_share": 0.7333
         *         }
         *       ]
         *     }
         */
        DigestPublications: {
            /** @description How many there are in all */
            count: number;
            /** @description The newest of them first, a hundred at most */
            items: components["schemas"]["DigestPublication"][];
        };
        /**
         * DigestReview
         * @description A completed review of an assessment that is published
         * @example {
         *       "review": "0199a1c0-6a00-7f11-8a31-55bb66cc77dd",
         *       "reviewer_council": "DEV",
         *       "reviewer_name": "Devon County Council",
         *       "council": "CON",
         *       "name": "Cornwall Council",
         *       "assessment": "0199a1c0-5a00-7c3e-8d21-3f1f6a7b9c01",
         *       "service": "0199a1c0-4b10-7aa2-9d42-12aa34bb56cc",
         *       "service_name": "Report a missed bin",
         *       "standard": "lgdss-2016",
         *       "outcome": "agree_with_recommendations",
         *       "completed_on": "2026-11-10",
         *       "published_on": "2026-11-12"
         *     }
         */
        DigestReview: {
            /**
             * Format: uuid
             * @description Id of the review
             */
            review: string;
            /** @description Register code of the council that reviewed */
            reviewer_council: string;
            /** @description Its name */
            reviewer_name: string;
            /** @description Register code of the council that was reviewed */
            council: string;
            /** @description Its name */
            name: string;
            /**
             * Format: uuid
             * @description Id of the assessment
             */
            assessment: string;
            /**
             * Format: uuid
             * @description Id of the service
             */
            service: string;
            /** @description What the service is called */
            service_name: string;
            /** @description The standard, such as lgdss-2016 */
            standard: string;
            outcome: components["schemas"]["ReviewOutcome"];
            /**
             * Format: date
             * @description The day of its completion, in London
             */
            completed_on: string;
            /**
             * Format: date
             * @description The day from which all could read it, in London: that of the assessment's publication
             */
            published_on: string;
        };
        /**
         * DigestReviews
         * @description News of one kind: how much there is, and the newest of it
         * @example {
         *       "count": 1,
         *       "items": [
         *         {
         *           "review": "0199a1c0-6a00-7f11-8a31-55bb66cc77dd",
         *           "reviewer_council": "DEV",
         *           "reviewer_name": "Devon County Council",
         *           "council": "CON",
         *           "name": "Cornwall Council",
         *           "assessment": "0199a1c0-5a00-7c3e-8d21-3f1f6a7b9c01",
         *           "service": "0199a1c0-4b10-7aa2-9d42-12aa34bb56cc",
         *           "service_name": "Report a missed bin",
         *           "standard": "lgdss-2016",
         *           "outcome": "agree_with_recommendations",
         *           "completed_on": "2026-11-10",
         *           "published_on": "2026-11-12"
         *         }
         *       ]
         *     }
         */
        DigestReviews: {
            /** @description How many there are in all */
            count: number;
            /** @description The newest of them first, a hundred at most */
            items: components["schemas"]["DigestReview"][];
        };
        /**
         * DigestSignUp
         * @description A council that signed up to a standard
         * @example {
         *       "council": "DEV",
         *       "name": "Devon County Council",
         *       "standard": "lgdss-2016",
         *       "signed_on": "2026-11-03"
         *     }
         */
        DigestSignUp: {
            /** @description Register code */
            council: string;
            /** @description Its name */
            name: string;
            /** @description The standard, such as lgdss-2016 */
            standard: string;
            /**
             * Format: date
             * @description The day of the pledge
             */
            signed_on: string;
        };
        /**
         * DigestSignUps
         * @description News of one kind: how much there is, and the newest of it
         * @example {
         *       "count": 1,
         *       "items": [
         *         {
         *           "council": "DEV",
         *           "name": "Devon County Council",
         *           "standard": "lgdss-2016",
         *           "signed_on": "2026-11-03"
         *         }
         *       ]
         *     }
         */
        DigestSignUps: {
            /** @description How many there are in all */
            count: number;
            /** @description The newest of them first, a hundred at most */
            items: components["schemas"]["DigestSignUp"][];
        };
        /**
         * EarlierScore
         * @description What the council had given itself before it accepted another score
         * @example {
         *       "score": 4,
         *       "not_applicable": false
         *     }
         */
        EarlierScore: {
            /** @description On the standard's scale; null where not applicable */
            score: number | null;
            /** @description The point did not apply */
            not_applicable: boolean;
        };
        /**
         * Event
         * @description Something that happened: what it is about is read at its address
         * @example {
         *       "id": "0199a1bf-0001-7000-8e66-aa00bb11cc22",
         *       "type": "assessment.published",
         *       "at": "2026-06-15T12:00:00.000Z",
         *       "council": "CON",
         *       "region": "south-west",
         *       "subject": "/v1/assessments/0199a1bf-0002-7d55-8e66-aa00bb11cc22",
         *       "assessment": "0199a1bf-0002-7d55-8e66-aa00bb11cc22"
         *     }
         */
        Event: {
            /**
             * Format: uuid
             * @description Its id, a UUID of version 7: greater than that of every event before it
             */
            id: string;
            type: components["schemas"]["EventType"];
            /**
             * Format: date-time
             * @description When it happened
             */
            at: string;
            /** @description Register code of the council that it is of; null: of none */
            council: string | null;
            /** @description The region that the council belonged to then, or that it is about */
            region: string | null;
            /** @description The address of what it is about: read there how it stands now */
            subject: string;
            /**
             * Format: uuid
             * @description The assessment that it belongs to
             */
            assessment: string | null;
        };
        /**
         * EventType
         * @description What happened, as noun.verb; docs/events.md says who is told of what
         * @example assessment.published
         * @enum {string}
         */
        EventType: "assessment.submitted" | "assessment.withdrawn" | "assessment.published" | "review.invited" | "review.accepted" | "review.declined" | "review.released" | "review.paused" | "review.resumed" | "review.changed" | "review.completed" | "review.replied" | "review.published" | "comment.created" | "comment.edited" | "comment.resolved" | "comment.reopened" | "action.created" | "action.changed" | "service.created" | "service.changed" | "help.changed" | "sign_up.created" | "sign_up.changed" | "membership.began" | "membership.changed" | "council.created" | "council.changed" | "region.changed" | "proposal.created" | "proposal.changed" | "lead.changed" | "standard.changed" | "material.published" | "material.used" | "round.changed" | "meeting.arranged" | "meeting.moved" | "meeting.changed" | "meeting.cancelled" | "meeting.held" | "poll.opened" | "poll.closed" | "text.redacted" | "progress.changed" | "webhook.test";
        /**
         * Events
         * @description Events in their order
         * @example {
         *       "items": [
         *         {
         *           "id": "0199a1bf-0001-7000-8e66-aa00bb11cc22",
         *           "type": "assessment.published",
         *           "at": "2026-06-15T12:00:00.000Z",
         *           "council": "CON",
         *           "region": "south-west",
         *           "subject": "/v1/assessments/0199a1bf-0002-7d55-8e66-aa00bb11cc22",
         *           "assessment": "0199a1bf-0002-7d55-8e66-aa00bb11cc22"
         *         }
         *       ],
         *       "next": null,
         *       "last": "0199a1bf-0001-7000-8e66-aa00bb11cc22"
         *     }
         */
        Events: {
            /** @description What the caller may be told of; a page may be short, or empty, and yet have a next */
            items: components["schemas"]["Event"][];
            /** @description What to give as after for the next page; null: that is all just now */
            next: string | null;
            /** @description The event that this page has looked as far as, shown or not: give it as after the next time; null: nothing has happened yet */
            last: string | null;
        };
        /**
         * Evidence
         * @description A link to what backs a score
         * @example {
         *       "title": "Usability test, round 2",
         *       "url": "https://www.cornwall.gov.uk/research/missed-bin"
         *     }
         */
        Evidence: {
            /** @description What it is */
            title: string;
            /**
             * Format: uri
             * @description Where it is; http or https, never fetched
             */
            url: string;
        };
        /**
         * Fault
         * @description One fault of the input
         * @example {
         *       "pointer": "/scores/3/score",
         *       "detail": "6 is not on the scale of lgdss-2016: 0, 1, 2, 3, 4, 5"
         *     }
         */
        Fault: {
            /** @description JSON pointer to the faulty place */
            pointer: string;
            /** @description What was wrong and what would be right */
            detail: string;
        };
        /**
         * Format
         * @description The form of the answer, in the place of the Accept header; CSV is the whole list, without limit and cursor
         * @example csv
         * @enum {string}
         */
        Format: "json" | "csv";
        /**
         * Handover
         * @description A lead that is handed over: the term that ends and the one that begins
         * @example {
         *       "ended": {
         *         "region": "south-west",
         *         "council": "EXE",
         *         "name": "Exeter City Council",
         *         "from": "2026-01-01",
         *         "to": "2028-04-01",
         *         "member": true
         *       },
         *       "begun": {
         *         "region": "south-west",
         *         "council": "DEV",
         *         "name": "Devon County Council",
         *         "from": "2028-04-01",
         *         "to": null,
         *         "member": true
         *       }
         *     }
         */
        Handover: {
            ended: components["schemas"]["LeadTerm"];
            begun: components["schemas"]["LeadTerm"];
        };
        /**
         * HandoverNew
         * @description To whom a council hands its lead of a region over, and when
         * @example {
         *       "to": "DEV",
         *       "on": "2028-04-01"
         *     }
         */
        HandoverNew: {
            /** @description Code of the council that leads from then on */
            to: string;
            /**
             * Format: date
             * @description Its first day, and the first without the council that hands over
             */
            on: string;
        };
        /**
         * Health
         * @description How the service is
         * @example {
         *       "status": "ok"
         *     }
         */
        Health: {
            /**
             * @description ok
             * @enum {string}
             */
            status: "ok";
        };
        /**
         * HelpOffer
         * @description A point on which a council is willing to help others
         * @example {
         *       "council": "CON",
         *       "standard": "lgdss-2016",
         *       "point": 12,
         *       "note": "We can show how our assisted digital line works",
         *       "offered_on": "2026-11-02"
         *     }
         */
        HelpOffer: {
            /** @description Register code */
            council: string;
            /** @description The standard, such as lgdss-2016 */
            standard: string;
            /** @description Number of the point */
            point: number;
            /** @description What it can help with, and how */
            note: string | null;
            /**
             * Format: date
             * @description The day of the offer, in London
             */
            offered_on: string;
        };
        /**
         * HelpOfferNew
         * @description A council is willing to help others on a point
         * @example {
         *       "note": "We can show how our assisted digital line works"
         *     }
         */
        HelpOfferNew: {
            /** @description What it can help with, and how; no names of people */
            note?: string | null;
        };
        /**
         * HelpOffers
         * @description A page of a list
         * @example {
         *       "items": [
         *         {
         *           "council": "CON",
         *           "standard": "lgdss-2016",
         *           "point": 12,
         *           "note": "We can show how our assisted digital line works",
         *           "offered_on": "2026-11-02"
         *         }
         *       ],
         *       "next": null
         *     }
         */
        HelpOffers: {
            /** @description The items of this page */
            items: components["schemas"]["HelpOffer"][];
            /** @description The cursor of the next page; null on the last */
            next: string | null;
        };
        /**
         * History
         * @description A page of a list
         * @example {
         *       "items": [],
         *       "next": null
         *     }
         */
        History: {
            /** @description The items of this page */
            items: components["schemas"]["HistoryEntry"][];
            /** @description The cursor of the next page; null on the last */
            next: string | null;
        };
        /**
         * HistoryEntry
         * @description Who changed what and when
         * @example {
         *       "seq": 12,
         *       "at": "2026-11-01T10:00:00.000Z",
         *       "by": {
         *         "name": "editor at Cornwall",
         *         "role": "editor",
         *         "council": "CON"
         *       },
         *       "request_id": "req-1",
         *       "action": "score written",
         *       "changes": [
         *         {
         *           "pointer": "/scores/3",
         *           "before": {
         *             "score": 3
         *           },
         *           "after": {
         *             "score": 4
         *           }
         *         }
         *       ]
         *     }
         */
        HistoryEntry: {
            /** @description Number within the council's history */
            seq: number;
            /**
             * Format: date-time
             * @description When
             */
            at: string;
            /** @description Who; null: the operator, at the command line */
            by: {
                /** @description Name of the token */
                name: string;
                role: components["schemas"]["Role"];
                /** @description Register code of its council */
                council: string | null;
            } | null;
            /** @description Id of the request */
            request_id: string | null;
            /** @description What was done */
            action: string;
            /** @description What changed */
            changes: components["schemas"]["Change"][];
        };
        /**
         * HistoryHead
         * @description The end of a history as it is now: kept elsewhere, it shows later whether anything before it was changed
         * @example {
         *       "council": "CON",
         *       "region": null,
         *       "council_id": "0199a1c0-1c00-7a11-8c21-3f1f6a7b9c02",
         *       "seq": 412,
         *       "hash": "6d0f1f0b3f4c0a7d8f6a2c9d1b5e7f3042a1c8d9e0b7f6a5c4d3e2f1a0b9c8d7",
         *       "at": "2026-11-01T10:00:00.000Z"
         *     }
         */
        HistoryHead: {
            /** @description Register code of the council; null: the history is a region's, or that of standards, tokens and the register itself */
            council: string | null;
            /** @description The region whose history it is */
            region: string | null;
            /**
             * Format: uuid
             * @description Id of the council, which stays when its code changes, or of the region's head
             */
            council_id: string;
            /** @description Number of the newest entry */
            seq: number;
            /** @description Its hash, which follows from all entries up to it */
            hash: string;
            /**
             * Format: date-time
             * @description When it was written
             */
            at: string;
        };
        /**
         * HistoryHeads
         * @description A page of a list
         * @example {
         *       "items": [
         *         {
         *           "council": "CON",
         *           "region": null,
         *           "council_id": "0199a1c0-1c00-7a11-8c21-3f1f6a7b9c02",
         *           "seq": 412,
         *           "hash": "6d0f1f0b3f4c0a7d8f6a2c9d1b5e7f3042a1c8d9e0b7f6a5c4d3e2f1a0b9c8d7",
         *           "at": "2026-11-01T10:00:00.000Z"
         *         }
         *       ],
         *       "next": null
         *     }
         */
        HistoryHeads: {
            /** @description The items of this page */
            items: components["schemas"]["HistoryHead"][];
            /** @description The cursor of the next page; null on the last */
            next: string | null;
        };
        /**
         * ImportRejection
         * @description Why a line of an import was not taken
         * @example {
         *       "line": 14,
         *       "pointer": "/scores/3/score",
         *       "column": null,
         *       "detail": "6 is not on the scale of lgdss-2016: 0, 1, 2, 3, 4, 5"
         *     }
         */
        ImportRejection: {
            /** @description Line of the file on which it begins, the first being 1 */
            line: number;
            /** @description JSON pointer into the line; null for CSV, or where the whole line is meant */
            pointer: string | null;
            /** @description Column of the row; null for NDJSON, or where the whole row is meant */
            column: string | null;
            /** @description What was found, and what would be right */
            detail: string;
        };
        /**
         * ImprovementAction
         * @description What a council promises to improve. It outlives the assessment that it comes from
         * @example {
         *       "id": "0199a1c0-8e40-7d3f-82a5-99ee00ff1122",
         *       "council": "CON",
         *       "service": "0199a1c0-4b10-7aa2-9d42-12aa34bb56cc",
         *       "assessment": "0199a1c0-5a00-7c3e-8d21-3f1f6a7b9c01",
         *       "standard": "lgdss-2016",
         *       "point": 8,
         *       "review": "0199a1c0-7d30-7c2e-b1f4-88dd99ee00ff",
         *       "comment": null,
         *       "action": "Test with magnifiers and voice control before each release",
         *       "owner_role": "head of customer services",
         *       "due_on": "2027-03-31",
         *       "overdue": false,
         *       "status": "open",
         *       "reason": null,
         *       "created_at": "2026-11-12T09:30:00.000Z",
         *       "updated_at": "2026-11-12T09:30:00.000Z",
         *       "closed_at": null
         *     }
         */
        ImprovementAction: {
            /**
             * Format: uuid
             * @description Id of the action
             */
            id: string;
            /** @description Register code of the council */
            council: string;
            /**
             * Format: uuid
             * @description Id of the service
             */
            service: string;
            /**
             * Format: uuid
             * @description Id of the assessment that it comes from
             */
            assessment: string;
            /** @description The standard, such as lgdss-2016 */
            standard: string;
            /** @description The point that it is to improve; null: none in particular */
            point: number | null;
            /**
             * Format: uuid
             * @description Id of the review whose recommendation it comes from
             */
            review: string | null;
            /**
             * Format: uuid
             * @description Id of the comment that it comes from, for those who may read it
             */
            comment: string | null;
            /** @description What is to be done */
            action: string;
            /** @description Who sees to it: a role such as head of customer services, not a person */
            owner_role: string;
            /**
             * Format: date
             * @description Day by which it is to be done
             */
            due_on: string | null;
            /** @description It is open, and its day has passed; of a council that has ended: had passed by then */
            overdue: boolean;
            status: components["schemas"]["ImprovementActionStatus"];
            /** @description What was said when it was last done, dropped or reopened */
            reason: string | null;
            /**
             * Format: date-time
             * @description When it was promised
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it last changed
             */
            updated_at: string;
            /**
             * Format: date-time
             * @description When it was done or dropped
             */
            closed_at: string | null;
        };
        /**
         * ImprovementActionChange
         * @description What to change of an action; what is left out stays. One that is done or dropped changes only by reopening
         * @example {
         *       "status": "dropped",
         *       "reason": "The service is to be replaced in spring"
         *     }
         */
        ImprovementActionChange: {
            /** @description What is to be done */
            action?: string;
            /** @description Who sees to it: a role such as head of customer services, not a person */
            owner_role?: string;
            /**
             * Format: date
             * @description Day by which it is to be done, today or later; null: none
             */
            due_on?: string | null;
            status?: components["schemas"]["ImprovementActionStatus"];
            /** @description Why it is done, dropped or open again: beside a new status, and needed but for done */
            reason?: string;
        };
        /**
         * ImprovementActionNew
         * @description An action to promise: from a recommendation of a completed review, from a comment, or from neither
         * @example {
         *       "action": "Test with magnifiers and voice control before each release",
         *       "owner_role": "head of customer services",
         *       "due_on": "2027-03-31",
         *       "point": 8,
         *       "review": "0199a1c0-7d30-7c2e-b1f4-88dd99ee00ff"
         *     }
         */
        ImprovementActionNew: {
            /** @description What is to be done */
            action: string;
            /** @description Who sees to it: a role such as head of customer services, not a person */
            owner_role: string;
            /**
             * Format: date
             * @description Day by which it is to be done; today or later
             */
            due_on?: string;
            /** @description The point that it is to improve; a comment's unless given */
            point?: number;
            /**
             * Format: uuid
             * @description Id of a completed review of this assessment; point then names the recommendation
             */
            review?: string;
            /**
             * Format: uuid
             * @description Id of a comment on this assessment; not beside review
             */
            comment?: string;
        };
        /**
         * ImprovementActionStatus
         * @description Where an improvement action stands
         * @example open
         * @enum {string}
         */
        ImprovementActionStatus: "open" | "done" | "dropped";
        /**
         * ImprovementActions
         * @description A page of a list
         * @example {
         *       "items": [],
         *       "next": null
         *     }
         */
        ImprovementActions: {
            /** @description The items of this page */
            items: components["schemas"]["ImprovementAction"][];
            /** @description The cursor of the next page; null on the last */
            next: string | null;
        };
        /**
         * Inbox
         * @description What waits for a council: at most 100 of each, and how many there are
         * @example {
         *       "council": "CON",
         *       "as_at": "2026-11-12",
         *       "questions": [
         *         {
         *           "id": "0199a1c0-6c20-7b1d-a0f3-77cc88dd99ee",
         *           "assessment": "0199a1c0-5a00-7c3e-8d21-3f1f6a7b9c01",
         *           "service": "0199a1c0-4b10-7aa2-9d42-12aa34bb56cc",
         *           "service_name": "Report a missed bin",
         *           "point": 8,
         *           "body": "How did you test with people who use screen readers?",
         *           "must_answer": true,
         *           "author": {
         *             "name": "reviewer at Devon",
         *             "council": "DEV"
         *           },
         *           "created_at": "2026-11-03T10:00:00.000Z",
         *           "last_reply_at": null
         *         }
         *       ],
         *       "questions_total": 1,
         *       "reviews": [
         *         {
         *           "id": "0199a1c0-7d30-7c2e-b1f4-88dd99ee00ff",
         *           "assessment": "0199a1c0-5a00-7c3e-8d21-3f1f6a7b9c01",
         *           "service": "0199a1c0-4b10-7aa2-9d42-12aa34bb56cc",
         *           "service_name": "Report a missed bin",
         *           "reviewer_council": "DEV",
         *           "status": "accepted",
         *           "paused": false,
         *           "due_on": "2026-11-23",
         *           "overdue": false
         *         }
         *       ],
         *       "reviews_total": 1,
         *       "recommendations": [
         *         {
         *           "review": "0199a1c0-7d30-7c2e-b1f4-88dd99ee00ff",
         *           "assessment": "0199a1c0-5a00-7c3e-8d21-3f1f6a7b9c01",
         *           "service": "0199a1c0-4b10-7aa2-9d42-12aa34bb56cc",
         *           "service_name": "Report a missed bin",
         *           "point": 8,
         *           "recommendation": "Test with magnifiers and voice control before each release",
         *           "priority": "high",
         *           "reviewer_council": "DEV",
         *           "reply_by": "2026-11-24"
         *         }
         *       ],
         *       "recommendations_total": 1
         *     }
         */
        Inbox: {
            /** @description Register code of the council */
            council: string;
            /**
             * Format: date
             * @description The day that it is as at
             */
            as_at: string;
            /** @description Open threads of others where the last word is not the council's; first those that must be answered, then the oldest */
            questions: components["schemas"]["InboxQuestion"][];
            /** @description How many there are */
            questions_total: number;
            /** @description Reviews of its assessments under way, those due first at the top */
            reviews: components["schemas"]["InboxReview"][];
            /** @description How many there are */
            reviews_total: number;
            /** @description Recommendations of completed reviews to reply to before publishing, those with the least time first */
            recommendations: components["schemas"]["InboxRecommendation"][];
            /** @description How many there are */
            recommendations_total: number;
        };
        /**
         * InboxQuestion
         * @description A thread that waits for the assessed council
         * @example {
         *       "id": "0199a1c0-6c20-7b1d-a0f3-77cc88dd99ee",
         *       "assessment": "0199a1c0-5a00-7c3e-8d21-3f1f6a7b9c01",
         *       "service": "0199a1c0-4b10-7aa2-9d42-12aa34bb56cc",
         *       "service_name": "Report a missed bin",
         *       "point": 8,
         *       "body": "How did you test with people who use screen readers?",
         *       "must_answer": true,
         *       "author": {
         *         "name": "reviewer at Devon",
         *         "council": "DEV"
         *       },
         *       "created_at": "2026-11-03T10:00:00.000Z",
         *       "last_reply_at": null
         *     }
         */
        InboxQuestion: {
            /**
             * Format: uuid
             * @description Id of its first comment
             */
            id: string;
            /**
             * Format: uuid
             * @description Id of the assessment
             */
            assessment: string;
            /**
             * Format: uuid
             * @description Id of the assessed service
             */
            service: string;
            /** @description Its name */
            service_name: string;
            /** @description The point it is about */
            point: number | null;
            /** @description The message */
            body: string;
            /** @description Publishing waits for an answer */
            must_answer: boolean;
            author: components["schemas"]["CommentAuthor"];
            /**
             * Format: date-time
             * @description When it was written
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When somebody last replied; null: nobody has
             */
            last_reply_at: string | null;
        };
        /**
         * InboxRecommendation
         * @description A recommendation that the council has not replied to
         * @example {
         *       "review": "0199a1c0-7d30-7c2e-b1f4-88dd99ee00ff",
         *       "assessment": "0199a1c0-5a00-7c3e-8d21-3f1f6a7b9c01",
         *       "service": "0199a1c0-4b10-7aa2-9d42-12aa34bb56cc",
         *       "service_name": "Report a missed bin",
         *       "point": 8,
         *       "recommendation": "Test with magnifiers and voice control before each release",
         *       "priority": "high",
         *       "reviewer_council": "DEV",
         *       "reply_by": "2026-11-24"
         *     }
         */
        InboxRecommendation: {
            /**
             * Format: uuid
             * @description Id of the review
             */
            review: string;
            /**
             * Format: uuid
             * @description Id of the assessment
             */
            assessment: string;
            /**
             * Format: uuid
             * @description Id of the assessed service
             */
            service: string;
            /** @description Its name */
            service_name: string;
            /** @description Number of the point */
            point: number;
            /** @description What the peer would have the council do */
            recommendation: string;
            /**
             * @description How much the recommendation matters
             * @enum {string|null}
             */
            priority: "high" | "medium" | "low" | null;
            /** @description Register code of the reviewing council */
            reviewer_council: string;
            /**
             * Format: date
             * @description Last day on which publishing waits for a reply
             */
            reply_by: string;
        };
        /**
         * InboxReview
         * @description An open review of one of the council's assessments
         * @example {
         *       "id": "0199a1c0-7d30-7c2e-b1f4-88dd99ee00ff",
         *       "assessment": "0199a1c0-5a00-7c3e-8d21-3f1f6a7b9c01",
         *       "service": "0199a1c0-4b10-7aa2-9d42-12aa34bb56cc",
         *       "service_name": "Report a missed bin",
         *       "reviewer_council": "DEV",
         *       "status": "accepted",
         *       "paused": false,
         *       "due_on": "2026-11-23",
         *       "overdue": false
         *     }
         */
        InboxReview: {
            /**
             * Format: uuid
             * @description Id of the review
             */
            id: string;
            /**
             * Format: uuid
             * @description Id of the assessment
             */
            assessment: string;
            /**
             * Format: uuid
             * @description Id of the assessed service
             */
            service: string;
            /** @description Its name */
            service_name: string;
            /** @description Register code of the reviewing council */
            reviewer_council: string;
            status: components["schemas"]["ReviewStatus"];
            /** @description The assessment is withdrawn: the review goes on when it is submitted again */
            paused: boolean;
            /**
             * Format: date
             * @description Day by which it should be completed
             */
            due_on: string;
            /** @description It is open, not paused, and its day has passed */
            overdue: boolean;
        };
        /**
         * Interest
         * @description A declared interest: why two councils do not review each other
         * @example {
         *       "id": "0199a1c0-8e40-7d3f-a2e5-99ee00ff11aa",
         *       "council": "DEV",
         *       "other_council": "CON",
         *       "reason": "The two run a joint trading company",
         *       "declared_by": {
         *         "name": "reviewer at Devon",
         *         "council": "DEV"
         *       },
         *       "declared_at": "2026-11-02T11:00:00.000Z"
         *     }
         */
        Interest: {
            /**
             * Format: uuid
             * @description Id of the declaration
             */
            id: string;
            /** @description Register code of the council that declares it */
            council: string;
            /** @description Register code of the other council */
            other_council: string;
            /** @description Why */
            reason: string;
            declared_by: components["schemas"]["CommentAuthor"];
            /**
             * Format: date-time
             * @description When
             */
            declared_at: string;
        };
        /**
         * InterestNew
         * @description A declared interest; for good
         * @example {
         *       "council": "CON",
         *       "reason": "The two run a joint trading company"
         *     }
         */
        InterestNew: {
            /** @description Code of the other council */
            council: string;
            /** @description Why the two should not review each other */
            reason: string;
        };
        /**
         * Interests
         * @description A page of a list
         * @example {
         *       "items": [
         *         {
         *           "id": "0199a1c0-8e40-7d3f-a2e5-99ee00ff11aa",
         *           "council": "DEV",
         *           "other_council": "CON",
         *           "reason": "The two run a joint trading company",
         *           "declared_by": {
         *             "name": "reviewer at Devon",
         *             "council": "DEV"
         *           },
         *           "declared_at": "2026-11-02T11:00:00.000Z"
         *         }
         *       ],
         *       "next": null
         *     }
         */
        Interests: {
            /** @description The items of this page */
            items: components["schemas"]["Interest"][];
            /** @description The cursor of the next page; null on the last */
            next: string | null;
        };
        /**
         * Joining
         * @description A council that would join a group that is proposed
         * @example {
         *       "council": "LDS",
         *       "since": "2016-11-02"
         *     }
         */
        Joining: {
            /** @description Register code */
            council: string;
            /**
             * Format: date
             * @description The day on which it said so, in London
             */
            since: string;
        };
        /**
         * Language
         * @description The language of what the service itself says in it, English unless given; what people wrote stays as they wrote it
         * @example cy
         * @enum {string}
         */
        Language: "en" | "cy";
        /**
         * LatestAssessment
         * @description The latest assessment of a service at a day, beside that of the earlier round
         * @example {
         *       "service": "0199a1c0-4b10-7aa2-9d42-12aa34bb56cc",
         *       "name": "Report a missed bin",
         *       "assessment": "0199a1c0-5a00-7c3e-8d21-3f1f6a7b9c01",
         *       "phase": "live",
         *       "published_on": "2026-11-12",
         *       "reviewed": true,
         *       "mean": 4,
         *       "earlier_assessment": "0199a1c0-5a00-7c3e-8d21-3f1f6a7b9c00",
         *       "earlier_published_on": "2025-10-02",
         *       "earlier_mean": 3,
         *       "scores": [
         *         {
         *           "point": 1,
         *           "score": 4,
         *           "not_applicable": false,
         *           "earlier": 3,
         *           "change": 1
         *         }
         *       ]
         *     }
         */
        LatestAssessment: {
            /**
             * Format: uuid
             * @description Id of the service
             */
            service: string;
            /** @description What the service is called */
            name: string;
            /**
             * Format: uuid
             * @description Id of the assessment
             */
            assessment: string;
            phase: components["schemas"]["Phase"];
            /**
             * Format: date
             * @description The day of its publication
             */
            published_on: string;
            /** @description Whether it had a completed peer review when it was published */
            reviewed: boolean;
            /** @description Mean of its applicable scores */
            mean: number | null;
            /**
             * Format: uuid
             * @description Id of the one of the same service and standard that stood until the day before; null: it is the first
             */
            earlier_assessment: string | null;
            /**
             * Format: date
             * @description The day of that one's publication
             */
            earlier_published_on: string | null;
            /** @description Mean of that one's applicable scores */
            earlier_mean: number | null;
            /** @description Its scores, by point */
            scores: components["schemas"]["LatestScore"][];
        };
        /**
         * LatestScore
         * @description A score of the latest assessment, beside that of the earlier round
         * @example {
         *       "point": 1,
         *       "score": 4,
         *       "not_applicable": false,
         *       "earlier": 3,
         *       "change": 1
         *     }
         */
        LatestScore: {
            /** @description Number of the point */
            point: number;
            /** @description The score; null: not applicable */
            score: number | null;
            /** @description Whether the point does not apply */
            not_applicable: boolean;
            /** @description What it was in the earlier round; null: not applicable, or there was none */
            earlier: number | null;
            /** @description By how much it rose since; null where one of the two is missing */
            change: number | null;
        };
        /**
         * LeadTerm
         * @description A council leads a region, from a day, perhaps to a day. Whoever holds a lead's token of the council acts for the region within it.
         * @example {
         *       "region": "south-west",
         *       "council": "EXE",
         *       "name": "Exeter City Council",
         *       "from": "2026-01-01",
         *       "to": null,
         *       "member": true
         *     }
         */
        LeadTerm: {
            /** @description The region, such as south-west */
            region: string;
            /** @description Register code */
            council: string;
            /** @description Name of the council */
            name: string;
            /**
             * Format: date
             * @description First day of the term
             */
            from: string;
            /**
             * Format: date
             * @description First day after it; a term ends with its council and with its region, too
             */
            to: string | null;
            /** @description It belongs to the region today; whoever helps a group elsewhere does not */
            member: boolean;
        };
        /**
         * LeadTermNew
         * @description A council leads a region from a day, perhaps to a day (exclusive)
         * @example {
         *       "from": "2016-10-01"
         *     }
         */
        LeadTermNew: {
            /**
             * Format: date
             * @description First day of the term
             */
            from: string;
            /**
             * Format: date
             * @description First day after it; the same as `from`: it never was
             */
            to?: string | null;
        };
        /**
         * LeadTerms
         * @description A page of a list
         * @example {
         *       "items": [
         *         {
         *           "region": "south-west",
         *           "council": "EXE",
         *           "name": "Exeter City Council",
         *           "from": "2026-01-01",
         *           "to": null,
         *           "member": true
         *         }
         *       ],
         *       "next": null
         *     }
         */
        LeadTerms: {
            /** @description The items of this page */
            items: components["schemas"]["LeadTerm"][];
            /** @description The cursor of the next page; null on the last */
            next: string | null;
        };
        /**
         * LeadsThreadNew
         * @description A thread to begin for the leads of all regions, with its first message
         * @example {
         *       "audience": "leads",
         *       "title": "Point 5 where forms are bought",
         *       "body": "Half of our councils buy their forms. How do you run the exercise on point 5 there?",
         *       "kind": "question",
         *       "standard": "lgdss-2016",
         *       "points": [
         *         5
         *       ]
         *     }
         */
        LeadsThreadNew: {
            /**
             * @description Whom it is for
             * @enum {string}
             */
            audience: "leads";
            /** @description What it is about, in a line */
            title: string;
            /** @description Its first message */
            body: string;
            kind: components["schemas"]["ThreadKind"];
            /** @description The standard that it is about, such as lgdss-2016 */
            standard?: string;
            /** @description Points of the standard that it is about */
            points?: number[];
        };
        /**
         * LeftOut
         * @description What was not counted, and why. Every member council is counted or left out for exactly one reason, and so is every service
         * @example {
         *       "reason": "nothing_published",
         *       "councils": 3,
         *       "services": 5
         *     }
         */
        LeftOut: {
            /**
             * @description Why
             * @enum {string}
             */
            reason: "nothing_published" | "other_phase" | "service_ended";
            /** @description Member councils with nothing counted, for this reason */
            councils: number;
            /** @description Services left out for this reason */
            services: number;
        };
        /**
         * Licence
         * @description The open licence that others may use it under, by its SPDX id
         * @example CC-BY-4.0
         * @enum {string}
         */
        Licence: "CC-BY-4.0" | "CC-BY-SA-4.0" | "CC0-1.0" | "OGL-UK-3.0";
        /**
         * Limit
         * @description How many items a page holds at most
         * @default 50
         * @example 50
         */
        Limit: number;
        /**
         * Looked
         * @description The mark since which answers count
         * @example {
         *       "looked_at": "2026-11-12T09:00:00.000Z"
         *     }
         */
        Looked: {
            /**
             * Format: date-time
             * @description When the reviews were last looked at
             */
            looked_at: string;
        };
        /**
         * Material
         * @description A workshop plan, an agenda, an exercise or notes of a regional group
         * @example {
         *       "id": "0199a1c0-9d00-7a11-8c22-10aa20bb30cc",
         *       "region": "london",
         *       "kind": "workshop_plan",
         *       "standard": "lgdss-2016",
         *       "created_at": "2016-09-01T10:00:00.000Z",
         *       "published_at": "2016-09-05T10:00:00.000Z",
         *       "latest": {
         *         "material": "0199a1c0-9d00-7a11-8c22-10aa20bb30cc",
         *         "version": 1,
         *         "region": "london",
         *         "kind": "workshop_plan",
         *         "standard": "lgdss-2016",
         *         "status": "published",
         *         "title": "Understanding users: a workshop",
         *         "summary": "Three exercises for a group that has not done research before",
         *         "body": "## Before\n\nAsk each council for **one** service.\n\n## Exercise 1\n\nWho uses it, and who cannot?\n",
         *         "links": [
         *           {
         *             "title": "Cards to print",
         *             "url": "https://example.org/cards"
         *           }
         *         ],
         *         "points": [
         *           1
         *         ],
         *         "minutes": 90,
         *         "licence": "CC-BY-4.0",
         *         "council": "HCK",
         *         "adapted_from": null,
         *         "created_at": "2016-09-01T10:00:00.000Z",
         *         "published_at": "2016-09-05T10:00:00.000Z"
         *       },
         *       "in_preparation": null,
         *       "used": 3,
         *       "used_by_regions": 2
         *     }
         */
        Material: {
            /**
             * Format: uuid
             * @description Id of the material
             */
            id: string;
            /** @description The region whose group made it, such as london */
            region: string;
            kind: components["schemas"]["MaterialKind"];
            /** @description The standard, such as lgdss-2016 */
            standard: string;
            /**
             * Format: date-time
             * @description When it was begun
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When its first version was published; null: none was
             */
            published_at: string | null;
            /** @description The version published last; null: none was */
            latest: components["schemas"]["MaterialVersion"] | null;
            /** @description For leads and admins, the version that is in preparation; null to all others */
            in_preparation: components["schemas"]["MaterialVersion"] | null;
            /** @description How many times groups have said that they used it, in any version */
            used: number;
            /** @description How many groups that were */
            used_by_regions: number;
        };
        /**
         * MaterialDescent
         * @description Where a version came from, and what came of it
         * @example {
         *       "itself": {
         *         "region": "london",
         *         "material": "0199a1c0-9d00-7a11-8c22-10aa20bb30cc",
         *         "version": 1,
         *         "title": "Understanding users: a workshop",
         *         "status": "published",
         *         "council": "HCK",
         *         "licence": "CC-BY-4.0",
         *         "published_on": "2016-09-05",
         *         "adapted_from": null,
         *         "follows": null,
         *         "depth": 0
         *       },
         *       "ancestors": [],
         *       "descendants": [
         *         {
         *           "region": "midlands",
         *           "material": "0199a1c0-9d00-7a11-8c22-40dd50ee60ff",
         *           "version": 1,
         *           "title": "Understanding users: a workshop",
         *           "status": "published",
         *           "council": "COV",
         *           "licence": "CC-BY-4.0",
         *           "published_on": "2016-09-20",
         *           "adapted_from": {
         *             "material": "0199a1c0-9d00-7a11-8c22-10aa20bb30cc",
         *             "version": 1
         *           },
         *           "follows": null,
         *           "depth": 1
         *         }
         *       ],
         *       "complete": true
         *     }
         */
        MaterialDescent: {
            itself: components["schemas"]["MaterialLine"];
            /** @description Everything that it came from, the first first */
            ancestors: components["schemas"]["MaterialLine"][];
            /** @description Everything that came of it, as a tree: each right after what it was made from, or after what else was made of that; depth says how far down */
            descendants: components["schemas"]["MaterialLine"][];
            /** @description Whether that is all: of a very long line the nearest are given */
            complete: boolean;
        };
        /**
         * MaterialDifferences
         * @description How a version differs from another, line by line
         * @example {
         *       "from": {
         *         "region": "london",
         *         "material": "0199a1c0-9d00-7a11-8c22-10aa20bb30cc",
         *         "version": 1,
         *         "title": "Understanding users: a workshop",
         *         "points": [
         *           1
         *         ],
         *         "minutes": 90,
         *         "licence": "CC-BY-4.0"
         *       },
         *       "to": {
         *         "region": "midlands",
         *         "material": "0199a1c0-9d00-7a11-8c22-40dd50ee60ff",
         *         "version": 1,
         *         "title": "Understanding users: a workshop",
         *         "points": [
         *           1
         *         ],
         *         "minutes": 90,
         *         "licence": "CC-BY-4.0"
         *       },
         *       "same": false,
         *       "finest": true,
         *       "hunks": [
         *         {
         *           "from_line": 5,
         *           "from_lines": 1,
         *           "to_line": 5,
         *           "to_lines": 1,
         *           "lines": [
         *             {
         *               "change": "removed",
         *               "text": "Ask each council for **one** service."
         *             },
         *             {
         *               "change": "added",
         *               "text": "Ask each council for **two** services."
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        MaterialDifferences: {
            from: components["schemas"]["ComparedVersion"];
            to: components["schemas"]["ComparedVersion"];
            /** @description Whether the texts say the same, letter by letter */
            same: boolean;
            /** @description False where the texts have so little in common that one is given as removed whole, and the other as added */
            finest: boolean;
            /** @description Where they differ */
            hunks: components["schemas"]["DifferenceHunk"][];
        };
        /**
         * MaterialFormat
         * @description The form of the answer: JSON, the text as Markdown, or the text as HTML to be put into a page
         * @example md
         * @enum {string}
         */
        MaterialFormat: "json" | "md" | "html";
        /**
         * MaterialItem
         * @description A material as lists have it, without its text: as its version published last says
         * @example {
         *       "id": "0199a1c0-9d00-7a11-8c22-10aa20bb30cc",
         *       "region": "london",
         *       "kind": "workshop_plan",
         *       "standard": "lgdss-2016",
         *       "version": 1,
         *       "status": "published",
         *       "title": "Understanding users: a workshop",
         *       "summary": "Three exercises for a group that has not done research before",
         *       "points": [
         *         1
         *       ],
         *       "minutes": 90,
         *       "licence": "CC-BY-4.0",
         *       "council": "HCK",
         *       "adapted_from": null,
         *       "published_at": "2016-09-05T10:00:00.000Z",
         *       "used": 3,
         *       "used_by_regions": 2
         *     }
         */
        MaterialItem: {
            /**
             * Format: uuid
             * @description Id of the material
             */
            id: string;
            /** @description The region whose group made it, such as london */
            region: string;
            kind: components["schemas"]["MaterialKind"];
            /** @description The standard, such as lgdss-2016 */
            standard: string;
            /** @description The version published last; of what is in preparation its first */
            version: number;
            status: components["schemas"]["MaterialStatus"];
            /** @description What it is called */
            title: string;
            /** @description What it is good for */
            summary: string | null;
            /** @description The points of the standard that it is about */
            points: number[];
            /** @description How long it takes, in minutes; null: not said */
            minutes: number | null;
            licence: components["schemas"]["Licence"];
            /** @description Register code of the council whose lead began it; null: an admin did */
            council: string | null;
            /** @description What it was adapted from; null: from nothing here */
            adapted_from: components["schemas"]["MaterialOrigin"] | null;
            /**
             * Format: date-time
             * @description When it was published; null: not yet
             */
            published_at: string | null;
            /** @description How many times groups have said that they used it, in any version */
            used: number;
            /** @description How many groups that were */
            used_by_regions: number;
        };
        /**
         * MaterialKind
         * @description What a material is for
         * @example workshop_plan
         * @enum {string}
         */
        MaterialKind: "workshop_plan" | "agenda" | "exercise" | "notes";
        /**
         * MaterialLine
         * @description A version of a material in a line of descent
         * @example {
         *       "region": "midlands",
         *       "material": "0199a1c0-9d00-7a11-8c22-40dd50ee60ff",
         *       "version": 1,
         *       "title": "Understanding users: a workshop",
         *       "status": "published",
         *       "council": "COV",
         *       "licence": "CC-BY-4.0",
         *       "published_on": "2016-09-20",
         *       "adapted_from": {
         *         "material": "0199a1c0-9d00-7a11-8c22-10aa20bb30cc",
         *         "version": 1
         *       },
         *       "follows": null,
         *       "depth": 1
         *     }
         */
        MaterialLine: {
            /** @description The region whose group made it, such as london */
            region: string;
            /**
             * Format: uuid
             * @description Id of the material
             */
            material: string;
            /** @description Number of its version */
            version: number;
            /** @description Its title */
            title: string;
            status: components["schemas"]["MaterialStatus"];
            /** @description Register code of the council whose lead began it; null: an admin did */
            council: string | null;
            licence: components["schemas"]["Licence"];
            /**
             * Format: date
             * @description The day it was published, in London; null: not yet
             */
            published_on: string | null;
            /** @description The version of another material that it was adapted from */
            adapted_from: components["schemas"]["MaterialSource"] | null;
            /** @description The version of the same material before it */
            follows: number | null;
            /** @description How many steps it is from the version that was asked about */
            depth: number;
        };
        /**
         * MaterialLink
         * @description A link to what goes with a material
         * @example {
         *       "title": "Cards to print",
         *       "url": "https://example.org/cards"
         *     }
         */
        MaterialLink: {
            /** @description What it is */
            title: string;
            /**
             * Format: uri
             * @description Where it is; http or https, never fetched
             */
            url: string;
        };
        /**
         * MaterialNew
         * @description A workshop plan, an agenda, an exercise or notes, in its first version
         * @example {
         *       "kind": "workshop_plan",
         *       "standard": "lgdss-2016",
         *       "title": "Understanding users: a workshop",
         *       "summary": "Three exercises for a group that has not done research before",
         *       "body": "## Before\n\nAsk each council for **one** service.\n\n## Exercise 1\n\nWho uses it, and who cannot?\n",
         *       "links": [
         *         {
         *           "title": "Cards to print",
         *           "url": "https://example.org/cards"
         *         }
         *       ],
         *       "points": [
         *         1
         *       ],
         *       "minutes": 90,
         *       "licence": "CC-BY-4.0"
         *     }
         */
        MaterialNew: {
            kind: components["schemas"]["MaterialKind"];
            /** @description The standard, such as lgdss-2016 */
            standard: string;
            /** @description What it is called */
            title: string;
            /** @description What it is good for, in a few sentences; null: nothing */
            summary?: string | null;
            /** @description The text, as Markdown; raw HTML in it is shown as it is written. No names of people */
            body: string;
            /** @description What goes with it, elsewhere */
            links?: components["schemas"]["MaterialLink"][];
            /** @description The points of the standard that it is about; none: the standard as a whole */
            points: number[];
            /** @description How long it takes, in minutes; null: not said */
            minutes?: number | null;
            licence: components["schemas"]["Licence"];
            adapted_from?: components["schemas"]["MaterialSource"];
        };
        /**
         * MaterialOrigin
         * @description What a version was adapted from, as its licence asks for it to be named
         * @example {
         *       "material": "0199a1c0-9d00-7a11-8c22-10aa20bb30cc",
         *       "version": 1,
         *       "region": "london",
         *       "title": "Understanding users: a workshop",
         *       "licence": "CC-BY-4.0"
         *     }
         */
        MaterialOrigin: {
            /**
             * Format: uuid
             * @description Id of the material
             */
            material: string;
            /** @description Number of its version */
            version: number;
            /** @description The region whose group made it, such as london */
            region: string;
            /** @description Its title */
            title: string;
            licence: components["schemas"]["Licence"];
        };
        /**
         * MaterialSource
         * @description A version of a material, which another was made from
         * @example {
         *       "material": "0199a1c0-9d00-7a11-8c22-10aa20bb30cc",
         *       "version": 1
         *     }
         */
        MaterialSource: {
            /**
             * Format: uuid
             * @description Id of the material
             */
            material: string;
            /** @description Number of its version */
            version: number;
        };
        /**
         * MaterialStatus
         * @description Whether a version is for all, or for leads while it is in preparation
         * @example published
         * @enum {string}
         */
        MaterialStatus: "preparation" | "published";
        /**
         * MaterialUse
         * @description That a group has used a version of a material
         * @example {
         *       "id": "0199a1c0-9e10-7b22-9d33-70aa80bb90cc",
         *       "material": "0199a1c0-9d00-7a11-8c22-10aa20bb30cc",
         *       "version": 1,
         *       "region": "south-west",
         *       "council": "EXE",
         *       "used_on": "2016-10-12",
         *       "meeting": null,
         *       "minutes_taken": 120,
         *       "would_change": "The second exercise needs half an hour more",
         *       "recorded_at": "2016-10-13T09:00:00.000Z"
         *     }
         */
        MaterialUse: {
            /**
             * Format: uuid
             * @description Id of the use
             */
            id: string;
            /**
             * Format: uuid
             * @description Id of the material
             */
            material: string;
            /** @description The version that was used */
            version: number;
            /** @description The region whose group used it */
            region: string;
            /** @description Register code of the council whose lead says so; null: an admin does */
            council: string | null;
            /**
             * Format: date
             * @description The day
             */
            used_on: string;
            /**
             * Format: uuid
             * @description Id of the meeting that it was used at
             */
            meeting: string | null;
            /** @description How long it took, in minutes */
            minutes_taken: number | null;
            /** @description What the group would change */
            would_change: string | null;
            /**
             * Format: date-time
             * @description When it was recorded
             */
            recorded_at: string;
        };
        /**
         * MaterialUseNew
         * @description That a group has used a version, and what it would change
         * @example {
         *       "region": "south-west",
         *       "version": 1,
         *       "used_on": "2016-10-12",
         *       "minutes_taken": 120,
         *       "would_change": "The second exercise needs half an hour more"
         *     }
         */
        MaterialUseNew: {
            /** @description The region whose group used it */
            region: string;
            /** @description The version that was used */
            version: number;
            /**
             * Format: date
             * @description The day; not in the future
             */
            used_on: string;
            /**
             * Format: uuid
             * @description Id of the group's meeting that it was used at
             */
            meeting?: string;
            /** @description How long it took, in minutes */
            minutes_taken?: number;
            /** @description What the group would change; no names of people */
            would_change?: string;
        };
        /**
         * MaterialUses
         * @description A page of a list
         * @example {
         *       "items": [
         *         {
         *           "id": "0199a1c0-9e10-7b22-9d33-70aa80bb90cc",
         *           "material": "0199a1c0-9d00-7a11-8c22-10aa20bb30cc",
         *           "version": 1,
         *           "region": "south-west",
         *           "council": "EXE",
         *           "used_on": "2016-10-12",
         *           "meeting": null,
         *           "minutes_taken": 120,
         *           "would_change": "The second exercise needs half an hour more",
         *           "recorded_at": "2016-10-13T09:00:00.000Z"
         *         }
         *       ],
         *       "next": null
         *     }
         */
        MaterialUses: {
            /** @description The items of this page */
            items: components["schemas"]["MaterialUse"][];
            /** @description The cursor of the next page; null on the last */
            next: string | null;
        };
        /**
         * MaterialVersion
         * @description A version of a material. A published one never changes
         * @example {
         *       "material": "0199a1c0-9d00-7a11-8c22-10aa20bb30cc",
         *       "version": 1,
         *       "region": "london",
         *       "kind": "workshop_plan",
         *       "standard": "lgdss-2016",
         *       "status": "published",
         *       "title": "Understanding users: a workshop",
         *       "summary": "Three exercises for a group that has not done research before",
         *       "body": "## Before\n\nAsk each council for **one** service.\n\n## Exercise 1\n\nWho uses it, and who cannot?\n",
         *       "links": [
         *         {
         *           "title": "Cards to print",
         *           "url": "https://example.org/cards"
         *         }
         *       ],
         *       "points": [
         *         1
         *       ],
         *       "minutes": 90,
         *       "licence": "CC-BY-4.0",
         *       "council": "HCK",
         *       "adapted_from": null,
         *       "created_at": "2016-09-01T10:00:00.000Z",
         *       "published_at": "2016-09-05T10:00:00.000Z"
         *     }
         */
        MaterialVersion: {
            /**
             * Format: uuid
             * @description Id of the material
             */
            material: string;
            /** @description Number of the version */
            version: number;
            /** @description The region whose group made it, such as london */
            region: string;
            kind: components["schemas"]["MaterialKind"];
            /** @description The standard, such as lgdss-2016 */
            standard: string;
            status: components["schemas"]["MaterialStatus"];
            /** @description What it is called */
            title: string;
            /** @description What it is good for */
            summary: string | null;
            /** @description The text, as Markdown */
            body: string;
            /** @description What goes with it, elsewhere */
            links: components["schemas"]["MaterialLink"][];
            /** @description The points of the standard that it is about */
            points: number[];
            /** @description How long it takes, in minutes; null: not said */
            minutes: number | null;
            licence: components["schemas"]["Licence"];
            /** @description Register code of the council whose lead began it; null: an admin did */
            council: string | null;
            /** @description What it was adapted from; null: from nothing here */
            adapted_from: components["schemas"]["MaterialOrigin"] | null;
            /**
             * Format: date-time
             * @description When it was begun
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was published; null: not yet
             */
            published_at: string | null;
        };
        /**
         * MaterialVersionItem
         * @description A version of a material, without its text
         * @example {
         *       "version": 1,
         *       "status": "published",
         *       "title": "Understanding users: a workshop",
         *       "points": [
         *         1
         *       ],
         *       "minutes": 90,
         *       "licence": "CC-BY-4.0",
         *       "council": "HCK",
         *       "adapted_from": null,
         *       "created_at": "2016-09-01T10:00:00.000Z",
         *       "published_at": "2016-09-05T10:00:00.000Z"
         *     }
         */
        MaterialVersionItem: {
            /** @description Number of the version */
            version: number;
            status: components["schemas"]["MaterialStatus"];
            /** @description What it is called */
            title: string;
            /** @description The points of the standard that it is about */
            points: number[];
            /** @description How long it takes, in minutes; null: not said */
            minutes: number | null;
            licence: components["schemas"]["Licence"];
            /** @description Register code of the council whose lead began it; null: an admin did */
            council: string | null;
            /** @description What it was adapted from; null: from nothing here */
            adapted_from: components["schemas"]["MaterialOrigin"] | null;
            /**
             * Format: date-time
             * @description When it was begun
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was published; null: not yet
             */
            published_at: string | null;
        };
        /**
         * MaterialVersionNew
         * @description A version of a material, whole: what is left out is not there
         * @example {
         *       "title": "Understanding users: a workshop",
         *       "summary": "Three exercises for a group that has not done research before",
         *       "body": "## Before\n\nAsk each council for **one** service.\n\n## Exercise 1\n\nWho uses it, and who cannot?\n",
         *       "links": [
         *         {
         *           "title": "Cards to print",
         *           "url": "https://example.org/cards"
         *         }
         *       ],
         *       "points": [
         *         1
         *       ],
         *       "minutes": 90,
         *       "licence": "CC-BY-4.0"
         *     }
         */
        MaterialVersionNew: {
            /** @description What it is called */
            title: string;
            /** @description What it is good for, in a few sentences; null: nothing */
            summary?: string | null;
            /** @description The text, as Markdown; raw HTML in it is shown as it is written. No names of people */
            body: string;
            /** @description What goes with it, elsewhere */
            links?: components["schemas"]["MaterialLink"][];
            /** @description The points of the standard that it is about; none: the standard as a whole */
            points: number[];
            /** @description How long it takes, in minutes; null: not said */
            minutes?: number | null;
            licence: components["schemas"]["Licence"];
            adapted_from?: components["schemas"]["MaterialSource"];
        };
        /**
         * MaterialVersions
         * @description A page of a list
         * @example {
         *       "items": [
         *         {
         *           "version": 1,
         *           "status": "published",
         *           "title": "Understanding users: a workshop",
         *           "points": [
         *             1
         *           ],
         *           "minutes": 90,
         *           "licence": "CC-BY-4.0",
         *           "council": "HCK",
         *           "adapted_from": null,
         *           "created_at": "2016-09-01T10:00:00.000Z",
         *           "published_at": "2016-09-05T10:00:00.000Z"
         *         }
         *       ],
         *       "next": null
         *     }
         */
        MaterialVersions: {
            /** @description The items of this page */
            items: components["schemas"]["MaterialVersionItem"][];
            /** @description The cursor of the next page; null on the last */
            next: string | null;
        };
        /**
         * Materials
         * @description A page of a list
         * @example {
         *       "items": [
         *         {
         *           "id": "0199a1c0-9d00-7a11-8c22-10aa20bb30cc",
         *           "region": "london",
         *           "kind": "workshop_plan",
         *           "standard": "lgdss-2016",
         *           "version": 1,
         *           "status": "published",
         *           "title": "Understanding users: a workshop",
         *           "summary": "Three exercises for a group that has not done research before",
         *           "points": [
         *             1
         *           ],
         *           "minutes": 90,
         *           "licence": "CC-BY-4.0",
         *           "council": "HCK",
         *           "adapted_from": null,
         *           "published_at": "2016-09-05T10:00:00.000Z",
         *           "used": 3,
         *           "used_by_regions": 2
         *         }
         *       ],
         *       "next": null
         *     }
         */
        Materials: {
            /** @description The items of this page */
            items: components["schemas"]["MaterialItem"][];
            /** @description The cursor of the next page; null on the last */
            next: string | null;
        };
        /**
         * Me
         * @description Whose token this is
         * @example {
         *       "id": "0199a1bf-0010-7d55-8e66-aa00bb11cc22",
         *       "name": "editor at Cornwall",
         *       "role": "editor",
         *       "council": "CON",
         *       "region": null,
         *       "expires_at": "2026-12-30T09:00:00.000Z",
         *       "reviews_looked_at": null
         *     }
         */
        Me: {
            /**
             * Format: uuid
             * @description Id of the token
             */
            id: string;
            /** @description Who or what uses it */
            name: string;
            role: components["schemas"]["Role"];
            /** @description Register code of its council */
            council: string | null;
            /** @description Its region */
            region: string | null;
            /**
             * Format: date-time
             * @description When what was sent stops working; null: never
             */
            expires_at: string | null;
            /**
             * Format: date-time
             * @description When a reviewer last looked at the reviews of its council; null: never
             */
            reviews_looked_at: string | null;
        };
        /**
         * Meeting
         * @description A meeting of a region
         * @example {
         *       "id": "0199a1d0-2000-7c3e-8d21-3f1f6a7b9c02",
         *       "region": "south-west",
         *       "round": null,
         *       "title": "Autumn workshop",
         *       "about": null,
         *       "starts_at": "2026-12-04T10:00:00.000Z",
         *       "ends_at": "2026-12-04T15:00:00.000Z",
         *       "place": "County Hall, Truro",
         *       "standard": "lgdss-2016",
         *       "points": [
         *         8,
         *         10
         *       ],
         *       "status": "arranged",
         *       "reason": null,
         *       "sequence": 0,
         *       "councils": 0,
         *       "created_at": "2026-11-02T10:00:00.000Z",
         *       "updated_at": "2026-11-02T10:00:00.000Z",
         *       "link": null,
         *       "agenda": [
         *         {
         *           "title": "Testing with five people",
         *           "minutes": 45,
         *           "material": null,
         *           "version": null
         *         }
         *       ],
         *       "attendance": [],
         *       "outcomes": null,
         *       "actions": [],
         *       "polls": []
         *     }
         */
        Meeting: {
            /**
             * Format: uuid
             * @description Id of the meeting
             */
            id: string;
            /** @description The region, such as south-west */
            region: string;
            /**
             * Format: uuid
             * @description The round that it is part of
             */
            round: string | null;
            /** @description What the meeting is called */
            title: string;
            /** @description What it is for */
            about: string | null;
            /**
             * Format: date-time
             * @description When it begins
             */
            starts_at: string;
            /**
             * Format: date-time
             * @description When it ends
             */
            ends_at: string;
            /** @description Where it is */
            place: string | null;
            /** @description The standard, such as lgdss-2016 */
            standard: string;
            /** @description The points that it is about */
            points: number[];
            status: components["schemas"]["MeetingStatus"];
            /** @description Why it was called off */
            reason: string | null;
            /** @description How often it has changed since it was arranged */
            sequence: number;
            /** @description How many councils were there */
            councils: number;
            /**
             * Format: date-time
             * @description When it was arranged
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it last changed
             */
            updated_at: string;
            /** @description Where one joins it; null: there is none, or it is not for this caller */
            link: string | null;
            /** @description What is to be done, in order */
            agenda: components["schemas"]["AgendaItem"][];
            /** @description Register codes of the councils that were there */
            attendance: string[];
            /** @description What came of it */
            outcomes: string | null;
            /** @description What is to be done after it */
            actions: components["schemas"]["MeetingAction"][];
            /** @description The polls that were opened in it */
            polls: string[];
        };
        /**
         * MeetingAction
         * @description Something that is to be done after the meeting
         * @example {
         *       "id": "0199a1d0-5000-7c3e-8d21-3f1f6a7b9c05",
         *       "text": "Share the list of testers",
         *       "council": "CON",
         *       "due_on": "2027-01-31",
         *       "done_at": null
         *     }
         */
        MeetingAction: {
            /**
             * Format: uuid
             * @description Id of the action
             */
            id: string;
            /** @description What is to be done */
            text: string;
            /** @description Register code of the council */
            council: string | null;
            /**
             * Format: date
             * @description Day by which it is to be done
             */
            due_on: string | null;
            /**
             * Format: date-time
             * @description When it was said to be done; null: it is not
             */
            done_at: string | null;
        };
        /**
         * MeetingActionChange
         * @description Whether something is done
         * @example {
         *       "done": true
         *     }
         */
        MeetingActionChange: {
            /** @description Whether it is done */
            done: boolean;
        };
        /**
         * MeetingActionNew
         * @description Something that is to be done after the meeting
         * @example {
         *       "text": "Share the list of testers",
         *       "council": "CON",
         *       "due_on": "2027-01-31"
         *     }
         */
        MeetingActionNew: {
            /**
             * Format: uuid
             * @description The action that this is, where it is there already: it stays done, or not
             */
            id?: string;
            /** @description What is to be done; no names of people */
            text: string;
            /** @description Register code or GSS code, current or former */
            council?: string | null;
            /**
             * Format: date
             * @description Day by which it is to be done
             */
            due_on?: string | null;
        };
        /**
         * MeetingAttendanceNew
         * @description Which councils were there: councils, never people
         * @example {
         *       "councils": [
         *         "CON",
         *         "DEV"
         *       ]
         *     }
         */
        MeetingAttendanceNew: {
            /** @description Councils that were members of the region on that day */
            councils: string[];
        };
        /**
         * MeetingCancellation
         * @description Why a meeting is called off
         * @example {
         *       "reason": "The hall is flooded"
         *     }
         */
        MeetingCancellation: {
            /** @description Why; no names of people */
            reason: string;
        };
        /**
         * MeetingChange
         * @description What is to be another; what is left out stays
         * @example {
         *       "place": "City Hall, Exeter"
         *     }
         */
        MeetingChange: {
            /** @description What the meeting is called */
            title?: string;
            /** @description What it is for */
            about?: string | null;
            /**
             * Format: date-time
             * @description When it begins
             */
            starts_at?: string;
            /**
             * Format: date-time
             * @description When it ends: at most fourteen days later
             */
            ends_at?: string;
            /** @description Where it is */
            place?: string | null;
            /**
             * Format: uri
             * @description Where one joins it: shown to tokens of member councils, to the region's leads and to admins alone
             */
            link?: string | null;
            /**
             * Format: uuid
             * @description The round that it is part of: one that the region has joined
             */
            round?: string | null;
            /** @description The points of the standard that it is about */
            points?: number[];
            /** @description What is to be done, in order */
            agenda?: components["schemas"]["AgendaItemNew"][];
        };
        /**
         * MeetingItem
         * @description A meeting, as lists have it
         * @example {
         *       "id": "0199a1d0-2000-7c3e-8d21-3f1f6a7b9c02",
         *       "region": "south-west",
         *       "round": null,
         *       "title": "Autumn workshop",
         *       "about": null,
         *       "starts_at": "2026-12-04T10:00:00.000Z",
         *       "ends_at": "2026-12-04T15:00:00.000Z",
         *       "place": "County Hall, Truro",
         *       "standard": "lgdss-2016",
         *       "points": [
         *         8,
         *         10
         *       ],
         *       "status": "arranged",
         *       "reason": null,
         *       "sequence": 0,
         *       "councils": 0,
         *       "created_at": "2026-11-02T10:00:00.000Z",
         *       "updated_at": "2026-11-02T10:00:00.000Z"
         *     }
         */
        MeetingItem: {
            /**
             * Format: uuid
             * @description Id of the meeting
             */
            id: string;
            /** @description The region, such as south-west */
            region: string;
            /**
             * Format: uuid
             * @description The round that it is part of
             */
            round: string | null;
            /** @description What the meeting is called */
            title: string;
            /** @description What it is for */
            about: string | null;
            /**
             * Format: date-time
             * @description When it begins
             */
            starts_at: string;
            /**
             * Format: date-time
             * @description When it ends
             */
            ends_at: string;
            /** @description Where it is */
            place: string | null;
            /** @description The standard, such as lgdss-2016 */
            standard: string;
            /** @description The points that it is about */
            points: number[];
            status: components["schemas"]["MeetingStatus"];
            /** @description Why it was called off */
            reason: string | null;
            /** @description How often it has changed since it was arranged */
            sequence: number;
            /** @description How many councils were there */
            councils: number;
            /**
             * Format: date-time
             * @description When it was arranged
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it last changed
             */
            updated_at: string;
        };
        /**
         * MeetingNew
         * @description A meeting to arrange
         * @example {
         *       "title": "Autumn workshop",
         *       "starts_at": "2026-12-04T10:00:00Z",
         *       "ends_at": "2026-12-04T15:00:00Z",
         *       "place": "County Hall, Truro",
         *       "standard": "lgdss-2016",
         *       "points": [
         *         8,
         *         10
         *       ],
         *       "agenda": [
         *         {
         *           "title": "Testing with five people",
         *           "minutes": 45
         *         }
         *       ]
         *     }
         */
        MeetingNew: {
            /** @description What the meeting is called */
            title: string;
            /** @description What it is for */
            about?: string | null;
            /**
             * Format: date-time
             * @description When it begins
             */
            starts_at: string;
            /**
             * Format: date-time
             * @description When it ends: at most fourteen days later
             */
            ends_at: string;
            /** @description Where it is */
            place?: string | null;
            /**
             * Format: uri
             * @description Where one joins it: shown to tokens of member councils, to the region's leads and to admins alone
             */
            link?: string | null;
            /**
             * Format: uuid
             * @description The round that it is part of: one that the region has joined
             */
            round?: string | null;
            /** @description The standard, such as lgdss-2016 */
            standard: string;
            /** @description The points of the standard that it is about */
            points: number[];
            /** @description What is to be done, in order */
            agenda: components["schemas"]["AgendaItemNew"][];
        };
        /**
         * MeetingOutcomesNew
         * @description What came of a meeting
         * @example {
         *       "outcomes": "Everybody tests with five people before each release.",
         *       "actions": [
         *         {
         *           "text": "Share the list of testers",
         *           "council": "CON"
         *         }
         *       ]
         *     }
         */
        MeetingOutcomesNew: {
            /** @description What came of it, as plain text */
            outcomes?: string | null;
            /** @description All that is to be done; of those that are there, what is left out goes */
            actions: components["schemas"]["MeetingActionNew"][];
        };
        /**
         * MeetingStatus
         * @description Whether it is to be, was called off, or was held: somebody has recorded who came, or what came of it
         * @example arranged
         * @enum {string}
         */
        MeetingStatus: "arranged" | "held" | "cancelled";
        /**
         * Meetings
         * @description A page of a list
         * @example {
         *       "items": [],
         *       "next": null
         *     }
         */
        Meetings: {
            /** @description The items of this page */
            items: components["schemas"]["MeetingItem"][];
            /** @description The cursor of the next page; null on the last */
            next: string | null;
        };
        /**
         * Member
         * @description A council as a member of a region, from a date, perhaps to a date
         * @example {
         *       "code": "CON",
         *       "name": "Cornwall Council",
         *       "gss_code": "E06000052",
         *       "former_gss_codes": [],
         *       "type": "UA",
         *       "nation": "England",
         *       "county": null,
         *       "started_on": "2009-04-01",
         *       "ended_on": null,
         *       "replaced_by": [],
         *       "replaces": [],
         *       "region": "south-west",
         *       "from": "2016-10-01",
         *       "to": null
         *     }
         */
        Member: {
            /** @description Register code */
            code: string;
            /** @description Official name */
            name: string;
            /** @description GSS code, where known */
            gss_code: string | null;
            /** @description GSS codes it had before */
            former_gss_codes: string[];
            type: components["schemas"]["CouncilType"];
            nation: components["schemas"]["Nation"];
            /** @description Register code of the county of a two-tier district */
            county: string | null;
            /**
             * Format: date
             * @description First day, where known
             */
            started_on: string | null;
            /**
             * Format: date
             * @description First day without the council
             */
            ended_on: string | null;
            /** @description Register codes of the councils that followed */
            replaced_by: string[];
            /** @description Register codes of the councils that it followed */
            replaces: string[];
            /** @description The region that it belongs to today */
            region: string | null;
            /**
             * Format: date
             * @description First day of membership
             */
            from: string;
            /**
             * Format: date
             * @description First day after membership, where it has an end
             */
            to: string | null;
        };
        /**
         * Members
         * @description A page of a list
         * @example {
         *       "items": [],
         *       "next": null
         *     }
         */
        Members: {
            /** @description The items of this page */
            items: components["schemas"]["Member"][];
            /** @description The cursor of the next page; null on the last */
            next: string | null;
        };
        /**
         * Membership
         * @description A council's membership of a region
         * @example {
         *       "region": "south-west",
         *       "council": "CON",
         *       "from": "2016-10-01",
         *       "to": null
         *     }
         */
        Membership: {
            /** @description The region, such as south-west */
            region: string;
            /** @description Register code of the council */
            council: string;
            /**
             * Format: date
             * @description First day of membership
             */
            from: string;
            /**
             * Format: date
             * @description First day after membership, where it has an end
             */
            to: string | null;
        };
        /**
         * MembershipNew
         * @description A council belongs to a region from a date, perhaps to a date (exclusive)
         * @example {
         *       "from": "2016-10-01"
         *     }
         */
        MembershipNew: {
            /**
             * Format: date
             * @description First day of membership
             */
            from: string;
            /**
             * Format: date
             * @description First day after membership; the same as `from`: it never was
             */
            to?: string | null;
        };
        /**
         * Message
         * @description What somebody wrote in a thread
         * @example {
         *       "id": "0199a1c1-1a01-7c3e-8d21-3f1f6a7b9c02",
         *       "thread": "0199a1c1-1a00-7c3e-8d21-3f1f6a7b9c01",
         *       "body": "Half of our councils buy their forms. How do you run the exercise on point 5 there?",
         *       "author": {
         *         "name": "lead at Exeter",
         *         "council": "EXE"
         *       },
         *       "created_at": "2026-11-03T10:00:00.000Z",
         *       "edited_at": null
         *     }
         */
        Message: {
            /**
             * Format: uuid
             * @description Id of the message
             */
            id: string;
            /**
             * Format: uuid
             * @description Id of the thread
             */
            thread: string;
            /** @description The message */
            body: string;
            author: components["schemas"]["CommentAuthor"];
            /**
             * Format: date-time
             * @description When it was written
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was last edited
             */
            edited_at: string | null;
        };
        /**
         * MessageChange
         * @description The message anew; the earlier text is kept
         * @example {
         *       "body": "We let them bring two forms of their own, and compare."
         *     }
         */
        MessageChange: {
            /** @description The message */
            body: string;
        };
        /**
         * MessageNew
         * @description A message in a thread
         * @example {
         *       "body": "We let them bring a form of their own, and compare."
         *     }
         */
        MessageNew: {
            /** @description The message */
            body: string;
        };
        /**
         * Messages
         * @description A page of a list
         * @example {
         *       "items": [
         *         {
         *           "id": "0199a1c1-1a01-7c3e-8d21-3f1f6a7b9c02",
         *           "thread": "0199a1c1-1a00-7c3e-8d21-3f1f6a7b9c01",
         *           "body": "Half of our councils buy their forms. How do you run the exercise on point 5 there?",
         *           "author": {
         *             "name": "lead at Exeter",
         *             "council": "EXE"
         *           },
         *           "created_at": "2026-11-03T10:00:00.000Z",
         *           "edited_at": null
         *         }
         *       ],
         *       "next": null
         *     }
         */
        Messages: {
            /** @description The items of this page */
            items: components["schemas"]["Message"][];
            /** @description The cursor of the next page; null on the last */
            next: string | null;
        };
        /**
         * MyReview
         * @description A review by the caller's council
         * @example {
         *       "id": "0199a1c0-7d30-7c2e-b1f4-88dd99ee00ff",
         *       "assessment": "0199a1c0-5a00-7c3e-8d21-3f1f6a7b9c01",
         *       "council": "CON",
         *       "service": "0199a1c0-4b10-7aa2-9d42-12aa34bb56cc",
         *       "service_name": "Report a missed bin",
         *       "standard": "lgdss-2016",
         *       "status": "accepted",
         *       "paused": false,
         *       "due_on": "2026-11-23",
         *       "overdue": false,
         *       "to_do": true,
         *       "conflict": null,
         *       "outcome": null,
         *       "completed_at": null,
         *       "answered": 1,
         *       "replied": 0
         *     }
         */
        MyReview: {
            /**
             * Format: uuid
             * @description Id of the review
             */
            id: string;
            /**
             * Format: uuid
             * @description Id of the assessment
             */
            assessment: string;
            /** @description Register code of the assessed council */
            council: string;
            /**
             * Format: uuid
             * @description Id of the assessed service
             */
            service: string;
            /** @description Its name */
            service_name: string;
            /** @description The standard, such as lgdss-2016 */
            standard: string;
            status: components["schemas"]["ReviewStatus"];
            /** @description The assessment is withdrawn: the review goes on when it is submitted again */
            paused: boolean;
            /**
             * Format: date
             * @description Day by which it should be completed
             */
            due_on: string;
            /** @description It is open, not paused, and its day has passed */
            overdue: boolean;
            /** @description It is open and not paused */
            to_do: boolean;
            /**
             * @description The conflict of interest that completing it was refused for; explained at /problems/conflict-{conflict}
             * @enum {string|null}
             */
            conflict: "own-council" | "succession" | "two-tier" | "shared-service" | "declared-interest" | null;
            /**
             * @description What the reviewer concluded
             * @enum {string|null}
             */
            outcome: "agree" | "agree_with_recommendations" | "disagree" | null;
            /**
             * Format: date-time
             * @description When it was completed
             */
            completed_at: string | null;
            /** @description Threads begun by the caller's council there that the assessed council has replied to since the mark */
            answered: number;
            /** @description Points of the review that the assessed council has replied to since the mark */
            replied: number;
        };
        /**
         * MyReviews
         * @description A page of a list
         * @example {
         *       "items": [
         *         {
         *           "id": "0199a1c0-7d30-7c2e-b1f4-88dd99ee00ff",
         *           "assessment": "0199a1c0-5a00-7c3e-8d21-3f1f6a7b9c01",
         *           "council": "CON",
         *           "service": "0199a1c0-4b10-7aa2-9d42-12aa34bb56cc",
         *           "service_name": "Report a missed bin",
         *           "standard": "lgdss-2016",
         *           "status": "accepted",
         *           "paused": false,
         *           "due_on": "2026-11-23",
         *           "overdue": false,
         *           "to_do": true,
         *           "conflict": null,
         *           "outcome": null,
         *           "completed_at": null,
         *           "answered": 1,
         *           "replied": 0
         *         }
         *       ],
         *       "next": null
         *     }
         */
        MyReviews: {
            /** @description The items of this page */
            items: components["schemas"]["MyReview"][];
            /** @description The cursor of the next page; null on the last */
            next: string | null;
        };
        /**
         * Nation
         * @description The nation of the United Kingdom that a council is in
         * @example England
         * @enum {string}
         */
        Nation: "England" | "Scotland" | "Wales" | "Northern Ireland";
        /**
         * PeerScore
         * @description A reviewer's own view of a point
         * @example {
         *       "point": 8,
         *       "score": 3,
         *       "note": "Two of the three sessions were with the same charity",
         *       "recommendation": "Test with magnifiers and voice control before each release",
         *       "priority": "high",
         *       "good_practice": null,
         *       "own_score": 4,
         *       "updated_at": "2026-11-09T15:00:00.000Z",
         *       "reply": {
         *         "accept": true,
         *         "reason": "We had not counted magnifiers",
         *         "score": 3,
         *         "replied_at": "2026-11-12T09:00:00.000Z"
         *       }
         *     }
         */
        PeerScore: {
            /** @description Number of the point */
            point: number;
            /** @description The peer's own score; null: none given */
            score: number | null;
            /** @description What the peer saw */
            note: string | null;
            /** @description What the peer would have the council do */
            recommendation: string | null;
            /**
             * @description How much the recommendation matters
             * @enum {string|null}
             */
            priority: "high" | "medium" | "low" | null;
            /** @description What others can learn from */
            good_practice: string | null;
            /** @description What the council had given itself when the review was completed; null: not completed yet, or not applicable */
            own_score: number | null;
            /**
             * Format: date-time
             * @description When it was last written
             */
            updated_at: string;
            /** @description What the council answers */
            reply: components["schemas"]["RecommendationReply"] | null;
        };
        /**
         * PeerScoreNew
         * @description A reviewer's own view of a point: any of these, and at least one
         * @example {
         *       "score": 3,
         *       "note": "Two of the three sessions were with the same charity",
         *       "recommendation": "Test with magnifiers and voice control before each release",
         *       "priority": "high"
         *     }
         */
        PeerScoreNew: {
            /** @description The reviewer's own score, a value of the standard's scale */
            score?: number;
            /** @description What the reviewer saw */
            note?: string;
            /** @description What the council should do */
            recommendation?: string;
            priority?: components["schemas"]["Priority"];
            /** @description What others can learn from */
            good_practice?: string;
        };
        /**
         * PeerView
         * @description What a completed review says of a point
         * @example {
         *       "review": "0199a1c0-7d30-7c2e-b1f4-88dd99ee00ff",
         *       "reviewer_council": "DEV",
         *       "score": 3,
         *       "note": "Two of the three sessions were with the same charity",
         *       "recommendation": "Test with magnifiers and voice control before each release",
         *       "priority": "high",
         *       "good_practice": null,
         *       "reply": {
         *         "accept": true,
         *         "reason": "We had not counted magnifiers",
         *         "score": 3,
         *         "replied_at": "2026-11-12T09:00:00.000Z"
         *       }
         *     }
         */
        PeerView: {
            /**
             * Format: uuid
             * @description Id of the review
             */
            review: string;
            /** @description Register code of the reviewing council */
            reviewer_council: string;
            /** @description The peer's own score; null: none given */
            score: number | null;
            /** @description What the peer saw */
            note: string | null;
            /** @description What the peer would have the council do */
            recommendation: string | null;
            /**
             * @description How much the recommendation matters
             * @enum {string|null}
             */
            priority: "high" | "medium" | "low" | null;
            /** @description What others can learn from */
            good_practice: string | null;
            /** @description What the council answers */
            reply: components["schemas"]["RecommendationReply"] | null;
        };
        /**
         * Phase
         * @description Where a service is in its life
         * @example live
         * @enum {string}
         */
        Phase: "discovery" | "alpha" | "beta" | "live";
        /**
         * Point
         * @description One numbered requirement of a standard.
         * @example {
         *       "number": 9,
         *       "title": "Be ready for an outage",
         *       "summary": "Decide what residents and staff do when the online service cannot be reached, write it down, and rehearse it from time to time.",
         *       "url": "https://localgov.digital/service-standard"
         *     }
         */
        Point: {
            /** @description The number of the point in its standard, as its publisher counts; each number once. */
            number: number;
            /** @description What the point is about, in a few words. */
            title: string;
            /** @description What the point asks for, in one or two sentences; the official wording is at url. */
            summary: string;
            /**
             * Format: uri
             * @description Where the official wording is published.
             */
            url: string;
        };
        /**
         * PointActions
         * @description How many actions a region's councils have promised on one point
         * @example {
         *       "number": 8,
         *       "title": "Test the end-to-end service",
         *       "open": 3,
         *       "done": 5,
         *       "dropped": 1,
         *       "overdue": 1
         *     }
         */
        PointActions: {
            /** @description Number of the point */
            number: number;
            /** @description Title of the point */
            title: string;
            /** @description Actions to be done */
            open: number;
            /** @description Actions done */
            done: number;
            /** @description Actions dropped, with a reason */
            dropped: number;
            /** @description Of the open ones, past their day */
            overdue: number;
        };
        /**
         * PointCalibration
         * @description How peers score one point beside the councils' own scores
         * @example {
         *       "number": 8,
         *       "title": "Test the end-to-end service",
         *       "peer_scores": 9,
         *       "assessments": 5,
         *       "gap_mean": -0.4444,
         *       "gap_of": 9,
         *       "spread_mean": 0.75,
         *       "spread_of": 4
         *     }
         */
        PointCalibration: {
            /** @description Number of the point */
            number: number;
            /** @description Title of the point */
            title: string;
            /** @description Peer scores counted */
            peer_scores: number;
            /** @description Assessments that have one */
            assessments: number;
            /** @description Mean of peer score less own score, as the council had scored itself when the review was completed; below zero: peers are stricter */
            gap_mean: number | null;
            /** @description Peer scores that the gap rests on: those where the council had a score of its own */
            gap_of: number;
            /** @description Mean distance from the lowest to the highest peer score, where an assessment has at least two */
            spread_mean: number | null;
            /** @description Assessments that the spread rests on */
            spread_of: number;
        };
        /**
         * PointProgress
         * @description How a region's services stand on one point
         * @example {
         *       "number": 1,
         *       "title": "Understand user needs",
         *       "scores": [
         *         {
         *           "value": 4,
         *           "services": 7
         *         }
         *       ],
         *       "not_applicable": 0,
         *       "services": 7,
         *       "mean": 4,
         *       "met_share": 1,
         *       "median": 4
         *     }
         */
        PointProgress: {
            /** @description Number of the point */
            number: number;
            /** @description Title of the point */
            title: string;
            /** @description The distribution, over the whole scale */
            scores: components["schemas"]["ScoreCount"][];
            /** @description Services to which it does not apply; out of the denominator */
            not_applicable: number;
            /** @description Services with an applicable score */
            services: number;
            /** @description Mean of the applicable scores */
            mean: number | null;
            /** @description Median of the applicable scores; of an even number the mean of the two in the middle */
            median: number | null;
            /** @description Share that counts as met, rounded down */
            met_share: number | null;
        };
        /**
         * Poll
         * @description A poll of the councils that are at a meeting
         * @example {
         *       "id": "0199a1d0-3000-7c3e-8d21-3f1f6a7b9c03",
         *       "region": "south-west",
         *       "meeting": "0199a1d0-2000-7c3e-8d21-3f1f6a7b9c02",
         *       "standard": "lgdss-2016",
         *       "opened_at": "2026-12-04T11:00:00.000Z",
         *       "closed_at": "2026-12-04T11:10:00.000Z",
         *       "codes": 7,
         *       "voted": 6,
         *       "points": [
         *         {
         *           "point": 8,
         *           "understanding": {
         *             "answered": 6,
         *             "mean": 3.1667,
         *             "votes": [
         *               {
         *                 "value": 1,
         *                 "votes": 0
         *               },
         *               {
         *                 "value": 2,
         *                 "votes": 1
         *               },
         *               {
         *                 "value": 3,
         *                 "votes": 3
         *               },
         *               {
         *                 "value": 4,
         *                 "votes": 2
         *               },
         *               {
         *                 "value": 5,
         *                 "votes": 0
         *               }
         *             ]
         *           },
         *           "confidence": {
         *             "answered": null,
         *             "mean": null,
         *             "votes": null
         *           }
         *         }
         *       ]
         *     }
         */
        Poll: {
            /**
             * Format: uuid
             * @description Id of the poll
             */
            id: string;
            /** @description The region, such as south-west */
            region: string;
            /**
             * Format: uuid
             * @description The meeting that it was opened in
             */
            meeting: string;
            /** @description The standard, such as lgdss-2016 */
            standard: string;
            /**
             * Format: date-time
             * @description When it was opened
             */
            opened_at: string;
            /**
             * Format: date-time
             * @description When it was closed, for good; null: it is open
             */
            closed_at: string | null;
            /** @description How many councils have a code */
            codes: number;
            /** @description How many of them have voted */
            voted: number;
            /** @description Point by point: how well is it understood, and how confident are we; nothing before it is closed, nor where fewer than five have answered */
            points: components["schemas"]["PollPoint"][];
        };
        /**
         * PollBallot
         * @description A vote, by a code that was handed out
         * @example {
         *       "code": "7KQ2-M9XD",
         *       "votes": [
         *         {
         *           "point": 8,
         *           "understanding": 3,
         *           "confidence": 2
         *         }
         *       ]
         *     }
         */
        PollBallot: {
            /** @description The code, in any case, with or without hyphens */
            code: string;
            /** @description What is said of each point */
            votes: components["schemas"]["PollVote"][];
        };
        /**
         * PollCode
         * @description The code by which a council votes: it is shown this once
         * @example {
         *       "council": "CON",
         *       "code": "7KQ2M9XD"
         *     }
         */
        PollCode: {
            /** @description Register code of the council */
            council: string;
            /** @description Eight letters and digits, none of them I, L, O or U */
            code: string;
        };
        /**
         * PollFigures
         * @description What was answered to a question
         * @example {
         *       "answered": 6,
         *       "mean": 3.1667,
         *       "votes": [
         *         {
         *           "value": 1,
         *           "votes": 0
         *         },
         *         {
         *           "value": 2,
         *           "votes": 1
         *         },
         *         {
         *           "value": 3,
         *           "votes": 3
         *         },
         *         {
         *           "value": 4,
         *           "votes": 2
         *         },
         *         {
         *           "value": 5,
         *           "votes": 0
         *         }
         *       ]
         *     }
         */
        PollFigures: {
            /** @description How many have answered; null where fewer than five have, or nothing is told yet */
            answered: number | null;
            /** @description From 1 to 5, to four decimals */
            mean: number | null;
            /** @description How many gave each answer */
            votes: components["schemas"]["PollVotes"][] | null;
        };
        /**
         * PollNew
         * @description A poll to open
         * @example {
         *       "points": [
         *         8
         *       ]
         *     }
         */
        PollNew: {
            /** @description Points of the meeting to ask about: all of them unless given */
            points?: number[];
        };
        /**
         * PollOpened
         * @description A poll just opened, with the codes to hand out
         * @example {
         *       "id": "0199a1d0-3000-7c3e-8d21-3f1f6a7b9c03",
         *       "region": "south-west",
         *       "meeting": "0199a1d0-2000-7c3e-8d21-3f1f6a7b9c02",
         *       "standard": "lgdss-2016",
         *       "opened_at": "2026-12-04T11:00:00.000Z",
         *       "closed_at": null,
         *       "codes": 7,
         *       "voted": 0,
         *       "points": [
         *         {
         *           "point": 8,
         *           "understanding": {
         *             "answered": null,
         *             "mean": null,
         *             "votes": null
         *           },
         *           "confidence": {
         *             "answered": null,
         *             "mean": null,
         *             "votes": null
         *           }
         *         }
         *       ],
         *       "councils": [
         *         {
         *           "council": "CON",
         *           "code": "7KQ2M9XD"
         *         }
         *       ]
         *     }
         */
        PollOpened: {
            /**
             * Format: uuid
             * @description Id of the poll
             */
            id: string;
            /** @description The region, such as south-west */
            region: string;
            /**
             * Format: uuid
             * @description The meeting that it was opened in
             */
            meeting: string;
            /** @description The standard, such as lgdss-2016 */
            standard: string;
            /**
             * Format: date-time
             * @description When it was opened
             */
            opened_at: string;
            /**
             * Format: date-time
             * @description When it was closed, for good; null: it is open
             */
            closed_at: string | null;
            /** @description How many councils have a code */
            codes: number;
            /** @description How many of them have voted */
            voted: number;
            /** @description Point by point: how well is it understood, and how confident are we; nothing before it is closed, nor where fewer than five have answered */
            points: components["schemas"]["PollPoint"][];
            /** @description The code of each council, shown this once */
            councils: components["schemas"]["PollCode"][];
        };
        /**
         * PollPoint
         * @description What was answered on a point
         * @example {
         *       "point": 8,
         *       "understanding": {
         *         "answered": 6,
         *         "mean": 3.1667,
         *         "votes": [
         *           {
         *             "value": 1,
         *             "votes": 0
         *           },
         *           {
         *             "value": 2,
         *             "votes": 1
         *           },
         *           {
         *             "value": 3,
         *             "votes": 3
         *           },
         *           {
         *             "value": 4,
         *             "votes": 2
         *           },
         *           {
         *             "value": 5,
         *             "votes": 0
         *           }
         *         ]
         *       },
         *       "confidence": {
         *         "answered": null,
         *         "mean": null,
         *         "votes": null
         *       }
         *     }
         */
        PollPoint: {
            /** @description Number of the point */
            point: number;
            understanding: components["schemas"]["PollFigures"];
            confidence: components["schemas"]["PollFigures"];
        };
        /**
         * PollReceipt
         * @description The vote was counted
         * @example {
         *       "poll": "0199a1d0-3000-7c3e-8d21-3f1f6a7b9c03",
         *       "counted": true
         *     }
         */
        PollReceipt: {
            /**
             * Format: uuid
             * @description Id of the poll
             */
            poll: string;
            /** @description True */
            counted: boolean;
        };
        /**
         * PollVote
         * @description What is said of a point
         * @example {
         *       "point": 8,
         *       "understanding": 3,
         *       "confidence": 2
         *     }
         */
        PollVote: {
            /** @description Number of the point */
            point: number;
            /** @description How well do we understand it: from 1, not at all, to 5, fully */
            understanding?: number;
            /** @description How confident are we: from 1, not at all, to 5, fully */
            confidence?: number;
        };
        /**
         * PollVotes
         * @description How many gave an answer
         * @example {
         *       "value": 3,
         *       "votes": 2
         *     }
         */
        PollVotes: {
            /** @description From 1, not at all, to 5, fully */
            value: number;
            /** @description How many gave it */
            votes: number;
        };
        /**
         * Priority
         * @description How much a recommendation matters to those who use the service
         * @example high
         * @enum {string}
         */
        Priority: "high" | "medium" | "low";
        /**
         * Problem
         * @description Why a request failed, as RFC 9457 has it
         * @example {
         *       "type": "/problems/score-off-scale",
         *       "title": "The score is not on the scale",
         *       "status": 422,
         *       "detail": "Give one of 0, 1, 2, 3, 4, 5.",
         *       "instance": "req-1",
         *       "errors": [
         *         {
         *           "pointer": "/score",
         *           "detail": "6 is not on the scale"
         *         }
         *       ]
         *     }
         */
        Problem: {
            /** @description What kind of problem; the address explains it */
            type: string;
            /** @description The kind in words */
            title: string;
            /** @description HTTP status */
            status: number;
            /** @description What to do */
            detail: string;
            /** @description Id of the request */
            instance: string;
            /** @description All faults of the input at once */
            errors?: components["schemas"]["Fault"][];
            /**
             * Format: uuid
             * @description Id of what stands in the way
             */
            existing?: string;
            /** @description ETag of what stands, where somebody else was first */
            etag?: string;
            /** @description Its newest changes, newest first, for editors of its council and admins */
            changed?: components["schemas"]["RecentChange"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * ProblemExplained
         * @description What a kind of problem means and what to do about it
         * @example {
         *       "type": "/problems/score-off-scale",
         *       "title": "The score is not on the scale",
         *       "status": 422,
         *       "cause": "The score is not among the values of the standard's scale.",
         *       "remedy": "Read the scale at /v1/standards/{standard}."
         *     }
         */
        ProblemExplained: {
            /** @description The problem's type */
            type: string;
            /** @description The kind in words */
            title: string;
            /** @description HTTP status */
            status: number;
            /** @description How it comes about */
            cause: string;
            /** @description What to do */
            remedy: string;
        };
        /**
         * Progress
         * @description How a region's services stand on each point, counted over the latest published assessment of each service
         * @example {
         *       "region": "south-west",
         *       "standard": "lgdss-2016",
         *       "phase": null,
         *       "as_of": "2026-11-20",
         *       "councils": {
         *         "members": 12,
         *         "signed_up": 9,
         *         "published": 7
         *       },
         *       "services": 7,
         *       "reviewed": 4,
         *       "points": [
         *         {
         *           "number": 1,
         *           "title": "Understand user needs",
         *           "scores": [
         *             {
         *               "value": 4,
         *               "services": 7
         *             }
         *           ],
         *           "not_applicable": 0,
         *           "services": 7,
         *           "mean": 4,
         *           "met_share": 1,
         *           "median": 4
         *         }
         *       ],
         *       "mean": 4,
         *       "met_share": 1,
         *       "left_out": [
         *         {
         *           "reason": "nothing_published",
         *           "councils": 5,
         *           "services": 2
         *         }
         *       ],
         *       "median": 4
         *     }
         */
        Progress: {
            /** @description The region; null: all councils, those of no region included */
            region: string | null;
            /** @description The standard, such as lgdss-2016 */
            standard: string;
            /**
             * @description Only services at this phase; null: any
             * @enum {string|null}
             */
            phase: "discovery" | "alpha" | "beta" | "live" | null;
            /**
             * Format: date
             * @description The figures are as at the end of this day
             */
            as_of: string;
            councils: components["schemas"]["ProgressCouncils"];
            /** @description Services counted */
            services: number;
            /** @description Of those, whose latest assessment had a completed peer review when it was published */
            reviewed: number;
            /** @description Point by point */
            points: components["schemas"]["PointProgress"][];
            /** @description Mean of all applicable scores together */
            mean: number | null;
            /** @description Median of all applicable scores */
            median: number | null;
            /** @description Share of all applicable scores that count as met, rounded down */
            met_share: number | null;
            /** @description What was not counted, and why */
            left_out: components["schemas"]["LeftOut"][];
        };
        /**
         * ProgressComparison
         * @description Regions side by side, and all councils together
         * @example {
         *       "standard": "lgdss-2016",
         *       "phase": null,
         *       "as_of": "2026-11-20",
         *       "regions": [
         *         {
         *           "region": "south-west",
         *           "councils": {
         *             "members": 12,
         *             "signed_up": 9,
         *             "published": 7
         *           },
         *           "services": 18,
         *           "reviewed": 7,
         *           "mean": 3.5,
         *           "median": 4,
         *           "met_share": 0.6111,
         *           "difference": 0.25,
         *           "ages": {
         *             "assessments": 18,
         *             "older_than_12_months": 4,
         *             "oldest_published_on": "2024-03-08",
         *             "median_months": 7.5
         *           },
         *           "points": [
         *             {
         *               "number": 1,
         *               "title": "Understand user needs",
         *               "services": 18,
         *               "not_applicable": 0,
         *               "mean": 3.5,
         *               "median": 4,
         *               "met_share": 0.6111,
         *               "difference": 0.25
         *             }
         *           ],
         *           "left_out": [
         *             {
         *               "reason": "nothing_published",
         *               "councils": 5,
         *               "services": 5
         *             }
         *           ]
         *         }
         *       ],
         *       "all": {
         *         "region": null,
         *         "councils": {
         *           "members": 12,
         *           "signed_up": 9,
         *           "published": 7
         *         },
         *         "services": 18,
         *         "reviewed": 7,
         *         "mean": 3.5,
         *         "median": 4,
         *         "met_share": 0.6111,
         *         "difference": null,
         *         "ages": {
         *           "assessments": 18,
         *           "older_than_12_months": 4,
         *           "oldest_published_on": "2024-03-08",
         *           "median_months": 7.5
         *         },
         *         "points": [
         *           {
         *             "number": 1,
         *             "title": "Understand user needs",
         *             "services": 18,
         *             "not_applicable": 0,
         *             "mean": 3.5,
         *             "median": 4,
         *             "met_share": 0.6111,
         *             "difference": null
         *           }
         *         ],
         *         "left_out": [
         *           {
         *             "reason": "nothing_published",
         *             "councils": 5,
         *             "services": 5
         *           }
         *         ]
         *       }
         *     }
         */
        ProgressComparison: {
            /** @description The standard, such as lgdss-2016 */
            standard: string;
            /**
             * @description Only services at this phase; null: any
             * @enum {string|null}
             */
            phase: "discovery" | "alpha" | "beta" | "live" | null;
            /**
             * Format: date
             * @description The figures are as at the end of this day
             */
            as_of: string;
            /** @description Each region that was asked for */
            regions: components["schemas"]["ComparedRegion"][];
            all: components["schemas"]["ComparedRegion"];
        };
        /**
         * ProgressCouncils
         * @description Which councils the figures rest on
         * @example {
         *       "members": 12,
         *       "signed_up": 9,
         *       "published": 7
         *     }
         */
        ProgressCouncils: {
            /** @description Councils that belong to the region at that day */
            members: number;
            /** @description Of those, signed up to the standard by then */
            signed_up: number;
            /** @description Of those, with at least one service counted */
            published: number;
        };
        /**
         * ProgressHistory
         * @description Progress at the last day of each period, the last one cut at the end
         * @example {
         *       "region": "south-west",
         *       "standard": "lgdss-2016",
         *       "phase": null,
         *       "from": "2026-11-01",
         *       "to": "2026-11-20",
         *       "every": "month",
         *       "series": [
         *         {
         *           "region": "south-west",
         *           "standard": "lgdss-2016",
         *           "phase": null,
         *           "as_of": "2026-11-20",
         *           "councils": {
         *             "members": 12,
         *             "signed_up": 9,
         *             "published": 7
         *           },
         *           "services": 7,
         *           "reviewed": 4,
         *           "points": [
         *             {
         *               "number": 1,
         *               "title": "Understand user needs",
         *               "scores": [
         *                 {
         *                   "value": 4,
         *                   "services": 7
         *                 }
         *               ],
         *               "not_applicable": 0,
         *               "services": 7,
         *               "mean": 4,
         *               "met_share": 1,
         *               "median": 4
         *             }
         *           ],
         *           "mean": 4,
         *           "met_share": 1,
         *           "left_out": [
         *             {
         *               "reason": "nothing_published",
         *               "councils": 5,
         *               "services": 2
         *             }
         *           ],
         *           "median": 4
         *         }
         *       ]
         *     }
         */
        ProgressHistory: {
            /** @description The region; null: all councils */
            region: string | null;
            /** @description The standard */
            standard: string;
            /** @description The phase asked for; null: all */
            phase: string | null;
            /**
             * Format: date
             * @description A day in the first period
             */
            from: string;
            /**
             * Format: date
             * @description The last day
             */
            to: string;
            /**
             * @description How long a period is
             * @enum {string}
             */
            every: "day" | "month" | "quarter" | "year";
            /** @description Progress as of each day, oldest first */
            series: components["schemas"]["Progress"][];
        };
        /**
         * PromisedAction
         * @description What the council had promised on an earlier assessment of the service, and had not closed when this one was begun
         * @example {
         *       "id": "0199a1c0-8e40-7d3f-82a5-99ee00ff1122",
         *       "assessment": "0199a1c0-5a00-7c3e-8d21-3f1f6a7b9c01",
         *       "point": 8,
         *       "action": "Test with magnifiers and voice control before each release",
         *       "owner_role": "head of customer services",
         *       "due_on": "2027-03-31",
         *       "status": "done",
         *       "reason": "Part of every release since February",
         *       "closed_at": "2027-02-20T16:00:00.000Z"
         *     }
         */
        PromisedAction: {
            /**
             * Format: uuid
             * @description Id of the action
             */
            id: string;
            /**
             * Format: uuid
             * @description Id of the published assessment that it comes from
             */
            assessment: string;
            /** @description The point that it is to improve; null: none in particular */
            point: number | null;
            /** @description What is to be done */
            action: string;
            /** @description Who sees to it: a role such as head of customer services, not a person */
            owner_role: string;
            /**
             * Format: date
             * @description Day by which it is to be done
             */
            due_on: string | null;
            status: components["schemas"]["ImprovementActionStatus"];
            /** @description What was said when it was last done, dropped or reopened */
            reason: string | null;
            /**
             * Format: date-time
             * @description When it was done or dropped
             */
            closed_at: string | null;
        };
        /**
         * Proposal
         * @description A regional group that is proposed: by whom, for which councils and why, who would join, and what became of it
         * @example {
         *       "id": "0199a1c0-6a00-7c3e-8d21-3f1f6a7b9c11",
         *       "name": "Yorkshire and the Humber",
         *       "slug": "yorkshire-and-the-humber",
         *       "status": "proposed",
         *       "council": "LDS",
         *       "councils": [
         *         "HUL",
         *         "LDS",
         *         "SHF"
         *       ],
         *       "why": "We each work to the Standard alone, and the nearest group is in Birmingham",
         *       "standard": "lgdss-2016",
         *       "joining": [
         *         {
         *           "council": "LDS",
         *           "since": "2016-11-02"
         *         }
         *       ],
         *       "region": null,
         *       "merged_into": null,
         *       "reason": null,
         *       "created_at": "2016-11-02T10:00:00.000Z",
         *       "closed_at": null
         *     }
         */
        Proposal: {
            /**
             * Format: uuid
             * @description Id of the proposal
             */
            id: string;
            /** @description The name that the group is to have */
            name: string;
            /** @description The id that the region is to have */
            slug: string;
            status: components["schemas"]["ProposalStatus"];
            /** @description Register code of the council whose proposal it is; null: an admin's */
            council: string | null;
            /** @description Register codes of the councils that it hopes for */
            councils: string[];
            /** @description Why the group should be */
            why: string;
            /** @description The standard that it is to work to, such as lgdss-2016; null: none is said */
            standard: string | null;
            /** @description The councils that would join, in order of their codes */
            joining: components["schemas"]["Joining"][];
            /** @description The region that it was opened as */
            region: string | null;
            /** @description The region that it was merged into */
            merged_into: string | null;
            /** @description Why it was merged, withdrawn or declined */
            reason: string | null;
            /**
             * Format: date-time
             * @description When it was proposed
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was opened, merged, withdrawn or declined
             */
            closed_at: string | null;
        };
        /**
         * ProposalChange
         * @description What is to be said otherwise in a proposal; what is left out stays
         * @example {
         *       "why": "We each work to the Standard alone, and would rather meet in Leeds than in Birmingham"
         *     }
         */
        ProposalChange: {
            /** @description The name that the group is to have */
            name?: string;
            /** @description Codes of the councils that it hopes for */
            councils?: string[];
            /** @description Why the group should be */
            why?: string;
            /** @description The standard that it is to work to, such as lgdss-2016; null: none is said */
            standard?: string | null;
        };
        /**
         * ProposalMerging
         * @description How a proposal is merged into a region that there is
         * @example {
         *       "into": "midlands",
         *       "reason": "Sheffield is in the Midlands group already, and two groups would be thin"
         *     }
         */
        ProposalMerging: {
            /** @description The region that its councils should join instead */
            into: string;
            /** @description Why */
            reason: string;
        };
        /**
         * ProposalNew
         * @description A regional group to propose
         * @example {
         *       "name": "Yorkshire and the Humber",
         *       "councils": [
         *         "HUL",
         *         "LDS",
         *         "SHF"
         *       ],
         *       "why": "We each work to the Standard alone, and the nearest group is in Birmingham",
         *       "standard": "lgdss-2016"
         *     }
         */
        ProposalNew: {
            /** @description The name that the group is to have */
            name: string;
            /** @description The id that the region is to have; made of the name otherwise */
            id?: string;
            /** @description Codes of the councils that it hopes for */
            councils: string[];
            /** @description Why the group should be */
            why: string;
            /** @description The standard that it is to work to, such as lgdss-2016; null: none is said */
            standard?: string | null;
        };
        /**
         * ProposalOpening
         * @description How a proposed group is opened as a region
         * @example {
         *       "from": "2016-12-01",
         *       "leads": [
         *         "LDS"
         *       ],
         *       "description": "Councils of Yorkshire and the Humber, proposed by Leeds"
         *     }
         */
        ProposalOpening: {
            /**
             * Format: date
             * @description The first day of the group, of its memberships and of its leads' terms
             */
            from: string;
            /** @description The id of the region, where it is to be another than was proposed */
            id?: string;
            /** @description Codes of the councils that lead it from then on */
            leads: string[];
            /** @description Which councils the group is for, and what is known of it; says only that it was proposed unless given */
            description?: string;
            /** @description Ends the memberships in other regions that stand in the way, on the same day */
            move?: boolean;
        };
        /**
         * ProposalStatus
         * @description How far a proposal is: opened as a region, merged into another one, withdrawn by whoever proposed it, or declined
         * @example proposed
         * @enum {string}
         */
        ProposalStatus: "proposed" | "opened" | "merged" | "withdrawn" | "declined";
        /**
         * Proposals
         * @description A page of a list
         * @example {
         *       "items": [
         *         {
         *           "id": "0199a1c0-6a00-7c3e-8d21-3f1f6a7b9c11",
         *           "name": "Yorkshire and the Humber",
         *           "slug": "yorkshire-and-the-humber",
         *           "status": "proposed",
         *           "council": "LDS",
         *           "councils": [
         *             "HUL",
         *             "LDS",
         *             "SHF"
         *           ],
         *           "why": "We each work to the Standard alone, and the nearest group is in Birmingham",
         *           "standard": "lgdss-2016",
         *           "joining": [
         *             {
         *               "council": "LDS",
         *               "since": "2016-11-02"
         *             }
         *           ],
         *           "region": null,
         *           "merged_into": null,
         *           "reason": null,
         *           "created_at": "2016-11-02T10:00:00.000Z",
         *           "closed_at": null
         *         }
         *       ],
         *       "next": null
         *     }
         */
        Proposals: {
            /** @description The items of this page */
            items: components["schemas"]["Proposal"][];
            /** @description The cursor of the next page; null on the last */
            next: string | null;
        };
        /**
         * Quartiles
         * @description How the means of a region's councils spread
         * @example {
         *       "councils": 12,
         *       "quartile_1": 2.8,
         *       "median": 3.2,
         *       "quartile_3": 3.9
         *     }
         */
        Quartiles: {
            /** @description Councils with a mean; the figures are over these */
            councils: number;
            /** @description A quarter of them are at or below it; between two means it is interpolated */
            quartile_1: number | null;
            /** @description Half of them are at or below it */
            median: number | null;
            /** @description Three quarters of them are at or below it */
            quartile_3: number | null;
        };
        /**
         * RecentChange
         * @description Who changed what of late, for whoever was not first
         * @example {
         *       "at": "2026-11-01T10:00:00.000Z",
         *       "by": {
         *         "name": "editor at Cornwall",
         *         "role": "editor",
         *         "council": "CON"
         *       },
         *       "action": "score written",
         *       "pointers": [
         *         "/scores/3"
         *       ]
         *     }
         */
        RecentChange: {
            /**
             * Format: date-time
             * @description When
             */
            at: string;
            /** @description Who; null: the operator, at the command line */
            by: {
                /** @description Name of the token */
                name: string;
                role: components["schemas"]["Role"];
                /** @description Register code of its council */
                council: string | null;
            } | null;
            /** @description What was done */
            action: string;
            /** @description JSON pointers to what changed */
            pointers: string[];
        };
        /**
         * Reciprocity
         * @description How many reviews a council has given and received
         * @example {
         *       "council": "CON",
         *       "name": "Cornwall Council",
         *       "from": "2026-04-01",
         *       "to": "2027-04-01",
         *       "given": 3,
         *       "given_open": 1,
         *       "received": 2,
         *       "received_open": 0,
         *       "balance": 1
         *     }
         */
        Reciprocity: {
            /** @description Register code */
            council: string;
            /** @description Its name */
            name: string;
            /**
             * Format: date
             * @description Completed reviews are counted from this day on; null: from the first
             */
            from: string | null;
            /**
             * Format: date
             * @description Completed reviews are counted before this day; null: to the last
             */
            to: string | null;
            /** @description Reviews that it completed */
            given: number;
            /** @description Reviews that are its to do now: invited or accepted */
            given_open: number;
            /** @description Reviews of its assessments that were completed */
            received: number;
            /** @description Reviews of its assessments that are under way now: invited or accepted */
            received_open: number;
            /** @description Given less received */
            balance: number;
        };
        /**
         * ReciprocityList
         * @description A page of a list
         * @example {
         *       "items": [
         *         {
         *           "council": "CON",
         *           "name": "Cornwall Council",
         *           "from": "2026-04-01",
         *           "to": "2027-04-01",
         *           "given": 3,
         *           "given_open": 1,
         *           "received": 2,
         *           "received_open": 0,
         *           "balance": 1
         *         }
         *       ],
         *       "next": null
         *     }
         */
        ReciprocityList: {
            /** @description The items of this page */
            items: components["schemas"]["Reciprocity"][];
            /** @description The cursor of the next page; null on the last */
            next: string | null;
        };
        /**
         * Recode
         * @description The code that the register gave the council now; the old one stays an alias
         * @example {
         *       "code": "CNW"
         *     }
         */
        Recode: {
            /** @description The new register code */
            code: string;
        };
        /**
         * RecommendationReply
         * @description What a council answers to a peer's view of a point
         * @example {
         *       "accept": true,
         *       "reason": "We had not counted magnifiers",
         *       "score": 3,
         *       "replied_at": "2026-11-12T09:00:00.000Z"
         *     }
         */
        RecommendationReply: {
            /** @description Whether the council accepts it, or challenges it */
            accept: boolean;
            /** @description Why */
            reason: string | null;
            /** @description The score that the council gives itself from then on; null: as it was */
            score: number | null;
            /**
             * Format: date-time
             * @description When
             */
            replied_at: string;
        };
        /**
         * RecommendationReplyNew
         * @description A reply: accept, with another score of one's own or without, or challenge, with a reason
         * @example {
         *       "accept": true,
         *       "reason": "We had not counted magnifiers",
         *       "score": 3
         *     }
         */
        RecommendationReplyNew: {
            /** @description true: accepted; false: challenged, with a reason */
            accept: boolean;
            /** @description Why; needed to challenge */
            reason?: string;
            /** @description Only with accept: the score that the council gives itself from now on */
            score?: number;
        };
        /**
         * Redaction
         * @description A text that was removed, from a place and from all that stood there earlier
         * @example {
         *       "id": "0199a1c0-9f00-7d3f-a2e5-99ee00ff11aa",
         *       "council": "CON",
         *       "target": "assessments/0199a1c0-5a00-7c3e-8d21-3f1f6a7b9c01",
         *       "pointer": "/scores/3/rationale",
         *       "reason": "Names a resident",
         *       "texts": 2,
         *       "copies": 0,
         *       "left_at": [],
         *       "redacted_by": {
         *         "name": "operator",
         *         "council": null
         *       },
         *       "redacted_at": "2026-11-02T11:00:00.000Z"
         *     }
         */
        Redaction: {
            /**
             * Format: uuid
             * @description Id of the redaction
             */
            id: string;
            /** @description Register code of the council whose history has it; null: a region's has, or that of what belongs to no one */
            council: string | null;
            /** @description Address of what had the text */
            target: string;
            /** @description Pointer to the text in it */
            pointer: string;
            /** @description Why */
            reason: string;
            /** @description How many texts were taken from the place, with those that stood there earlier */
            texts: number;
            /** @description How many were taken from elsewhere, because they said the same */
            copies: number;
            /** @description Where the same text was left, unless copies went too */
            left_at: string[];
            redacted_by: components["schemas"]["CommentAuthor"];
            /**
             * Format: date-time
             * @description When
             */
            redacted_at: string;
        };
        /**
         * RedactionNew
         * @description A text that should never have been written, and why it goes; for good
         * @example {
         *       "target": "assessments/0199a1c0-5a00-7c3e-8d21-3f1f6a7b9c01",
         *       "pointer": "/scores/3/rationale",
         *       "reason": "Names a resident"
         *     }
         */
        RedactionNew: {
            /** @description Address of what has the text, without /v1/: assessments/{id}, services/{id}, comments/{id}, reviews/{id}, actions/{id}, interests/{id}, councils/{code}/help/{standard}/{point}, materials/{id}/versions/{number}, materials/{id}/uses/{use}, meetings/{id}, rounds/{id}, proposals/{id}, regions/{region}, regions/{region}/take-overs/{id} or redactions/{id} */
            target: string;
            /** @description Pointer to the text in it, such as /summary or /points/5/note. Points go by their number, as in the history: /scores/3/rationale; evidence by its place from 0: /scores/3/evidence/0/title */
            pointer: string;
            /** @description Why; without saying again what is to be removed */
            reason: string;
            /** @description Whether all other texts of the council that say exactly the same go too; false unless said */
            copies?: boolean;
        };
        /**
         * Redactions
         * @description A page of a list
         * @example {
         *       "items": [],
         *       "next": null
         *     }
         */
        Redactions: {
            /** @description The items of this page */
            items: components["schemas"]["Redaction"][];
            /** @description The cursor of the next page; null on the last */
            next: string | null;
        };
        /**
         * Region
         * @description A regional peer group of councils. Not a statistical region: its members are listed one by one, with dates.
         * @example {
         *       "id": "south-west",
         *       "name": "South West",
         *       "description": "Councils of the South West of England, apart from those of Wiltshire, which are in the South group. Launched in October 2016, after London, the Midlands and the South.",
         *       "started_on": null,
         *       "councils": 4,
         *       "ended_on": null,
         *       "ending_reason": null,
         *       "followed_by": [],
         *       "follows": [],
         *       "dormant": null
         *     }
         */
        Region: {
            /** @description The id of the region, such as south-west: small letters, digits and single hyphens. */
            id: string;
            /** @description The name of the peer group. */
            name: string;
            /** @description Which councils the group is for, and what is known of it. */
            description: string;
            /**
             * Format: date
             * @description The day the group started; null where it is not known.
             */
            started_on: string | null;
            /** @description How many councils are members today. */
            councils: number;
            /**
             * Format: date
             * @description The first day without the group; null while it goes on.
             */
            ended_on: string | null;
            /** @description Why it ends or has ended. */
            ending_reason: string | null;
            /** @description The regions that follow it. */
            followed_by: string[];
            /** @description The regions that it follows. */
            follows: string[];
            /** @description Why it rests today; null: it does not. */
            dormant: components["schemas"]["RegionDormant"] | null;
        };
        /**
         * RegionActions
         * @description How many improvement actions a region's councils have promised on what they have published, and what became of them
         * @example {
         *       "region": "south-west",
         *       "standard": "lgdss-2016",
         *       "as_of": "2026-11-20",
         *       "members": 12,
         *       "councils": 5,
         *       "services": 6,
         *       "open": 9,
         *       "done": 7,
         *       "dropped": 2,
         *       "overdue": 3,
         *       "points": [
         *         {
         *           "number": 8,
         *           "title": "Test the end-to-end service",
         *           "open": 3,
         *           "done": 5,
         *           "dropped": 1,
         *           "overdue": 1
         *         }
         *       ],
         *       "left_out": [
         *         {
         *           "reason": "nothing_promised",
         *           "councils": 2,
         *           "services": 4
         *         },
         *         {
         *           "reason": "service_ended",
         *           "councils": 0,
         *           "services": 1
         *         },
         *         {
         *           "reason": "nothing_published",
         *           "councils": 5,
         *           "services": 8
         *         }
         *       ]
         *     }
         */
        RegionActions: {
            /** @description The region */
            region: string;
            /** @description The standard, such as lgdss-2016 */
            standard: string;
            /**
             * Format: date
             * @description The figures are as at this day
             */
            as_of: string;
            /** @description Councils that belong to the region at that day */
            members: number;
            /** @description Of those, with an action counted */
            councils: number;
            /** @description Services with an action counted */
            services: number;
            /** @description Actions to be done */
            open: number;
            /** @description Actions done */
            done: number;
            /** @description Actions dropped, with a reason */
            dropped: number;
            /** @description Of the open ones, past their day */
            overdue: number;
            /** @description Point by point; actions on no point in particular are in the outer figures alone */
            points: components["schemas"]["PointActions"][];
            /** @description What was not counted, and why */
            left_out: components["schemas"]["ActionsLeftOut"][];
        };
        /**
         * RegionComparison
         * @description The councils of a region side by side
         * @example {
         *       "region": "south-west",
         *       "standard": "lgdss-2016",
         *       "phase": null,
         *       "as_of": "2026-11-20",
         *       "services": 18,
         *       "reviewed": 7,
         *       "councils": [
         *         {
         *           "council": "CON",
         *           "name": "Cornwall Council",
         *           "services": 1,
         *           "reviewed": 1,
         *           "mean": 4,
         *           "median": 4,
         *           "met_share": 1,
         *           "quarter": 4,
         *           "change": 1,
         *           "change_of": 1,
         *           "oldest_published_on": "2026-11-12",
         *           "older_than_12_months": 0
         *         }
         *       ],
         *       "quartiles": {
         *         "councils": 12,
         *         "quartile_1": 2.8,
         *         "median": 3.2,
         *         "quartile_3": 3.9
         *       },
         *       "points": [
         *         {
         *           "number": 1,
         *           "title": "Understand user needs",
         *           "councils": 12,
         *           "lowest": 1.5,
         *           "quartile_1": 2.8,
         *           "median": 3.2,
         *           "quartile_3": 3.9,
         *           "highest": 4.5
         *         }
         *       ],
         *       "ages": {
         *         "assessments": 18,
         *         "older_than_12_months": 4,
         *         "oldest_published_on": "2024-03-08",
         *         "median_months": 7.5
         *       },
         *       "left_out": [
         *         {
         *           "reason": "nothing_published",
         *           "councils": 3,
         *           "services": 5
         *         }
         *       ]
         *     }
         */
        RegionComparison: {
            /** @description The region */
            region: string;
            /** @description The standard, such as lgdss-2016 */
            standard: string;
            /**
             * @description Only services at this phase; null: any
             * @enum {string|null}
             */
            phase: "discovery" | "alpha" | "beta" | "live" | null;
            /**
             * Format: date
             * @description The figures are as at the end of this day
             */
            as_of: string;
            /** @description Services counted */
            services: number;
            /** @description Of those, whose latest assessment had a completed peer review when it was published */
            reviewed: number;
            /** @description Every council that belonged to the region at that day, by code */
            councils: components["schemas"]["ComparedCouncil"][];
            quartiles: components["schemas"]["Quartiles"];
            /** @description Point by point */
            points: components["schemas"]["ComparedPoint"][];
            ages: components["schemas"]["Ages"];
            /** @description What was not counted, and why */
            left_out: components["schemas"]["LeftOut"][];
        };
        /**
         * RegionDormant
         * @description A region rests: nobody leads it, or it has not met for over six months. Any member may ask to take it over.
         * @example {
         *       "since": "2028-04-01",
         *       "reason": "no lead"
         *     }
         */
        RegionDormant: {
            /**
             * Format: date
             * @description Since which day; null where it has never been led and its first day is not known
             */
            since: string | null;
            /**
             * @description Why
             * @enum {string}
             */
            reason: "no lead" | "no meeting";
        };
        /**
         * RegionEnding
         * @description How a region ends
         * @example {
         *       "ended_on": "2027-04-01",
         *       "followed_by": [
         *         "south"
         *       ],
         *       "reason": "The two groups have met together for a year",
         *       "move_members_to": "south"
         *     }
         */
        RegionEnding: {
            /**
             * Format: date
             * @description The first day without it: its memberships and its leads' terms end then
             */
            ended_on: string;
            /** @description The regions that follow it */
            followed_by: string[];
            /** @description Why */
            reason: string;
            /** @description The region that its members belong to from that day on, one of those that follow it; none unless given */
            move_members_to?: string;
        };
        /**
         * RegionHelpOffer
         * @description A council of a region that is willing to help others on a point, and how it does there itself
         * @example {
         *       "council": "CON",
         *       "name": "Cornwall Council",
         *       "standard": "lgdss-2016",
         *       "point": 12,
         *       "note": "We can show how our assisted digital line works",
         *       "offered_on": "2026-11-02",
         *       "score": 5,
         *       "service": "0199a1c0-4b10-7aa2-9d42-12aa34bb56cc",
         *       "service_name": "Report a missed bin",
         *       "assessment": "0199a1c0-5a00-7c3e-8d21-3f1f6a7b9c01"
         *     }
         */
        RegionHelpOffer: {
            /** @description Register code */
            council: string;
            /** @description Its name */
            name: string;
            /** @description The standard, such as lgdss-2016 */
            standard: string;
            /** @description Number of the point */
            point: number;
            /** @description What it can help with, and how */
            note: string | null;
            /**
             * Format: date
             * @description The day of the offer, in London
             */
            offered_on: string;
            /** @description The best that a service of it, not ended, has for the point in its latest published assessment on the standard; null where none has a score */
            score: number | null;
            /**
             * Format: uuid
             * @description Id of that service
             */
            service: string | null;
            /** @description What that service is called */
            service_name: string | null;
            /**
             * Format: uuid
             * @description Id of that assessment
             */
            assessment: string | null;
        };
        /**
         * RegionHelpOffers
         * @description A page of a list
         * @example {
         *       "items": [
         *         {
         *           "council": "CON",
         *           "name": "Cornwall Council",
         *           "standard": "lgdss-2016",
         *           "point": 12,
         *           "note": "We can show how our assisted digital line works",
         *           "offered_on": "2026-11-02",
         *           "score": 5,
         *           "service": "0199a1c0-4b10-7aa2-9d42-12aa34bb56cc",
         *           "service_name": "Report a missed bin",
         *           "assessment": "0199a1c0-5a00-7c3e-8d21-3f1f6a7b9c01"
         *         }
         *       ],
         *       "next": null
         *     }
         */
        RegionHelpOffers: {
            /** @description The items of this page */
            items: components["schemas"]["RegionHelpOffer"][];
            /** @description The cursor of the next page; null on the last */
            next: string | null;
        };
        /**
         * RegionNew
         * @description What creates or replaces a region; its id is in the path, and its members are added one by one.
         * @example {
         *       "name": "South West",
         *       "description": "Councils of the South West of England, apart from those of Wiltshire, which are in the South group. Launched in October 2016, after London, the Midlands and the South.",
         *       "started_on": null
         *     }
         */
        RegionNew: {
            /** @description The name of the peer group. */
            name: string;
            /** @description Which councils the group is for, and what is known of it. */
            description: string;
            /**
             * Format: date
             * @description The day the group started; null where it is not known.
             */
            started_on: string | null;
        };
        /**
         * RegionPoll
         * @description What was answered on a point in a meeting
         * @example {
         *       "meeting": "0199a1d0-2000-7c3e-8d21-3f1f6a7b9c02",
         *       "held_on": "2026-12-04",
         *       "poll": "0199a1d0-3000-7c3e-8d21-3f1f6a7b9c03",
         *       "standard": "lgdss-2016",
         *       "point": 8,
         *       "codes": 7,
         *       "voted": 6,
         *       "understanding": {
         *         "answered": 6,
         *         "mean": 3.1667,
         *         "votes": [
         *           {
         *             "value": 1,
         *             "votes": 0
         *           },
         *           {
         *             "value": 2,
         *             "votes": 1
         *           },
         *           {
         *             "value": 3,
         *             "votes": 3
         *           },
         *           {
         *             "value": 4,
         *             "votes": 2
         *           },
         *           {
         *             "value": 5,
         *             "votes": 0
         *           }
         *         ]
         *       },
         *       "confidence": {
         *         "answered": null,
         *         "mean": null,
         *         "votes": null
         *       }
         *     }
         */
        RegionPoll: {
            /**
             * Format: uuid
             * @description Id of the meeting
             */
            meeting: string;
            /**
             * Format: date
             * @description The day of the meeting
             */
            held_on: string;
            /**
             * Format: uuid
             * @description Id of the poll
             */
            poll: string;
            /** @description The standard, such as lgdss-2016 */
            standard: string;
            /** @description Number of the point */
            point: number;
            /** @description How many councils had a code */
            codes: number;
            /** @description How many of them voted */
            voted: number;
            understanding: components["schemas"]["PollFigures"];
            confidence: components["schemas"]["PollFigures"];
        };
        /**
         * RegionPolls
         * @description A page of a list
         * @example {
         *       "items": [],
         *       "next": null
         *     }
         */
        RegionPolls: {
            /** @description The items of this page */
            items: components["schemas"]["RegionPoll"][];
            /** @description The cursor of the next page; null on the last */
            next: string | null;
        };
        /**
         * RegionReview
         * @description A review as the lead of a region sees it: who reviews whom, and how far it is
         * @example {
         *       "id": "0199a1c0-7d30-7c2e-b1f4-88dd99ee00ff",
         *       "assessment": "0199a1c0-5a00-7c3e-8d21-3f1f6a7b9c01",
         *       "council": "CON",
         *       "service": "0199a1c0-4b10-7aa2-9d42-12aa34bb56cc",
         *       "service_name": "Report a missed bin",
         *       "standard": "lgdss-2016",
         *       "reviewer_council": "DEV",
         *       "status": "accepted",
         *       "paused": false,
         *       "due_on": "2026-11-23",
         *       "overdue": true,
         *       "conflict": null,
         *       "outcome": null,
         *       "created_at": "2026-11-02T11:00:00.000Z",
         *       "completed_at": null
         *     }
         */
        RegionReview: {
            /**
             * Format: uuid
             * @description Id of the review
             */
            id: string;
            /**
             * Format: uuid
             * @description Id of the assessment
             */
            assessment: string;
            /** @description Register code of the assessed council */
            council: string;
            /**
             * Format: uuid
             * @description Id of the assessed service
             */
            service: string;
            /** @description What the assessed service is called */
            service_name: string;
            /** @description The standard, such as lgdss-2016 */
            standard: string;
            /** @description Register code of the reviewing council */
            reviewer_council: string;
            status: components["schemas"]["ReviewStatus"];
            /** @description The assessment is withdrawn: the review goes on when it is submitted again */
            paused: boolean;
            /**
             * Format: date
             * @description Day by which it should be completed
             */
            due_on: string;
            /** @description It is open, not paused, and its day has passed */
            overdue: boolean;
            /**
             * @description The conflict of interest that completing it was refused for; explained at /problems/conflict-{conflict}
             * @enum {string|null}
             */
            conflict: "own-council" | "succession" | "two-tier" | "shared-service" | "declared-interest" | null;
            /**
             * @description What the reviewer concluded
             * @enum {string|null}
             */
            outcome: "agree" | "agree_with_recommendations" | "disagree" | null;
            /**
             * Format: date-time
             * @description When it was offered
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was completed
             */
            completed_at: string | null;
        };
        /**
         * RegionReviews
         * @description A page of a list
         * @example {
         *       "items": [
         *         {
         *           "id": "0199a1c0-7d30-7c2e-b1f4-88dd99ee00ff",
         *           "assessment": "0199a1c0-5a00-7c3e-8d21-3f1f6a7b9c01",
         *           "council": "CON",
         *           "service": "0199a1c0-4b10-7aa2-9d42-12aa34bb56cc",
         *           "service_name": "Report a missed bin",
         *           "standard": "lgdss-2016",
         *           "reviewer_council": "DEV",
         *           "status": "accepted",
         *           "paused": false,
         *           "due_on": "2026-11-23",
         *           "overdue": true,
         *           "conflict": null,
         *           "outcome": null,
         *           "created_at": "2026-11-02T11:00:00.000Z",
         *           "completed_at": null
         *         }
         *       ],
         *       "next": null
         *     }
         */
        RegionReviews: {
            /** @description The items of this page */
            items: components["schemas"]["RegionReview"][];
            /** @description The cursor of the next page; null on the last */
            next: string | null;
        };
        /**
         * Regions
         * @description A page of a list
         * @example {
         *       "items": [],
         *       "next": null
         *     }
         */
        Regions: {
            /** @description The items of this page */
            items: components["schemas"]["Region"][];
            /** @description The cursor of the next page; null on the last */
            next: string | null;
        };
        /**
         * RegisterCsv
         * @description The public register as CSV in UTF-8, with or without a byte order mark. Read are the columns local-authority-code, official-name (or nice-name), nation and local-authority-type, which it must have, and gss-code, former-gss-codes, county-la, start-date, end-date and replaced-by; others are left alone.
         * @example local-authority-code,official-name,gss-code,start-date,end-date,replaced-by,nation,local-authority-type
         *     CON,Cornwall Council,E06000052,2009-04-01,,,England,UA
         */
        RegisterCsv: unknown;
        /**
         * RegisterImport
         * @description What an import of the register did
         * @example {
         *       "created": 2,
         *       "updated": 0,
         *       "unchanged": 468,
         *       "rejected": [],
         *       "notices": []
         *     }
         */
        RegisterImport: {
            /** @description Councils added */
            created: number;
            /** @description Councils changed */
            updated: number;
            /** @description Councils that stood so already */
            unchanged: number;
            /** @description Rows not taken, and why */
            rejected: components["schemas"]["RegisterNote"][];
            /** @description What was taken with a reservation */
            notices: components["schemas"]["RegisterNote"][];
        };
        /**
         * RegisterNote
         * @description Something to know about one cell of an imported register
         * @example {
         *       "line": 14,
         *       "column": "start-date",
         *       "detail": "2005-06-18 is not a plausible start; kept as unknown"
         *     }
         */
        RegisterNote: {
            /** @description Line of the file, the header being 1 */
            line: number;
            /** @description Column of the register; null where the whole row is meant */
            column: string | null;
            /** @description What was found, and what would be right */
            detail: string;
        };
        /**
         * Reply
         * @description An answer to a comment
         * @example {
         *       "id": "0199a1c0-6c20-7b1d-a0f3-77cc88dd99ef",
         *       "body": "With eight people",
         *       "author": {
         *         "name": "editor at Cornwall",
         *         "council": "CON"
         *       },
         *       "created_at": "2026-11-04T10:00:00.000Z",
         *       "edited_at": null,
         *       "mentions": []
         *     }
         */
        Reply: {
            /**
             * Format: uuid
             * @description Id of the comment
             */
            id: string;
            /** @description The message */
            body: string;
            author: components["schemas"]["CommentAuthor"];
            /**
             * Format: date-time
             * @description When it was written
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was last edited
             */
            edited_at: string | null;
            /** @description Points that the message names as #8, of those that the standard has */
            mentions: number[];
        };
        /**
         * Review
         * @description One reviewer's pass over a submitted assessment
         * @example {
         *       "id": "0199a1c0-7d30-7c2e-b1f4-88dd99ee00ff",
         *       "assessment": "0199a1c0-5a00-7c3e-8d21-3f1f6a7b9c01",
         *       "council": "CON",
         *       "service": "0199a1c0-4b10-7aa2-9d42-12aa34bb56cc",
         *       "reviewer_council": "DEV",
         *       "status": "completed",
         *       "paused": false,
         *       "due_on": "2026-11-23",
         *       "overdue": false,
         *       "created_at": "2026-11-02T11:00:00.000Z",
         *       "accepted_at": "2026-11-02T11:00:00.000Z",
         *       "completed_at": "2026-11-10T10:00:00.000Z",
         *       "closed_at": null,
         *       "release_cause": null,
         *       "reason": null,
         *       "conflict": null,
         *       "conflict_found_at": null,
         *       "outcome": "agree_with_recommendations",
         *       "summary": "A fair account; testing with assistive technology is thin",
         *       "reply_by": "2026-11-24",
         *       "unanswered": 1,
         *       "changed_points": [],
         *       "points": [
         *         {
         *           "point": 8,
         *           "score": 3,
         *           "note": "Two of the three sessions were with the same charity",
         *           "recommendation": "Test with magnifiers and voice control before each release",
         *           "priority": "high",
         *           "good_practice": null,
         *           "own_score": 4,
         *           "updated_at": "2026-11-09T15:00:00.000Z",
         *           "reply": {
         *             "accept": true,
         *             "reason": "We had not counted magnifiers",
         *             "score": 3,
         *             "replied_at": "2026-11-12T09:00:00.000Z"
         *           }
         *         }
         *       ]
         *     }
         */
        Review: {
            /**
             * Format: uuid
             * @description Id of the review
             */
            id: string;
            /**
             * Format: uuid
             * @description Id of the assessment
             */
            assessment: string;
            /** @description Register code of the assessed council */
            council: string;
            /**
             * Format: uuid
             * @description Id of the assessed service
             */
            service: string;
            /** @description Register code of the reviewing council */
            reviewer_council: string;
            status: components["schemas"]["ReviewStatus"];
            /** @description The assessment is withdrawn: the review goes on when it is submitted again */
            paused: boolean;
            /**
             * Format: date
             * @description Day by which it should be completed
             */
            due_on: string;
            /** @description It is open, not paused, and its day has passed */
            overdue: boolean;
            /**
             * Format: date-time
             * @description When it was offered
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When its council took it on
             */
            accepted_at: string | null;
            /**
             * Format: date-time
             * @description When it was completed
             */
            completed_at: string | null;
            /**
             * Format: date-time
             * @description When it was declined or released
             */
            closed_at: string | null;
            /**
             * @description Why it was released
             * @enum {string|null}
             */
            release_cause: "lead" | "publication" | "council_ended" | null;
            /** @description Why it was declined or released, in words */
            reason: string | null;
            /**
             * @description The conflict of interest that completing it was refused for; explained at /problems/conflict-{conflict}
             * @enum {string|null}
             */
            conflict: "own-council" | "succession" | "two-tier" | "shared-service" | "declared-interest" | null;
            /**
             * Format: date-time
             * @description When that was
             */
            conflict_found_at: string | null;
            /**
             * @description What the reviewer concluded
             * @enum {string|null}
             */
            outcome: "agree" | "agree_with_recommendations" | "disagree" | null;
            /** @description What the reviewer wrote on the whole */
            summary: string | null;
            /**
             * Format: date
             * @description Last day on which publishing waits for replies to its recommendations
             */
            reply_by: string | null;
            /** @description Recommendations of it, once completed, that the council has not replied to */
            unanswered: number;
            /** @description Points whose score or rationale changed while it was paused, and that the reviewer has not looked at since */
            changed_points: number[];
            /** @description The reviewer's own view, by point */
            points: components["schemas"]["PeerScore"][];
        };
        /**
         * ReviewChange
         * @description Another day for a review
         * @example {
         *       "due_on": "2026-12-04"
         *     }
         */
        ReviewChange: {
            /**
             * Format: date
             * @description Day by which it should be completed: today or later
             */
            due_on: string;
        };
        /**
         * ReviewClosing
         * @description Why a review is declined or released; may be left out
         * @example {
         *       "reason": "No time before the deadline"
         *     }
         */
        ReviewClosing: {
            /** @description Why, in words */
            reason?: string;
        };
        /**
         * ReviewCompletion
         * @description What the reviewer concludes
         * @example {
         *       "outcome": "agree_with_recommendations",
         *       "summary": "A fair account; testing with assistive technology is thin"
         *     }
         */
        ReviewCompletion: {
            outcome: components["schemas"]["ReviewOutcome"];
            /** @description On the whole */
            summary: string;
        };
        /**
         * ReviewItem
         * @description One reviewer's pass over a submitted assessment, without its points
         * @example {
         *       "id": "0199a1c0-7d30-7c2e-b1f4-88dd99ee00ff",
         *       "assessment": "0199a1c0-5a00-7c3e-8d21-3f1f6a7b9c01",
         *       "council": "CON",
         *       "service": "0199a1c0-4b10-7aa2-9d42-12aa34bb56cc",
         *       "reviewer_council": "DEV",
         *       "status": "completed",
         *       "paused": false,
         *       "due_on": "2026-11-23",
         *       "overdue": false,
         *       "created_at": "2026-11-02T11:00:00.000Z",
         *       "accepted_at": "2026-11-02T11:00:00.000Z",
         *       "completed_at": "2026-11-10T10:00:00.000Z",
         *       "closed_at": null,
         *       "release_cause": null,
         *       "reason": null,
         *       "conflict": null,
         *       "conflict_found_at": null,
         *       "outcome": "agree_with_recommendations",
         *       "summary": "A fair account; testing with assistive technology is thin",
         *       "reply_by": "2026-11-24",
         *       "unanswered": 1,
         *       "changed_points": []
         *     }
         */
        ReviewItem: {
            /**
             * Format: uuid
             * @description Id of the review
             */
            id: string;
            /**
             * Format: uuid
             * @description Id of the assessment
             */
            assessment: string;
            /** @description Register code of the assessed council */
            council: string;
            /**
             * Format: uuid
             * @description Id of the assessed service
             */
            service: string;
            /** @description Register code of the reviewing council */
            reviewer_council: string;
            status: components["schemas"]["ReviewStatus"];
            /** @description The assessment is withdrawn: the review goes on when it is submitted again */
            paused: boolean;
            /**
             * Format: date
             * @description Day by which it should be completed
             */
            due_on: string;
            /** @description It is open, not paused, and its day has passed */
            overdue: boolean;
            /**
             * Format: date-time
             * @description When it was offered
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When its council took it on
             */
            accepted_at: string | null;
            /**
             * Format: date-time
             * @description When it was completed
             */
            completed_at: string | null;
            /**
             * Format: date-time
             * @description When it was declined or released
             */
            closed_at: string | null;
            /**
             * @description Why it was released
             * @enum {string|null}
             */
            release_cause: "lead" | "publication" | "council_ended" | null;
            /** @description Why it was declined or released, in words */
            reason: string | null;
            /**
             * @description The conflict of interest that completing it was refused for; explained at /problems/conflict-{conflict}
             * @enum {string|null}
             */
            conflict: "own-council" | "succession" | "two-tier" | "shared-service" | "declared-interest" | null;
            /**
             * Format: date-time
             * @description When that was
             */
            conflict_found_at: string | null;
            /**
             * @description What the reviewer concluded
             * @enum {string|null}
             */
            outcome: "agree" | "agree_with_recommendations" | "disagree" | null;
            /** @description What the reviewer wrote on the whole */
            summary: string | null;
            /**
             * Format: date
             * @description Last day on which publishing waits for replies to its recommendations
             */
            reply_by: string | null;
            /** @description Recommendations of it, once completed, that the council has not replied to */
            unanswered: number;
            /** @description Points whose score or rationale changed while it was paused, and that the reviewer has not looked at since */
            changed_points: number[];
        };
        /**
         * ReviewNew
         * @description A review offered: a reviewer volunteers with {}, a lead names the council
         * @example {
         *       "reviewer_council": "DEV"
         *     }
         */
        ReviewNew: {
            /** @description Register code of the council that a lead or admin invites */
            reviewer_council?: string;
            /**
             * Format: date
             * @description Day by which it should be completed: today or later; 15 working days from now unless given
             */
            due_on?: string;
        };
        /**
         * ReviewOutcome
         * @description What a reviewer concluded
         * @example agree_with_recommendations
         * @enum {string}
         */
        ReviewOutcome: "agree" | "agree_with_recommendations" | "disagree";
        /**
         * ReviewStatus
         * @description How far a review is
         * @example accepted
         * @enum {string}
         */
        ReviewStatus: "invited" | "accepted" | "completed" | "declined" | "released";
        /**
         * ReviewSummary
         * @description A completed review
         * @example {
         *       "id": "0199a1c0-6c20-7b1d-a0f3-77cc88dd99ee",
         *       "council": "DEV",
         *       "outcome": "agree",
         *       "summary": "A fair account",
         *       "completed_at": "2026-11-10T10:00:00.000Z",
         *       "reviewer_council": "DEV",
         *       "reply_by": "2026-11-24"
         *     }
         */
        ReviewSummary: {
            /**
             * Format: uuid
             * @description Id of the review
             */
            id: string;
            /** @description Register code of the reviewing council */
            council: string;
            /** @description What the reviewer concluded */
            outcome: string;
            /** @description What the reviewer wrote */
            summary: string | null;
            /**
             * Format: date-time
             * @description When it was completed
             */
            completed_at: string;
            /** @description Register code of the reviewing council, as in a review */
            reviewer_council: string;
            /**
             * Format: date
             * @description Last day on which publishing waits for replies to its recommendations
             */
            reply_by: string | null;
        };
        /**
         * Reviews
         * @description A page of a list
         * @example {
         *       "items": [
         *         {
         *           "id": "0199a1c0-7d30-7c2e-b1f4-88dd99ee00ff",
         *           "assessment": "0199a1c0-5a00-7c3e-8d21-3f1f6a7b9c01",
         *           "council": "CON",
         *           "service": "0199a1c0-4b10-7aa2-9d42-12aa34bb56cc",
         *           "reviewer_council": "DEV",
         *           "status": "completed",
         *           "paused": false,
         *           "due_on": "2026-11-23",
         *           "overdue": false,
         *           "created_at": "2026-11-02T11:00:00.000Z",
         *           "accepted_at": "2026-11-02T11:00:00.000Z",
         *           "completed_at": "2026-11-10T10:00:00.000Z",
         *           "closed_at": null,
         *           "release_cause": null,
         *           "reason": null,
         *           "conflict": null,
         *           "conflict_found_at": null,
         *           "outcome": "agree_with_recommendations",
         *           "summary": "A fair account; testing with assistive technology is thin",
         *           "reply_by": "2026-11-24",
         *           "unanswered": 1,
         *           "changed_points": []
         *         }
         *       ],
         *       "next": null
         *     }
         */
        Reviews: {
            /** @description The items of this page */
            items: components["schemas"]["ReviewItem"][];
            /** @description The cursor of the next page; null on the last */
            next: string | null;
        };
        /**
         * Role
         * @description What a token is for
         * @example editor
         * @enum {string}
         */
        Role: "admin" | "editor" | "reviewer" | "lead" | "reader";
        /**
         * Round
         * @description A round: meetings of several regions on the same points
         * @example {
         *       "id": "0199a1d0-1000-7c3e-8d21-3f1f6a7b9c01",
         *       "name": "Testing with people, autumn 2026",
         *       "about": null,
         *       "standard": "lgdss-2016",
         *       "points": [
         *         8,
         *         10
         *       ],
         *       "regions": [
         *         {
         *           "region": "south-west",
         *           "joined_at": "2026-11-02T10:00:00.000Z"
         *         }
         *       ],
         *       "meetings": [],
         *       "created_at": "2026-11-02T10:00:00.000Z",
         *       "updated_at": "2026-11-02T10:00:00.000Z",
         *       "materials": []
         *     }
         */
        Round: {
            /**
             * Format: uuid
             * @description Id of the round
             */
            id: string;
            /** @description What the round is called */
            name: string;
            /** @description What it is for */
            about: string | null;
            /** @description The standard, such as lgdss-2016 */
            standard: string;
            /** @description The points that it is about */
            points: number[];
            /** @description Who takes part, in the order in which they joined */
            regions: components["schemas"]["RoundRegion"][];
            /** @description Its meetings, the earliest first */
            meetings: components["schemas"]["MeetingItem"][];
            /**
             * Format: date-time
             * @description When it was begun
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it last changed
             */
            updated_at: string;
            /** @description What the meetings are held with */
            materials: components["schemas"]["AgendaMaterial"][];
        };
        /**
         * RoundChange
         * @description What is to be another; what is left out stays
         * @example {
         *       "points": [
         *         8,
         *         10,
         *         15
         *       ]
         *     }
         */
        RoundChange: {
            /** @description What the round is called */
            name?: string;
            /** @description What it is for */
            about?: string | null;
            /** @description The points that it is about */
            points?: number[];
            /** @description What the meetings are held with: published versions */
            materials?: components["schemas"]["AgendaMaterial"][];
        };
        /**
         * RoundItem
         * @description A round, as lists have it
         * @example {
         *       "id": "0199a1d0-1000-7c3e-8d21-3f1f6a7b9c01",
         *       "name": "Testing with people, autumn 2026",
         *       "about": null,
         *       "standard": "lgdss-2016",
         *       "points": [
         *         8,
         *         10
         *       ],
         *       "regions": [
         *         "south-west"
         *       ],
         *       "meetings": 1,
         *       "created_at": "2026-11-02T10:00:00.000Z",
         *       "updated_at": "2026-11-02T10:00:00.000Z"
         *     }
         */
        RoundItem: {
            /**
             * Format: uuid
             * @description Id of the round
             */
            id: string;
            /** @description What the round is called */
            name: string;
            /** @description What it is for */
            about: string | null;
            /** @description The standard, such as lgdss-2016 */
            standard: string;
            /** @description The points that it is about */
            points: number[];
            /** @description Who takes part */
            regions: string[];
            /** @description How many meetings it has, those called off apart */
            meetings: number;
            /**
             * Format: date-time
             * @description When it was begun
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it last changed
             */
            updated_at: string;
        };
        /**
         * RoundNew
         * @description A round to begin: meetings of several regions on the same points
         * @example {
         *       "name": "Testing with people, autumn 2026",
         *       "standard": "lgdss-2016",
         *       "points": [
         *         8,
         *         10
         *       ]
         *     }
         */
        RoundNew: {
            /** @description What the round is called */
            name: string;
            /** @description What it is for */
            about?: string | null;
            /** @description The standard, such as lgdss-2016 */
            standard: string;
            /** @description The points that it is about */
            points: number[];
            /** @description What the meetings are held with: published versions */
            materials?: components["schemas"]["AgendaMaterial"][];
        };
        /**
         * RoundRegion
         * @description A region that takes part in a round
         * @example {
         *       "region": "south-west",
         *       "joined_at": "2026-11-02T10:00:00.000Z"
         *     }
         */
        RoundRegion: {
            /** @description The region, such as south-west */
            region: string;
            /**
             * Format: date-time
             * @description When it joined
             */
            joined_at: string;
        };
        /**
         * Rounds
         * @description A page of a list
         * @example {
         *       "items": [],
         *       "next": null
         *     }
         */
        Rounds: {
            /** @description The items of this page */
            items: components["schemas"]["RoundItem"][];
            /** @description The cursor of the next page; null on the last */
            next: string | null;
        };
        /**
         * ScaleValue
         * @description One of the scores that a standard allows.
         * @example {
         *       "value": 4,
         *       "label": "Met",
         *       "meaning": "The point is met, and there is evidence that shows it.",
         *       "met": true
         *     }
         */
        ScaleValue: {
            /** @description The score itself, a whole number; each value once in a scale. */
            value: number;
            /** @description A short name for the score, such as Met or Amber. */
            label: string;
            /** @description What has to be true of a service for this score, in one line. */
            meaning: string;
            /** @description Whether a point with this score counts as met. */
            met: boolean;
        };
        /**
         * SchemaFile
         * @description A schema file: JSON Schema, draft 2020-12
         * @example {
         *       "title": "Limit",
         *       "type": "integer",
         *       "minimum": 1,
         *       "maximum": 500,
         *       "default": 50
         *     }
         */
        SchemaFile: {
            /** @description The name of its type */
            title: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Score
         * @description The value given to a point, with a rationale and evidence; or not applicable, with a reason
         * @example {
         *       "point": 1,
         *       "score": 4,
         *       "not_applicable": false,
         *       "rationale": "Five rounds of testing",
         *       "evidence": [],
         *       "updated_at": "2026-11-01T10:00:00.000Z",
         *       "earlier": null,
         *       "peers": [],
         *       "gap": null,
         *       "spread": null
         *     }
         */
        Score: {
            /** @description Number of the point */
            point: number;
            /** @description On the standard's scale; null where not applicable */
            score: number | null;
            /** @description The point does not apply */
            not_applicable: boolean;
            /** @description Why */
            rationale: string | null;
            /** @description What backs the score */
            evidence: components["schemas"]["Evidence"][];
            /**
             * Format: date-time
             * @description When it was last written
             */
            updated_at: string;
            /** @description What it was before a peer's recommendation was accepted, where that changed it */
            earlier: components["schemas"]["EarlierScore"] | null;
            /** @description What completed reviews say of the point */
            peers: components["schemas"]["PeerView"][];
            /** @description Mean of the peers' scores minus the council's own; null without both */
            gap: number | null;
            /** @description Highest minus lowest of the peers' scores; null with fewer than two */
            spread: number | null;
        };
        /**
         * ScoreCount
         * @description How many services have this score
         * @example {
         *       "value": 4,
         *       "services": 7
         *     }
         */
        ScoreCount: {
            /** @description A value of the scale */
            value: number;
            /** @description Services that have it */
            services: number;
        };
        /**
         * ScoreNew
         * @description A point's score, or that the point does not apply: one of the two
         * @example {
         *       "score": 4,
         *       "rationale": "Five rounds of testing with residents since spring",
         *       "evidence": [
         *         {
         *           "title": "Findings",
         *           "url": "https://www.cornwall.gov.uk/research/missed-bin"
         *         }
         *       ]
         *     }
         */
        ScoreNew: {
            /** @description A value of the standard's scale */
            score?: number;
            /** @description The point does not apply; give the reason in the rationale */
            not_applicable?: boolean;
            /** @description Why this score, or why the point does not apply */
            rationale?: string;
            /** @description What backs the score */
            evidence?: components["schemas"]["Evidence"][];
        };
        /**
         * Service
         * @description Something a council runs for people
         * @example {
         *       "id": "0199a1c0-4b10-7aa2-9d42-12aa34bb56cc",
         *       "council": "CON",
         *       "name": "Report a missed bin",
         *       "slug": "report-a-missed-bin",
         *       "description": null,
         *       "url": "https://www.cornwall.gov.uk/missed-bin",
         *       "supplier": null,
         *       "product": null,
         *       "lgsl": null,
         *       "shared_with": [],
         *       "ended_on": null
         *     }
         */
        Service: {
            /**
             * Format: uuid
             * @description Id of the service
             */
            id: string;
            /** @description Register code of the council */
            council: string;
            /** @description What people would call it */
            name: string;
            /** @description Short name for addresses, unique in the council */
            slug: string;
            /** @description What it does */
            description: string | null;
            /**
             * Format: uri
             * @description Where people use it
             */
            url: string | null;
            /** @description Who supplies it, where it is bought */
            supplier: string | null;
            /** @description The product it is built on */
            product: string | null;
            /** @description Local Government Services List number */
            lgsl: number | null;
            /** @description Codes of the councils it is shared with */
            shared_with: string[];
            /**
             * Format: date
             * @description First day without the service
             */
            ended_on: string | null;
        };
        /**
         * ServiceChange
         * @description What to change of a service; what is left out stays
         * @example {
         *       "supplier": "A supplier",
         *       "ended_on": null
         *     }
         */
        ServiceChange: {
            /** @description What people would call it */
            name?: string;
            /** @description Short name for addresses, unique in the council; made from the name unless given */
            slug?: string;
            /** @description What it does */
            description?: string | null;
            /**
             * Format: uri
             * @description Where people use it
             */
            url?: string | null;
            /** @description Who supplies it, where it is bought */
            supplier?: string | null;
            /** @description The product it is built on */
            product?: string | null;
            /** @description Local Government Services List number */
            lgsl?: number | null;
            /** @description Codes of the councils it is shared with */
            shared_with?: string[];
            /**
             * Format: date
             * @description First day without the service
             */
            ended_on?: string | null;
        };
        /**
         * ServiceNew
         * @description Something a council runs for people
         * @example {
         *       "name": "Report a missed bin",
         *       "url": "https://www.cornwall.gov.uk/missed-bin",
         *       "lgsl": null,
         *       "shared_with": []
         *     }
         */
        ServiceNew: {
            /** @description What people would call it */
            name: string;
            /** @description Short name for addresses, unique in the council; made from the name unless given */
            slug?: string;
            /** @description What it does */
            description?: string | null;
            /**
             * Format: uri
             * @description Where people use it
             */
            url?: string | null;
            /** @description Who supplies it, where it is bought */
            supplier?: string | null;
            /** @description The product it is built on */
            product?: string | null;
            /** @description Local Government Services List number */
            lgsl?: number | null;
            /** @description Codes of the councils it is shared with */
            shared_with?: string[];
            /**
             * Format: date
             * @description First day without the service
             */
            ended_on?: string | null;
        };
        /**
         * Services
         * @description A page of a list
         * @example {
         *       "items": [],
         *       "next": null
         *     }
         */
        Services: {
            /** @description The items of this page */
            items: components["schemas"]["Service"][];
            /** @description The cursor of the next page; null on the last */
            next: string | null;
        };
        /**
         * SheetNew
         * @description The whole sheet: points left out are cleared
         * @example {
         *       "scores": [
         *         {
         *           "point": 1,
         *           "score": 4,
         *           "rationale": "Five rounds of testing"
         *         },
         *         {
         *           "point": 9,
         *           "not_applicable": true,
         *           "rationale": "Never offered offline"
         *         }
         *       ]
         *     }
         */
        SheetNew: {
            /** @description A score for each point */
            scores: components["schemas"]["SheetScore"][];
        };
        /**
         * SheetScore
         * @description A point's score within a sheet
         * @example {
         *       "point": 1,
         *       "score": 4,
         *       "rationale": "Five rounds of testing with residents since spring"
         *     }
         */
        SheetScore: {
            /** @description Number of the point */
            point: number;
            /** @description A value of the standard's scale */
            score?: number;
            /** @description The point does not apply; give the reason in the rationale */
            not_applicable?: boolean;
            /** @description Why this score, or why the point does not apply */
            rationale?: string;
            /** @description What backs the score */
            evidence?: components["schemas"]["Evidence"][];
        };
        /**
         * SignUp
         * @description A council's public pledge to work to a standard
         * @example {
         *       "council": "CON",
         *       "standard": "lgdss-2016",
         *       "signed_on": "2016-05-12",
         *       "url": null
         *     }
         */
        SignUp: {
            /** @description Register code */
            council: string;
            /** @description The standard, such as lgdss-2016 */
            standard: string;
            /**
             * Format: date
             * @description The day of the pledge
             */
            signed_on: string;
            /** @description Where the pledge can be read */
            url: string | null;
        };
        /**
         * SignUpNew
         * @description A council's public pledge to work to a standard
         * @example {
         *       "signed_on": "2016-05-12",
         *       "url": "https://www.cornwall.gov.uk/digital-pledge"
         *     }
         */
        SignUpNew: {
            /**
             * Format: date
             * @description The day of the pledge, not in the future
             */
            signed_on: string;
            /**
             * Format: uri
             * @description Where the pledge can be read
             */
            url?: string | null;
        };
        /**
         * SignUps
         * @description A page of a list
         * @example {
         *       "items": [],
         *       "next": null
         *     }
         */
        SignUps: {
            /** @description The items of this page */
            items: components["schemas"]["SignUp"][];
            /** @description The cursor of the next page; null on the last */
            next: string | null;
        };
        /**
         * Standard
         * @description A numbered version of a service standard, with its points and its scale.
         * @example {
         *       "id": "govuk-2019",
         *       "title": "Government Service Standard",
         *       "version": "2019",
         *       "publisher": "Government Digital Service",
         *       "url": "https://www.gov.uk/service-manual/service-standard",
         *       "published_on": "2019-05-09",
         *       "points": [
         *         {
         *           "number": 1,
         *           "title": "Know users and what they need",
         *           "summary": "Find out who the users are, what they are really trying to achieve and what gets in their way, beyond the part that happens on the council website. Test ideas on them early.",
         *           "url": "https://www.gov.uk/service-manual/service-standard/point-1-understand-user-needs"
         *         }
         *       ],
         *       "scale": [
         *         {
         *           "value": 0,
         *           "label": "Red",
         *           "meaning": "The point is not met: something that matters is missing, and has to be put right before the service goes further.",
         *           "met": false
         *         },
         *         {
         *           "value": 1,
         *           "label": "Amber",
         *           "meaning": "The point is met in part: what is missing is known and can be put right while the service goes on.",
         *           "met": false
         *         },
         *         {
         *           "value": 2,
         *           "label": "Green",
         *           "meaning": "The point is met, and there is evidence that shows it.",
         *           "met": true
         *         }
         *       ],
         *       "not_applicable_allowed": true
         *     }
         */
        Standard: {
            /** @description The id of the standard, such as lgdss-2016: small letters, digits and single hyphens. */
            id: string;
            /** @description The name of the standard. */
            title: string;
            /** @description Which version of the standard this is, in the words of its publisher or a year. */
            version: string;
            /** @description The body that publishes the standard. */
            publisher: string;
            /**
             * Format: uri
             * @description Where the standard is published.
             */
            url: string;
            /**
             * Format: date
             * @description The day this version was published.
             */
            published_on: string;
            /** @description The points of the standard, in the order of their numbers. */
            points: components["schemas"]["Point"][];
            /** @description The scores that a point can be given, from the lowest value to the highest. */
            scale: components["schemas"]["ScaleValue"][];
            /** @description Whether a point may be marked as not applicable, with a reason. */
            not_applicable_allowed: boolean;
        };
        /**
         * StandardNew
         * @description What creates or replaces a standard; its id is in the path.
         * @example {
         *       "title": "Government Service Standard",
         *       "version": "2019",
         *       "publisher": "Government Digital Service",
         *       "url": "https://www.gov.uk/service-manual/service-standard",
         *       "published_on": "2019-05-09",
         *       "points": [
         *         {
         *           "number": 1,
         *           "title": "Know users and what they need",
         *           "summary": "Find out who the users are, what they are really trying to achieve and what gets in their way, beyond the part that happens on the council website. Test ideas on them early.",
         *           "url": "https://www.gov.uk/service-manual/service-standard/point-1-understand-user-needs"
         *         }
         *       ],
         *       "scale": [
         *         {
         *           "value": 0,
         *           "label": "Red",
         *           "meaning": "The point is not met: something that matters is missing, and has to be put right before the service goes further.",
         *           "met": false
         *         },
         *         {
         *           "value": 1,
         *           "label": "Amber",
         *           "meaning": "The point is met in part: what is missing is known and can be put right while the service goes on.",
         *           "met": false
         *         },
         *         {
         *           "value": 2,
         *           "label": "Green",
         *           "meaning": "The point is met, and there is evidence that shows it.",
         *           "met": true
         *         }
         *       ],
         *       "not_applicable_allowed": true
         *     }
         */
        StandardNew: {
            /** @description The name of the standard. */
            title: string;
            /** @description Which version of the standard this is, in the words of its publisher or a year. */
            version: string;
            /** @description The body that publishes the standard. */
            publisher: string;
            /**
             * Format: uri
             * @description Where the standard is published.
             */
            url: string;
            /**
             * Format: date
             * @description The day this version was published.
             */
            published_on: string;
            /** @description The points of the standard, in the order of their numbers. */
            points: components["schemas"]["Point"][];
            /** @description The scores that a point can be given, from the lowest value to the highest. */
            scale: components["schemas"]["ScaleValue"][];
            /** @description Whether a point may be marked as not applicable, with a reason. */
            not_applicable_allowed: boolean;
        };
        /**
         * Standards
         * @description A page of a list
         * @example {
         *       "items": [],
         *       "next": null
         *     }
         */
        Standards: {
            /** @description The items of this page */
            items: components["schemas"]["Standard"][];
            /** @description The cursor of the next page; null on the last */
            next: string | null;
        };
        /**
         * SuggestedReviewer
         * @description A council that is free to review an assessment
         * @example {
         *       "council": "DEV",
         *       "name": "Devon County Council",
         *       "given": 0,
         *       "open": 1,
         *       "received": 2,
         *       "reviewers": 3
         *     }
         */
        SuggestedReviewer: {
            /** @description Register code */
            council: string;
            /** @description Its name */
            name: string;
            /** @description Reviews that it completed in the last 365 days */
            given: number;
            /** @description Reviews that are its to do now: invited or accepted */
            open: number;
            /** @description Reviews of its own assessments that were completed in the last 365 days */
            received: number;
            /** @description Reviewer tokens of it that are valid now; with none, an admin has to issue one first */
            reviewers: number;
        };
        /**
         * SuggestedReviewers
         * @description A page of a list
         * @example {
         *       "items": [
         *         {
         *           "council": "DEV",
         *           "name": "Devon County Council",
         *           "given": 0,
         *           "open": 1,
         *           "received": 2,
         *           "reviewers": 3
         *         }
         *       ],
         *       "next": null
         *     }
         */
        SuggestedReviewers: {
            /** @description The items of this page */
            items: components["schemas"]["SuggestedReviewer"][];
            /** @description The cursor of the next page; null on the last */
            next: string | null;
        };
        /**
         * TakeOver
         * @description A member's request to lead a region that rests
         * @example {
         *       "id": "0199a1c0-6b00-7c3e-8d21-3f1f6a7b9c12",
         *       "region": "south-west",
         *       "council": "DEV",
         *       "why": "We would bring the group together again in the autumn",
         *       "status": "asked",
         *       "reason": null,
         *       "asked_at": "2028-04-02T10:00:00.000Z",
         *       "closed_at": null
         *     }
         */
        TakeOver: {
            /**
             * Format: uuid
             * @description Id of the request
             */
            id: string;
            /** @description The region */
            region: string;
            /** @description Register code of the council that asks */
            council: string;
            /** @description What it means to do */
            why: string;
            /**
             * @description What became of it
             * @enum {string}
             */
            status: "asked" | "accepted" | "declined";
            /** @description Why it was declined */
            reason: string | null;
            /**
             * Format: date-time
             * @description When it was asked
             */
            asked_at: string;
            /**
             * Format: date-time
             * @description When it was accepted or declined
             */
            closed_at: string | null;
        };
        /**
         * TakeOverNew
         * @description Why a council would lead a region that rests
         * @example {
         *       "why": "We would bring the group together again in the autumn"
         *     }
         */
        TakeOverNew: {
            /** @description What it means to do */
            why: string;
        };
        /**
         * TakeOvers
         * @description A page of a list
         * @example {
         *       "items": [
         *         {
         *           "id": "0199a1c0-6b00-7c3e-8d21-3f1f6a7b9c12",
         *           "region": "south-west",
         *           "council": "DEV",
         *           "why": "We would bring the group together again in the autumn",
         *           "status": "asked",
         *           "reason": null,
         *           "asked_at": "2028-04-02T10:00:00.000Z",
         *           "closed_at": null
         *         }
         *       ],
         *       "next": null
         *     }
         */
        TakeOvers: {
            /** @description The items of this page */
            items: components["schemas"]["TakeOver"][];
            /** @description The cursor of the next page; null on the last */
            next: string | null;
        };
        /**
         * Thread
         * @description A thread with its messages
         * @example {
         *       "id": "0199a1c1-1a00-7c3e-8d21-3f1f6a7b9c01",
         *       "audience": "leads",
         *       "region": null,
         *       "kind": "question",
         *       "title": "Point 5 where forms are bought",
         *       "standard": "lgdss-2016",
         *       "points": [
         *         5
         *       ],
         *       "author": {
         *         "name": "lead at Exeter",
         *         "council": "EXE"
         *       },
         *       "created_at": "2026-11-03T10:00:00.000Z",
         *       "updated_at": "2026-11-03T10:00:00.000Z",
         *       "message_count": 1,
         *       "answered_at": null,
         *       "answered_by": null,
         *       "answer": null,
         *       "messages": [
         *         {
         *           "id": "0199a1c1-1a01-7c3e-8d21-3f1f6a7b9c02",
         *           "thread": "0199a1c1-1a00-7c3e-8d21-3f1f6a7b9c01",
         *           "body": "Half of our councils buy their forms. How do you run the exercise on point 5 there?",
         *           "author": {
         *             "name": "lead at Exeter",
         *             "council": "EXE"
         *           },
         *           "created_at": "2026-11-03T10:00:00.000Z",
         *           "edited_at": null
         *         }
         *       ],
         *       "material": null
         *     }
         */
        Thread: {
            /**
             * Format: uuid
             * @description Id of the thread
             */
            id: string;
            /**
             * @description Whom it is for: leads of all regions, or the members of one
             * @enum {string}
             */
            audience: "leads" | "members";
            /** @description That one region; null: for leads of all */
            region: string | null;
            kind: components["schemas"]["ThreadKind"];
            /** @description What it is about, in a line */
            title: string;
            /** @description The standard that it is about */
            standard: string | null;
            /** @description Points of it that it is about */
            points: number[];
            author: components["schemas"]["CommentAuthor"];
            /**
             * Format: date-time
             * @description When it was begun
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When anything in it was last written, edited, answered or reopened
             */
            updated_at: string;
            /** @description How many messages it has */
            message_count: number;
            /**
             * Format: date-time
             * @description When its question was marked as answered
             */
            answered_at: string | null;
            /** @description Who marked it so */
            answered_by: {
                /** @description Name of the token */
                name: string;
                /** @description Register code of its council */
                council: string | null;
            } | null;
            /**
             * Format: uuid
             * @description Id of the message that answers it, if one was named
             */
            answer: string | null;
            /**
             * Format: uuid
             * @description Id of the material that was made of it, if one was
             */
            material: string | null;
            /** @description Its first hundred messages, oldest first; the list of its messages has all */
            messages: components["schemas"]["Message"][];
        };
        /**
         * ThreadAnswer
         * @description What answers a question
         * @example {}
         */
        ThreadAnswer: {
            /**
             * Format: uuid
             * @description Id of the message in the thread that does; none unless given
             */
            message?: string;
        };
        /**
         * ThreadItem
         * @description A thread without its messages
         * @example {
         *       "id": "0199a1c1-1a00-7c3e-8d21-3f1f6a7b9c01",
         *       "audience": "leads",
         *       "region": null,
         *       "kind": "question",
         *       "title": "Point 5 where forms are bought",
         *       "standard": "lgdss-2016",
         *       "points": [
         *         5
         *       ],
         *       "author": {
         *         "name": "lead at Exeter",
         *         "council": "EXE"
         *       },
         *       "created_at": "2026-11-03T10:00:00.000Z",
         *       "updated_at": "2026-11-03T10:00:00.000Z",
         *       "message_count": 1,
         *       "answered_at": null,
         *       "answered_by": null,
         *       "answer": null,
         *       "material": null
         *     }
         */
        ThreadItem: {
            /**
             * Format: uuid
             * @description Id of the thread
             */
            id: string;
            /**
             * @description Whom it is for: leads of all regions, or the members of one
             * @enum {string}
             */
            audience: "leads" | "members";
            /** @description That one region; null: for leads of all */
            region: string | null;
            kind: components["schemas"]["ThreadKind"];
            /** @description What it is about, in a line */
            title: string;
            /** @description The standard that it is about */
            standard: string | null;
            /** @description Points of it that it is about */
            points: number[];
            author: components["schemas"]["CommentAuthor"];
            /**
             * Format: date-time
             * @description When it was begun
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When anything in it was last written, edited, answered or reopened
             */
            updated_at: string;
            /** @description How many messages it has */
            message_count: number;
            /**
             * Format: date-time
             * @description When its question was marked as answered
             */
            answered_at: string | null;
            /** @description Who marked it so */
            answered_by: {
                /** @description Name of the token */
                name: string;
                /** @description Register code of its council */
                council: string | null;
            } | null;
            /**
             * Format: uuid
             * @description Id of the message that answers it, if one was named
             */
            answer: string | null;
            /**
             * Format: uuid
             * @description Id of the material that was made of it, if one was
             */
            material: string | null;
        };
        /**
         * ThreadKind
         * @description What a thread is
         * @example question
         * @enum {string}
         */
        ThreadKind: "question" | "news";
        /**
         * ThreadMaterialNew
         * @description The material to make of a thread
         * @example {
         *       "kind": "notes",
         *       "title": "Point 5 where forms are bought",
         *       "licence": "CC-BY-4.0",
         *       "standard": "lgdss-2016"
         *     }
         */
        ThreadMaterialNew: {
            kind: components["schemas"]["MaterialKind"];
            /** @description What it is called */
            title: string;
            licence: components["schemas"]["Licence"];
            /** @description The standard that it is on; the thread's unless given */
            standard?: string;
            /** @description The points of the standard that it is about; the thread's unless given */
            points?: number[];
            /** @description How long it takes, in minutes; null: not said */
            minutes?: number | null;
            /** @description The messages of the thread that become its text; all unless given */
            messages?: string[];
        };
        /**
         * ThreadNew
         * @description A thread to begin, with its first message
         * @example {
         *       "title": "Point 5 where forms are bought",
         *       "body": "Half of our councils buy their forms. How do you run the exercise on point 5 there?",
         *       "kind": "question",
         *       "standard": "lgdss-2016",
         *       "points": [
         *         5
         *       ]
         *     }
         */
        ThreadNew: {
            /** @description What it is about, in a line */
            title: string;
            /** @description Its first message */
            body: string;
            kind: components["schemas"]["ThreadKind"];
            /** @description The standard that it is about, such as lgdss-2016 */
            standard?: string;
            /** @description Points of the standard that it is about */
            points?: number[];
        };
        /**
         * Threads
         * @description A page of a list
         * @example {
         *       "items": [
         *         {
         *           "id": "0199a1c1-1a00-7c3e-8d21-3f1f6a7b9c01",
         *           "audience": "leads",
         *           "region": null,
         *           "kind": "question",
         *           "title": "Point 5 where forms are bought",
         *           "standard": "lgdss-2016",
         *           "points": [
         *             5
         *           ],
         *           "author": {
         *             "name": "lead at Exeter",
         *             "council": "EXE"
         *           },
         *           "created_at": "2026-11-03T10:00:00.000Z",
         *           "updated_at": "2026-11-03T10:00:00.000Z",
         *           "message_count": 1,
         *           "answered_at": null,
         *           "answered_by": null,
         *           "answer": null,
         *           "material": null
         *         }
         *       ],
         *       "next": null
         *     }
         */
        Threads: {
            /** @description The items of this page */
            items: components["schemas"]["ThreadItem"][];
            /** @description The cursor of the next page; null on the last */
            next: string | null;
        };
        /**
         * Token
         * @description A token, without its secret
         * @example {
         *       "id": "0199a1bf-0010-7d55-8e66-aa00bb11cc22",
         *       "name": "editor at Cornwall",
         *       "role": "editor",
         *       "council": "CON",
         *       "region": null,
         *       "issued_by": "0199a1bf-0001-7d55-8e66-aa00bb11cc22",
         *       "issuer": null,
         *       "subject": null,
         *       "created_at": "2026-10-01T09:00:00.000Z",
         *       "expires_at": "2026-12-30T09:00:00.000Z",
         *       "rotated_at": null,
         *       "earlier_secret_until": null,
         *       "revoked_at": null,
         *       "last_used_at": "2026-11-20T14:03:00.000Z"
         *     }
         */
        Token: {
            /**
             * Format: uuid
             * @description Id of the token
             */
            id: string;
            /** @description Who or what uses it */
            name: string;
            role: components["schemas"]["Role"];
            /** @description Register code of its council */
            council: string | null;
            /** @description Its region */
            region: string | null;
            /**
             * Format: uuid
             * @description Id of the token that made it; null: the command line, or a sign-in
             */
            issued_by: string | null;
            /** @description The OpenID Connect provider at which its holder signs in; null: it has a secret */
            issuer: string | null;
            /** @description Who its holder is to that provider */
            subject: string | null;
            /**
             * Format: date-time
             * @description When it was issued
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it stops working; null: whoever holds it signs in anew each time
             */
            expires_at: string | null;
            /**
             * Format: date-time
             * @description When its secret was last replaced
             */
            rotated_at: string | null;
            /**
             * Format: date-time
             * @description Until when the secret before works too; null: it does not
             */
            earlier_secret_until: string | null;
            /**
             * Format: date-time
             * @description When it was revoked
             */
            revoked_at: string | null;
            /**
             * Format: date-time
             * @description When it was last used, to the minute
             */
            last_used_at: string | null;
        };
        /**
         * TokenIssued
         * @description A token just issued, with its secret, which is shown this once
         * @example {
         *       "id": "0199a1bf-0010-7d55-8e66-aa00bb11cc22",
         *       "name": "editor at Cornwall",
         *       "role": "editor",
         *       "council": "CON",
         *       "region": null,
         *       "issued_by": "0199a1bf-0001-7d55-8e66-aa00bb11cc22",
         *       "issuer": null,
         *       "subject": null,
         *       "created_at": "2026-10-01T09:00:00.000Z",
         *       "expires_at": "2026-12-30T09:00:00.000Z",
         *       "rotated_at": null,
         *       "earlier_secret_until": null,
         *       "revoked_at": null,
         *       "last_used_at": null,
         *       "token": "sp_exampleexampleexampleexample00ab12CD34"
         *     }
         */
        TokenIssued: {
            /**
             * Format: uuid
             * @description Id of the token
             */
            id: string;
            /** @description Who or what uses it */
            name: string;
            role: components["schemas"]["Role"];
            /** @description Register code of its council */
            council: string | null;
            /** @description Its region */
            region: string | null;
            /**
             * Format: uuid
             * @description Id of the token that made it; null: the command line, or a sign-in
             */
            issued_by: string | null;
            /** @description The OpenID Connect provider at which its holder signs in; null: it has a secret */
            issuer: string | null;
            /** @description Who its holder is to that provider */
            subject: string | null;
            /**
             * Format: date-time
             * @description When it was issued
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it stops working; null: whoever holds it signs in anew each time
             */
            expires_at: string | null;
            /**
             * Format: date-time
             * @description When its secret was last replaced
             */
            rotated_at: string | null;
            /**
             * Format: date-time
             * @description Until when the secret before works too; null: it does not
             */
            earlier_secret_until: string | null;
            /**
             * Format: date-time
             * @description When it was revoked
             */
            revoked_at: string | null;
            /**
             * Format: date-time
             * @description When it was last used, to the minute
             */
            last_used_at: string | null;
            /** @description The secret: keep it safe, it is not stored */
            token: string;
        };
        /**
         * TokenNew
         * @description A token to issue. An editor's and a reviewer's names a council, a lead's a region and its own council, an admin's and a reader's neither
         * @example {
         *       "name": "editor at Cornwall",
         *       "role": "editor",
         *       "council": "CON"
         *     }
         */
        TokenNew: {
            /** @description Who or what will use it, such as "editor at Cornwall" */
            name: string;
            role: components["schemas"]["Role"];
            /** @description Code of the council */
            council?: string | null;
            /** @description The region */
            region?: string | null;
            /**
             * Format: date-time
             * @description When it stops working, a year from now at most; null or left out: after 90 days
             */
            expires_at?: string | null;
        };
        /**
         * TokenRotation
         * @description How a token's secret is replaced
         * @example {
         *       "overlap_minutes": 60
         *     }
         */
        TokenRotation: {
            /** @description For how long the secret before goes on working: a day unless given, a week at most; 0: it stops at once */
            overlap_minutes?: number;
            /**
             * Format: date-time
             * @description When the token stops working. An admin: a year from now at most, and after 90 days unless given; its holder: no later than it was, and as it was unless given
             */
            expires_at?: string | null;
        };
        /**
         * Tokens
         * @description A page of a list
         * @example {
         *       "items": [],
         *       "next": null
         *     }
         */
        Tokens: {
            /** @description The items of this page */
            items: components["schemas"]["Token"][];
            /** @description The cursor of the next page; null on the last */
            next: string | null;
        };
        /**
         * Webhook
         * @description An address that is told of events, without its secret
         * @example {
         *       "id": "0199a1bf-0003-7d55-8e66-aa00bb11cc22",
         *       "url": "https://dashboard.example.org/hooks/standpoint",
         *       "types": [
         *         "assessment.published",
         *         "progress.changed"
         *       ],
         *       "council": null,
         *       "region": null,
         *       "description": "The dashboard's copy",
         *       "token": "0199a1bf-0010-7d55-8e66-aa00bb11cc22",
         *       "enabled": true,
         *       "disabled_because": null,
         *       "disabled_at": null,
         *       "failing_since": null,
         *       "earlier_secret_until": null,
         *       "secret_holds": true,
         *       "waiting": 0,
         *       "last_event": "0199a1bf-0001-7000-8e66-aa00bb11cc22",
         *       "created_at": "2026-06-15T12:00:00.000Z"
         *     }
         */
        Webhook: {
            /**
             * Format: uuid
             * @description Its id
             */
            id: string;
            /**
             * Format: uri
             * @description Where it sends
             */
            url: string;
            /** @description What it is told of; null: everything */
            types: components["schemas"]["EventType"][] | null;
            /** @description The council whose events it sends */
            council: string | null;
            /** @description The region whose events it sends */
            region: string | null;
            /** @description What it is for */
            description: string | null;
            /**
             * Format: uuid
             * @description The token that made it: it is told what its holder may see, and ends with it
             */
            token: string;
            /** @description Whether it is sent to */
            enabled: boolean;
            /**
             * @description asked: somebody did; gone: it answered 410; failing: nothing could be delivered for three days; token: its token was revoked or has expired
             * @enum {string|null}
             */
            disabled_because: "asked" | "gone" | "failing" | "token" | null;
            /**
             * Format: date-time
             * @description Since when it is not
             */
            disabled_at: string | null;
            /**
             * Format: date-time
             * @description The first of its attempts since which none has succeeded
             */
            failing_since: string | null;
            /**
             * Format: date-time
             * @description Until when it is signed by the secret before, too
             */
            earlier_secret_until: string | null;
            /** @description false: the service has another key now, and nothing is sent until its secret is replaced */
            secret_holds: boolean;
            /** @description Deliveries that are not done */
            waiting: number;
            /**
             * Format: uuid
             * @description The event up to which deliveries have been made
             */
            last_event: string | null;
            /**
             * Format: date-time
             * @description When it was made
             */
            created_at: string;
        };
        /**
         * WebhookChange
         * @description What to change; what is left out stays
         * @example {
         *       "enabled": true
         *     }
         */
        WebhookChange: {
            /**
             * Format: uri
             * @description Where to send: https, unless private addresses are allowed here
             */
            url?: string;
            /** @description What it is told of; null: everything */
            types?: components["schemas"]["EventType"][] | null;
            /** @description What it is for */
            description?: string | null;
            /** @description false: nothing more is sent; true: sending goes on from where it stopped */
            enabled?: boolean;
        };
        /**
         * WebhookDeliveries
         * @description A page of a list
         * @example {
         *       "items": [],
         *       "next": null
         *     }
         */
        WebhookDeliveries: {
            /** @description The items of this page */
            items: components["schemas"]["WebhookDelivery"][];
            /** @description The cursor of the next page; null on the last */
            next: string | null;
        };
        /**
         * WebhookDelivery
         * @description An event on its way to a webhook
         * @example {
         *       "event": {
         *         "id": "0199a1bf-0001-7000-8e66-aa00bb11cc22",
         *         "type": "assessment.published",
         *         "at": "2026-06-15T12:00:00.000Z",
         *         "council": "CON",
         *         "region": "south-west",
         *         "subject": "/v1/assessments/0199a1bf-0002-7d55-8e66-aa00bb11cc22",
         *         "assessment": "0199a1bf-0002-7d55-8e66-aa00bb11cc22"
         *       },
         *       "status": "pending",
         *       "attempts": 2,
         *       "next_at": "2026-06-15T12:00:04.000Z",
         *       "last_attempt_at": "2026-06-15T12:00:02.000Z",
         *       "last_status": 503,
         *       "last_error": "it answered 503",
         *       "settled_at": null
         *     }
         */
        WebhookDelivery: {
            event: components["schemas"]["Event"];
            status: components["schemas"]["DeliveryStatus"];
            /** @description How often it was tried */
            attempts: number;
            /**
             * Format: date-time
             * @description When it is tried next; null: it is settled, or waits for the one before it of its council
             */
            next_at: string | null;
            /**
             * Format: date-time
             * @description When it was tried last
             */
            last_attempt_at: string | null;
            /** @description The status that was answered then; null: nothing was */
            last_status: number | null;
            /** @description What kept it, in words */
            last_error: string | null;
            /**
             * Format: date-time
             * @description When it was settled
             */
            settled_at: string | null;
        };
        /**
         * WebhookMade
         * @description A webhook with its secret, which is shown this once
         * @example {
         *       "id": "0199a1bf-0003-7d55-8e66-aa00bb11cc22",
         *       "url": "https://dashboard.example.org/hooks/standpoint",
         *       "types": [
         *         "assessment.published",
         *         "progress.changed"
         *       ],
         *       "council": null,
         *       "region": null,
         *       "description": "The dashboard's copy",
         *       "token": "0199a1bf-0010-7d55-8e66-aa00bb11cc22",
         *       "enabled": true,
         *       "disabled_because": null,
         *       "disabled_at": null,
         *       "failing_since": null,
         *       "earlier_secret_until": null,
         *       "secret_holds": true,
         *       "waiting": 0,
         *       "last_event": "0199a1bf-0001-7000-8e66-aa00bb11cc22",
         *       "created_at": "2026-06-15T12:00:00.000Z",
         *       "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo="
         *     }
         */
        WebhookMade: {
            /**
             * Format: uuid
             * @description Its id
             */
            id: string;
            /**
             * Format: uri
             * @description Where it sends
             */
            url: string;
            /** @description What it is told of; null: everything */
            types: components["schemas"]["EventType"][] | null;
            /** @description The council whose events it sends */
            council: string | null;
            /** @description The region whose events it sends */
            region: string | null;
            /** @description What it is for */
            description: string | null;
            /**
             * Format: uuid
             * @description The token that made it: it is told what its holder may see, and ends with it
             */
            token: string;
            /** @description Whether it is sent to */
            enabled: boolean;
            /**
             * @description asked: somebody did; gone: it answered 410; failing: nothing could be delivered for three days; token: its token was revoked or has expired
             * @enum {string|null}
             */
            disabled_because: "asked" | "gone" | "failing" | "token" | null;
            /**
             * Format: date-time
             * @description Since when it is not
             */
            disabled_at: string | null;
            /**
             * Format: date-time
             * @description The first of its attempts since which none has succeeded
             */
            failing_since: string | null;
            /**
             * Format: date-time
             * @description Until when it is signed by the secret before, too
             */
            earlier_secret_until: string | null;
            /** @description false: the service has another key now, and nothing is sent until its secret is replaced */
            secret_holds: boolean;
            /** @description Deliveries that are not done */
            waiting: number;
            /**
             * Format: uuid
             * @description The event up to which deliveries have been made
             */
            last_event: string | null;
            /**
             * Format: date-time
             * @description When it was made
             */
            created_at: string;
            /** @description What its messages are signed with; shown this once */
            secret: string;
        };
        /**
         * WebhookNew
         * @description A webhook to make. An editor's is of its own council, a lead's of its own region, an admin's of any, or of everything
         * @example {
         *       "url": "https://dashboard.example.org/hooks/standpoint",
         *       "types": [
         *         "assessment.published",
         *         "progress.changed"
         *       ],
         *       "description": "The dashboard's copy"
         *     }
         */
        WebhookNew: {
            /**
             * Format: uri
             * @description Where to send: https, unless private addresses are allowed here
             */
            url: string;
            /** @description What to be told of; null or left out: everything */
            types?: components["schemas"]["EventType"][] | null;
            /** @description Code of the council whose events are sent; an editor's is its own */
            council?: string | null;
            /** @description The region whose events are sent; a lead's is its own */
            region?: string | null;
            /** @description What it is for */
            description?: string | null;
        };
        /**
         * WebhookRotation
         * @description How a webhook's secret is replaced
         * @example {
         *       "overlap_minutes": 60
         *     }
         */
        WebhookRotation: {
            /** @description For how long messages are signed by the secret before, too: a day unless given, a week at most; 0: not at all */
            overlap_minutes?: number;
        };
        /**
         * Webhooks
         * @description A page of a list
         * @example {
         *       "items": [],
         *       "next": null
         *     }
         */
        Webhooks: {
            /** @description The items of this page */
            items: components["schemas"]["Webhook"][];
            /** @description The cursor of the next page; null on the last */
            next: string | null;
        };
    };
    responses: never;
    parameters: {
        /**
         * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
         * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
         */
        IdempotencyKey: string;
        /**
         * @description The id of the last event that the caller has had: what was missed since is told at once
         * @example 0199a1bf-7
         */
        LastEventId: string;
        /**
         * @description The ETag of what the caller believes to stand: 412 where it is no longer so
         * @example "7.public.json"
         */
        IfMatch: string;
        /**
         * @description The ETag of what the caller has: 304 where it still stands
         * @example "7.public.json"
         */
        IfNoneMatch: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description On an answer that is stale, because the database is away: how many seconds ago it was made
         * @example 42
         */
        Age: string;
        /**
         * @description On an answer that is stale: that it is, as RFC 9211 has it
         * @example standpoint; hit; ttl=-42; detail=stale
         */
        "Cache-Status": string;
        /**
         * @description What stands, as its reader sees it: send it back as If-None-Match or If-Match
         * @example "7.public.json"
         */
        ETag: string;
        /**
         * @description The next page, where there is one
         * @example </v1/assessments?cursor=WyIwMTk5YTFjMCJd>; rel="next"
         */
        Link: string;
        /**
         * @description Where the new resource is
         * @example /v1/services/0199a1c0-4b10-7aa2-9d42-12aa34bb56cc
         */
        Location: string;
        /**
         * @description What is left of each limit that the request counts for, and for how many seconds
         * @example "default";r=599;t=60
         */
        RateLimit: string;
        /**
         * @description The limits that it counts for, and over how many seconds
         * @example "default";q=600;w=60
         */
        "RateLimit-Policy": string;
        /**
         * @description After how many seconds to try again
         * @example 12
         */
        "Retry-After": string;
        /**
         * @description How to say who asks
         * @example Bearer
         */
        "WWW-Authenticate": string;
        /**
         * @description The id of the request, as in the log
         * @example 6f0f5a8e-6a55-4a0c-9a3c-2f1c0a8b7d11
         */
        "X-Request-Id": string;
    };
    pathItems: never;
}
export type ActionsLeftOut = components['schemas']['ActionsLeftOut'];
export type AgendaItem = components['schemas']['AgendaItem'];
export type AgendaItemNew = components['schemas']['AgendaItemNew'];
export type AgendaMaterial = components['schemas']['AgendaMaterial'];
export type Ages = components['schemas']['Ages'];
export type AllProgress = components['schemas']['AllProgress'];
export type Assessment = components['schemas']['Assessment'];
export type AssessmentChange = components['schemas']['AssessmentChange'];
export type AssessmentItem = components['schemas']['AssessmentItem'];
export type AssessmentNew = components['schemas']['AssessmentNew'];
export type AssessmentStatus = components['schemas']['AssessmentStatus'];
export type Assessments = components['schemas']['Assessments'];
export type AssessmentsCsv = components['schemas']['AssessmentsCsv'];
export type AssessmentsImport = components['schemas']['AssessmentsImport'];
export type AssessmentsNdjson = components['schemas']['AssessmentsNdjson'];
export type Calibration = components['schemas']['Calibration'];
export type Change = components['schemas']['Change'];
export type ClosingReason = components['schemas']['ClosingReason'];
export type Comment = components['schemas']['Comment'];
export type CommentAuthor = components['schemas']['CommentAuthor'];
export type CommentChange = components['schemas']['CommentChange'];
export type CommentNew = components['schemas']['CommentNew'];
export type Comments = components['schemas']['Comments'];
export type ComparedCouncil = components['schemas']['ComparedCouncil'];
export type ComparedPoint = components['schemas']['ComparedPoint'];
export type ComparedRegion = components['schemas']['ComparedRegion'];
export type ComparedRegionPoint = components['schemas']['ComparedRegionPoint'];
export type ComparedVersion = components['schemas']['ComparedVersion'];
export type Council = components['schemas']['Council'];
export type CouncilNew = components['schemas']['CouncilNew'];
export type CouncilPointProgress = components['schemas']['CouncilPointProgress'];
export type CouncilProgress = components['schemas']['CouncilProgress'];
export type CouncilType = components['schemas']['CouncilType'];
export type Councils = components['schemas']['Councils'];
export type Counted = components['schemas']['Counted'];
export type CountedList = components['schemas']['CountedList'];
export type Cursor = components['schemas']['Cursor'];
export type DeliveryStatus = components['schemas']['DeliveryStatus'];
export type DifferenceHunk = components['schemas']['DifferenceHunk'];
export type DifferenceLine = components['schemas']['DifferenceLine'];
export type DifferencesFormat = components['schemas']['DifferencesFormat'];
export type Digest = components['schemas']['Digest'];
export type DigestFigures = components['schemas']['DigestFigures'];
export type DigestFormat = components['schemas']['DigestFormat'];
export type DigestHelpOffer = components['schemas']['DigestHelpOffer'];
export type DigestHelpOffers = components['schemas']['DigestHelpOffers'];
export type DigestJoining = components['schemas']['DigestJoining'];
export type DigestJoinings = components['schemas']['DigestJoinings'];
export type DigestMaterial = components['schemas']['DigestMaterial'];
export type DigestMaterials = components['schemas']['DigestMaterials'];
export type DigestMeeting = components['schemas']['DigestMeeting'];
export type DigestMeetings = components['schemas']['DigestMeetings'];
export type DigestProgress = components['schemas']['DigestProgress'];
export type DigestPublication = components['schemas']['DigestPublication'];
export type DigestPublications = components['schemas']['DigestPublications'];
export type DigestReview = components['schemas']['DigestReview'];
export type DigestReviews = components['schemas']['DigestReviews'];
export type DigestSignUp = components['schemas']['DigestSignUp'];
export type DigestSignUps = components['schemas']['DigestSignUps'];
export type EarlierScore = components['schemas']['EarlierScore'];
export type Event = components['schemas']['Event'];
export type EventType = components['schemas']['EventType'];
export type Events = components['schemas']['Events'];
export type Evidence = components['schemas']['Evidence'];
export type Fault = components['schemas']['Fault'];
export type Format = components['schemas']['Format'];
export type Handover = components['schemas']['Handover'];
export type HandoverNew = components['schemas']['HandoverNew'];
export type Health = components['schemas']['Health'];
export type HelpOffer = components['schemas']['HelpOffer'];
export type HelpOfferNew = components['schemas']['HelpOfferNew'];
export type HelpOffers = components['schemas']['HelpOffers'];
export type History = components['schemas']['History'];
export type HistoryEntry = components['schemas']['HistoryEntry'];
export type HistoryHead = components['schemas']['HistoryHead'];
export type HistoryHeads = components['schemas']['HistoryHeads'];
export type ImportRejection = components['schemas']['ImportRejection'];
export type ImprovementAction = components['schemas']['ImprovementAction'];
export type ImprovementActionChange = components['schemas']['ImprovementActionChange'];
export type ImprovementActionNew = components['schemas']['ImprovementActionNew'];
export type ImprovementActionStatus = components['schemas']['ImprovementActionStatus'];
export type ImprovementActions = components['schemas']['ImprovementActions'];
export type Inbox = components['schemas']['Inbox'];
export type InboxQuestion = components['schemas']['InboxQuestion'];
export type InboxRecommendation = components['schemas']['InboxRecommendation'];
export type InboxReview = components['schemas']['InboxReview'];
export type Interest = components['schemas']['Interest'];
export type InterestNew = components['schemas']['InterestNew'];
export type Interests = components['schemas']['Interests'];
export type Joining = components['schemas']['Joining'];
export type Language = components['schemas']['Language'];
export type LatestAssessment = components['schemas']['LatestAssessment'];
export type LatestScore = components['schemas']['LatestScore'];
export type LeadTerm = components['schemas']['LeadTerm'];
export type LeadTermNew = components['schemas']['LeadTermNew'];
export type LeadTerms = components['schemas']['LeadTerms'];
export type LeadsThreadNew = components['schemas']['LeadsThreadNew'];
export type LeftOut = components['schemas']['LeftOut'];
export type Licence = components['schemas']['Licence'];
export type Limit = components['schemas']['Limit'];
export type Looked = components['schemas']['Looked'];
export type Material = components['schemas']['Material'];
export type MaterialDescent = components['schemas']['MaterialDescent'];
export type MaterialDifferences = components['schemas']['MaterialDifferences'];
export type MaterialFormat = components['schemas']['MaterialFormat'];
export type MaterialItem = components['schemas']['MaterialItem'];
export type MaterialKind = components['schemas']['MaterialKind'];
export type MaterialLine = components['schemas']['MaterialLine'];
export type MaterialLink = components['schemas']['MaterialLink'];
export type MaterialNew = components['schemas']['MaterialNew'];
export type MaterialOrigin = components['schemas']['MaterialOrigin'];
export type MaterialSource = components['schemas']['MaterialSource'];
export type MaterialStatus = components['schemas']['MaterialStatus'];
export type MaterialUse = components['schemas']['MaterialUse'];
export type MaterialUseNew = components['schemas']['MaterialUseNew'];
export type MaterialUses = components['schemas']['MaterialUses'];
export type MaterialVersion = components['schemas']['MaterialVersion'];
export type MaterialVersionItem = components['schemas']['MaterialVersionItem'];
export type MaterialVersionNew = components['schemas']['MaterialVersionNew'];
export type MaterialVersions = components['schemas']['MaterialVersions'];
export type Materials = components['schemas']['Materials'];
export type Me = components['schemas']['Me'];
export type Meeting = components['schemas']['Meeting'];
export type MeetingAction = components['schemas']['MeetingAction'];
export type MeetingActionChange = components['schemas']['MeetingActionChange'];
export type MeetingActionNew = components['schemas']['MeetingActionNew'];
export type MeetingAttendanceNew = components['schemas']['MeetingAttendanceNew'];
export type MeetingCancellation = components['schemas']['MeetingCancellation'];
export type MeetingChange = components['schemas']['MeetingChange'];
export type MeetingItem = components['schemas']['MeetingItem'];
export type MeetingNew = components['schemas']['MeetingNew'];
export type MeetingOutcomesNew = components['schemas']['MeetingOutcomesNew'];
export type MeetingStatus = components['schemas']['MeetingStatus'];
export type Meetings = components['schemas']['Meetings'];
export type Member = components['schemas']['Member'];
export type Members = components['schemas']['Members'];
export type Membership = components['schemas']['Membership'];
export type MembershipNew = components['schemas']['MembershipNew'];
export type Message = components['schemas']['Message'];
export type MessageChange = components['schemas']['MessageChange'];
export type MessageNew = components['schemas']['MessageNew'];
export type Messages = components['schemas']['Messages'];
export type MyReview = components['schemas']['MyReview'];
export type MyReviews = components['schemas']['MyReviews'];
export type Nation = components['schemas']['Nation'];
export type PeerScore = components['schemas']['PeerScore'];
export type PeerScoreNew = components['schemas']['PeerScoreNew'];
export type PeerView = components['schemas']['PeerView'];
export type Phase = components['schemas']['Phase'];
export type Point = components['schemas']['Point'];
export type PointActions = components['schemas']['PointActions'];
export type PointCalibration = components['schemas']['PointCalibration'];
export type PointProgress = components['schemas']['PointProgress'];
export type Poll = components['schemas']['Poll'];
export type PollBallot = components['schemas']['PollBallot'];
export type PollCode = components['schemas']['PollCode'];
export type PollFigures = components['schemas']['PollFigures'];
export type PollNew = components['schemas']['PollNew'];
export type PollOpened = components['schemas']['PollOpened'];
export type PollPoint = components['schemas']['PollPoint'];
export type PollReceipt = components['schemas']['PollReceipt'];
export type PollVote = components['schemas']['PollVote'];
export type PollVotes = components['schemas']['PollVotes'];
export type Priority = components['schemas']['Priority'];
export type Problem = components['schemas']['Problem'];
export type ProblemExplained = components['schemas']['ProblemExplained'];
export type Progress = components['schemas']['Progress'];
export type ProgressComparison = components['schemas']['ProgressComparison'];
export type ProgressCouncils = components['schemas']['ProgressCouncils'];
export type ProgressHistory = components['schemas']['ProgressHistory'];
export type PromisedAction = components['schemas']['PromisedAction'];
export type Proposal = components['schemas']['Proposal'];
export type ProposalChange = components['schemas']['ProposalChange'];
export type ProposalMerging = components['schemas']['ProposalMerging'];
export type ProposalNew = components['schemas']['ProposalNew'];
export type ProposalOpening = components['schemas']['ProposalOpening'];
export type ProposalStatus = components['schemas']['ProposalStatus'];
export type Proposals = components['schemas']['Proposals'];
export type Quartiles = components['schemas']['Quartiles'];
export type RecentChange = components['schemas']['RecentChange'];
export type Reciprocity = components['schemas']['Reciprocity'];
export type ReciprocityList = components['schemas']['ReciprocityList'];
export type Recode = components['schemas']['Recode'];
export type RecommendationReply = components['schemas']['RecommendationReply'];
export type RecommendationReplyNew = components['schemas']['RecommendationReplyNew'];
export type Redaction = components['schemas']['Redaction'];
export type RedactionNew = components['schemas']['RedactionNew'];
export type Redactions = components['schemas']['Redactions'];
export type Region = components['schemas']['Region'];
export type RegionActions = components['schemas']['RegionActions'];
export type RegionComparison = components['schemas']['RegionComparison'];
export type RegionDormant = components['schemas']['RegionDormant'];
export type RegionEnding = components['schemas']['RegionEnding'];
export type RegionHelpOffer = components['schemas']['RegionHelpOffer'];
export type RegionHelpOffers = components['schemas']['RegionHelpOffers'];
export type RegionNew = components['schemas']['RegionNew'];
export type RegionPoll = components['schemas']['RegionPoll'];
export type RegionPolls = components['schemas']['RegionPolls'];
export type RegionReview = components['schemas']['RegionReview'];
export type RegionReviews = components['schemas']['RegionReviews'];
export type Regions = components['schemas']['Regions'];
export type RegisterCsv = components['schemas']['RegisterCsv'];
export type RegisterImport = components['schemas']['RegisterImport'];
export type RegisterNote = components['schemas']['RegisterNote'];
export type Reply = components['schemas']['Reply'];
export type Review = components['schemas']['Review'];
export type ReviewChange = components['schemas']['ReviewChange'];
export type ReviewClosing = components['schemas']['ReviewClosing'];
export type ReviewCompletion = components['schemas']['ReviewCompletion'];
export type ReviewItem = components['schemas']['ReviewItem'];
export type ReviewNew = components['schemas']['ReviewNew'];
export type ReviewOutcome = components['schemas']['ReviewOutcome'];
export type ReviewStatus = components['schemas']['ReviewStatus'];
export type ReviewSummary = components['schemas']['ReviewSummary'];
export type Reviews = components['schemas']['Reviews'];
export type Role = components['schemas']['Role'];
export type Round = components['schemas']['Round'];
export type RoundChange = components['schemas']['RoundChange'];
export type RoundItem = components['schemas']['RoundItem'];
export type RoundNew = components['schemas']['RoundNew'];
export type RoundRegion = components['schemas']['RoundRegion'];
export type Rounds = components['schemas']['Rounds'];
export type ScaleValue = components['schemas']['ScaleValue'];
export type SchemaFile = components['schemas']['SchemaFile'];
export type Score = components['schemas']['Score'];
export type ScoreCount = components['schemas']['ScoreCount'];
export type ScoreNew = components['schemas']['ScoreNew'];
export type Service = components['schemas']['Service'];
export type ServiceChange = components['schemas']['ServiceChange'];
export type ServiceNew = components['schemas']['ServiceNew'];
export type Services = components['schemas']['Services'];
export type SheetNew = components['schemas']['SheetNew'];
export type SheetScore = components['schemas']['SheetScore'];
export type SignUp = components['schemas']['SignUp'];
export type SignUpNew = components['schemas']['SignUpNew'];
export type SignUps = components['schemas']['SignUps'];
export type Standard = components['schemas']['Standard'];
export type StandardNew = components['schemas']['StandardNew'];
export type Standards = components['schemas']['Standards'];
export type SuggestedReviewer = components['schemas']['SuggestedReviewer'];
export type SuggestedReviewers = components['schemas']['SuggestedReviewers'];
export type TakeOver = components['schemas']['TakeOver'];
export type TakeOverNew = components['schemas']['TakeOverNew'];
export type TakeOvers = components['schemas']['TakeOvers'];
export type Thread = components['schemas']['Thread'];
export type ThreadAnswer = components['schemas']['ThreadAnswer'];
export type ThreadItem = components['schemas']['ThreadItem'];
export type ThreadKind = components['schemas']['ThreadKind'];
export type ThreadMaterialNew = components['schemas']['ThreadMaterialNew'];
export type ThreadNew = components['schemas']['ThreadNew'];
export type Threads = components['schemas']['Threads'];
export type Token = components['schemas']['Token'];
export type TokenIssued = components['schemas']['TokenIssued'];
export type TokenNew = components['schemas']['TokenNew'];
export type TokenRotation = components['schemas']['TokenRotation'];
export type Tokens = components['schemas']['Tokens'];
export type Webhook = components['schemas']['Webhook'];
export type WebhookChange = components['schemas']['WebhookChange'];
export type WebhookDeliveries = components['schemas']['WebhookDeliveries'];
export type WebhookDelivery = components['schemas']['WebhookDelivery'];
export type WebhookMade = components['schemas']['WebhookMade'];
export type WebhookNew = components['schemas']['WebhookNew'];
export type WebhookRotation = components['schemas']['WebhookRotation'];
export type Webhooks = components['schemas']['Webhooks'];
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
export type ParameterLastEventId = components['parameters']['LastEventId'];
export type ParameterIfMatch = components['parameters']['IfMatch'];
export type ParameterIfNoneMatch = components['parameters']['IfNoneMatch'];
export type HeaderAge = components['headers']['Age'];
export type HeaderCacheStatus = components['headers']['Cache-Status'];
export type HeaderETag = components['headers']['ETag'];
export type HeaderLink = components['headers']['Link'];
export type HeaderLocation = components['headers']['Location'];
export type HeaderRateLimit = components['headers']['RateLimit'];
export type HeaderRateLimitPolicy = components['headers']['RateLimit-Policy'];
export type HeaderRetryAfter = components['headers']['Retry-After'];
export type HeaderWwwAuthenticate = components['headers']['WWW-Authenticate'];
export type HeaderXRequestId = components['headers']['X-Request-Id'];
export type $defs = Record<string, never>;
export interface operations {
    getLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How the service is */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How the service is */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explainProblem: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller has: 304 where it still stands
                 * @example "7.public.json"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Such as score-off-scale */
                type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a kind of problem means and what to do about it */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemExplained"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSchema: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller has: 304 where it still stands
                 * @example "7.public.json"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Such as assessment_new.json */
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": components["schemas"]["SchemaFile"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStandards: {
        parameters: {
            query?: {
                limit?: components["schemas"]["Limit"];
                cursor?: components["schemas"]["Cursor"];
                format?: components["schemas"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Age: components["headers"]["Age"];
                    "Cache-Status": components["headers"]["Cache-Status"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Standards"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStandard: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller has: 304 where it still stands
                 * @example "7.public.json"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The standard, such as lgdss-2016 */
                standard: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A numbered version of a service standard, with its points and its scale. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Age: components["headers"]["Age"];
                    "Cache-Status": components["headers"]["Cache-Status"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Standard"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putStandard: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The standard, such as lgdss-2016 */
                standard: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Government Service Standard",
                 *       "version": "2019",
                 *       "publisher": "Government Digital Service",
                 *       "url": "https://www.gov.uk/service-manual/service-standard",
                 *       "published_on": "2019-05-09",
                 *       "points": [
                 *         {
                 *           "number": 1,
                 *           "title": "Know users and what they need",
                 *           "summary": "Find out who the users are, what they are really trying to achieve and what gets in their way, beyond the part that happens on the council website. Test ideas on them early.",
                 *           "url": "https://www.gov.uk/service-manual/service-standard/point-1-understand-user-needs"
                 *         }
                 *       ],
                 *       "scale": [
                 *         {
                 *           "value": 0,
                 *           "label": "Red",
                 *           "meaning": "The point is not met: something that matters is missing, and has to be put right before the service goes further.",
                 *           "met": false
                 *         },
                 *         {
                 *           "value": 1,
                 *           "label": "Amber",
                 *           "meaning": "The point is met in part: what is missing is known and can be put right while the service goes on.",
                 *           "met": false
                 *         },
                 *         {
                 *           "value": 2,
                 *           "label": "Green",
                 *           "meaning": "The point is met, and there is evidence that shows it.",
                 *           "met": true
                 *         }
                 *       ],
                 *       "not_applicable_allowed": true
                 *     }
                 */
                "application/json": components["schemas"]["StandardNew"];
            };
        };
        responses: {
            /** @description A numbered version of a service standard, with its points and its scale. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Standard"];
                };
            };
            /** @description A numbered version of a service standard, with its points and its scale. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Standard"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRegions: {
        parameters: {
            query?: {
                limit?: components["schemas"]["Limit"];
                cursor?: components["schemas"]["Cursor"];
                format?: components["schemas"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Age: components["headers"]["Age"];
                    "Cache-Status": components["headers"]["Cache-Status"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Regions"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeRegion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Yorkshire and the Humber",
                 *       "councils": [
                 *         "HUL",
                 *         "LDS",
                 *         "SHF"
                 *       ],
                 *       "why": "We each work to the Standard alone, and the nearest group is in Birmingham",
                 *       "standard": "lgdss-2016"
                 *     }
                 */
                "application/json": components["schemas"]["ProposalNew"];
            };
        };
        responses: {
            /** @description A regional group that is proposed: by whom, for which councils and why, who would join, and what became of it */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRegion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller has: 304 where it still stands
                 * @example "7.public.json"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The region, such as south-west */
                region: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A regional peer group of councils. Not a statistical region: its members are listed one by one, with dates. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Age: components["headers"]["Age"];
                    "Cache-Status": components["headers"]["Cache-Status"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Region"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putRegion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The region, such as south-west */
                region: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "South West",
                 *       "description": "Councils of the South West of England, apart from those of Wiltshire, which are in the South group. Launched in October 2016, after London, the Midlands and the South.",
                 *       "started_on": null
                 *     }
                 */
                "application/json": components["schemas"]["RegionNew"];
            };
        };
        responses: {
            /** @description A regional peer group of councils. Not a statistical region: its members are listed one by one, with dates. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Region"];
                };
            };
            /** @description A regional peer group of councils. Not a statistical region: its members are listed one by one, with dates. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Region"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endRegion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The region, such as south-west */
                region: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ended_on": "2027-04-01",
                 *       "followed_by": [
                 *         "south"
                 *       ],
                 *       "reason": "The two groups have met together for a year",
                 *       "move_members_to": "south"
                 *     }
                 */
                "application/json": components["schemas"]["RegionEnding"];
            };
        };
        responses: {
            /** @description A regional peer group of councils. Not a statistical region: its members are listed one by one, with dates. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Region"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /** @description The day, at its end, in London; today unless given */
                as_of?: string;
                limit?: components["schemas"]["Limit"];
                cursor?: components["schemas"]["Cursor"];
                format?: components["schemas"]["Format"];
            };
            header?: never;
            path: {
                /** @description The region, such as south-west */
                region: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Age: components["headers"]["Age"];
                    "Cache-Status": components["headers"]["Cache-Status"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Members"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putMembership: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The region, such as south-west */
                region: string;
                /** @description Register code or GSS code, current or former */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "2016-10-01"
                 *     }
                 */
                "application/json": components["schemas"]["MembershipNew"];
            };
        };
        responses: {
            /** @description A council's membership of a region */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            /** @description A council's membership of a region */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProposals: {
        parameters: {
            query?: {
                status?: components["schemas"]["ProposalStatus"];
                limit?: components["schemas"]["Limit"];
                cursor?: components["schemas"]["Cursor"];
                format?: components["schemas"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Age: components["headers"]["Age"];
                    "Cache-Status": components["headers"]["Cache-Status"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposals"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProposal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller has: 304 where it still stands
                 * @example "7.public.json"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A regional group that is proposed: by whom, for which councils and why, who would join, and what became of it */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeProposal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "why": "We each work to the Standard alone, and would rather meet in Leeds than in Birmingham"
                 *     }
                 */
                "application/json": components["schemas"]["ProposalChange"];
            };
        };
        responses: {
            /** @description A regional group that is proposed: by whom, for which councils and why, who would join, and what became of it */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    joinProposal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of the proposal */
                id: string;
                /** @description Register code or GSS code, current or former */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A council that would join a group that is proposed */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Joining"];
                };
            };
            /** @description A council that would join a group that is proposed */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Joining"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    leaveProposal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of the proposal */
                id: string;
                /** @description Register code or GSS code, current or former */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openProposal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "2016-12-01",
                 *       "leads": [
                 *         "LDS"
                 *       ],
                 *       "description": "Councils of Yorkshire and the Humber, proposed by Leeds"
                 *     }
                 */
                "application/json": components["schemas"]["ProposalOpening"];
            };
        };
        responses: {
            /** @description A regional group that is proposed: by whom, for which councils and why, who would join, and what became of it */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mergeProposal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "into": "midlands",
                 *       "reason": "Sheffield is in the Midlands group already, and two groups would be thin"
                 *     }
                 */
                "application/json": components["schemas"]["ProposalMerging"];
            };
        };
        responses: {
            /** @description A regional group that is proposed: by whom, for which councils and why, who would join, and what became of it */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declineProposal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Nobody else would join by the spring"
                 *     }
                 */
                "application/json": components["schemas"]["ClosingReason"];
            };
        };
        responses: {
            /** @description A regional group that is proposed: by whom, for which councils and why, who would join, and what became of it */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawProposal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Nobody else would join by the spring"
                 *     }
                 */
                "application/json": components["schemas"]["ClosingReason"];
            };
        };
        responses: {
            /** @description A regional group that is proposed: by whom, for which councils and why, who would join, and what became of it */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLeads: {
        parameters: {
            query?: {
                /** @description Also terms that are over */
                include_ended?: boolean;
                limit?: components["schemas"]["Limit"];
                cursor?: components["schemas"]["Cursor"];
                format?: components["schemas"]["Format"];
            };
            header?: never;
            path: {
                /** @description The region, such as south-west */
                region: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Age: components["headers"]["Age"];
                    "Cache-Status": components["headers"]["Cache-Status"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadTerms"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putLeadTerm: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The region, such as south-west */
                region: string;
                /** @description Register code or GSS code, current or former */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "2016-10-01"
                 *     }
                 */
                "application/json": components["schemas"]["LeadTermNew"];
            };
        };
        responses: {
            /** @description A council leads a region, from a day, perhaps to a day. Whoever holds a lead's token of the council acts for the region within it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadTerm"];
                };
            };
            /** @description A council leads a region, from a day, perhaps to a day. Whoever holds a lead's token of the council acts for the region within it. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadTerm"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handOver: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The region, such as south-west */
                region: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "to": "DEV",
                 *       "on": "2028-04-01"
                 *     }
                 */
                "application/json": components["schemas"]["HandoverNew"];
            };
        };
        responses: {
            /** @description A lead that is handed over: the term that ends and the one that begins */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTakeOvers: {
        parameters: {
            query?: {
                limit?: components["schemas"]["Limit"];
                cursor?: components["schemas"]["Cursor"];
                format?: components["schemas"]["Format"];
            };
            header?: never;
            path: {
                /** @description The region, such as south-west */
                region: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakeOvers"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askToTakeOver: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The region, such as south-west */
                region: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "why": "We would bring the group together again in the autumn"
                 *     }
                 */
                "application/json": components["schemas"]["TakeOverNew"];
            };
        };
        responses: {
            /** @description A member's request to lead a region that rests */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakeOver"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptTakeOver: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The region, such as south-west */
                region: string;
                /** @description Id of the request */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A member's request to lead a region that rests */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakeOver"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declineTakeOver: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The region, such as south-west */
                region: string;
                /** @description Id of the request */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Nobody else would join by the spring"
                 *     }
                 */
                "application/json": components["schemas"]["ClosingReason"];
            };
        };
        responses: {
            /** @description A member's request to lead a region that rests */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakeOver"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importCouncils: {
        parameters: {
            query?: {
                /** @description Answer the same and change nothing */
                dry_run?: boolean;
                /** @description Keep nothing when a row is rejected */
                atomic?: boolean;
            };
            header?: {
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example local-authority-code,official-name,gss-code,start-date,end-date,replaced-by,nation,local-authority-type
                 *     CON,Cornwall Council,E06000052,2009-04-01,,,England,UA
                 */
                "text/csv": components["schemas"]["RegisterCsv"];
            };
        };
        responses: {
            /** @description What an import of the register did */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterImport"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCouncils: {
        parameters: {
            query?: {
                /** @description The region, such as south-west */
                region?: string;
                type?: components["schemas"]["CouncilType"];
                nation?: components["schemas"]["Nation"];
                /** @description Only councils signed up to this standard */
                signed_up?: string;
                /** @description Part of the name, or a code, in any case */
                q?: string;
                /** @description Also councils that have ended */
                include_ended?: boolean;
                limit?: components["schemas"]["Limit"];
                cursor?: components["schemas"]["Cursor"];
                format?: components["schemas"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Councils"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCouncil: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller has: 304 where it still stands
                 * @example "7.public.json"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Register code or GSS code, current or former */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A local authority */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Council"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putCouncil: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Register code or GSS code, current or former */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Cornwall Council",
                 *       "gss_code": "E06000052",
                 *       "type": "UA",
                 *       "nation": "England",
                 *       "started_on": "2009-04-01"
                 *     }
                 */
                "application/json": components["schemas"]["CouncilNew"];
            };
        };
        responses: {
            /** @description A local authority */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Council"];
                };
            };
            /** @description A local authority */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Council"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recodeCouncil: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Register code or GSS code, current or former */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "CNW"
                 *     }
                 */
                "application/json": components["schemas"]["Recode"];
            };
        };
        responses: {
            /** @description A local authority */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Council"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSignUps: {
        parameters: {
            query?: {
                limit?: components["schemas"]["Limit"];
                cursor?: components["schemas"]["Cursor"];
                format?: components["schemas"]["Format"];
            };
            header?: never;
            path: {
                /** @description Register code or GSS code, current or former */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignUps"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putSignUp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Register code or GSS code, current or former */
                code: string;
                /** @description The standard, such as lgdss-2016 */
                standard: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "signed_on": "2016-05-12",
                 *       "url": "https://www.cornwall.gov.uk/digital-pledge"
                 *     }
                 */
                "application/json": components["schemas"]["SignUpNew"];
            };
        };
        responses: {
            /** @description A council's public pledge to work to a standard */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignUp"];
                };
            };
            /** @description A council's public pledge to work to a standard */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignUp"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listServices: {
        parameters: {
            query?: {
                limit?: components["schemas"]["Limit"];
                cursor?: components["schemas"]["Cursor"];
                format?: components["schemas"]["Format"];
            };
            header?: never;
            path: {
                /** @description Register code or GSS code, current or former */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Services"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createService: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Register code or GSS code, current or former */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Report a missed bin",
                 *       "url": "https://www.cornwall.gov.uk/missed-bin",
                 *       "lgsl": null,
                 *       "shared_with": []
                 *     }
                 */
                "application/json": components["schemas"]["ServiceNew"];
            };
        };
        responses: {
            /** @description Something a council runs for people */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getService: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller has: 304 where it still stands
                 * @example "7.public.json"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Something a council runs for people */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeService: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "supplier": "A supplier",
                 *       "ended_on": null
                 *     }
                 */
                "application/json": components["schemas"]["ServiceChange"];
            };
        };
        responses: {
            /** @description Something a council runs for people */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAssessments: {
        parameters: {
            query?: {
                /** @description Register code or GSS code, current or former */
                council?: string;
                /** @description Only councils that belong to this region today */
                region?: string;
                /** @description Id of the service */
                service?: string;
                /** @description The standard, such as lgdss-2016 */
                standard?: string;
                phase?: components["schemas"]["Phase"];
                status?: components["schemas"]["AssessmentStatus"];
                /** @description The council's own reference */
                reference?: string;
                /** @description Only those changed at this moment or after */
                updated_since?: string;
                limit?: components["schemas"]["Limit"];
                cursor?: components["schemas"]["Cursor"];
                format?: components["schemas"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessments"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginAssessment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "standard": "lgdss-2016",
                 *       "phase": "live",
                 *       "assessed_on": "2026-11-01",
                 *       "reference": "2026-missed-bin"
                 *     }
                 */
                "application/json": components["schemas"]["AssessmentNew"];
            };
        };
        responses: {
            /** @description One scoring of one service against one standard, at a phase, on a date */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAssessment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller has: 304 where it still stands
                 * @example "7.public.json"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One scoring of one service against one standard, at a phase, on a date */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAssessment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeAssessment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phase": "beta"
                 *     }
                 */
                "application/json": components["schemas"]["AssessmentChange"];
            };
        };
        responses: {
            /** @description One scoring of one service against one standard, at a phase, on a date */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitAssessment: {
        parameters: {
            query?: {
                /** @description Answer the same and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One scoring of one service against one standard, at a phase, on a date */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawAssessment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One scoring of one service against one standard, at a phase, on a date */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishAssessment: {
        parameters: {
            query?: {
                /** @description Publish although recommendations of peers are unanswered */
                accept_open?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One scoring of one service against one standard, at a phase, on a date */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importAssessments: {
        parameters: {
            query?: {
                /** @description Answer the same and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {"council": "CON", "service": "report-a-missed-bin", "service_name": "Report a missed bin", "standard": "lgdss-2016", "phase": "live", "assessed_on": "2019-03-04", "reference": "2019-missed-bin", "published_on": "2019-04-01", "summary": "The second round, after the new form", "scores": [{"point": 1, "score": 4, "rationale": "Five rounds of testing", "evidence": [{"title": "Findings", "url": "https://www.cornwall.gov.uk/research/missed-bin"}]}, {"point": 2, "score": 3}, {"point": 9, "not_applicable": true}]} */
                "application/x-ndjson": components["schemas"]["AssessmentsNdjson"];
                /**
                 * @example council,service,service_name,standard,phase,assessed_on,reference,published_on,summary,score_1,rationale_1,score_2
                 *     CON,report-a-missed-bin,Report a missed bin,lgdss-2016,live,2019-03-04,2019-missed-bin,,The second round,4,Five rounds of testing,n/a
                 */
                "text/csv": components["schemas"]["AssessmentsCsv"];
            };
        };
        responses: {
            /** @description What an import of assessments did */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentsImport"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putScore: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of the assessment */
                id: string;
                /** @description Number of the point */
                point: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "score": 4,
                 *       "rationale": "Five rounds of testing with residents since spring",
                 *       "evidence": [
                 *         {
                 *           "title": "Findings",
                 *           "url": "https://www.cornwall.gov.uk/research/missed-bin"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ScoreNew"];
            };
        };
        responses: {
            /** @description The value given to a point, with a rationale and evidence; or not applicable, with a reason */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Score"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putSheet: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "scores": [
                 *         {
                 *           "point": 1,
                 *           "score": 4,
                 *           "rationale": "Five rounds of testing"
                 *         },
                 *         {
                 *           "point": 9,
                 *           "not_applicable": true,
                 *           "rationale": "Never offered offline"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SheetNew"];
            };
        };
        responses: {
            /** @description One scoring of one service against one standard, at a phase, on a date */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHistory: {
        parameters: {
            query?: {
                limit?: components["schemas"]["Limit"];
                cursor?: components["schemas"]["Cursor"];
                format?: components["schemas"]["Format"];
            };
            header?: never;
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCommentHistory: {
        parameters: {
            query?: {
                limit?: components["schemas"]["Limit"];
                cursor?: components["schemas"]["Cursor"];
                format?: components["schemas"]["Format"];
            };
            header?: never;
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHistoryHeads: {
        parameters: {
            query?: {
                limit?: components["schemas"]["Limit"];
                cursor?: components["schemas"]["Cursor"];
                format?: components["schemas"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryHeads"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listComments: {
        parameters: {
            query?: {
                /** @description Only threads on this point */
                point?: number;
                /** @description Only resolved threads, or only open ones */
                resolved?: boolean;
                /** @description Only threads that mention this point, first or in a reply */
                mentions?: number;
                /** @description Only threads begun by this council: its register code or GSS code, current or former */
                author?: string;
                /** @description Only threads that must be answered, or only others */
                must_answer?: boolean;
                /** @description Only threads of others without a reply by the assessed council, or only the rest */
                unanswered?: boolean;
                limit?: components["schemas"]["Limit"];
                cursor?: components["schemas"]["Cursor"];
                format?: components["schemas"]["Format"];
            };
            header?: never;
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comments"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addComment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "body": "How did you test with people who use screen readers?",
                 *       "point": 8
                 *     }
                 */
                "application/json": components["schemas"]["CommentNew"];
            };
        };
        responses: {
            /** @description A comment with the answers to it */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getComment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller has: 304 where it still stands
                 * @example "7.public.json"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A comment with the answers to it */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editComment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "body": "How did you test with people who use screen readers or magnifiers?"
                 *     }
                 */
                "application/json": components["schemas"]["CommentChange"];
            };
        };
        responses: {
            /** @description A comment with the answers to it */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resolveComment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A comment with the answers to it */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopenComment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A comment with the answers to it */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReviews: {
        parameters: {
            query?: {
                status?: components["schemas"]["ReviewStatus"];
                limit?: components["schemas"]["Limit"];
                cursor?: components["schemas"]["Cursor"];
                format?: components["schemas"]["Format"];
            };
            header?: never;
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reviews"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    offerReview: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reviewer_council": "DEV"
                 *     }
                 */
                "application/json": components["schemas"]["ReviewNew"];
            };
        };
        responses: {
            /** @description One reviewer's pass over a submitted assessment */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReview: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller has: 304 where it still stands
                 * @example "7.public.json"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One reviewer's pass over a submitted assessment */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeReview: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "due_on": "2026-12-04"
                 *     }
                 */
                "application/json": components["schemas"]["ReviewChange"];
            };
        };
        responses: {
            /** @description One reviewer's pass over a submitted assessment */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptReview: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One reviewer's pass over a submitted assessment */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declineReview: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "No time before the deadline"
                 *     }
                 */
                "application/json": components["schemas"]["ReviewClosing"];
            };
        };
        responses: {
            /** @description One reviewer's pass over a submitted assessment */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releaseReview: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "No time before the deadline"
                 *     }
                 */
                "application/json": components["schemas"]["ReviewClosing"];
            };
        };
        responses: {
            /** @description One reviewer's pass over a submitted assessment */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    completeReview: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "agree_with_recommendations",
                 *       "summary": "A fair account; testing with assistive technology is thin"
                 *     }
                 */
                "application/json": components["schemas"]["ReviewCompletion"];
            };
        };
        responses: {
            /** @description One reviewer's pass over a submitted assessment */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putPeerScore: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of the review */
                id: string;
                /** @description Number of the point */
                point: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "score": 3,
                 *       "note": "Two of the three sessions were with the same charity",
                 *       "recommendation": "Test with magnifiers and voice control before each release",
                 *       "priority": "high"
                 *     }
                 */
                "application/json": components["schemas"]["PeerScoreNew"];
            };
        };
        responses: {
            /** @description A reviewer's own view of a point */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeerScore"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deletePeerScore: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of the review */
                id: string;
                /** @description Number of the point */
                point: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putReply: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of the review */
                id: string;
                /** @description Number of the point */
                point: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "accept": true,
                 *       "reason": "We had not counted magnifiers",
                 *       "score": 3
                 *     }
                 */
                "application/json": components["schemas"]["RecommendationReplyNew"];
            };
        };
        responses: {
            /** @description What a council answers to a peer's view of a point */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationReply"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInterests: {
        parameters: {
            query?: {
                limit?: components["schemas"]["Limit"];
                cursor?: components["schemas"]["Cursor"];
                format?: components["schemas"]["Format"];
            };
            header?: never;
            path: {
                /** @description Register code or GSS code, current or former */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Interests"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declareInterest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Register code or GSS code, current or former */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "council": "CON",
                 *       "reason": "The two run a joint trading company"
                 *     }
                 */
                "application/json": components["schemas"]["InterestNew"];
            };
        };
        responses: {
            /** @description A declared interest: why two councils do not review each other */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Interest"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInbox: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller has: 304 where it still stands
                 * @example "7.public.json"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Register code or GSS code, current or former */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What waits for a council: at most 100 of each, and how many there are */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inbox"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyReviews: {
        parameters: {
            query?: {
                status?: components["schemas"]["ReviewStatus"];
                /** @description Only those that are open and not paused, or only others */
                to_do?: boolean;
                /** @description Only overdue ones, or only others */
                overdue?: boolean;
                /** @description Only those with something answered or replied to since the mark, or only others */
                answered?: boolean;
                /** @description The mark: answers after this moment count; reviews_looked_at of /v1/me unless given */
                since?: string;
                limit?: components["schemas"]["Limit"];
                cursor?: components["schemas"]["Cursor"];
                format?: components["schemas"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyReviews"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    noteLook: {
        parameters: {
            query?: {
                /** @description The moment that the list was read, so that nothing answered since is missed; now unless given */
                at?: string;
            };
            header?: {
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mark since which answers count */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Looked"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRegionReviews: {
        parameters: {
            query?: {
                status?: components["schemas"]["ReviewStatus"];
                /** @description Only those that are invited or accepted, or only the others */
                open?: boolean;
                /** @description Only those that are overdue, or only the others */
                overdue?: boolean;
                /** @description The reviewing council, by register code or GSS code, current or former */
                reviewer_council?: string;
                /** @description The assessed council, by register code or GSS code, current or former */
                council?: string;
                limit?: components["schemas"]["Limit"];
                cursor?: components["schemas"]["Cursor"];
                format?: components["schemas"]["Format"];
            };
            header?: never;
            path: {
                /** @description The region, such as south-west */
                region: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionReviews"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReciprocity: {
        parameters: {
            query?: {
                /** @description Only reviews completed on this day or later */
                from?: string;
                /** @description Only reviews completed before this day */
                to?: string;
                limit?: components["schemas"]["Limit"];
                cursor?: components["schemas"]["Cursor"];
                format?: components["schemas"]["Format"];
            };
            header?: never;
            path: {
                /** @description The region, such as south-west */
                region: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReciprocityList"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSuggestedReviewers: {
        parameters: {
            query?: {
                limit?: components["schemas"]["Limit"];
                cursor?: components["schemas"]["Cursor"];
                format?: components["schemas"]["Format"];
            };
            header?: never;
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestedReviewers"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCalibration: {
        parameters: {
            query: {
                /** @description The standard, such as lgdss-2016 */
                standard: string;
                /** @description Only reviews completed on this day or later */
                from?: string;
                /** @description Only reviews completed before this day */
                to?: string;
                format?: components["schemas"]["Format"];
            };
            header?: {
                /**
                 * @description The ETag of what the caller has: 304 where it still stands
                 * @example "7.public.json"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The region, such as south-west */
                region: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Age: components["headers"]["Age"];
                    "Cache-Status": components["headers"]["Cache-Status"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calibration"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHelpOffers: {
        parameters: {
            query?: {
                limit?: components["schemas"]["Limit"];
                cursor?: components["schemas"]["Cursor"];
                format?: components["schemas"]["Format"];
            };
            header?: never;
            path: {
                /** @description Register code or GSS code, current or former */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpOffers"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putHelpOffer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Register code or GSS code, current or former */
                code: string;
                /** @description The standard, such as lgdss-2016 */
                standard: string;
                /** @description Number of the point */
                point: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "We can show how our assisted digital line works"
                 *     }
                 */
                "application/json": components["schemas"]["HelpOfferNew"];
            };
        };
        responses: {
            /** @description A point on which a council is willing to help others */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpOffer"];
                };
            };
            /** @description A point on which a council is willing to help others */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpOffer"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawHelpOffer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Register code or GSS code, current or former */
                code: string;
                /** @description The standard, such as lgdss-2016 */
                standard: string;
                /** @description Number of the point */
                point: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRegionHelp: {
        parameters: {
            query?: {
                /** @description Only offers on this point */
                point?: number;
                /** @description The standard, such as lgdss-2016 */
                standard?: string;
                limit?: components["schemas"]["Limit"];
                cursor?: components["schemas"]["Cursor"];
                format?: components["schemas"]["Format"];
            };
            header?: never;
            path: {
                /** @description The region, such as south-west */
                region: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Age: components["headers"]["Age"];
                    "Cache-Status": components["headers"]["Cache-Status"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionHelpOffers"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAssessmentActions: {
        parameters: {
            query?: {
                status?: components["schemas"]["ImprovementActionStatus"];
                /** @description Only those open past their day, or only others */
                overdue?: boolean;
                /** @description Only on this point */
                point?: number;
                limit?: components["schemas"]["Limit"];
                cursor?: components["schemas"]["Cursor"];
                format?: components["schemas"]["Format"];
            };
            header?: never;
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImprovementActions"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    promiseAction: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "Test with magnifiers and voice control before each release",
                 *       "owner_role": "head of customer services",
                 *       "due_on": "2027-03-31",
                 *       "point": 8,
                 *       "review": "0199a1c0-7d30-7c2e-b1f4-88dd99ee00ff"
                 *     }
                 */
                "application/json": components["schemas"]["ImprovementActionNew"];
            };
        };
        responses: {
            /** @description What a council promises to improve. It outlives the assessment that it comes from */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImprovementAction"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAction: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller has: 304 where it still stands
                 * @example "7.public.json"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a council promises to improve. It outlives the assessment that it comes from */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImprovementAction"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeAction: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "dropped",
                 *       "reason": "The service is to be replaced in spring"
                 *     }
                 */
                "application/json": components["schemas"]["ImprovementActionChange"];
            };
        };
        responses: {
            /** @description What a council promises to improve. It outlives the assessment that it comes from */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImprovementAction"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCouncilActions: {
        parameters: {
            query?: {
                status?: components["schemas"]["ImprovementActionStatus"];
                /** @description Only those open past their day, or only others */
                overdue?: boolean;
                /** @description Only from assessments on this standard, such as lgdss-2016 */
                standard?: string;
                /** @description Only on this point */
                point?: number;
                /** @description Only for this service */
                service?: string;
                limit?: components["schemas"]["Limit"];
                cursor?: components["schemas"]["Cursor"];
                format?: components["schemas"]["Format"];
            };
            header?: never;
            path: {
                /** @description Register code or GSS code, current or former */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImprovementActions"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countRegionActions: {
        parameters: {
            query: {
                /** @description The standard, such as lgdss-2016 */
                standard: string;
                format?: components["schemas"]["Format"];
            };
            header?: {
                /**
                 * @description The ETag of what the caller has: 304 where it still stands
                 * @example "7.public.json"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The region, such as south-west */
                region: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Age: components["headers"]["Age"];
                    "Cache-Status": components["headers"]["Cache-Status"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionActions"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMaterials: {
        parameters: {
            query?: {
                /** @description Only of this region's group */
                region?: string;
                /** @description The standard, such as lgdss-2016 */
                standard?: string;
                /** @description Only on this point */
                point?: number;
                kind?: components["schemas"]["MaterialKind"];
                /** @description Only what takes so many minutes or more */
                min_minutes?: number;
                /** @description Only what takes so many minutes or fewer */
                max_minutes?: number;
                licence?: components["schemas"]["Licence"];
                /** @description Part of the title or the summary, in any case */
                q?: string;
                limit?: components["schemas"]["Limit"];
                cursor?: components["schemas"]["Cursor"];
                format?: components["schemas"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Materials"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginMaterial: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The region, such as south-west */
                region: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "workshop_plan",
                 *       "standard": "lgdss-2016",
                 *       "title": "Understanding users: a workshop",
                 *       "summary": "Three exercises for a group that has not done research before",
                 *       "body": "## Before\n\nAsk each council for **one** service.\n\n## Exercise 1\n\nWho uses it, and who cannot?\n",
                 *       "links": [
                 *         {
                 *           "title": "Cards to print",
                 *           "url": "https://example.org/cards"
                 *         }
                 *       ],
                 *       "points": [
                 *         1
                 *       ],
                 *       "minutes": 90,
                 *       "licence": "CC-BY-4.0"
                 *     }
                 */
                "application/json": components["schemas"]["MaterialNew"];
            };
        };
        responses: {
            /** @description A workshop plan, an agenda, an exercise or notes of a regional group */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Material"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMaterial: {
        parameters: {
            query?: {
                format?: components["schemas"]["MaterialFormat"];
            };
            header?: {
                /**
                 * @description The ETag of what the caller has: 304 where it still stands
                 * @example "7.public.json"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as text by ?format=md or html */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Material"];
                    "text/markdown": string;
                    "text/html": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDescent: {
        parameters: {
            query?: {
                /** @description The version that the line is of; the one published last unless given */
                version?: number;
            };
            header?: {
                /**
                 * @description The ETag of what the caller has: 304 where it still stands
                 * @example "7.public.json"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where a version came from, and what came of it */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaterialDescent"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMaterialUses: {
        parameters: {
            query?: {
                limit?: components["schemas"]["Limit"];
                cursor?: components["schemas"]["Cursor"];
                format?: components["schemas"]["Format"];
            };
            header?: never;
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaterialUses"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordUse: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "region": "south-west",
                 *       "version": 1,
                 *       "used_on": "2016-10-12",
                 *       "minutes_taken": 120,
                 *       "would_change": "The second exercise needs half an hour more"
                 *     }
                 */
                "application/json": components["schemas"]["MaterialUseNew"];
            };
        };
        responses: {
            /** @description That a group has used a version of a material */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaterialUse"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMaterialVersions: {
        parameters: {
            query?: {
                limit?: components["schemas"]["Limit"];
                cursor?: components["schemas"]["Cursor"];
                format?: components["schemas"]["Format"];
            };
            header?: never;
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaterialVersions"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginMaterialVersion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Understanding users: a workshop",
                 *       "summary": "Three exercises for a group that has not done research before",
                 *       "body": "## Before\n\nAsk each council for **one** service.\n\n## Exercise 1\n\nWho uses it, and who cannot?\n",
                 *       "links": [
                 *         {
                 *           "title": "Cards to print",
                 *           "url": "https://example.org/cards"
                 *         }
                 *       ],
                 *       "points": [
                 *         1
                 *       ],
                 *       "minutes": 90,
                 *       "licence": "CC-BY-4.0"
                 *     }
                 */
                "application/json": components["schemas"]["MaterialVersionNew"];
            };
        };
        responses: {
            /** @description A version of a material. A published one never changes */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaterialVersion"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMaterialVersion: {
        parameters: {
            query?: {
                format?: components["schemas"]["MaterialFormat"];
            };
            header?: {
                /**
                 * @description The ETag of what the caller has: 304 where it still stands
                 * @example "7.public.json"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the material */
                id: string;
                /** @description Number of the version */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as text by ?format=md or html */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaterialVersion"];
                    "text/markdown": string;
                    "text/html": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putMaterialVersion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of the material */
                id: string;
                /** @description Number of the version */
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Understanding users: a workshop",
                 *       "summary": "Three exercises for a group that has not done research before",
                 *       "body": "## Before\n\nAsk each council for **one** service.\n\n## Exercise 1\n\nWho uses it, and who cannot?\n",
                 *       "links": [
                 *         {
                 *           "title": "Cards to print",
                 *           "url": "https://example.org/cards"
                 *         }
                 *       ],
                 *       "points": [
                 *         1
                 *       ],
                 *       "minutes": 90,
                 *       "licence": "CC-BY-4.0"
                 *     }
                 */
                "application/json": components["schemas"]["MaterialVersionNew"];
            };
        };
        responses: {
            /** @description A version of a material. A published one never changes */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaterialVersion"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishMaterialVersion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the material */
                id: string;
                /** @description Number of the version */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A version of a material. A published one never changes */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaterialVersion"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDifferences: {
        parameters: {
            query?: {
                /** @description The version to compare from, as {material}:{version}; what it was adapted from, or the version before it, unless given */
                from?: string;
                format?: components["schemas"]["DifferencesFormat"];
            };
            header?: {
                /**
                 * @description The ETag of what the caller has: 304 where it still stands
                 * @example "7.public.json"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the material */
                id: string;
                /** @description Number of the version */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as text by ?format=diff */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaterialDifferences"];
                    "text/x-diff": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRounds: {
        parameters: {
            query?: {
                limit?: components["schemas"]["Limit"];
                cursor?: components["schemas"]["Cursor"];
                format?: components["schemas"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rounds"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginRound: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Testing with people, autumn 2026",
                 *       "standard": "lgdss-2016",
                 *       "points": [
                 *         8,
                 *         10
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RoundNew"];
            };
        };
        responses: {
            /** @description A round: meetings of several regions on the same points */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Round"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRound: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller has: 304 where it still stands
                 * @example "7.public.json"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A round: meetings of several regions on the same points */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Round"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeRound: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "points": [
                 *         8,
                 *         10,
                 *         15
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RoundChange"];
            };
        };
        responses: {
            /** @description A round: meetings of several regions on the same points */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Round"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    joinRound: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of the round */
                id: string;
                /** @description The region, such as south-west */
                region: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A round: meetings of several regions on the same points */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Round"];
                };
            };
            /** @description A round: meetings of several regions on the same points */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Round"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMeetings: {
        parameters: {
            query?: {
                /** @description The region, such as south-west */
                region?: string;
                /** @description Meetings of this round */
                round?: string;
                /** @description Meetings that begin on this day or later */
                from?: string;
                /** @description Meetings that begin before this day */
                to?: string;
                limit?: components["schemas"]["Limit"];
                cursor?: components["schemas"]["Cursor"];
                format?: components["schemas"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Age: components["headers"]["Age"];
                    "Cache-Status": components["headers"]["Cache-Status"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meetings"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRegionMeetings: {
        parameters: {
            query?: {
                /** @description Meetings that begin on this day or later */
                from?: string;
                /** @description Meetings that begin before this day */
                to?: string;
                limit?: components["schemas"]["Limit"];
                cursor?: components["schemas"]["Cursor"];
                format?: components["schemas"]["Format"];
            };
            header?: never;
            path: {
                /** @description The region, such as south-west */
                region: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Age: components["headers"]["Age"];
                    "Cache-Status": components["headers"]["Cache-Status"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meetings"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    arrangeMeeting: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The region, such as south-west */
                region: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Autumn workshop",
                 *       "starts_at": "2026-12-04T10:00:00Z",
                 *       "ends_at": "2026-12-04T15:00:00Z",
                 *       "place": "County Hall, Truro",
                 *       "standard": "lgdss-2016",
                 *       "points": [
                 *         8,
                 *         10
                 *       ],
                 *       "agenda": [
                 *         {
                 *           "title": "Testing with five people",
                 *           "minutes": 45
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["MeetingNew"];
            };
        };
        responses: {
            /** @description A meeting of a region */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMeeting: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller has: 304 where it still stands
                 * @example "7.public.json"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A meeting of a region */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeMeeting: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "place": "City Hall, Exeter"
                 *     }
                 */
                "application/json": components["schemas"]["MeetingChange"];
            };
        };
        responses: {
            /** @description A meeting of a region */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelMeeting: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "The hall is flooded"
                 *     }
                 */
                "application/json": components["schemas"]["MeetingCancellation"];
            };
        };
        responses: {
            /** @description A meeting of a region */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordAttendance: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "councils": [
                 *         "CON",
                 *         "DEV"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["MeetingAttendanceNew"];
            };
        };
        responses: {
            /** @description A meeting of a region */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordOutcomes: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcomes": "Everybody tests with five people before each release.",
                 *       "actions": [
                 *         {
                 *           "text": "Share the list of testers",
                 *           "council": "CON"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["MeetingOutcomesNew"];
            };
        };
        responses: {
            /** @description A meeting of a region */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settleMeetingAction: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of the meeting */
                id: string;
                /** @description Id of the action */
                action: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "done": true
                 *     }
                 */
                "application/json": components["schemas"]["MeetingActionChange"];
            };
        };
        responses: {
            /** @description A meeting of a region */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendar */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Age: components["headers"]["Age"];
                    "Cache-Status": components["headers"]["Cache-Status"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRegionCalendar: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller has: 304 where it still stands
                 * @example "7.public.json"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The region, such as south-west */
                region: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendar */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Age: components["headers"]["Age"];
                    "Cache-Status": components["headers"]["Cache-Status"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMeetingsFeed: {
        parameters: {
            query?: {
                /** @description Entries before this one */
                before?: string;
            };
            header?: {
                /**
                 * @description The ETag of what the caller has: 304 where it still stands
                 * @example "7.public.json"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The region, such as south-west */
                region: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openPoll: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "points": [
                 *         8
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PollNew"];
            };
        };
        responses: {
            /** @description A poll just opened, with the codes to hand out */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PollOpened"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPoll: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller has: 304 where it still stands
                 * @example "7.public.json"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A poll of the councils that are at a meeting */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Poll"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    givePollCode: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the poll */
                id: string;
                /** @description Register code or GSS code, current or former */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code by which a council votes: it is shown this once */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PollCode"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    castVote: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "7KQ2-M9XD",
                 *       "votes": [
                 *         {
                 *           "point": 8,
                 *           "understanding": 3,
                 *           "confidence": 2
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PollBallot"];
            };
        };
        responses: {
            /** @description The vote was counted */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PollReceipt"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closePoll: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A poll of the councils that are at a meeting */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Poll"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRegionPolls: {
        parameters: {
            query?: {
                /** @description The standard, such as lgdss-2016 */
                standard?: string;
                /** @description Only this point */
                point?: number;
                limit?: components["schemas"]["Limit"];
                cursor?: components["schemas"]["Cursor"];
                format?: components["schemas"]["Format"];
            };
            header?: never;
            path: {
                /** @description The region, such as south-west */
                region: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Age: components["headers"]["Age"];
                    "Cache-Status": components["headers"]["Cache-Status"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionPolls"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProgress: {
        parameters: {
            query: {
                /** @description The standard, such as lgdss-2016 */
                standard: string;
                phase?: components["schemas"]["Phase"];
                /** @description The day, at its end, in London; today unless given */
                as_of?: string;
                format?: components["schemas"]["Format"];
            };
            header?: {
                /**
                 * @description The ETag of what the caller has: 304 where it still stands
                 * @example "7.public.json"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The region, such as south-west */
                region: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Age: components["headers"]["Age"];
                    "Cache-Status": components["headers"]["Cache-Status"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Progress"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAllProgress: {
        parameters: {
            query: {
                /** @description The standard, such as lgdss-2016 */
                standard: string;
                phase?: components["schemas"]["Phase"];
                /** @description The day, at its end, in London; today unless given */
                as_of?: string;
                format?: components["schemas"]["Format"];
            };
            header?: {
                /**
                 * @description The ETag of what the caller has: 304 where it still stands
                 * @example "7.public.json"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Age: components["headers"]["Age"];
                    "Cache-Status": components["headers"]["Cache-Status"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllProgress"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProgressHistory: {
        parameters: {
            query: {
                /** @description The standard, such as lgdss-2016 */
                standard: string;
                phase?: components["schemas"]["Phase"];
                /** @description A day in the first period; a year before the end unless given */
                from?: string;
                /** @description The last day, at its end, in London; today unless given */
                to?: string;
                /** @description How long a period is; a month unless given */
                every?: "day" | "month" | "quarter" | "year";
                format?: components["schemas"]["Format"];
            };
            header?: {
                /**
                 * @description The ETag of what the caller has: 304 where it still stands
                 * @example "7.public.json"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The region, such as south-west */
                region: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Age: components["headers"]["Age"];
                    "Cache-Status": components["headers"]["Cache-Status"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgressHistory"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAllProgressHistory: {
        parameters: {
            query: {
                /** @description The standard, such as lgdss-2016 */
                standard: string;
                phase?: components["schemas"]["Phase"];
                /** @description A day in the first period; a year before the end unless given */
                from?: string;
                /** @description The last day, at its end, in London; today unless given */
                to?: string;
                /** @description How long a period is; a month unless given */
                every?: "day" | "month" | "quarter" | "year";
                format?: components["schemas"]["Format"];
            };
            header?: {
                /**
                 * @description The ETag of what the caller has: 304 where it still stands
                 * @example "7.public.json"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Age: components["headers"]["Age"];
                    "Cache-Status": components["headers"]["Cache-Status"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgressHistory"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCounted: {
        parameters: {
            query: {
                /** @description The standard, such as lgdss-2016 */
                standard: string;
                phase?: components["schemas"]["Phase"];
                /** @description The day, at its end, in London; today unless given */
                as_of?: string;
                limit?: components["schemas"]["Limit"];
                cursor?: components["schemas"]["Cursor"];
                format?: components["schemas"]["Format"];
            };
            header?: never;
            path: {
                /** @description The region, such as south-west */
                region: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountedList"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCouncilProgress: {
        parameters: {
            query: {
                /** @description The standard, such as lgdss-2016 */
                standard: string;
                phase?: components["schemas"]["Phase"];
                /** @description The day, at its end, in London; today unless given */
                as_of?: string;
                format?: components["schemas"]["Format"];
            };
            header?: {
                /**
                 * @description The ETag of what the caller has: 304 where it still stands
                 * @example "7.public.json"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Register code or GSS code, current or former */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Age: components["headers"]["Age"];
                    "Cache-Status": components["headers"]["Cache-Status"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouncilProgress"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    compareCouncils: {
        parameters: {
            query: {
                /** @description The standard, such as lgdss-2016 */
                standard: string;
                phase?: components["schemas"]["Phase"];
                /** @description The day, at its end, in London; today unless given */
                as_of?: string;
                format?: components["schemas"]["Format"];
            };
            header?: {
                /**
                 * @description The ETag of what the caller has: 304 where it still stands
                 * @example "7.public.json"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The region, such as south-west */
                region: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Age: components["headers"]["Age"];
                    "Cache-Status": components["headers"]["Cache-Status"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionComparison"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    compareRegions: {
        parameters: {
            query: {
                /** @description The standard, such as lgdss-2016 */
                standard: string;
                phase?: components["schemas"]["Phase"];
                /** @description The day, at its end, in London; today unless given */
                as_of?: string;
                /** @description Only these, with commas between; every region unless given */
                regions?: string;
                format?: components["schemas"]["Format"];
            };
            header?: {
                /**
                 * @description The ETag of what the caller has: 304 where it still stands
                 * @example "7.public.json"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Age: components["headers"]["Age"];
                    "Cache-Status": components["headers"]["Cache-Status"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgressComparison"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drawProgress: {
        parameters: {
            query: {
                /** @description The standard, such as lgdss-2016 */
                standard: string;
                phase?: components["schemas"]["Phase"];
                /** @description The day, at its end, in London; today unless given */
                as_of?: string;
                lang?: components["schemas"]["Language"];
            };
            header?: {
                /**
                 * @description The ETag of what the caller has: 304 where it still stands
                 * @example "7.public.json"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The region, such as south-west */
                region: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chart */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Age: components["headers"]["Age"];
                    "Cache-Status": components["headers"]["Cache-Status"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drawAllProgress: {
        parameters: {
            query: {
                /** @description The standard, such as lgdss-2016 */
                standard: string;
                phase?: components["schemas"]["Phase"];
                /** @description The day, at its end, in London; today unless given */
                as_of?: string;
                lang?: components["schemas"]["Language"];
            };
            header?: {
                /**
                 * @description The ETag of what the caller has: 304 where it still stands
                 * @example "7.public.json"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chart */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Age: components["headers"]["Age"];
                    "Cache-Status": components["headers"]["Cache-Status"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drawProgressHistory: {
        parameters: {
            query: {
                /** @description The standard, such as lgdss-2016 */
                standard: string;
                phase?: components["schemas"]["Phase"];
                /** @description A day in the first period; a year before the end unless given */
                from?: string;
                /** @description The last day, at its end, in London; today unless given */
                to?: string;
                /** @description How long a period is; a month unless given */
                every?: "day" | "month" | "quarter" | "year";
                lang?: components["schemas"]["Language"];
            };
            header?: {
                /**
                 * @description The ETag of what the caller has: 304 where it still stands
                 * @example "7.public.json"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The region, such as south-west */
                region: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chart */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Age: components["headers"]["Age"];
                    "Cache-Status": components["headers"]["Cache-Status"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drawAllProgressHistory: {
        parameters: {
            query: {
                /** @description The standard, such as lgdss-2016 */
                standard: string;
                phase?: components["schemas"]["Phase"];
                /** @description A day in the first period; a year before the end unless given */
                from?: string;
                /** @description The last day, at its end, in London; today unless given */
                to?: string;
                /** @description How long a period is; a month unless given */
                every?: "day" | "month" | "quarter" | "year";
                lang?: components["schemas"]["Language"];
            };
            header?: {
                /**
                 * @description The ETag of what the caller has: 304 where it still stands
                 * @example "7.public.json"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chart */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Age: components["headers"]["Age"];
                    "Cache-Status": components["headers"]["Cache-Status"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drawRegionBadge: {
        parameters: {
            query: {
                /** @description The standard, such as lgdss-2016 */
                standard: string;
                lang?: components["schemas"]["Language"];
            };
            header?: {
                /**
                 * @description The ETag of what the caller has: 304 where it still stands
                 * @example "7.public.json"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The region, such as south-west */
                region: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The badge */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Age: components["headers"]["Age"];
                    "Cache-Status": components["headers"]["Cache-Status"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drawCouncilBadge: {
        parameters: {
            query: {
                /** @description The standard, such as lgdss-2016 */
                standard: string;
                lang?: components["schemas"]["Language"];
            };
            header?: {
                /**
                 * @description The ETag of what the caller has: 304 where it still stands
                 * @example "7.public.json"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Register code or GSS code, current or former */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The badge */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Age: components["headers"]["Age"];
                    "Cache-Status": components["headers"]["Cache-Status"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLeadsThreads: {
        parameters: {
            query?: {
                kind?: components["schemas"]["ThreadKind"];
                /** @description Only questions that are answered, or only those that are not */
                answered?: boolean;
                /** @description Only those about this standard */
                standard?: string;
                /** @description Only those about a point of this number */
                point?: number;
                /** @description Only those in which something was written, edited, answered or reopened at this moment or later */
                updated_since?: string;
                limit?: components["schemas"]["Limit"];
                cursor?: components["schemas"]["Cursor"];
                format?: components["schemas"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Threads"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginLeadsThread: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "audience": "leads",
                 *       "title": "Point 5 where forms are bought",
                 *       "body": "Half of our councils buy their forms. How do you run the exercise on point 5 there?",
                 *       "kind": "question",
                 *       "standard": "lgdss-2016",
                 *       "points": [
                 *         5
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["LeadsThreadNew"];
            };
        };
        responses: {
            /** @description A thread with its messages */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Thread"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRegionThreads: {
        parameters: {
            query?: {
                kind?: components["schemas"]["ThreadKind"];
                /** @description Only questions that are answered, or only those that are not */
                answered?: boolean;
                /** @description Only those about this standard */
                standard?: string;
                /** @description Only those about a point of this number */
                point?: number;
                /** @description Only those in which something was written, edited, answered or reopened at this moment or later */
                updated_since?: string;
                limit?: components["schemas"]["Limit"];
                cursor?: components["schemas"]["Cursor"];
                format?: components["schemas"]["Format"];
            };
            header?: never;
            path: {
                /** @description The region, such as south-west */
                region: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Threads"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginRegionThread: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The region, such as south-west */
                region: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Point 5 where forms are bought",
                 *       "body": "Half of our councils buy their forms. How do you run the exercise on point 5 there?",
                 *       "kind": "question",
                 *       "standard": "lgdss-2016",
                 *       "points": [
                 *         5
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ThreadNew"];
            };
        };
        responses: {
            /** @description A thread with its messages */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Thread"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getThread: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller has: 304 where it still stands
                 * @example "7.public.json"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A thread with its messages */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Thread"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeMaterialOfThread: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "notes",
                 *       "title": "Point 5 where forms are bought",
                 *       "licence": "CC-BY-4.0",
                 *       "standard": "lgdss-2016"
                 *     }
                 */
                "application/json": components["schemas"]["ThreadMaterialNew"];
            };
        };
        responses: {
            /** @description A workshop plan, an agenda, an exercise or notes of a regional group */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Material"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerThread: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ThreadAnswer"];
            };
        };
        responses: {
            /** @description A thread with its messages */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Thread"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopenThread: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A thread with its messages */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Thread"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMessages: {
        parameters: {
            query?: {
                limit?: components["schemas"]["Limit"];
                cursor?: components["schemas"]["Cursor"];
                format?: components["schemas"]["Format"];
            };
            header?: never;
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Messages"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addMessage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "body": "We let them bring a form of their own, and compare."
                 *     }
                 */
                "application/json": components["schemas"]["MessageNew"];
            };
        };
        responses: {
            /** @description What somebody wrote in a thread */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMessage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller has: 304 where it still stands
                 * @example "7.public.json"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What somebody wrote in a thread */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editMessage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "body": "We let them bring two forms of their own, and compare."
                 *     }
                 */
                "application/json": components["schemas"]["MessageChange"];
            };
        };
        responses: {
            /** @description What somebody wrote in a thread */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDigest: {
        parameters: {
            query?: {
                /** @description The first day, in London; a month before the last unless given */
                since?: string;
                /** @description The last day, in London; today unless given, and at most a year after the first */
                until?: string;
                /** @description Only what is about this standard, such as lgdss-2016, and who joined; progress is on the one that most have signed up to unless given */
                standard?: string;
                lang?: components["schemas"]["Language"];
                format?: components["schemas"]["DigestFormat"];
            };
            header?: {
                /**
                 * @description The ETag of what the caller has: 304 where it still stands
                 * @example "7.public.json"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The region, such as south-west */
                region: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as text by ?format=md or atom */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Age: components["headers"]["Age"];
                    "Cache-Status": components["headers"]["Cache-Status"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Digest"];
                    "text/markdown": string;
                    "application/atom+xml": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRedactions: {
        parameters: {
            query?: {
                limit?: components["schemas"]["Limit"];
                cursor?: components["schemas"]["Cursor"];
                format?: components["schemas"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Redactions"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    redactText: {
        parameters: {
            query?: {
                /** @description Answer the same and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "target": "assessments/0199a1c0-5a00-7c3e-8d21-3f1f6a7b9c01",
                 *       "pointer": "/scores/3/rationale",
                 *       "reason": "Names a resident"
                 *     }
                 */
                "application/json": components["schemas"]["RedactionNew"];
            };
        };
        responses: {
            /** @description A text that was removed, from a place and from all that stood there earlier */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Redaction"];
                };
            };
            /** @description A text that was removed, from a place and from all that stood there earlier */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Redaction"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description Those after this event; left out: from the first; latest: none, and last says where to begin */
                after?: string;
                limit?: components["schemas"]["Limit"];
                type?: components["schemas"]["EventType"];
                /** @description Code of the council that they are of */
                council?: string;
                /** @description The region that their councils belonged to then, or that they are about */
                region?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events in their order */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Events"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRegionFeed: {
        parameters: {
            query?: {
                /** @description Entries before this one */
                before?: string;
            };
            header?: {
                /**
                 * @description The ETag of what the caller has: 304 where it still stands
                 * @example "7.public.json"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The region, such as south-west */
                region: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listenToAll: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the last event that the caller has had: what was missed since is told at once
                 * @example 0199a1bf-7
                 */
                "Last-Event-ID"?: components["parameters"]["LastEventId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events `changed`, whose data is as /schemas/live_change.json has it, and every 20 s an event `beat`, whose data is empty */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listenToRegion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the last event that the caller has had: what was missed since is told at once
                 * @example 0199a1bf-7
                 */
                "Last-Event-ID"?: components["parameters"]["LastEventId"];
            };
            path: {
                /** @description The region, such as south-west */
                region: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events `changed`, whose data is as /schemas/live_change.json has it, and every 20 s an event `beat`, whose data is empty */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                limit?: components["schemas"]["Limit"];
                cursor?: components["schemas"]["Cursor"];
                format?: components["schemas"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhooks"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://dashboard.example.org/hooks/standpoint",
                 *       "types": [
                 *         "assessment.published",
                 *         "progress.changed"
                 *       ],
                 *       "description": "The dashboard's copy"
                 *     }
                 */
                "application/json": components["schemas"]["WebhookNew"];
            };
        };
        responses: {
            /** @description A webhook with its secret, which is shown this once */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookMade"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller has: 304 where it still stands
                 * @example "7.public.json"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An address that is told of events, without its secret */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "enabled": true
                 *     }
                 */
                "application/json": components["schemas"]["WebhookChange"];
            };
        };
        responses: {
            /** @description An address that is told of events, without its secret */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "overlap_minutes": 60
                 *     }
                 */
                "application/json": components["schemas"]["WebhookRotation"];
            };
        };
        responses: {
            /** @description A webhook with its secret, which is shown this once */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookMade"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An event on its way to a webhook */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                status?: components["schemas"]["DeliveryStatus"];
                limit?: components["schemas"]["Limit"];
                cursor?: components["schemas"]["Cursor"];
                format?: components["schemas"]["Format"];
            };
            header?: never;
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveries"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    redeliver: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the webhook */
                id: string;
                /** @description Id of the event */
                event: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An event on its way to a webhook */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what the caller has: 304 where it still stands
                 * @example "7.public.json"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whose token this is */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTokens: {
        parameters: {
            query?: {
                /** @description Register code or GSS code, current or former */
                council?: string;
                role?: components["schemas"]["Role"];
                /** @description Only those that expire before this moment */
                expires_before?: string;
                limit?: components["schemas"]["Limit"];
                cursor?: components["schemas"]["Cursor"];
                format?: components["schemas"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As JSON, or as CSV for a spreadsheet */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tokens"];
                    "text/csv": string;
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issueToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "editor at Cornwall",
                 *       "role": "editor",
                 *       "council": "CON"
                 *     }
                 */
                "application/json": components["schemas"]["TokenNew"];
            };
        };
        responses: {
            /** @description A token just issued, with its secret, which is shown this once */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenIssued"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "overlap_minutes": 60
                 *     }
                 */
                "application/json": components["schemas"]["TokenRotation"];
            };
        };
        responses: {
            /** @description A token just issued, with its secret, which is shown this once */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenIssued"];
                };
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endTokenOverlap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeToken: {
        parameters: {
            query?: {
                /** @description Revoke, too, what an admin's token made or gave a new secret to since this moment, through any chain */
                made_since?: string;
            };
            header?: never;
            path: {
                /** @description Id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was refused, and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
