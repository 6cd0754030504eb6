// SPDX-License-Identifier: GPL-3.0-or-later
// Generated from backend/api-spec/kommunalcampus.yaml by tools/openapi; not to be edited.

export interface paths {
    "/api/v1/access-codes/holder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["findCodeHolder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access-codes/redemption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["redeemCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access-statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["countLooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAccounts"];
        put?: never;
        post: operations["inviteToAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete: operations["eraseAccount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["issueAccessCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changeAccountRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["resetSecondFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changeAccountState"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["verifyAudit"];
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
    "/api/v1/course-cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["courseCards"];
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
    "/api/v1/courses/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["completeCourse"];
        post?: never;
        delete: operations["undoCompletion"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["startCourse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demand/impressions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["countByPlace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demand/searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSoughtInVain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demand/swaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["countSwaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDirectory"];
        put: operations["changeDirectory"];
        post?: never;
        delete: operations["removeDirectory"];
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
    "/api/v1/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["erasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/erasures/{employeeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["erase"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/erasures/{employeeId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["refuse"];
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
    "/api/v1/first-administrator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createFirstAdministrator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/forgotten-passwords": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["forget"];
        delete?: never;
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
    "/api/v1/imports/municipalities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["importMunicipalities"];
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
    "/api/v1/learning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["learning"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mails/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readMail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mails/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["retryMail"];
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
    "/api/v1/matches/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matches/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["places"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offer-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOfferReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offer-reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["decideOnOffer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/official-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["searchOfficialList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/onboarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["onboarding"];
        put: operations["reach"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passkey-sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["signInByPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passkey-sign-in/challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["beginPasskeySignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPasskeys"];
        put?: never;
        post: operations["addPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passkeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["renamePasskey"];
        post?: never;
        delete: operations["removePasskey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passkeys/creation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["beginPasskey"];
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
    "/api/v1/profile/accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["accesses"];
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
    "/api/v1/profile/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["erasureRequest"];
        put: operations["askForErasure"];
        post?: never;
        delete: operations["withdrawErasure"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportOwnData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/export/readable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportReadableOwnData"];
        put?: never;
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
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["aimAt"];
        trace?: never;
    };
    "/api/v1/profile/job-roles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/near-job-roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["near"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/own-words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recognise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/proposals/{proposalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/proposals/{proposalId}/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["see"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/set-aside/{competencyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["setAside"];
        post?: never;
        delete: operations["takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/tasks": {
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
        patch: operations["stateTasks"];
        trace?: never;
    };
    "/api/v1/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["proposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{proposalId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["decide"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listApplications"];
        put?: never;
        post: operations["applyAsProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider-applications/{applicationId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["decideApplication"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["providerTerms"];
        put?: never;
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
    "/api/v1/provider/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listWrittenOffers"];
        put?: never;
        post: operations["startOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider/offers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["writtenOffer"];
        put: operations["saveOffer"];
        post?: never;
        delete: operations["deleteOffer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider/offers/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["publishOffer"];
        delete: operations["takeOfferBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider/offers/{id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restoreOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider/offers/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["turnOffer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider/run-series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["spellOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listApiTokens"];
        put?: never;
        post: operations["createApiToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["revokeApiToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/providers/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["requireOfferReview"];
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
    "/api/v1/saved-searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
        put?: never;
        post: operations["save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-searches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["rename"];
        post?: never;
        delete: operations["remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scim-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listScimTokens"];
        put?: never;
        post: operations["createScimToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scim-tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["revokeScimToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scim-tokens/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["releaseScimLeavers"];
        delete: operations["withdrawScimRelease"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSecondFactor"];
        put: operations["setUpSecondFactor"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/second-factor/enrolment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["beginSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/second-factor/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["removeSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/second-factor/rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSecondFactorRule"];
        put: operations["changeSecondFactorRule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/second-factor/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["verifySecondFactor"];
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
    "/api/v1/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOwnSessions"];
        put?: never;
        post?: never;
        delete: operations["endOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shared-shortlists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sharedShortlists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shared-shortlists/{employeeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sharedShortlist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shortlist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["shortlist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shortlist/{courseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["addToShortlist"];
        post?: never;
        delete: operations["removeFromShortlist"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shortlist/{courseId}/sharing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["shareShortlisted"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["beginSignOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-on/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["completeSignOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listStaff"];
        put?: never;
        post: operations["createPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff-invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["countUninvited"];
        put?: never;
        post: operations["inviteStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{employeeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findPerson"];
        put: operations["changePerson"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{employeeId}/leaving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["endAccess"];
        post?: never;
        delete: operations["comeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["readStaffFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findStaffFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/imports/{importId}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["applyStaffFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/imports/{importId}/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["chooseStaffFile"];
        post?: never;
        delete?: never;
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
    "/api/v1/switches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSwitches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/switches/{which}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["turnSwitch"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["tasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTenants"];
        put?: never;
        post: operations["createTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getTenant"];
        put: operations["changeTenant"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{id}/administrators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["inviteAdministrator"];
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
    "/api/v1/unit-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["unitPlan"];
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
        post: operations["createUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changeUnit"];
        post?: never;
        delete: operations["deleteUnit"];
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
        Access: {
            asRole: components["schemas"]["PermissionRole"];
            /** Format: date-time */
            at: string;
            byName: string | null;
            look: components["schemas"]["Look"];
        };
        /** @enum {string} */
        AccessCodeKind: "LINK" | "PRINTED";
        Accesses: {
            accesses: components["schemas"]["Access"][];
            /** Format: int64 */
            total: number;
        };
        Accessibility: {
            contact: string | null;
            enforcementBody: string | null;
        };
        AccessSheet: {
            code: string;
            login: string;
            name: string;
            unit: string | null;
            /** Format: date-time */
            until: string;
        };
        AccessStatistics: {
            counts: components["schemas"]["LookCount"][];
        };
        Account: {
            /** Format: date-time */
            codeUntil: string | null;
            displayName: string;
            employeeId: string | null;
            id: string;
            login: string;
            /** Format: date-time */
            pausedUntil: string | null;
            roles: components["schemas"]["PermissionRole"][];
            state: components["schemas"]["AccountState"];
        };
        /** @enum {string} */
        AccountMatch: "PERSONNEL_NUMBER" | "LOGIN";
        Accounts: {
            accounts: components["schemas"]["Account"][];
            /** Format: int64 */
            total: number;
        };
        /** @enum {string} */
        AccountState: "INVITED" | "ACTIVE" | "LOCKED" | "ENDED";
        AccountStateForm: {
            state: components["schemas"]["AccountStateFormWanted"];
        };
        /** @enum {string} */
        AccountStateFormWanted: "OPEN" | "LOCKED" | "ENDED";
        AdministratorForm: {
            by: components["schemas"]["AccessCodeKind"];
            displayName: string;
            login: string;
        };
        Agreement: {
            /** Format: date */
            concludedOn: string;
            reference: string;
            scope: string;
        };
        AgreementForm: {
            /** Format: date */
            concludedOn: string;
            reference: string;
            scope: string;
        };
        Aim: {
            /** Format: date */
            by?: string | null;
            id: string;
        };
        /** @enum {string} */
        Answer: "YES" | "NO" | "UNKNOWN";
        /** @enum {string} */
        ApiScope: "OFFERS_READ";
        ApiToken: {
            /** Format: date-time */
            createdAt: string;
            expired: boolean;
            /** Format: date-time */
            expiresAt: string;
            id: string;
            /** Format: date */
            lastUsedOn: string | null;
            name: string;
            scopes: components["schemas"]["ApiScope"][];
        };
        ApiTokenForm: {
            /** Format: int32 */
            days: number;
            name: string;
            scopes: components["schemas"]["ApiScope"][];
        };
        ApiTokens: {
            /** Format: int32 */
            most: number;
            tokens: components["schemas"]["ApiToken"][];
        };
        ApplicationDecision: {
            code: string | null;
            /** Format: date-time */
            until: string | null;
        };
        ApplicationDecisionForm: {
            accept: boolean;
            note: string;
        };
        ApplicationForm: {
            acceptedTerms: string;
            city: string;
            contactName: string;
            kind: components["schemas"]["ProviderKind"];
            mail: string;
            organisation: string;
            website: string;
        };
        AssertionForm: {
            authenticatorData: string;
            clientData: string;
            credential: string;
            signature: string;
            userHandle: string;
        };
        Assessment: {
            /** Format: date */
            assessedOn: string;
            lapsed: boolean;
            level: components["schemas"]["ProficiencyLevel"] | null;
            source: components["schemas"]["AssessmentSource"];
            /** Format: date */
            validUntil: string | null;
        };
        /** @enum {string} */
        AssessmentSource: "SELF" | "SUPERIOR" | "CERTIFICATE" | "COURSE";
        Audit: {
            entries: components["schemas"]["AuditEntry"][];
            /** Format: int64 */
            next: number | null;
        };
        /** @enum {string} */
        AuditAction: "SIGNED_IN" | "SIGN_IN_REFUSED" | "SIGN_INS_PAUSED" | "SIGNED_OUT" | "SESSION_REVOKED" | "ACCOUNT_CREATED" | "ACCOUNT_INVITED" | "ACCOUNT_ACTIVATED" | "ACCOUNT_LOCKED" | "ACCOUNT_UNLOCKED" | "ACCOUNT_ENDED" | "PASSWORD_CHANGED" | "PASSWORD_RESET_ASKED" | "ROLES_CHANGED" | "SIGN_ON_LINKED" | "PASSKEY_ADDED" | "PASSKEY_REMOVED" | "SECOND_FACTOR_SET_UP" | "SECOND_FACTOR_REMOVED" | "SECOND_FACTOR_RESET" | "SECOND_FACTOR_RULE_CHANGED" | "EMERGENCY_CODE_USED" | "SIGN_ON_CHANGED" | "TENANT_CREATED" | "TENANT_CHANGED" | "SWITCH_CHANGED" | "PROVIDER_DECIDED" | "API_TOKEN_CREATED" | "API_TOKEN_REVOKED" | "OFFER_CHANGED" | "OFFER_REVIEW_CHANGED" | "STAFF_IMPORTED" | "STAFF_CHANGED" | "SCIM_TOKEN_CREATED" | "SCIM_TOKEN_REVOKED" | "SCIM_LEAVERS_ALLOWED" | "SCIM_LEAVERS_STOPPED" | "SCIM_BRAKED" | "COURSES_IMPORTED" | "LIBRARY_IMPORTED" | "PERSON_READ" | "MAIL_READ" | "DATA_EXPORTED" | "DATA_ERASED" | "AUDIT_EXPORTED";
        AuditEntry: {
            action: string;
            actor: string | null;
            actorName: string | null;
            /** Format: date-time */
            at: string;
            details: {
                [key: string]: string;
            };
            /** Format: int64 */
            seq: number;
            subject: string;
            subjectName: string | null;
            tokenName: string | null;
        };
        AuditVerification: {
            /** Format: int64 */
            firstBroken: number | null;
            /** Format: int64 */
            firstSeq: number;
            intact: boolean;
            lastHash: string;
            /** Format: int64 */
            lastSeq: number;
        };
        Cancellation: {
            /** Format: int32 */
            freeUntilDays: number;
            /** Format: int32 */
            laterPercent: number;
        };
        Candidate: {
            /** Format: int32 */
            colleagues: number | null;
            ofOwnRole: boolean;
            task: components["schemas"]["Ref"];
        };
        Catalogue: {
            /** Format: date-time */
            asOf: string;
            modelVersion: string;
            /** Format: int64 */
            version: number;
        };
        ChosenCourse: {
            alternatives: components["schemas"]["CourseTitle"][];
            course: components["schemas"]["CourseCard"];
            match: components["schemas"]["Match"] | null;
            removedBy: components["schemas"]["RuleCode"] | null;
        };
        ChosenCourses: {
            catalogue: components["schemas"]["Catalogue"];
            courses: components["schemas"]["ChosenCourse"][];
        };
        CodeForm: {
            code: string;
            login?: string | null;
        };
        CodeHolder: {
            displayName: string;
            invited: boolean;
            login: string;
            tenantName: string;
        };
        CodeKindForm: {
            by: components["schemas"]["AccessCodeKind"];
        };
        Colleague: {
            displayName: string;
            id: string;
            jobRoles: components["schemas"]["JobShare"][];
            unit: components["schemas"]["UnitRef"];
        };
        ComparedRequirement: {
            /** Format: date */
            assessedOn: string | null;
            by: components["schemas"]["Ref"][];
            competency: components["schemas"]["Ref"];
            held: components["schemas"]["ProficiencyLevel"] | null;
            lapsed: boolean;
            /** Format: int32 */
            offers: number | null;
            required: components["schemas"]["ProficiencyLevel"];
            source: components["schemas"]["AssessmentSource"] | null;
            state: components["schemas"]["RoleRequirementState"];
            /** Format: double */
            weight: number;
        };
        ComparedRole: {
            goal: boolean;
            own: boolean;
            requirements: components["schemas"]["ComparedRequirement"][];
            role: components["schemas"]["Ref"];
            /** Format: double */
            share: number;
            /** Format: double */
            unknownShare: number;
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
        CompletionForm: {
            /** Format: date */
            on: string;
        };
        /** @enum {string} */
        Confidence: "UNSTATED" | "NEW" | "UNSURE" | "CONFIDENT";
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
        Counts: {
            /** Format: int64 */
            active: number;
            /** Format: int32 */
            changed: number;
            /** Format: int32 */
            heads: number;
            /** Format: int32 */
            joiners: number;
            /** Format: int32 */
            leavers: number;
            /** Format: int32 */
            movers: number;
            /** Format: int32 */
            newUnits: number;
            /** Format: int32 */
            rejected: number;
            /** Format: int32 */
            repaired: number;
            /** Format: int32 */
            returners: number;
            /** Format: int32 */
            rows: number;
            /** Format: int32 */
            unchanged: number;
        };
        CourseCard: {
            budget: number | null;
            certificate: boolean;
            /** Format: double */
            daysAbsent: number | null;
            /** Format: double */
            distanceKm: number | null;
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
        CourseConditions: {
            certificateName: string | null;
            /** Format: int32 */
            freeUntilDays: number | null;
            /** Format: int32 */
            laterPercent: number | null;
            licence: string | null;
            memberPrice: number | null;
            substitutes: boolean | null;
        };
        /** @enum {string} */
        CourseFormat: "ON_SITE" | "SEMINAR" | "WORKSHOP" | "PRACTICE" | "VIRTUAL_CLASSROOM" | "ONLINE_SEMINAR" | "ONLINE_COACHING" | "SELF_STUDY" | "BLENDED" | "COMBINED" | "HYBRID" | "DISTANCE_TEACHING" | "DISTANCE_COURSE";
        CoursePage: {
            accessible: boolean | null;
            alternatives: components["schemas"]["CourseTitle"][];
            audience: string | null;
            bookableWithoutApproval: components["schemas"]["Answer"];
            budget: number | null;
            catalogue: components["schemas"]["Catalogue"];
            certificate: boolean;
            conditions: components["schemas"]["CourseConditions"];
            /** Format: double */
            daysAbsent: number | null;
            description: string;
            /** Format: double */
            distanceKm: number | null;
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
        DecisionForm: {
            decision: components["schemas"]["DecisionFormDecision"];
            reason?: string | null;
        };
        /** @enum {string} */
        DecisionFormDecision: "CONFIRM" | "DECLINE";
        DemandPlace: {
            /** Format: date */
            month: string;
            /** Format: int64 */
            opened: number | null;
            /** Format: int32 */
            place: number | null;
            /** Format: int64 */
            shown: number;
        };
        DemandPlaces: {
            places: components["schemas"]["DemandPlace"][];
        };
        DemandSearch: {
            filter: components["schemas"]["SearchFilter"] | null;
            /** Format: date */
            month: string;
            /** Format: int64 */
            people: number;
            region: string | null;
            text: string;
        };
        DemandSearches: {
            searches: components["schemas"]["DemandSearch"][];
        };
        DemandSwap: {
            /** Format: date */
            month: string;
            /** Format: int64 */
            opened: number | null;
            /** Format: int64 */
            shown: number;
            swapped: boolean;
            upper: boolean;
        };
        DemandSwaps: {
            swaps: components["schemas"]["DemandSwap"][];
        };
        Directory: {
            claim: string;
            clientId: string;
            createsAccounts: boolean;
            domains: string[];
            enabled: boolean;
            hasSecret: boolean;
            issuer: string;
            match: components["schemas"]["AccountMatch"];
        };
        DirectoryForm: {
            claim: string;
            clientId: string;
            createsAccounts: boolean;
            domains: string[];
            enabled: boolean;
            issuer: string;
            match: components["schemas"]["AccountMatch"];
            secret?: string | null;
        };
        DirectorySettings: {
            directory: components["schemas"]["Directory"] | null;
            returnAddress: string;
        };
        /** @enum {string} */
        DistanceBand: "TO_10" | "TO_25" | "TO_50" | "TO_100" | "FARTHER" | "ONLINE" | "UNKNOWN";
        DistanceStart: {
            /** Format: double */
            latitude: number;
            /** Format: double */
            longitude: number;
            workplace: boolean;
        };
        Draw: {
            /** Format: double */
            bound: number;
            inForce: boolean | null;
            /** Format: double */
            probability: number;
        };
        /** @enum {string} */
        DurationBand: "TO_2" | "TO_4" | "TO_8" | "TO_16" | "TO_40" | "ABOVE_40" | "UNKNOWN";
        EmergencyCodes: {
            codes: string[];
        };
        Erasure: {
            /** Format: date */
            askedOn: string | null;
            displayName: string;
            /** Format: date */
            dueOn: string | null;
            employeeId: string;
            hasLeft: boolean;
            /** Format: date */
            leftOn: string | null;
            /** Format: date */
            proofsUntil: string | null;
        };
        /** @enum {string} */
        ErasureRefusal: "STILL_EMPLOYED" | "LEGAL_DUTY" | "LEGAL_CLAIMS";
        ErasureRefusalForm: {
            refusal: components["schemas"]["ErasureRefusal"];
        };
        ErasureRequest: {
            /** Format: date */
            askedOn: string | null;
            refusal: components["schemas"]["ErasureRefusal"] | null;
            /** Format: date */
            refusedOn: string | null;
        };
        Erasures: {
            people: components["schemas"]["Erasure"][];
        };
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
        FactorBeginForm: {
            password?: string | null;
        };
        FactorCodeForm: {
            code: string;
        };
        FactorEnrolment: {
            picture: string;
            secret: string;
            /** Format: int32 */
            size: number;
        };
        FactorRule: {
            required: boolean;
        };
        FactorRuleForm: {
            required: boolean;
        };
        FactorWeight: {
            code: components["schemas"]["FeatureCode"];
            /** Format: double */
            weight: number;
        };
        /** @enum {string} */
        FailureCode: "NO_FILE" | "EMPTY" | "OLD_WORKBOOK" | "PICTURE" | "PDF" | "XML" | "KIND_UNKNOWN" | "TOO_LARGE" | "UNREADABLE" | "ENCODING_MIXED" | "CUT_OFF" | "NOT_JSON" | "JSON_TOO_DEEP" | "JSON_GOES_ON" | "JSON_UNKNOWN" | "COLUMNS_MISSING" | "NOT_A_TABLE" | "NOT_A_WORKBOOK" | "SHEET_MISSING" | "ROWS_TOO_MANY" | "TOO_MANY_COLUMNS" | "OFFERS_TOO_MANY" | "INFLATES" | "NOT_A_ZIP" | "ZIP_EMPTY" | "ENTRIES_TOO_MANY" | "ZIP_TOO_LARGE" | "ESCO_INCOMPLETE" | "CONCEPTS_LOST" | "MUNICIPALITIES_LOST" | "RELATIONS_LOST" | "INTERRUPTED";
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
        FileNote: {
            /** Format: int64 */
            count: number;
            kind: components["schemas"]["FileNoteKind"];
        };
        /** @enum {string} */
        FileNoteKind: "ENCODING_GUESSED" | "CUT_OFF" | "NO_ROWS" | "NUMBERS_UNREADABLE" | "COLUMNS_SWAPPED" | "PEOPLE_WITHOUT_NUMBER" | "ONESELF_MISSING";
        /** @enum {string} */
        FirmWish: "DAYS_ABSENT" | "DISTANCE";
        FirstAdministratorForm: {
            code: string;
            displayName: string;
            login: string;
            password: string;
        };
        ForgottenPasswordForm: {
            login: string;
        };
        Found: {
            ref: components["schemas"]["Ref"];
            words: string[];
        };
        GeoPoint: {
            /** Format: double */
            latitude: number;
            /** Format: double */
            longitude: number;
        };
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
            droppedCompetencies: string[];
            droppedJobRoles: string[];
            jobRoles: components["schemas"]["Aim"][];
        };
        HandedInOffer: {
            competencies: components["schemas"]["Ref"][];
            courseId: string | null;
            /** Format: date-time */
            handedIn: string;
            id: string;
            provider: string;
            sheet: components["schemas"]["OfferSheet"];
        };
        /** @enum {string} */
        HeadLanguage: "DE" | "EN";
        Hit: {
            course: components["schemas"]["CourseCard"];
            draw: components["schemas"]["PlaceDraw"];
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
        InvitationForm: {
            by: components["schemas"]["AccessCodeKind"];
            displayName: string;
            login: string;
            personnelNumber?: string | null;
            roles: components["schemas"]["PermissionRole"][];
        };
        InvitedAdministrator: {
            by: components["schemas"]["AccessCodeKind"];
            code: string;
            displayName: string;
            login: string;
            /** Format: date-time */
            until: string;
        };
        /** @enum {string} */
        IssueCode: "MISSING" | "ID_MISSING" | "ID_REPLACED" | "PROVIDER_UNKNOWN" | "PROVIDER_INCOMPLETE" | "FORMAT_UNKNOWN" | "LANGUAGE_UNKNOWN" | "NOT_HOURS" | "NOT_A_DATE" | "YEAR_IMPLAUSIBLE" | "NOT_A_LINK" | "NOT_A_PRICE" | "NOT_ON_THE_GLOBE" | "START_MISSING" | "END_MISSING" | "END_BEFORE_START" | "RUN_REPEATED" | "NO_RUN" | "DATES_FROM_TEXT" | "OFFER_DIFFERS" | "NOT_AN_ESCO_SKILL" | "NOT_A_COMPETENCY" | "LEVEL_UNKNOWN" | "COMPETENCY_UNKNOWN" | "LABEL_MISSING" | "LABEL_ONLY_ENGLISH" | "NOT_AN_ESCO_ADDRESS" | "REPEATED" | "NOT_RELEASED" | "CONCEPT_UNKNOWN" | "RELATION_UNKNOWN" | "NOT_A_KEY" | "RELATES_TO_ITSELF" | "PAIR_REPEATED";
        IssuedApiToken: {
            secret: string;
            token: components["schemas"]["ApiToken"];
        };
        IssuedCode: {
            account: components["schemas"]["Account"];
            by: components["schemas"]["AccessCodeKind"];
            code: string;
            /** Format: date-time */
            until: string;
        };
        IssuedScimToken: {
            secret: string;
            token: components["schemas"]["ScimToken"];
        };
        /** @enum {string} */
        IssueKind: "MISSING" | "NUMBER_INVALID" | "NUMBER_REPEATED" | "FORMULA" | "MAIL_IN_NAME" | "DIGITS_IN_NAME" | "NAME_INVALID" | "NAME_UNSPLIT" | "UNIT_UNKNOWN" | "UNIT_AMBIGUOUS" | "ALREADY_LEFT" | "JOB_ROLE_UNKNOWN" | "SHARE_INVALID" | "MAIL_INVALID" | "MAIL_REPEATED" | "MAIL_TAKEN" | "PHONE_INVALID" | "HEAD_UNCLEAR" | "HEAD_REPEATED" | "DATE_INVALID" | "ZEROS_LOST" | "MATCHED_WITHOUT_NUMBER" | "CHANGED_MEANWHILE";
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
        /** @enum {string} */
        Land: "BB" | "BE" | "BW" | "BY" | "HB" | "HE" | "HH" | "MV" | "NI" | "NW" | "RP" | "SH" | "SL" | "SN" | "ST" | "TH";
        Learning: {
            courses: components["schemas"]["LearntCourse"][];
        };
        LearntCourse: {
            courseId: string;
            /** Format: date */
            provenOn: string | null;
            /** Format: date */
            startedOn: string | null;
            /** Format: date */
            statedOn: string | null;
            title: string;
        };
        LeavingForm: {
            /** Format: date */
            on: string;
            seenVersion: string;
        };
        LevelDescription: {
            level: components["schemas"]["ProficiencyLevel"];
            text: string;
        };
        LevelForm: {
            level: components["schemas"]["ProficiencyLevel"] | null;
        };
        /** @enum {string} */
        ListedAdministrationKind: "CITY" | "TOWN" | "MARKET_TOWN" | "MUNICIPALITY" | "UNINCORPORATED_AREA" | "ASSOCIATION" | "COUNTY";
        ListedStaff: {
            displayName: string;
            id: string;
            jobRoles: components["schemas"]["JobShare"][];
            /** Format: date */
            leftOn: string | null;
            personnelNumber: string | null;
            state: components["schemas"]["StaffState"];
            unit: components["schemas"]["StaffUnitRef"];
        };
        /** @enum {string} */
        Look: "COLLEAGUE_PAGE" | "SHARED_SHORTLIST" | "STAFF_RECORD";
        LookCount: {
            asRole: components["schemas"]["PermissionRole"];
            look: components["schemas"]["Look"];
            /** Format: int64 */
            looks: number | null;
            /** Format: date */
            month: string;
            /** Format: int64 */
            persons: number | null;
        };
        Mail: {
            /** Format: int32 */
            attempts: number;
            /** Format: date-time */
            createdAt: string;
            error: string | null;
            id: string;
            language: components["schemas"]["MailLanguage"];
            /** Format: date-time */
            nextAttemptAt: string | null;
            readable: boolean;
            /** Format: date-time */
            sentAt: string | null;
            state: components["schemas"]["MailState"];
            template: components["schemas"]["MailTemplate"];
            to: string;
        };
        /** @enum {string} */
        MailLanguage: "DE" | "EN";
        Mails: {
            mails: components["schemas"]["Mail"][];
            more: boolean;
        };
        /** @enum {string} */
        MailState: "WAITING" | "SENDING" | "HANDING_OVER" | "SENT" | "FAILED" | "UNCERTAIN" | "NOT_SENT";
        /** @enum {string} */
        MailTemplate: "INVITATION" | "PASSWORD_RESET" | "PASSWORD_CHANGED" | "ACCOUNT_LOCKED" | "SIGN_INS_PAUSED" | "SIGN_IN_FROM_NEW_DEVICE" | "API_TOKEN_CREATED" | "PASSKEY_ADDED" | "PASSKEYS_REMOVED" | "SECOND_FACTOR_SET_UP" | "SECOND_FACTOR_REMOVED" | "SECOND_FACTOR_RESET" | "EMERGENCY_CODE_USED" | "SCIM_BRAKED" | "APPLICATION_DECLINED";
        MailText: {
            mail: components["schemas"]["Mail"];
            subject: string | null;
            text: string | null;
        };
        Match: {
            factors: components["schemas"]["Factor"][];
            reasons: components["schemas"]["Reason"][];
            /** Format: double */
            score: number;
        };
        MatchCalendar: {
            /** Format: int32 */
            anytime: number;
            /** Format: int64 */
            catalogueVersion: number;
            days: components["schemas"]["MatchDay"][];
            /** Format: int32 */
            inMonth: number;
            month: string;
            /** Format: int32 */
            total: number;
        };
        MatchDay: {
            /** Format: date */
            day: string;
            /** Format: int32 */
            offers: number;
            /** Format: int32 */
            runs: number;
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
        MatchPlace: {
            city: string | null;
            /** Format: double */
            latitude: number;
            /** Format: double */
            longitude: number;
            /** Format: int32 */
            offers: number;
            venue: string | null;
        };
        MatchPlaces: {
            /** Format: int64 */
            catalogueVersion: number;
            /** Format: int32 */
            leftOut: number;
            /** Format: int32 */
            online: number;
            places: components["schemas"]["MatchPlace"][];
            start: components["schemas"]["DistanceStart"] | null;
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            unknown: number;
        };
        Meant: {
            ref: components["schemas"]["Ref"];
            /** Format: double */
            weight: number;
        };
        /** @enum {string} */
        MissingFactor: "CODE" | "PASSKEY" | "ENROLMENT";
        MissingInOffer: {
            field: string;
            reason: components["schemas"]["MissingReason"];
        };
        /** @enum {string} */
        MissingReason: "MISSING" | "NO_ADDRESS" | "VAT_RATE_MISSING" | "DAYS_MISSING" | "NO_DATE_AHEAD" | "ENDS_BEFORE_IT_STARTS" | "NO_PLACE" | "FEWER_SEATS_THAN_NEEDED" | "DEADLINE_AFTER_START" | "LEVELS_TURNED_ROUND" | "TWICE" | "UNKNOWN";
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
        NearJobRole: {
            /** Format: int64 */
            gaps: number;
            /** Format: int32 */
            requirements: number;
            role: components["schemas"]["Ref"];
            /** Format: double */
            share: number;
            /** Format: double */
            unknownShare: number;
        };
        NearJobRoles: {
            jobRoles: components["schemas"]["NearJobRole"][];
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
        NumberedUnit: {
            id: string;
            name: string;
            number: string;
        };
        OfferDecisionForm: {
            publish: boolean;
            remark?: string | null;
        };
        OfferReviews: {
            offers: components["schemas"]["HandedInOffer"][];
            providers: components["schemas"]["ReviewedProvider"][];
        };
        OfferSheet: {
            accessible: boolean | null;
            audience: string | null;
            cancellation: (components["schemas"]["Cancellation"] | null) | null;
            certificate: boolean | null;
            certificateName: string | null;
            /** Format: double */
            daysAbsent: number | null;
            description: string | null;
            format: (components["schemas"]["CourseFormat"] | null) | null;
            /** Format: double */
            hours: number | null;
            language: string | null;
            licence: string | null;
            presupposes: components["schemas"]["SheetTag"][];
            price: (components["schemas"]["SheetPrice"] | null) | null;
            promise: string | null;
            runs: components["schemas"]["SheetRun"][];
            selfPaced: boolean | null;
            startLink: string | null;
            substitutes: boolean | null;
            teaches: components["schemas"]["SheetTag"][];
            title: string | null;
        };
        /** @enum {string} */
        OfferState: "DRAFT" | "IN_REVIEW" | "PUBLISHED" | "PAUSED" | "ENDED";
        OfferStateForm: {
            state: components["schemas"]["OfferState"];
        };
        OfferVersion: {
            /** Format: int64 */
            number: number;
            /** Format: date-time */
            publishedAt: string;
            /** Format: int32 */
            runs: number;
            title: string | null;
        };
        OfficialList: {
            entries: components["schemas"]["OfficialListEntry"][];
            /** Format: int64 */
            known: number;
        };
        OfficialListEntry: {
            designation: string | null;
            /** Format: int32 */
            inhabitants: number;
            kind: components["schemas"]["ListedAdministrationKind"];
            municipalityKey: string | null;
            name: string;
            regionalKey: string;
            tenantId: string | null;
        };
        Onboarding: {
            candidates: components["schemas"]["Candidate"][];
            proposals: components["schemas"]["Proposal"][];
            step: components["schemas"]["OnboardingStep"] | null;
            units: components["schemas"]["NumberedUnit"][];
        };
        OnboardingForm: {
            step: components["schemas"]["OnboardingStep"];
        };
        /** @enum {string} */
        OnboardingStep: "PLACE" | "TASKS" | "CONFIDENCE" | "GOALS" | "TIMES" | "DONE" | "DISMISSED";
        /** @enum {string} */
        OrgUnitKind: "MUNICIPALITY" | "COUNTY" | "UNIT";
        OwnFactor: {
            code: components["schemas"]["FeatureCode"];
            /** Format: double */
            toHalf: number;
        };
        OwnSession: {
            browser: components["schemas"]["SessionDeviceBrowser"];
            current: boolean;
            id: string;
            /** Format: date-time */
            lastUsedAt: string;
            platform: components["schemas"]["SessionDevicePlatform"];
            /** Format: date-time */
            signedInAt: string;
        };
        OwnSessions: {
            sessions: components["schemas"]["OwnSession"][];
        };
        OwnTasksForm: {
            dropped: string[];
            stated: components["schemas"]["TaskStatement"][];
        };
        OwnWordsForm: {
            text: string;
        };
        /** @enum {string|null} */
        Pace: "SELF_PACED" | "DATED" | null;
        Passkey: {
            /** Format: date-time */
            createdAt: string;
            id: string;
            label: string;
            /** Format: date-time */
            lastUsedAt: string | null;
        };
        PasskeyBeginForm: {
            password?: string | null;
        };
        PasskeyChallenge: {
            challenge: string;
            partyId: string;
        };
        PasskeyCreation: {
            algorithms: number[];
            challenge: string;
            displayName: string;
            known: string[];
            login: string;
            partyId: string;
            partyName: string;
            userHandle: string;
        };
        PasskeyForm: {
            attestation: string;
            clientData: string;
            credential: string;
            label: string;
            transports: string[];
        };
        PasskeyLabelForm: {
            label: string;
        };
        Passkeys: {
            /** Format: int32 */
            most: number;
            passkeys: components["schemas"]["Passkey"][];
        };
        PasswordForm: {
            current: string;
            password: string;
            removePasskeys?: boolean | null;
        };
        PeriodForm: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        /** @enum {string} */
        PermissionRole: "EMPLOYEE" | "SUPERIOR" | "HR" | "STAFF_COUNCIL" | "PROVIDER" | "TENANT_ADMIN" | "PLATFORM_ADMIN";
        Place: {
            city: string;
            name: string;
        };
        /** @enum {string} */
        PlaceDraw: "NONE" | "KEPT" | "SWAPPED";
        PlannedUnit: {
            deputy: components["schemas"]["UnitLeader"] | null;
            head: components["schemas"]["UnitLeader"] | null;
            id: string;
            kind: components["schemas"]["OrgUnitKind"];
            name: string;
            number: string;
            parent: string | null;
            /** Format: int64 */
            people: number;
            version: string;
        };
        PlatformTenant: {
            /** Format: date-time */
            createdAt: string | null;
            handle: string;
            id: string;
            name: string;
            /** Format: int64 */
            openAccounts: number;
            /** Format: int64 */
            people: number;
            regionalKey: string | null;
            state: components["schemas"]["TenantState"];
        };
        PlatformTenants: {
            tenants: components["schemas"]["PlatformTenant"][];
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
            ownTasks: components["schemas"]["StatedTask"][];
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
            estimated: boolean;
            held: components["schemas"]["ProficiencyLevel"] | null;
            history: components["schemas"]["Assessment"][];
            lapsed: boolean;
            levelDescriptions: components["schemas"]["LevelDescription"][];
            ownTasks: components["schemas"]["Ref"][];
            required: components["schemas"]["ProficiencyLevel"] | null;
            requiredBy: components["schemas"]["Ref"][];
            setAside: boolean;
            source: components["schemas"]["AssessmentSource"] | null;
            stated: components["schemas"]["ProficiencyLevel"] | null;
            /** Format: date */
            validUntil: string | null;
            wanted: components["schemas"]["ProficiencyLevel"] | null;
            wantedBy: components["schemas"]["Ref"][];
        };
        Proposal: {
            current: components["schemas"]["Ref"][];
            /** Format: date */
            decidedOn: string | null;
            displayName: string;
            id: string;
            kind: components["schemas"]["ProposalKind"];
            reason: string | null;
            seen: boolean;
            state: components["schemas"]["ProposalState"];
            /** Format: date */
            statedOn: string;
            target: components["schemas"]["Ref"];
        };
        ProposalForm: {
            kind: components["schemas"]["ProposalKind"];
            target: string;
        };
        /** @enum {string} */
        ProposalKind: "JOB_ROLE" | "ORG_UNIT";
        Proposals: {
            proposals: components["schemas"]["Proposal"][];
        };
        /** @enum {string} */
        ProposalState: "OPEN" | "CONFIRMED" | "DECLINED";
        ProviderApplication: {
            /** Format: date-time */
            appliedAt: string;
            city: string;
            contactName: string;
            /** Format: date-time */
            decidedAt: string | null;
            id: string;
            kind: components["schemas"]["ProviderKind"];
            loginTaken: boolean;
            mail: string;
            note: string | null;
            organisation: string;
            state: components["schemas"]["ProviderApplicationState"];
            termsVersion: string;
            website: string;
        };
        ProviderApplications: {
            applications: components["schemas"]["ProviderApplication"][];
        };
        /** @enum {string} */
        ProviderApplicationState: "OPEN" | "ACCEPTED" | "DECLINED";
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
        /** @enum {string} */
        ProviderKind: "ACADEMY" | "VHS" | "ASSOCIATION" | "FREE_PLATFORM" | "PRIVATE";
        ProviderRef: {
            id: string;
            internal: boolean;
            name: string;
        };
        ProviderTerms: {
            version: string;
        };
        Ranking: {
            draw: components["schemas"]["Draw"];
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
        Recognised: {
            competencies: components["schemas"]["Found"][];
            jobRoles: components["schemas"]["Found"][];
            tasks: components["schemas"]["Found"][];
        };
        RedemptionForm: {
            code: components["schemas"]["CodeForm"];
            password: string;
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
        RestoredOfferForm: {
            /** Format: int64 */
            number: number;
            /** Format: int64 */
            version: number;
        };
        ReviewedProvider: {
            id: string;
            name: string;
            reviewed: boolean;
        };
        ReviewRuleForm: {
            required: boolean;
        };
        /** @enum {string} */
        RoleRequirementState: "MET" | "NEARLY" | "MISSING" | "UNKNOWN";
        RolesForm: {
            roles: components["schemas"]["PermissionRole"][];
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
        RunSeries: {
            dates: components["schemas"]["SeriesDate"][];
            /** Format: date */
            holidaysKnownUntil: string | null;
            leftOut: components["schemas"]["SeriesDayLeftOut"][];
        };
        RunSeriesForm: {
            /** Format: time-local */
            end: string;
            /** Format: int32 */
            everyWeeks: number;
            /** Format: date */
            first: string;
            land?: components["schemas"]["Land"] | null;
            schoolHolidays: boolean;
            skip: components["schemas"]["PeriodForm"][];
            /** Format: time-local */
            start: string;
            weekdays: components["schemas"]["DayOfWeek"][];
            /** Format: int32 */
            weeks: number;
        };
        /** @enum {string} */
        RunState: "OPEN" | "FULL" | "CLOSED" | "ENDED";
        SavedOfferForm: {
            sheet: components["schemas"]["OfferSheet"];
            /** Format: int64 */
            version: number;
        };
        SavedSearch: {
            id: string;
            name: string;
            query: string;
            /** Format: date-time */
            savedAt: string;
        };
        SavedSearches: {
            searches: components["schemas"]["SavedSearch"][];
        };
        SavedSearchForm: {
            name: string;
            query: string;
        };
        ScimToken: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date */
            expiresOn: string;
            id: string;
            /** Format: date-time */
            lastUsedAt: string | null;
            name: string;
            /** Format: date-time */
            revokedAt: string | null;
        };
        ScimTokenForm: {
            /** Format: date */
            expiresOn: string;
            name: string;
        };
        ScimTokens: {
            /** Format: int64 */
            ended: number;
            /** Format: int64 */
            lostUnits: number;
            /** Format: int64 */
            most: number;
            /** Format: int64 */
            mostUnits: number;
            /** Format: date-time */
            releasedUntil: string | null;
            tokens: components["schemas"]["ScimToken"][];
        };
        /** @enum {string} */
        SearchFilter: "TOPIC" | "FORMAT" | "PACE" | "PROVIDER" | "COMPETENCY" | "LEVEL" | "LANGUAGE" | "PRICE" | "FREE_OF_CHARGE" | "DURATION" | "DAYS_ABSENT" | "MONTH" | "WEEKDAY" | "TIME_OF_DAY" | "DISTANCE" | "CERTIFICATE" | "ACCESSIBILITY" | "BOOKABLE_WITHOUT_APPROVAL" | "MAX_PRICE" | "PERIOD" | "MAX_DAYS_ABSENT" | "WITHIN_KM" | "MAX_HOURS" | "START_DAY" | "ONE_PLACE" | "SEVERAL";
        SearchNameForm: {
            name: string;
        };
        Seats: {
            /** Format: date */
            asOf: string;
            /** Format: int32 */
            free: number;
            /** Format: int32 */
            total: number;
        };
        SecondFactor: {
            /** Format: int32 */
            codesLeft: number;
            required: boolean;
            /** Format: date-time */
            since: string | null;
        };
        SeenVersionForm: {
            /** Format: int64 */
            version: number;
        };
        SeriesDate: {
            /** Format: date-time */
            end: string;
            /** Format: date-time */
            start: string;
        };
        SeriesDayLeftOut: {
            /** Format: date */
            day: string;
            name: string | null;
            why: components["schemas"]["SeriesDaySkipped"];
        };
        /** @enum {string} */
        SeriesDaySkipped: "EXCLUDED" | "PUBLIC_HOLIDAY" | "SCHOOL_HOLIDAY";
        Session: {
            accountId: string;
            displayName: string;
            employeeId: string | null;
            login: string;
            providerId: string | null;
            roles: components["schemas"]["PermissionRole"][];
            secondFactor: components["schemas"]["MissingFactor"] | null;
            tenant: components["schemas"]["Tenant"];
        };
        /** @enum {string} */
        SessionDeviceBrowser: "FIREFOX" | "EDGE" | "CHROME" | "SAFARI" | "OTHER";
        /** @enum {string} */
        SessionDevicePlatform: "ANDROID" | "IOS" | "IPADOS" | "WINDOWS" | "MACOS" | "LINUX" | "OTHER";
        SharedCourse: {
            courseId: string;
            ended: boolean;
            provider: string | null;
            /** Format: date-time */
            sharedAt: string;
            title: string;
        };
        SharedShortlist: {
            courses: components["schemas"]["SharedCourse"][];
            displayName: string;
            employeeId: string;
        };
        Sharer: {
            /** Format: int32 */
            courses: number;
            displayName: string;
            employeeId: string;
        };
        Sharers: {
            people: components["schemas"]["Sharer"][];
        };
        SharingForm: {
            shared: boolean;
        };
        SheetPlace: {
            city: string;
            /** Format: double */
            latitude: number | null;
            /** Format: double */
            longitude: number | null;
            name: string | null;
        };
        SheetPrice: {
            amount: number | null;
            kind: components["schemas"]["SheetPriceKind"];
            memberAmount: number | null;
            net: boolean | null;
            perDay: boolean | null;
            vatRate: number | null;
        };
        /** @enum {string} */
        SheetPriceKind: "FREE" | "KNOWN" | "UNKNOWN";
        SheetRun: {
            /** Format: date */
            deadline: string | null;
            /** Format: date-time */
            end: string;
            id: string | null;
            online: boolean;
            place: (components["schemas"]["SheetPlace"] | null) | null;
            /** Format: int32 */
            seatsMax: number | null;
            /** Format: int32 */
            seatsMin: number | null;
            /** Format: date-time */
            start: string;
        };
        SheetTag: {
            competencyId: string;
            from: (components["schemas"]["ProficiencyLevel"] | null) | null;
            level: components["schemas"]["ProficiencyLevel"];
        };
        Shortlist: {
            courses: components["schemas"]["Shortlisted"][];
            /** Format: int32 */
            most: number;
            superiors: string[];
        };
        Shortlisted: {
            courseId: string;
            ended: boolean;
            provider: string | null;
            /** Format: date-time */
            savedAt: string;
            sharedWith: string[];
            title: string;
        };
        SignedOut: {
            address: string | null;
        };
        SignInForm: {
            login: string;
            password: string;
        };
        SignOn: {
            address: string;
        };
        SignOnAnswerForm: {
            code?: string | null;
            directory: string;
            error?: string | null;
            issuer?: string | null;
            state: string;
        };
        SignOnForm: {
            administration: string;
        };
        SkippedInvitation: {
            name: string;
            reason: components["schemas"]["StaffInvitationReason"];
            unit: string | null;
        };
        /** @enum {string|null} */
        SortOrder: "MATCH" | "DATE" | "PRICE" | "DURATION" | "DISTANCE" | null;
        /** @enum {string} */
        StaffField: "PERSONNEL_NUMBER" | "FULL_NAME" | "FIRST_NAME" | "LAST_NAME" | "UNIT_NUMBER" | "UNIT" | "JOB_ROLE" | "SHARE" | "WORK_MAIL" | "PRIVATE_PHONE" | "HEAD" | "JOINED_ON" | "LEFT_ON";
        StaffForm: {
            firstName: string;
            jobRoles: components["schemas"]["StaffJobForm"][];
            /** Format: date */
            joinedOn?: string | null;
            lastName: string;
            personnelNumber: string;
            privatePhone?: string | null;
            seenVersion?: string | null;
            unit: string;
            workMail?: string | null;
        };
        StaffImport: {
            columns: components["schemas"]["StaffImportColumn"][];
            complete: boolean;
            confirmLeavers: boolean;
            counts: components["schemas"]["Counts"];
            createUnits: boolean;
            fileName: string;
            id: string;
            issues: components["schemas"]["StaffImportIssue"][];
            leavers: components["schemas"]["StaffImportLeaver"][];
            newUnits: components["schemas"]["StaffImportUnit"][];
            notes: components["schemas"]["FileNote"][];
            state: components["schemas"]["StaffImportState"];
            token: string;
        };
        StaffImportApplication: {
            /** Format: int32 */
            confirmedLeavers?: number | null;
            token: string;
        };
        StaffImportChoices: {
            columns: components["schemas"]["StaffImportColumnForm"][];
            complete: boolean;
            corrections: components["schemas"]["StaffImportCorrectionForm"][];
            createUnits: boolean;
        };
        StaffImportColumn: {
            /** Format: int32 */
            column: number;
            field: components["schemas"]["StaffField"] | null;
            name: string;
            samples: string[];
        };
        StaffImportColumnForm: {
            /** Format: int32 */
            column: number;
            field: components["schemas"]["StaffField"];
        };
        StaffImportCorrectionForm: {
            field: components["schemas"]["StaffField"];
            /** Format: int32 */
            row: number;
            value: string;
        };
        StaffImportIssue: {
            field: components["schemas"]["StaffField"] | null;
            kind: components["schemas"]["IssueKind"];
            meant: string[];
            rejected: boolean;
            /** Format: int32 */
            row: number;
            value: string;
        };
        StaffImportLeaver: {
            displayName: string;
            personnelNumber: string | null;
            /** Format: int32 */
            row: number | null;
            unitName: string;
        };
        /** @enum {string} */
        StaffImportState: "PLANNED" | "APPLIED";
        StaffImportUnit: {
            name: string;
            number: string;
        };
        /** @enum {string} */
        StaffInvitationReason: "NO_LOGIN" | "LOGIN_TAKEN";
        StaffInvitations: {
            /** Format: int32 */
            mailed: number;
            next: string | null;
            sheets: components["schemas"]["AccessSheet"][];
            skipped: components["schemas"]["SkippedInvitation"][];
        };
        StaffInvitationsForm: {
            after?: string | null;
            again: boolean;
            unit?: string | null;
        };
        StaffJobForm: {
            id: string;
            share: number;
        };
        StaffList: {
            people: components["schemas"]["ListedStaff"][];
            /** Format: int64 */
            total: number;
        };
        StaffMember: {
            firstName: string;
            id: string;
            jobRoles: components["schemas"]["JobShare"][];
            /** Format: date */
            joinedOn: string | null;
            lastName: string;
            /** Format: date */
            leftOn: string | null;
            personnelNumber: string | null;
            privatePhone: string | null;
            state: components["schemas"]["StaffState"];
            unit: components["schemas"]["StaffUnitRef"];
            version: string;
            workMail: string | null;
        };
        /** @enum {string} */
        StaffState: "ACTIVE" | "LEFT";
        StaffUnitRef: {
            id: string;
            name: string;
        };
        Start: {
            learning: components["schemas"]["Learning"];
            startLink: string;
        };
        StartedImport: {
            id: string;
        };
        StartedOfferForm: {
            copyOf?: string | null;
            courseId?: string | null;
        };
        StatedTask: {
            confidence: components["schemas"]["Confidence"];
            task: components["schemas"]["Ref"];
        };
        Suggestion: {
            id: string;
            kind: components["schemas"]["SuggestionKind"];
            label: components["schemas"]["Label"];
            point: components["schemas"]["GeoPoint"] | null;
        };
        /** @enum {string} */
        SuggestionKind: "COMPETENCY" | "JOB_ROLE" | "COURSE" | "PROVIDER" | "PLACE";
        Suggestions: {
            /** Format: int64 */
            catalogueVersion: number;
            suggestions: components["schemas"]["Suggestion"][];
        };
        SwitchChange: {
            agreement: components["schemas"]["Agreement"] | null;
            /** Format: date-time */
            at: string;
            byName: string | null;
            on: boolean;
            reason: string;
        };
        Switches: {
            switches: components["schemas"]["SwitchState"][];
        };
        SwitchForm: {
            agreement?: components["schemas"]["AgreementForm"] | null;
            reason: string;
            /** Format: int64 */
            seen: number;
        };
        SwitchState: {
            changes: components["schemas"]["SwitchChange"][];
            /** Format: int64 */
            number: number;
            on: boolean;
            which: components["schemas"]["TenantSwitch"];
        };
        Tasks: {
            tasks: components["schemas"]["Ref"][];
        };
        TaskStatement: {
            confidence: components["schemas"]["Confidence"];
            id: string;
        };
        Taught: {
            competency: components["schemas"]["Ref"];
            /** Format: double */
            confidence: number;
            estimated: boolean;
            from: components["schemas"]["ProficiencyLevel"] | null;
            held: components["schemas"]["ProficiencyLevel"] | null;
            none: boolean;
            required: components["schemas"]["ProficiencyLevel"] | null;
            to: components["schemas"]["ProficiencyLevel"];
        };
        Tenant: {
            id: string;
            name: string;
        };
        TenantChangeForm: {
            name: string;
            state: components["schemas"]["TenantState"];
        };
        TenantForm: {
            name: string;
            regionalKey?: string | null;
        };
        /** @enum {string} */
        TenantState: "ACTIVE" | "PAUSED";
        /** @enum {string} */
        TenantSwitch: "PERSON_VIEWS" | "RECORDED_SEARCHES" | "RANDOMISED_RANKING";
        /** @enum {string} */
        TimeOfDay: "MORNING" | "AFTERNOON" | "EVENING";
        Understanding: {
            /** Format: int64 */
            catalogueVersion: number;
            competencies: components["schemas"]["Meant"][];
            jobRoles: components["schemas"]["Meant"][];
            providers: components["schemas"]["Meant"][];
        };
        Uninvited: {
            /** Format: int64 */
            people: number;
        };
        Unit: {
            id: string;
            kind: components["schemas"]["OrgUnitKind"];
            name: string;
            number: string;
            units: components["schemas"]["Unit"][];
        };
        UnitForm: {
            deputy?: string | null;
            head?: string | null;
            name: string;
            number?: string | null;
            parent?: string | null;
            seenVersion?: string | null;
        };
        UnitLeader: {
            displayName: string;
            id: string;
        };
        UnitPlan: {
            units: components["schemas"]["PlannedUnit"][];
        };
        UnitRef: {
            id: string;
            name: string;
        };
        Units: {
            units: components["schemas"]["Unit"][];
        };
        WrittenOffer: {
            changed: boolean;
            competencies: components["schemas"]["Ref"][];
            courseId: string | null;
            id: string;
            missing: components["schemas"]["MissingInOffer"][];
            provider: string;
            remark: string | null;
            /** Format: date-time */
            savedAt: string;
            sheet: components["schemas"]["OfferSheet"];
            state: components["schemas"]["OfferState"];
            /** Format: int64 */
            version: number;
            versions: components["schemas"]["OfferVersion"][];
        };
        WrittenOfferRow: {
            changed: boolean;
            courseId: string | null;
            id: string;
            /** Format: int32 */
            runs: number;
            /** Format: date-time */
            savedAt: string;
            state: components["schemas"]["OfferState"];
            title: string | null;
        };
        WrittenOffers: {
            offers: components["schemas"]["WrittenOfferRow"][];
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
    findCodeHolder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeHolder"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    redeemCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedemptionForm"];
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
    countLooks: {
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
                    "application/json": components["schemas"]["AccessStatistics"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
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
    listAccounts: {
        parameters: {
            query?: {
                role?: components["schemas"]["PermissionRole"];
                skip?: number;
                state?: components["schemas"]["AccountState"];
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
                    "application/json": components["schemas"]["Accounts"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    inviteToAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationForm"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedCode"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getAccount: {
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
                    "application/json": components["schemas"]["Account"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    eraseAccount: {
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
    issueAccessCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeKindForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedCode"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeAccountRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RolesForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    resetSecondFactor: {
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
    changeAccountState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountStateForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listAudit: {
        parameters: {
            query?: {
                action?: components["schemas"]["AuditAction"][];
                actor?: string;
                before?: number;
                concerning?: string;
                from?: string;
                limit?: number;
                subject?: string;
                to?: string;
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
                    "application/json": components["schemas"]["Audit"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    exportAudit: {
        parameters: {
            query?: {
                action?: components["schemas"]["AuditAction"][];
                actor?: string;
                concerning?: string;
                from?: string;
                head?: components["schemas"]["HeadLanguage"];
                subject?: string;
                to?: string;
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
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    verifyAudit: {
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
                    "application/json": components["schemas"]["AuditVerification"];
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
    courseCards: {
        parameters: {
            query: {
                id: string[];
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
                    "application/json": components["schemas"]["ChosenCourses"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    course: {
        parameters: {
            query?: {
                accessibility?: components["schemas"]["Answer"][];
                at?: string;
                bookableWithoutApproval?: components["schemas"]["Answer"][];
                certificate?: components["schemas"]["Answer"][];
                competency?: string;
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
                openedAt?: number;
                openedDraw?: components["schemas"]["PlaceDraw"];
                place?: components["schemas"]["DistanceBand"][];
                price?: components["schemas"]["PriceBand"][];
                priceWeight?: number;
                shortWeight?: number;
                soonWeight?: number;
                startsOn?: string;
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
    completeCourse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompletionForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Learning"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    undoCompletion: {
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
                    "application/json": components["schemas"]["Learning"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    startCourse: {
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
                    "application/json": components["schemas"]["Start"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    countByPlace: {
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
                    "application/json": components["schemas"]["DemandPlaces"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listSoughtInVain: {
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
                    "application/json": components["schemas"]["DemandSearches"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    countSwaps: {
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
                    "application/json": components["schemas"]["DemandSwaps"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getDirectory: {
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
                    "application/json": components["schemas"]["DirectorySettings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeDirectory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DirectoryForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectorySettings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    removeDirectory: {
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
    erasures: {
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
                    "application/json": components["schemas"]["Erasures"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    erase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                employeeId: string;
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
                    "application/json": components["schemas"]["Erasures"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                employeeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ErasureRefusalForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasures"];
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
    createFirstAdministrator: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirstAdministratorForm"];
            };
        };
        responses: {
            /** @description Created */
            201: {
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
    forget: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForgottenPasswordForm"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
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
    importMunicipalities: {
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
    learning: {
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
                    "application/json": components["schemas"]["Learning"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listMails: {
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
                    "application/json": components["schemas"]["Mails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readMail: {
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
                    "application/json": components["schemas"]["MailText"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    retryMail: {
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
    matches: {
        parameters: {
            query?: {
                accessibility?: components["schemas"]["Answer"][];
                at?: string;
                bookableWithoutApproval?: components["schemas"]["Answer"][];
                certificate?: components["schemas"]["Answer"][];
                competency?: string;
                cursor?: string;
                daysAbsent?: components["schemas"]["AbsenceBand"][];
                duration?: components["schemas"]["DurationBand"][];
                examples?: number;
                fitWeight?: number;
                format?: components["schemas"]["CourseFormat"][];
                freeOfCharge?: components["schemas"]["Answer"][];
                from?: string;
                jobRole?: string;
                language?: string[];
                latitude?: number;
                level?: components["schemas"]["ProficiencyLevel"][];
                limit?: number;
                listed?: boolean;
                longitude?: number;
                maxDaysAbsent?: number;
                maxHours?: number;
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
                startsOn?: string;
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
    calendar: {
        parameters: {
            query: {
                accessibility?: components["schemas"]["Answer"][];
                at?: string;
                bookableWithoutApproval?: components["schemas"]["Answer"][];
                certificate?: components["schemas"]["Answer"][];
                competency?: string;
                cursor?: string;
                daysAbsent?: components["schemas"]["AbsenceBand"][];
                duration?: components["schemas"]["DurationBand"][];
                examples?: number;
                fitWeight?: number;
                format?: components["schemas"]["CourseFormat"][];
                freeOfCharge?: components["schemas"]["Answer"][];
                from?: string;
                jobRole?: string;
                language?: string[];
                latitude?: number;
                level?: components["schemas"]["ProficiencyLevel"][];
                limit?: number;
                listed?: boolean;
                longitude?: number;
                maxDaysAbsent?: number;
                maxHours?: number;
                maxPrice?: number;
                month?: string[];
                nearWeight?: number;
                pace?: components["schemas"]["Pace"];
                place?: components["schemas"]["DistanceBand"][];
                price?: components["schemas"]["PriceBand"][];
                priceWeight?: number;
                provider?: string[];
                shortWeight?: number;
                /** @description such as 2027-01 */
                shown: string;
                soonWeight?: number;
                sort?: components["schemas"]["SortOrder"];
                startsOn?: string;
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
                    "application/json": components["schemas"]["MatchCalendar"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    places: {
        parameters: {
            query?: {
                accessibility?: components["schemas"]["Answer"][];
                at?: string;
                bookableWithoutApproval?: components["schemas"]["Answer"][];
                certificate?: components["schemas"]["Answer"][];
                competency?: string;
                cursor?: string;
                daysAbsent?: components["schemas"]["AbsenceBand"][];
                duration?: components["schemas"]["DurationBand"][];
                examples?: number;
                fitWeight?: number;
                format?: components["schemas"]["CourseFormat"][];
                freeOfCharge?: components["schemas"]["Answer"][];
                from?: string;
                jobRole?: string;
                language?: string[];
                latitude?: number;
                level?: components["schemas"]["ProficiencyLevel"][];
                limit?: number;
                listed?: boolean;
                longitude?: number;
                maxDaysAbsent?: number;
                maxHours?: number;
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
                startsOn?: string;
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
                    "application/json": components["schemas"]["MatchPlaces"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listOfferReviews: {
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
                    "application/json": components["schemas"]["OfferReviews"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    decideOnOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferDecisionForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferReviews"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    searchOfficialList: {
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
                    "application/json": components["schemas"]["OfficialList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    onboarding: {
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
                    "application/json": components["schemas"]["Onboarding"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    reach: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OnboardingForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Onboarding"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    signInByPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssertionForm"];
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
    beginPasskeySignIn: {
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
                    "application/json": components["schemas"]["PasskeyChallenge"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listPasskeys: {
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
                    "application/json": components["schemas"]["Passkeys"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeyForm"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Passkeys"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    renamePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeyLabelForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Passkeys"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    removePasskey: {
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
                    "application/json": components["schemas"]["Passkeys"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    beginPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeyBeginForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyCreation"];
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
    accesses: {
        parameters: {
            query?: {
                limit?: number;
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
                    "application/json": components["schemas"]["Accesses"];
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
    erasureRequest: {
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
                    "application/json": components["schemas"]["ErasureRequest"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    askForErasure: {
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
                    "application/json": components["schemas"]["ErasureRequest"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    withdrawErasure: {
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
                    "application/json": components["schemas"]["ErasureRequest"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    exportOwnData: {
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
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    exportReadableOwnData: {
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
                    "text/html": string;
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
    compare: {
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
                    "application/json": components["schemas"]["ComparedRole"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    near: {
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
                    "application/json": components["schemas"]["NearJobRoles"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    recognise: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnWordsForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recognised"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    propose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposals"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
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
                    "application/json": components["schemas"]["Proposals"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    see: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
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
                    "application/json": components["schemas"]["Proposals"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    setAside: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                competencyId: string;
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
                    "application/json": components["schemas"]["Profile"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    takeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                competencyId: string;
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
                    "application/json": components["schemas"]["Profile"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    stateTasks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnTasksForm"];
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
    proposals: {
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
                    "application/json": components["schemas"]["Proposals"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposals"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listApplications: {
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
                    "application/json": components["schemas"]["ProviderApplications"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    applyAsProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationForm"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    decideApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationDecisionForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationDecision"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    providerTerms: {
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
                    "application/json": components["schemas"]["ProviderTerms"];
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
    listWrittenOffers: {
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
                    "application/json": components["schemas"]["WrittenOffers"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    startOffer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartedOfferForm"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenOffer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    writtenOffer: {
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
                    "application/json": components["schemas"]["WrittenOffer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    saveOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedOfferForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenOffer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    deleteOffer: {
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
    publishOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeenVersionForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenOffer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    takeOfferBack: {
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
                    "application/json": components["schemas"]["WrittenOffer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restoreOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestoredOfferForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenOffer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    turnOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferStateForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenOffer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    spellOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunSeriesForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunSeries"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listApiTokens: {
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
                    "application/json": components["schemas"]["ApiTokens"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createApiToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiTokenForm"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedApiToken"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    revokeApiToken: {
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
                    "application/json": components["schemas"]["ApiTokens"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    requireOfferReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewRuleForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferReviews"];
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
    list: {
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
                    "application/json": components["schemas"]["SavedSearches"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    save: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedSearchForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearch"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    rename: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchNameForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearch"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    remove: {
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
    listScimTokens: {
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
                    "application/json": components["schemas"]["ScimTokens"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createScimToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScimTokenForm"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedScimToken"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    revokeScimToken: {
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
    releaseScimLeavers: {
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
    withdrawScimRelease: {
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
    getSecondFactor: {
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
                    "application/json": components["schemas"]["SecondFactor"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    setUpSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FactorCodeForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergencyCodes"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    beginSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FactorBeginForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactorEnrolment"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    removeSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FactorCodeForm"];
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
    getSecondFactorRule: {
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
                    "application/json": components["schemas"]["FactorRule"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeSecondFactorRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FactorRuleForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactorRule"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    verifySecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FactorCodeForm"];
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedOut"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordForm"];
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
    listOwnSessions: {
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
                    "application/json": components["schemas"]["OwnSessions"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    endOtherSessions: {
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
    endSession: {
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
    sharedShortlists: {
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
                    "application/json": components["schemas"]["Sharers"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    sharedShortlist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                employeeId: string;
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
                    "application/json": components["schemas"]["SharedShortlist"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    shortlist: {
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
                    "application/json": components["schemas"]["Shortlist"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addToShortlist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                courseId: string;
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
                    "application/json": components["schemas"]["Shortlist"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    removeFromShortlist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                courseId: string;
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
                    "application/json": components["schemas"]["Shortlist"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    shareShortlisted: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SharingForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shortlist"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    beginSignOn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignOnForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignOn"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    completeSignOn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignOnAnswerForm"];
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
    listStaff: {
        parameters: {
            query?: {
                limit?: number;
                offset?: number;
                state?: components["schemas"]["StaffState"];
                text?: string;
                unit?: string;
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
                    "application/json": components["schemas"]["StaffList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffForm"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMember"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    countUninvited: {
        parameters: {
            query?: {
                again?: boolean;
                unit?: string;
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
                    "application/json": components["schemas"]["Uninvited"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    inviteStaff: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffInvitationsForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffInvitations"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    findPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                employeeId: string;
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
                    "application/json": components["schemas"]["StaffMember"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                employeeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMember"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    endAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                employeeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeavingForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMember"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    comeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                employeeId: string;
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
                    "application/json": components["schemas"]["StaffMember"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readStaffFile: {
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
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffImport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    findStaffFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
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
                    "application/json": components["schemas"]["StaffImport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    applyStaffFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffImportApplication"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffImport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    chooseStaffFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffImportChoices"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffImport"];
                };
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
    listSwitches: {
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
                    "application/json": components["schemas"]["Switches"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    turnSwitch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                which: components["schemas"]["TenantSwitch"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwitchForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Switches"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    tasks: {
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
                    "application/json": components["schemas"]["Tasks"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listTenants: {
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
                    "application/json": components["schemas"]["PlatformTenants"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createTenant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenantForm"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformTenant"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getTenant: {
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
                    "application/json": components["schemas"]["PlatformTenant"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenantChangeForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformTenant"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    inviteAdministrator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdministratorForm"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedAdministrator"];
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
    unitPlan: {
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
                    "application/json": components["schemas"]["UnitPlan"];
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
    createUnit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitForm"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitPlan"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitPlan"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    deleteUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
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
                    "application/json": components["schemas"]["UnitPlan"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
