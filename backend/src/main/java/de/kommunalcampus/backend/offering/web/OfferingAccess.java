// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering.web;

import static de.kommunalcampus.backend.identity.AccessRule.allow;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import de.kommunalcampus.backend.identity.AccessRule;
import de.kommunalcampus.backend.identity.AccessRules;
import de.kommunalcampus.backend.identity.PermissionRole;
import java.util.List;
import org.springframework.stereotype.Component;

/** A provider writes for itself; who administers a tenant reviews what its providers write. */
@Component
class OfferingAccess implements AccessRules {
    static final String OFFERS = "/api/v1/provider/offers";
    static final String REVIEWS = "/api/v1/offer-reviews";

    @Override
    public List<AccessRule> rules() {
        PermissionRole provider = PermissionRole.PROVIDER;
        PermissionRole[] reviewers = {PermissionRole.TENANT_ADMIN, PermissionRole.PLATFORM_ADMIN};
        return List.of(
                allow(GET, OFFERS, provider),
                allow(POST, OFFERS, provider),
                allow(GET, OFFERS + "/{id}", provider),
                allow(PUT, OFFERS + "/{id}", provider),
                allow(DELETE, OFFERS + "/{id}", provider),
                allow(PUT, OFFERS + "/{id}/state", provider),
                allow(POST, OFFERS + "/{id}/publication", provider),
                allow(DELETE, OFFERS + "/{id}/publication", provider),
                allow(POST, OFFERS + "/{id}/restoration", provider),
                allow(POST, "/api/v1/provider/run-series", provider),
                allow(GET, REVIEWS, reviewers),
                allow(PUT, REVIEWS + "/{id}", reviewers),
                allow(PUT, "/api/v1/providers/{id}/review", reviewers));
    }
}
