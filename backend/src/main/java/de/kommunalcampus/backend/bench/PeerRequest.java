// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.backend.bench.SyntheticRequests.MatchRequest;
import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.GeoPoint;
import de.kommunalcampus.matchingmodel.feature.FeatureCode;
import de.kommunalcampus.matchingmodel.need.LearningNeed;
import de.kommunalcampus.matchingmodel.need.NeedItem;
import de.kommunalcampus.matchingmodel.retrieval.Facet;
import de.kommunalcampus.matchingmodel.scoring.RankingWeights;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Set;

/** A request with what other engines are given ready: the need, which ours works out itself each time. */
record PeerRequest(MatchRequest match, LearningNeed need) {
    /** How fast the first needs covered lift a score: the constant of the published formula. */
    static final double STEEPNESS = 10;

    static PeerRequest of(MatchRequest match, Catalogue catalogue, LocalDateTime now) {
        return new PeerRequest(match, LearningNeed.of(match.person(), catalogue, now.toLocalDate()));
    }

    /** 1 for the heaviest need. */
    double weight(NeedItem item) {
        return item.weight() / need.items().getFirst().weight();
    }

    /** What the logarithm of the need covered is divided by. */
    double whole() {
        double direct = 0;
        for (NeedItem item : need.items()) {
            direct += item.isRelated() ? 0 : weight(item);
        }
        return Math.log(1 + STEEPNESS * direct);
    }

    Set<String> chosen(Facet.Name name) {
        return match.query().filters().choices().of(name);
    }

    boolean hasChoices() {
        return !match.query().filters().choices().values().isEmpty();
    }

    PeerRequest withoutPlace() {
        var query = match.query();
        return new PeerRequest(
                new MatchRequest(
                        match.person(), query.withFilters(query.filters().choosing(Facet.Name.PLACE))),
                need);
    }

    GeoPoint start() {
        return new GeoPoint(
                Objects.requireNonNull(match.person().constraints().latitude()),
                Objects.requireNonNull(match.person().constraints().longitude()));
    }

    /** Working days away from the desk that suit the person. */
    double maxDaysAbsent() {
        return Objects.requireNonNull(match.person().constraints().maxDaysAbsent());
    }

    static double weightOf(FeatureCode code) {
        return RankingWeights.published().of(code, false);
    }
}
