// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.security;

import java.util.List;

/** What kind of object the path of an endpoint names, and which relations to it the table has to declare. */
enum Subject {
    NOTHING(Relation.NONE),
    /** No endpoint: the table says what happens where nothing is mapped. */
    UNMAPPED(Relation.NONE),
    EMPLOYEE(Relation.OWN, Relation.REPORT, Relation.SAME_TENANT, Relation.FOREIGN),
    COURSE(Relation.OWN, Relation.SHARED, Relation.FOREIGN),
    COMPETENCY(Relation.OWN, Relation.SHARED, Relation.FOREIGN),
    JOB_ROLE(Relation.OWN, Relation.SHARED, Relation.FOREIGN),
    PROPOSAL(Relation.OWN, Relation.FOREIGN),
    SAVED_SEARCH(Relation.OWN, Relation.SAME_TENANT, Relation.FOREIGN),
    FEEDBACK(Relation.OWN, Relation.SHARED, Relation.FOREIGN),
    ACCOUNT(Relation.OWN, Relation.FOREIGN),
    /** Tenants are the platform's own objects: to it none is foreign. */
    TENANT(Relation.OWN),
    /** Open sessions are in no graph: there is none of the tests to be found. */
    SESSION(Relation.FOREIGN),
    MAIL(Relation.OWN, Relation.SHARED, Relation.FOREIGN),
    IMPORT(Relation.OWN, Relation.SHARED, Relation.FOREIGN),
    /** A device makes them: PasskeyIT has one of its own. */
    PASSKEY(Relation.FOREIGN),
    /** Each belongs to a provider. */
    API_TOKEN(Relation.FOREIGN),
    /** Each belongs to a provider. */
    WRITTEN_OFFER(Relation.OWN, Relation.FOREIGN),
    /** One that waits is changed by the answer: OfferingIT has some of its own. */
    OFFER_REVIEW(Relation.FOREIGN),
    PROVIDER(Relation.OWN, Relation.FOREIGN),
    /** The platform's own objects. */
    APPLICATION(Relation.OWN),
    /** Every administration has the same ones, each for itself. */
    SWITCH(Relation.OWN),
    STAFF(Relation.SAME_TENANT, Relation.FOREIGN),
    STAFF_IMPORT(Relation.OWN, Relation.FOREIGN),
    UNIT(Relation.OWN, Relation.FOREIGN),
    SCIM_TOKEN(Relation.OWN, Relation.FOREIGN);

    private final List<Relation> relations;

    Subject(Relation... relations) {
        this.relations = List.of(relations);
    }

    List<Relation> relations() {
        return relations;
    }

    /** A first guess for an endpoint that the table does not have yet. */
    static Subject guess(String path) {
        if (!path.contains("{")) {
            return NOTHING;
        }
        if (path.contains("/provider/offers/")) {
            return WRITTEN_OFFER;
        }
        if (path.contains("/offer-reviews/")) {
            return OFFER_REVIEW;
        }
        if (path.contains("/providers/")) {
            return PROVIDER;
        }
        if (path.contains("/provider/tokens/")) {
            return API_TOKEN;
        }
        if (path.contains("/staff/imports/")) {
            return STAFF_IMPORT;
        }
        if (path.contains("/staff/") || path.contains("/erasures/")) {
            return STAFF;
        }
        if (path.contains("/units/")) {
            return UNIT;
        }
        if (path.contains("/employees/")) {
            return EMPLOYEE;
        }
        if (path.contains("/courses/")) {
            return COURSE;
        }
        if (path.contains("/saved-searches/")) {
            return SAVED_SEARCH;
        }
        if (path.contains("/feedback/")) {
            return FEEDBACK;
        }
        if (path.contains("/mails/")) {
            return MAIL;
        }
        if (path.contains("/proposals/")) {
            return PROPOSAL;
        }
        if (path.contains("/job-roles/")) {
            return JOB_ROLE;
        }
        if (path.contains("/accounts/")) {
            return ACCOUNT;
        }
        if (path.contains("/tenants/")) {
            return TENANT;
        }
        if (path.contains("/passkeys/")) {
            return PASSKEY;
        }
        if (path.contains("/provider-applications/")) {
            return APPLICATION;
        }
        if (path.contains("/switches/")) {
            return SWITCH;
        }
        if (path.contains("/scim-tokens/")) {
            return SCIM_TOKEN;
        }
        if (path.contains("/sessions/")) {
            return SESSION;
        }
        return path.contains("/imports/") ? IMPORT : COMPETENCY;
    }
}
