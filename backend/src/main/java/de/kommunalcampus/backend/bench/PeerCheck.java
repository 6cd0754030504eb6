// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.matchingmodel.retrieval.Facet;
import java.io.PrintStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Whether the engines do the same work: as many hits and the same facet counts, on requests whose rules all of them can
 * express. Lucene does not know that a month and a place must belong to one and the same run, so requests that choose both are
 * compared without the place, and with it only in that Lucene must not find less.
 */
final class PeerCheck {
    private final Function<PeerRequest, PeerAnswer> ours;
    private final Function<PeerRequest, PeerAnswer> lucene;
    private final CypherPeer cypher;

    PeerCheck(Function<PeerRequest, PeerAnswer> ours, Function<PeerRequest, PeerAnswer> lucene, CypherPeer cypher) {
        this.ours = ours;
        this.lucene = lucene;
        this.cypher = cypher;
    }

    /** @throws IllegalStateException where nothing agrees, for then the figures compare different work */
    void print(RequestKind kind, List<PeerRequest> sample, PrintStream out) {
        List<PeerRequest> comparable =
                sample.stream().map(PeerRequest::withoutPlace).toList();
        long totals = comparable.stream().filter(this::agreesOnTotal).count();
        long counts = comparable.stream().filter(this::agreesOnCounts).count();
        long notLess = sample.stream()
                .filter(request ->
                        lucene.apply(request).total() >= ours.apply(request).total())
                .count();
        long byCypher = sample.stream()
                .filter(request -> cypher.total(request) == ours.apply(request).total())
                .count();
        double overlap = sample.stream()
                .mapToDouble(request -> overlap(ours.apply(request), lucene.apply(request)))
                .average()
                .orElse(0);
        out.printf(
                Locale.ROOT,
                "  same work, kind=%s: of %d requests Lucene has our total in %d and our facet counts in %d (without a"
                        + " choice of place), not fewer hits in %d (with it); Cypher has our total in %d;"
                        + " %.0f %% of our first %d are among Lucene's%n",
                kind.name().toLowerCase(Locale.ROOT),
                sample.size(),
                totals,
                counts,
                notLess,
                byCypher,
                100 * overlap,
                SyntheticRequests.HITS);
        if (totals == 0 || byCypher == 0) {
            throw new IllegalStateException("The engines do different work");
        }
    }

    private boolean agreesOnTotal(PeerRequest request) {
        return ours.apply(request).total() == lucene.apply(request).total();
    }

    private boolean agreesOnCounts(PeerRequest request) {
        PeerAnswer one = ours.apply(request);
        PeerAnswer other = lucene.apply(request);
        return comparable(request).stream()
                .allMatch(name ->
                        Objects.equals(one.counts().get(name), other.counts().get(name)));
    }

    /** All facets but distances; with a month chosen also none of the others that the same run would have to meet. */
    private static Set<Facet.Name> comparable(PeerRequest request) {
        Set<Facet.Name> names = EnumSet.allOf(Facet.Name.class);
        names.remove(Facet.Name.PLACE);
        if (request.hasChoices()) {
            names.removeAll(Set.of(Facet.Name.WEEKDAY, Facet.Name.TIME_OF_DAY));
        }
        return names;
    }

    private static double overlap(PeerAnswer one, PeerAnswer other) {
        return one.courses().isEmpty()
                ? 1
                : (double) one.courses().stream()
                                .filter(other.courses()::contains)
                                .count()
                        / one.courses().size();
    }
}
