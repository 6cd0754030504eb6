// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import de.kommunalcampus.matchingmodel.text.TextMatches;

/**
 * Everything that decides which courses are the hits of a request; nothing here is written.
 *
 * @param need what counts for the score: of a search for one competency that need alone
 * @param eligibility by all of the need
 */
public record Inquiry(
        Catalogue catalogue,
        TenantId viewer,
        Learner learner,
        NeedTable need,
        TextMatches text,
        Filters filters,
        RunWindow window,
        Eligibility eligibility) {}
