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
         * @description 503 when the database cannot be reached or is not migrated.
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
        post?: never;
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
         * @description Only one that was never submitted.
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
         * @description Back to draft, until a review is completed. Peers stop seeing it.
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
         * @description For good, reviewed or not. It supersedes what the service had published on the same standard.
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
         *     For editor (own council), reviewer (own council or own region), lead (own region), admin (any).
         */
        get: operations["listComments"];
        put?: never;
        /**
         * Comment on an assessment
         * @description Or on one of its points, or answer a comment; threads are one level deep. `must_answer` is for leads, and reviewers with a review here.
         *
         *     For editor (own council), reviewer (own council or own region), lead (own region), admin (any).
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
        get?: never;
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
         * @description Revoked ones too, with their last use to the minute; never the secrets.
         *
         *     For admin (any).
         */
        get: operations["listTokens"];
        put?: never;
        /**
         * Issue a token
         * @description The secret is shown this once. An editor's and a reviewer's token names a council, a lead's a region and its own council.
         *
         *     For admin (any).
         */
        post: operations["issueToken"];
        delete?: never;
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
         * @description It stops working at once; what was written with it stays.
         *
         *     For admin (any).
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
         *               "met_share": 1
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
         *           ]
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
         *             "met_share": 1
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
         *         ]
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
         *           "updated_at": "2026-11-01T10:00:00.000Z"
         *         }
         *       ],
         *       "scored": 1,
         *       "of": 15,
         *       "mean": 4,
         *       "met_share": 1,
         *       "reviews": []
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
         * Comment
         * @description A comment with the answers to it
         * @example {
         *       "id": "0199a1c0-6c20-7b1d-a0f3-77cc88dd99ee",
         *       "point": 8,
         *       "body": "How did you test with people who use screen readers?",
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
         *       "replies": []
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
         * Limit
         * @description How many items a page holds at most
         * @default 50
         * @example 50
         */
        Limit: number;
        /**
         * Me
         * @description Whose token this is
         * @example {
         *       "id": "0199a1bf-0010-7d55-8e66-aa00bb11cc22",
         *       "name": "editor at Cornwall",
         *       "role": "editor",
         *       "council": "CON",
         *       "region": null,
         *       "expires_at": null
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
             * @description When it stops working
             */
            expires_at: string | null;
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
         * Nation
         * @description The nation of the United Kingdom that a council is in
         * @example England
         * @enum {string}
         */
        Nation: "England" | "Scotland" | "Wales" | "Northern Ireland";
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
         *       "met_share": 1
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
            /** @description Share that counts as met, rounded down */
            met_share: number | null;
        };
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
         *           "met_share": 1
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
         *       ]
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
            /** @description Share of all applicable scores that count as met, rounded down */
            met_share: number | null;
            /** @description What was not counted, and why */
            left_out: components["schemas"]["LeftOut"][];
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
         * Region
         * @description A regional peer group of councils. Not a statistical region: its members are listed one by one, with dates.
         * @example {
         *       "id": "south-west",
         *       "name": "South West",
         *       "description": "Councils of the South West of England, apart from those of Wiltshire, which are in the South group. Launched in October 2016, after London, the Midlands and the South.",
         *       "started_on": null,
         *       "councils": 4
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
         *       "edited_at": null
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
        };
        /**
         * ReviewSummary
         * @description A completed review
         * @example {
         *       "id": "0199a1c0-6c20-7b1d-a0f3-77cc88dd99ee",
         *       "council": "DEV",
         *       "outcome": "agree",
         *       "summary": "A fair account",
         *       "completed_at": "2026-11-10T10:00:00.000Z"
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
        };
        /**
         * Role
         * @description What a token is for
         * @example editor
         * @enum {string}
         */
        Role: "admin" | "editor" | "reviewer" | "lead" | "reader";
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
         *       "updated_at": "2026-11-01T10:00:00.000Z"
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
         * Token
         * @description A token, without its secret
         * @example {
         *       "id": "0199a1bf-0010-7d55-8e66-aa00bb11cc22",
         *       "name": "editor at Cornwall",
         *       "role": "editor",
         *       "council": "CON",
         *       "region": null,
         *       "created_at": "2026-10-01T09:00:00.000Z",
         *       "expires_at": null,
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
             * Format: date-time
             * @description When it was issued
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it stops working
             */
            expires_at: string | null;
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
         *       "created_at": "2026-10-01T09:00:00.000Z",
         *       "expires_at": null,
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
             * Format: date-time
             * @description When it was issued
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it stops working
             */
            expires_at: string | null;
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
             * @description When it stops working; null: never
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
    };
    responses: never;
    parameters: {
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
export type AllProgress = components['schemas']['AllProgress'];
export type Assessment = components['schemas']['Assessment'];
export type AssessmentChange = components['schemas']['AssessmentChange'];
export type AssessmentItem = components['schemas']['AssessmentItem'];
export type AssessmentNew = components['schemas']['AssessmentNew'];
export type AssessmentStatus = components['schemas']['AssessmentStatus'];
export type Assessments = components['schemas']['Assessments'];
export type Change = components['schemas']['Change'];
export type Comment = components['schemas']['Comment'];
export type CommentAuthor = components['schemas']['CommentAuthor'];
export type CommentChange = components['schemas']['CommentChange'];
export type CommentNew = components['schemas']['CommentNew'];
export type Comments = components['schemas']['Comments'];
export type Council = components['schemas']['Council'];
export type CouncilNew = components['schemas']['CouncilNew'];
export type CouncilType = components['schemas']['CouncilType'];
export type Councils = components['schemas']['Councils'];
export type Counted = components['schemas']['Counted'];
export type CountedList = components['schemas']['CountedList'];
export type Cursor = components['schemas']['Cursor'];
export type Evidence = components['schemas']['Evidence'];
export type Fault = components['schemas']['Fault'];
export type Format = components['schemas']['Format'];
export type Health = components['schemas']['Health'];
export type History = components['schemas']['History'];
export type HistoryEntry = components['schemas']['HistoryEntry'];
export type LeftOut = components['schemas']['LeftOut'];
export type Limit = components['schemas']['Limit'];
export type Me = components['schemas']['Me'];
export type Member = components['schemas']['Member'];
export type Members = components['schemas']['Members'];
export type Membership = components['schemas']['Membership'];
export type MembershipNew = components['schemas']['MembershipNew'];
export type Nation = components['schemas']['Nation'];
export type Phase = components['schemas']['Phase'];
export type Point = components['schemas']['Point'];
export type PointProgress = components['schemas']['PointProgress'];
export type Problem = components['schemas']['Problem'];
export type ProblemExplained = components['schemas']['ProblemExplained'];
export type Progress = components['schemas']['Progress'];
export type ProgressCouncils = components['schemas']['ProgressCouncils'];
export type Recode = components['schemas']['Recode'];
export type Region = components['schemas']['Region'];
export type RegionNew = components['schemas']['RegionNew'];
export type Regions = components['schemas']['Regions'];
export type RegisterCsv = components['schemas']['RegisterCsv'];
export type RegisterImport = components['schemas']['RegisterImport'];
export type RegisterNote = components['schemas']['RegisterNote'];
export type Reply = components['schemas']['Reply'];
export type ReviewSummary = components['schemas']['ReviewSummary'];
export type Role = components['schemas']['Role'];
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
export type Token = components['schemas']['Token'];
export type TokenIssued = components['schemas']['TokenIssued'];
export type TokenNew = components['schemas']['TokenNew'];
export type Tokens = components['schemas']['Tokens'];
export type ParameterIfMatch = components['parameters']['IfMatch'];
export type ParameterIfNoneMatch = components['parameters']['IfNoneMatch'];
export type HeaderETag = components['headers']['ETag'];
export type HeaderLink = components['headers']['Link'];
export type HeaderLocation = components['headers']['Location'];
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
                    Link: components["headers"]["Link"];
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
                    ETag: components["headers"]["ETag"];
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
                    Link: components["headers"]["Link"];
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
                    ETag: components["headers"]["ETag"];
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
                    Link: components["headers"]["Link"];
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
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
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
    listComments: {
        parameters: {
            query?: {
                /** @description Only threads on this point */
                point?: number;
                /** @description Only resolved threads, or only open ones */
                resolved?: boolean;
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
                    ETag: components["headers"]["ETag"];
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
                    ETag: components["headers"]["ETag"];
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
                 * @description The ETag of what the caller believes to stand: 412 where it is no longer so
                 * @example "7.public.json"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
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
    revokeToken: {
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
