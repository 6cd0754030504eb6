// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.matchingmodel.ranking.MatchQuery;
import de.kommunalcampus.matchingmodel.ranking.Ranking;

/**
 * Somebody was answered with a page of hits that is shown as a list. Published on the thread of the request: who hears it
 * must neither wait nor fail.
 */
public record HitsListed(SignedInAccount account, MatchQuery query, Ranking ranking) {}
