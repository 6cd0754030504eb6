// SPDX-License-Identifier: GPL-3.0-or-later
// Generated from backend/api-spec/kommunalcampus.yaml by tools/openapi; not to be edited.

export interface paths {
    "/api/v1/accessibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["accessibility"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/competencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["competencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/competencies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["competency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["course"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employees/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["employee"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["received"];
        put?: never;
        post: operations["give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feedback/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/courses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["importCourses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/esco": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["importEsco"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/job-roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["jobRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["matches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["profile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/competencies/{competencyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["assess"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/constraints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["arrange"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["aimAt"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider/courses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ownCourses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ranking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["currentSession"];
        put?: never;
        post: operations["signIn"];
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["suggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/understanding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["understanding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @enum {string} */
        AbsenceBand: "NONE" | "TO_HALF" | "TO_1" | "TO_2" | "TO_5" | "ABOVE_5" | "UNKNOWN";
        Accessibility: {
            contact: string | null;
            enforcementBody: string | null;
        };
        Aim: {
            /** Format: date */
            by?: string | null;
            id: string;
        };
        /** @enum {string} */
        Answer: "YES" | "NO" | "UNKNOWN";
        Assessment: {
            /** Format: date */
            assessedOn: string;
            level: components["schemas"]["ProficiencyLevel"] | null;
            source: components["schemas"]["AssessmentSource"];
            /** Format: date */
            validUntil: string | null;
        };
        /** @enum {string} */
        AssessmentSource: "SELF" | "SUPERIOR" | "CERTIFICATE" | "COURSE";
        Catalogue: {
            /** Format: date-time */
            asOf: string;
            modelVersion: string;
            /** Format: int64 */
            version: number;
        };
        Colleague: {
            displayName: string;
            id: string;
            jobRoles: components["schemas"]["JobShare"][];
            unit: components["schemas"]["UnitRef"];
        };
        Competencies: {
            competencies: components["schemas"]["Ref"][];
        };
        Competency: {
            alternativeLabels: string[];
            area: string;
            areaEn: string | null;
            broader: components["schemas"]["Ref"][];
            description: string;
            id: string;
            label: components["schemas"]["Label"];
            labelFallback: boolean;
            levelDescriptions: components["schemas"]["LevelDescription"][];
            narrower: components["schemas"]["Ref"][];
            related: components["schemas"]["Ref"][];
            uri: string | null;
        };
        Constraints: {
            firm: components["schemas"]["FirmWish"][];
            formats: components["schemas"]["CourseFormat"][];
            languages: string[];
            /** Format: double */
            maxDaysAbsent: number | null;
            /** Format: double */
            maxDistanceKm: number | null;
            timesOfDay: components["schemas"]["TimeOfDay"][];
            weekdaysFree: components["schemas"]["DayOfWeek"][];
        };
        ConstraintsForm: {
            firm: components["schemas"]["FirmWish"][];
            formats: components["schemas"]["CourseFormat"][];
            languages: string[];
            maxDaysAbsent?: number | null;
            maxDistanceKm?: number | null;
            timesOfDay: components["schemas"]["TimeOfDay"][];
            weekdaysFree: components["schemas"]["DayOfWeek"][];
        };
        CourseCard: {
            certificate: boolean;
            /** Format: double */
            daysAbsent: number | null;
            format: components["schemas"]["CourseFormat"];
            /** Format: double */
            hours: number | null;
            id: string;
            language: string;
            /** Format: date */
            lastConfirmedOn: string | null;
            nextRun: components["schemas"]["Run"] | null;
            /** Format: int32 */
            openRuns: number;
            price: components["schemas"]["Price"];
            promise: string;
            provider: components["schemas"]["ProviderRef"];
            selfPaced: boolean;
            stale: boolean;
            teaches: components["schemas"]["Taught"][];
            title: string;
        };
        /** @enum {string} */
        CourseFormat: "ON_SITE" | "SEMINAR" | "WORKSHOP" | "PRACTICE" | "VIRTUAL_CLASSROOM" | "ONLINE_SEMINAR" | "ONLINE_COACHING" | "SELF_STUDY" | "BLENDED" | "COMBINED" | "HYBRID" | "DISTANCE_TEACHING" | "DISTANCE_COURSE";
        CoursePage: {
            accessible: boolean | null;
            alternatives: components["schemas"]["CourseTitle"][];
            audience: string | null;
            catalogue: components["schemas"]["Catalogue"];
            certificate: boolean;
            /** Format: double */
            daysAbsent: number | null;
            description: string;
            format: components["schemas"]["CourseFormat"];
            /** Format: double */
            hours: number | null;
            id: string;
            language: string;
            /** Format: date */
            lastConfirmedOn: string | null;
            match: components["schemas"]["Match"] | null;
            nextRun: components["schemas"]["Run"] | null;
            /** Format: int32 */
            openRuns: number;
            prerequisites: components["schemas"]["Prerequisite"][];
            price: components["schemas"]["Price"];
            promise: string;
            provider: components["schemas"]["ProviderRef"];
            removedBy: components["schemas"]["RuleCode"] | null;
            runs: components["schemas"]["Run"][];
            selfPaced: boolean;
            similar: components["schemas"]["CourseCard"][];
            stale: boolean;
            startLink: string | null;
            teaches: components["schemas"]["Taught"][];
            title: string;
        };
        CourseTitle: {
            id: string;
            provider: string;
            title: string;
        };
        /** @enum {string} */
        DayOfWeek: "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY";
        /** @enum {string} */
        DayPart: "MORNING" | "AFTERNOON" | "EVENING" | "WHOLE_DAY";
        /** @enum {string} */
        DistanceBand: "TO_10" | "TO_25" | "TO_50" | "TO_100" | "FARTHER" | "ONLINE" | "UNKNOWN";
        /** @enum {string} */
        DurationBand: "TO_2" | "TO_4" | "TO_8" | "TO_16" | "TO_40" | "ABOVE_40" | "UNKNOWN";
        Facet: {
            /** @enum {string} */
            name: "format" | "pace" | "provider" | "teaches" | "level" | "language" | "price" | "freeOfCharge" | "duration" | "daysAbsent" | "month" | "weekday" | "timeOfDay" | "place" | "certificate" | "accessibility" | "bookableWithoutApproval";
            values: components["schemas"]["FacetValue"][];
        };
        FacetValue: {
            /** Format: int32 */
            count: number;
            label: string | null;
            selected: boolean;
            value: string;
        };
        Factor: {
            code: components["schemas"]["FeatureCode"];
            /** Format: double */
            contribution: number;
            /** Format: double */
            value: number;
            /** Format: double */
            weight: number;
        };
        FactorWeight: {
            code: components["schemas"]["FeatureCode"];
            /** Format: double */
            weight: number;
        };
        /** @enum {string} */
        FailureCode: "NO_FILE" | "EMPTY" | "OLD_WORKBOOK" | "PICTURE" | "PDF" | "XML" | "KIND_UNKNOWN" | "TOO_LARGE" | "UNREADABLE" | "ENCODING_MIXED" | "CUT_OFF" | "NOT_JSON" | "JSON_TOO_DEEP" | "JSON_GOES_ON" | "JSON_UNKNOWN" | "COLUMNS_MISSING" | "NOT_A_TABLE" | "NOT_A_WORKBOOK" | "SHEET_MISSING" | "ROWS_TOO_MANY" | "OFFERS_TOO_MANY" | "INFLATES" | "NOT_A_ZIP" | "ZIP_EMPTY" | "ENTRIES_TOO_MANY" | "ZIP_TOO_LARGE" | "ESCO_INCOMPLETE" | "CONCEPTS_LOST" | "RELATIONS_LOST" | "INTERRUPTED";
        Feasibility: {
            /** Format: double */
            atTheLimit: number;
            /** Format: double */
            daysToHalf: number;
            /** Format: double */
            eurosToHalf: number;
            /** Format: double */
            otherFormat: number;
            parts: components["schemas"]["FeasibilityPart"][];
            /** Format: double */
            unknownAbsence: number;
            /** Format: double */
            unknownPlace: number;
            /** Format: double */
            unknownPrice: number;
        };
        FeasibilityPart: {
            code: components["schemas"]["FeasibilityPartCode"];
            /** Format: double */
            weight: number;
        };
        /** @enum {string} */
        FeasibilityPartCode: "START" | "PRICE" | "ABSENCE" | "PLACE" | "TIME" | "FORMAT";
        /** @enum {string} */
        FeatureCode: "NEED_COVERED" | "LEVEL_FIT" | "FEASIBILITY" | "QUALITY" | "FRESHNESS" | "TEXT_MATCH" | "PRICE" | "NEAR" | "SOON" | "SHORT";
        FeedbackForm: {
            contact?: string | null;
            page?: string | null;
            text: string;
        };
        FeedbackMessage: {
            /** Format: date-time */
            at: string;
            contact: string | null;
            id: string;
            page: string | null;
            text: string;
        };
        FieldProblem: {
            field: string;
            reason: string;
        };
        /** @enum {string} */
        FirmWish: "DAYS_ABSENT" | "DISTANCE";
        Goal: {
            /** Format: date */
            by: string | null;
            kind: components["schemas"]["GoalKind"];
            ref: components["schemas"]["Ref"];
        };
        /** @enum {string} */
        GoalKind: "COMPETENCY" | "JOB_ROLE";
        GoalsForm: {
            competencies: components["schemas"]["Aim"][];
            jobRoles: components["schemas"]["Aim"][];
        };
        Hit: {
            course: components["schemas"]["CourseCard"];
            factors: components["schemas"]["Factor"][];
            reasons: components["schemas"]["Reason"][];
            /** Format: double */
            score: number;
        };
        Import: {
            failure: components["schemas"]["ImportFailure"] | null;
            fileName: string;
            id: string;
            kind: string;
            /** Format: double */
            progress: number;
            report: components["schemas"]["ImportReport"] | null;
            state: components["schemas"]["ImportJobState"];
        };
        ImportFailure: {
            code: components["schemas"]["FailureCode"];
            detail: string;
            parameters: {
                [key: string]: string;
            };
        };
        ImportIssue: {
            code: components["schemas"]["IssueCode"];
            detail: string;
            field: string;
            kind: components["schemas"]["ImportIssueKind"];
            parameters: {
                [key: string]: string;
            };
            record: components["schemas"]["ImportRecord"];
        };
        /** @enum {string} */
        ImportIssueKind: "REPAIRED" | "REJECTED";
        /** @enum {string} */
        ImportJobState: "RUNNING" | "DONE" | "FAILED";
        ImportNote: {
            code: components["schemas"]["NoteCode"];
            detail: string;
            parameters: {
                [key: string]: string;
            };
        };
        ImportRecord: {
            /** Format: int64 */
            entry: number | null;
            file: string | null;
            id: string | null;
            /** Format: int64 */
            row: number | null;
            title: string | null;
        };
        ImportReport: {
            /** Format: int64 */
            created: number;
            /** Format: int64 */
            ended: number;
            issues: components["schemas"]["ImportIssue"][];
            notes: components["schemas"]["ImportNote"][];
            /** Format: int64 */
            read: number;
            /** Format: int64 */
            rejected: number;
            /** Format: int64 */
            repaired: number;
            /** Format: int64 */
            unchanged: number;
            /** Format: int64 */
            updated: number;
        };
        /** @enum {string} */
        IssueCode: "MISSING" | "ID_MISSING" | "ID_REPLACED" | "PROVIDER_UNKNOWN" | "PROVIDER_INCOMPLETE" | "FORMAT_UNKNOWN" | "LANGUAGE_UNKNOWN" | "NOT_HOURS" | "NOT_A_DATE" | "YEAR_IMPLAUSIBLE" | "NOT_A_LINK" | "NOT_A_PRICE" | "NOT_ON_THE_GLOBE" | "START_MISSING" | "END_MISSING" | "END_BEFORE_START" | "RUN_REPEATED" | "NO_RUN" | "DATES_FROM_TEXT" | "OFFER_DIFFERS" | "NOT_AN_ESCO_SKILL" | "NOT_A_COMPETENCY" | "LEVEL_UNKNOWN" | "COMPETENCY_UNKNOWN" | "LABEL_MISSING" | "LABEL_ONLY_ENGLISH" | "NOT_AN_ESCO_ADDRESS" | "REPEATED" | "NOT_RELEASED" | "CONCEPT_UNKNOWN" | "RELATION_UNKNOWN" | "RELATES_TO_ITSELF" | "PAIR_REPEATED";
        JobRoles: {
            jobRoles: components["schemas"]["Ref"][];
        };
        JobShare: {
            role: components["schemas"]["Ref"];
            /** Format: double */
            share: number;
        };
        Label: {
            de: string;
            en: string | null;
        };
        LevelDescription: {
            level: components["schemas"]["ProficiencyLevel"];
            text: string;
        };
        LevelForm: {
            level: components["schemas"]["ProficiencyLevel"] | null;
        };
        Match: {
            factors: components["schemas"]["Factor"][];
            reasons: components["schemas"]["Reason"][];
            /** Format: double */
            score: number;
        };
        Matches: {
            catalogue: components["schemas"]["Catalogue"];
            facets: components["schemas"]["Facet"][];
            hits: components["schemas"]["Hit"][];
            moved: components["schemas"]["Moved"][];
            need: components["schemas"]["NeedItem"][];
            nextCursor: string | null;
            removed: components["schemas"]["Removed"][];
            /** Format: int32 */
            total: number;
            weights: components["schemas"]["FactorWeight"][];
        };
        Meant: {
            ref: components["schemas"]["Ref"];
            /** Format: double */
            weight: number;
        };
        Mix: {
            /** Format: double */
            goodEnough: number;
            /** Format: int32 */
            mostOfCompetency: number;
            /** Format: int32 */
            mostOfFormat: number;
            /** Format: int32 */
            mostOfProvider: number;
            /** Format: int32 */
            mostOfTitle: number;
            /** Format: int32 */
            places: number;
            /** Format: int32 */
            window: number;
        };
        /** @enum {string} */
        MoveCause: "SAME_TITLE" | "SAME_PROVIDER" | "SAME_FORMAT" | "SAME_COMPETENCY";
        Moved: {
            cause: components["schemas"]["MoveCause"];
            course: components["schemas"]["CourseTitle"];
            /** Format: int32 */
            from: number;
            /** Format: int32 */
            to: number;
        };
        NeedItem: {
            competency: components["schemas"]["Ref"];
            from: components["schemas"]["ProficiencyLevel"] | null;
            origins: components["schemas"]["NeedOrigin"][];
            to: components["schemas"]["ProficiencyLevel"];
            /** Format: double */
            weight: number;
        };
        NeedOrigin: {
            kind: components["schemas"]["NeedOriginKind"];
            ref: components["schemas"]["Ref"];
        };
        /** @enum {string} */
        NeedOriginKind: "JOB_ROLE" | "TASK" | "GOAL" | "OBLIGATION" | "RELATED";
        /** @enum {string} */
        NoteCode: "ENCODING_GUESSED" | "EXTENT_UNKNOWN" | "ONE_PAGE" | "ONE_OF_PAGES" | "NEXT_PAGE" | "SINGLE_COURSE" | "NO_READABLE_OFFER" | "REJECTED_WITHOUT_ID" | "MANY_OFFERS_MISSING" | "FILE_MISSING" | "FILES_UNUSED" | "LABELS_WITHOUT_CONCEPT";
        /** @enum {string} */
        OrgUnitKind: "MUNICIPALITY" | "COUNTY" | "UNIT";
        OwnFactor: {
            code: components["schemas"]["FeatureCode"];
            /** Format: double */
            toHalf: number;
        };
        /** @enum {string|null} */
        Pace: "SELF_PACED" | "DATED" | null;
        /** @enum {string} */
        PermissionRole: "EMPLOYEE" | "SUPERIOR" | "HR" | "STAFF_COUNCIL" | "PROVIDER" | "TENANT_ADMIN" | "PLATFORM_ADMIN";
        Place: {
            city: string;
            name: string;
        };
        Prerequisite: {
            competency: components["schemas"]["Ref"];
            held: components["schemas"]["ProficiencyLevel"] | null;
            level: components["schemas"]["ProficiencyLevel"];
            met: boolean;
        };
        Price: {
            currency: components["schemas"]["PriceCurrency"];
            gross: number | null;
            kind: components["schemas"]["PriceKind"];
            net: number | null;
            vatRate: number | null;
        };
        /** @enum {string} */
        PriceBand: "FREE" | "TO_100" | "TO_250" | "TO_500" | "TO_1000" | "ABOVE_1000" | "UNKNOWN";
        /** @enum {string} */
        PriceCurrency: "EUR";
        /** @enum {string} */
        PriceKind: "FREE" | "KNOWN" | "UNKNOWN";
        Problem: {
            /** @description For developers, not for the page */
            detail: string;
            fields?: components["schemas"]["FieldProblem"][];
            instance?: string;
            /** Format: int32 */
            status: number;
            title: string;
            /** @description Below /errors/ */
            type: string;
        };
        /** @enum {string} */
        ProficiencyLevel: "BASIC" | "INTERMEDIATE" | "ADVANCED" | "EXPERT";
        Profile: {
            competencies: components["schemas"]["ProfileCompetency"][];
            constraints: components["schemas"]["Constraints"];
            displayName: string;
            employeeId: string;
            goals: components["schemas"]["Goal"][];
            jobRoles: components["schemas"]["JobShare"][];
            tasks: components["schemas"]["Ref"][];
            unit: components["schemas"]["UnitRef"];
        };
        ProfileCompetency: {
            area: string;
            areaEn: string | null;
            /** Format: date */
            assessedOn: string | null;
            best: components["schemas"]["ProficiencyLevel"] | null;
            competency: components["schemas"]["Ref"];
            held: components["schemas"]["ProficiencyLevel"] | null;
            history: components["schemas"]["Assessment"][];
            levelDescriptions: components["schemas"]["LevelDescription"][];
            required: components["schemas"]["ProficiencyLevel"] | null;
            requiredBy: components["schemas"]["Ref"][];
            source: components["schemas"]["AssessmentSource"] | null;
            /** Format: date */
            validUntil: string | null;
        };
        ProviderCourse: {
            ended: boolean;
            format: components["schemas"]["CourseFormat"];
            /** Format: double */
            hours: number | null;
            id: string;
            /** Format: date */
            lastConfirmedOn: string | null;
            price: components["schemas"]["Price"];
            runs: components["schemas"]["Run"][];
            selfPaced: boolean;
            stale: boolean;
            title: string;
        };
        ProviderCourses: {
            courses: components["schemas"]["ProviderCourse"][];
        };
        ProviderRef: {
            id: string;
            internal: boolean;
            name: string;
        };
        Ranking: {
            factors: components["schemas"]["FactorWeight"][];
            feasibility: components["schemas"]["Feasibility"];
            mix: components["schemas"]["Mix"];
            modelVersion: string;
            ownFactors: components["schemas"]["OwnFactor"][];
        };
        Reason: {
            code: components["schemas"]["ReasonCode"];
            competency: components["schemas"]["Ref"] | null;
            /** Format: double */
            contribution: number;
            fromLevel: components["schemas"]["ProficiencyLevel"] | null;
            jobRole: components["schemas"]["Ref"] | null;
            /** Format: double */
            number: number | null;
            obligation: components["schemas"]["Ref"] | null;
            task: components["schemas"]["Ref"] | null;
            text: string | null;
            toLevel: components["schemas"]["ProficiencyLevel"] | null;
        };
        /** @enum {string} */
        ReasonCode: "COVERS_NEED" | "SERVES_TASK" | "REACHES_GOAL" | "RELATED_TO_NEED" | "MATCHES_TEXT" | "TOUCHES_TEXT" | "MEETS_OBLIGATION" | "TOUCHES_OBLIGATION" | "FITS_LEVEL" | "START_NOW" | "SOON" | "FREE_OF_CHARGE" | "NEAR" | "FITS_WEEKDAYS" | "STALE" | "PRICE_UNKNOWN" | "NEEDS_ABSENCE" | "WELL_DESCRIBED" | "COSTS" | "AWAY" | "LASTS";
        ReceivedFeedback: {
            messages: components["schemas"]["FeedbackMessage"][];
            more: boolean;
        };
        Ref: {
            id: string;
            label: components["schemas"]["Label"];
        };
        Removed: {
            /** Format: int32 */
            count: number;
            examples: components["schemas"]["RemovedExample"][];
            rule: components["schemas"]["RuleCode"];
        };
        RemovedExample: {
            alternative: components["schemas"]["CourseTitle"] | null;
            course: components["schemas"]["CourseTitle"];
            /** Format: date */
            otherRunOn: string | null;
        };
        /** @enum {string} */
        RuleCode: "ENDED" | "COMPLETED" | "LANGUAGE" | "LEVEL_ALREADY_HELD" | "PREREQUISITE_MISSING" | "OVER_BUDGET" | "OUTSIDE_LIMITS" | "NO_OPEN_RUN" | "FULL" | "FULL_WITH_WAITING_LIST" | "REGISTRATION_CLOSED";
        Run: {
            /** Format: date-time */
            end: string;
            id: string;
            online: boolean;
            place: components["schemas"]["Place"] | null;
            /** Format: date */
            registrationDeadline: string | null;
            seats: components["schemas"]["Seats"] | null;
            /** Format: date-time */
            start: string;
            state: components["schemas"]["RunState"];
            waitingList: boolean;
        };
        /** @enum {string} */
        RunState: "OPEN" | "FULL" | "CLOSED" | "ENDED";
        Seats: {
            /** Format: date */
            asOf: string;
            /** Format: int32 */
            free: number;
            /** Format: int32 */
            total: number;
        };
        Session: {
            accountId: string;
            displayName: string;
            employeeId: string | null;
            login: string;
            providerId: string | null;
            roles: components["schemas"]["PermissionRole"][];
            tenant: components["schemas"]["Tenant"];
        };
        SignInForm: {
            login: string;
            password: string;
        };
        /** @enum {string|null} */
        SortOrder: "MATCH" | "DATE" | "PRICE" | "DURATION" | "DISTANCE" | null;
        StartedImport: {
            id: string;
        };
        Suggestion: {
            id: string;
            kind: components["schemas"]["SuggestionKind"];
            label: components["schemas"]["Label"];
        };
        /** @enum {string} */
        SuggestionKind: "COMPETENCY" | "JOB_ROLE" | "COURSE" | "PROVIDER";
        Suggestions: {
            /** Format: int64 */
            catalogueVersion: number;
            suggestions: components["schemas"]["Suggestion"][];
        };
        Taught: {
            competency: components["schemas"]["Ref"];
            /** Format: double */
            confidence: number;
            from: components["schemas"]["ProficiencyLevel"] | null;
            held: components["schemas"]["ProficiencyLevel"] | null;
            required: components["schemas"]["ProficiencyLevel"] | null;
            to: components["schemas"]["ProficiencyLevel"];
        };
        Tenant: {
            id: string;
            name: string;
        };
        /** @enum {string} */
        TimeOfDay: "MORNING" | "AFTERNOON";
        Understanding: {
            /** Format: int64 */
            catalogueVersion: number;
            competencies: components["schemas"]["Meant"][];
            jobRoles: components["schemas"]["Meant"][];
            providers: components["schemas"]["Meant"][];
        };
        Unit: {
            id: string;
            kind: components["schemas"]["OrgUnitKind"];
            name: string;
            number: string;
            units: components["schemas"]["Unit"][];
        };
        UnitRef: {
            id: string;
            name: string;
        };
        Units: {
            units: components["schemas"]["Unit"][];
        };
    };
    responses: {
        /** @description The request failed; the type says why. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    accessibility: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accessibility"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    competencies: {
        parameters: {
            query?: {
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Competencies"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    competency: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Competency"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    course: {
        parameters: {
            query?: {
                accessibility?: components["schemas"]["Answer"][];
                bookableWithoutApproval?: components["schemas"]["Answer"][];
                certificate?: components["schemas"]["Answer"][];
                daysAbsent?: components["schemas"]["AbsenceBand"][];
                duration?: components["schemas"]["DurationBand"][];
                fitWeight?: number;
                freeOfCharge?: components["schemas"]["Answer"][];
                from?: string;
                jobRole?: string;
                language?: string[];
                latitude?: number;
                level?: components["schemas"]["ProficiencyLevel"][];
                longitude?: number;
                month?: string[];
                nearWeight?: number;
                place?: components["schemas"]["DistanceBand"][];
                price?: components["schemas"]["PriceBand"][];
                priceWeight?: number;
                shortWeight?: number;
                soonWeight?: number;
                teaches?: string[];
                text?: string;
                timeOfDay?: components["schemas"]["DayPart"][];
                to?: string;
                weekday?: components["schemas"]["DayOfWeek"][];
                withinKm?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoursePage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    employee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Colleague"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    received: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedFeedback"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    give: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackForm"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    findImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    importCourses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedImport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    importEsco: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedImport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    jobRoles: {
        parameters: {
            query?: {
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobRoles"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    matches: {
        parameters: {
            query?: {
                accessibility?: components["schemas"]["Answer"][];
                bookableWithoutApproval?: components["schemas"]["Answer"][];
                certificate?: components["schemas"]["Answer"][];
                competency?: string;
                cursor?: string;
                daysAbsent?: components["schemas"]["AbsenceBand"][];
                duration?: components["schemas"]["DurationBand"][];
                fitWeight?: number;
                format?: components["schemas"]["CourseFormat"][];
                freeOfCharge?: components["schemas"]["Answer"][];
                from?: string;
                jobRole?: string;
                language?: string[];
                latitude?: number;
                level?: components["schemas"]["ProficiencyLevel"][];
                limit?: number;
                longitude?: number;
                maxDaysAbsent?: number;
                maxPrice?: number;
                month?: string[];
                nearWeight?: number;
                pace?: components["schemas"]["Pace"];
                place?: components["schemas"]["DistanceBand"][];
                price?: components["schemas"]["PriceBand"][];
                priceWeight?: number;
                provider?: string[];
                shortWeight?: number;
                soonWeight?: number;
                sort?: components["schemas"]["SortOrder"];
                teaches?: string[];
                text?: string;
                timeOfDay?: components["schemas"]["DayPart"][];
                to?: string;
                weekday?: components["schemas"]["DayOfWeek"][];
                withinKm?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matches"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    profile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    assess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                competencyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LevelForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileCompetency"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    arrange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConstraintsForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    aimAt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoalsForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ownCourses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderCourses"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ranking: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ranking"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    currentSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    suggestions: {
        parameters: {
            query?: {
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestions"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    understanding: {
        parameters: {
            query?: {
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Understanding"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    units: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Units"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
