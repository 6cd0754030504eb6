// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.ranking;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CourseEntry;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.need.EmployeeProfile;
import de.kommunalcampus.matchingmodel.retrieval.Alternatives;
import de.kommunalcampus.matchingmodel.retrieval.RuleCode;
import de.kommunalcampus.matchingmodel.retrieval.Scratch;
import de.kommunalcampus.matchingmodel.retrieval.Selection;
import de.kommunalcampus.matchingmodel.scoring.RankingWeights;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Matches people with courses. Keeps nothing of a request but memory to work in, so one may be shared by all threads; the
 * same arguments give the same answer to the bit.
 */
public final class Matcher {

    private static final int ALTERNATIVES = 3;
    private static final int SIMILAR = 6;
    private static final int MOST_COMPARED = 1_000;

    private final RankingWeights weights;
    private final ConcurrentLinkedQueue<Scratch> free = new ConcurrentLinkedQueue<>();

    public Matcher(RankingWeights weights) {
        this.weights = weights;
    }

    public RankingWeights weights() {
        return weights;
    }

    /** @param now local time in Germany, which decides what is past, due and bookable */
    public Ranking match(Catalogue catalogue, EmployeeProfile profile, MatchQuery query, LocalDateTime now) {
        return match(catalogue, profile, query, now, null);
    }

    /**
     * The same, with neighbours that changed places by chance.
     *
     * @param draw null for none; without the order by the published score it has no say
     */
    public Ranking match(
            Catalogue catalogue,
            EmployeeProfile profile,
            MatchQuery query,
            LocalDateTime now,
            @Nullable NeighbourDraw draw) {
        return inScratch(scratch -> match(request(catalogue, profile, query, now), query, draw, scratch));
    }

    /** The courses of the same hits in the same order, for lists that nobody filters or asks for reasons. */
    public List<CourseId> best(Catalogue catalogue, EmployeeProfile profile, MatchQuery query, LocalDateTime now) {
        Request request = request(catalogue, profile, query, now);
        HitOrder order = new HitOrder(request, query, null);
        return inScratch(scratch -> {
            Selection.ofHits(request.inquiry(), scratch, order);
            return order.page().courses().stream()
                    .map(course -> request.courses().entry(course).id())
                    .toList();
        });
    }

    /** Where all hits of a query can be attended; its page and order do not count. */
    public OfferedPlaces places(Catalogue catalogue, EmployeeProfile profile, MatchQuery query, LocalDateTime now) {
        Request request = request(catalogue, profile, query, now);
        PlaceCounter counter = new PlaceCounter(request);
        return inScratch(scratch -> {
            Selection.ofHits(request.inquiry(), scratch, counter);
            return counter.counts();
        });
    }

    /** When all hits of a query start in a month; its page and order do not count. */
    public OfferedDays days(
            Catalogue catalogue, EmployeeProfile profile, MatchQuery query, LocalDateTime now, YearMonth month) {
        Request request = request(catalogue, profile, query, now);
        DayCounter counter = new DayCounter(request, month);
        return inScratch(scratch -> {
            Selection.ofHits(request.inquiry(), scratch, counter);
            return counter.counts();
        });
    }

    private <T> T inScratch(Function<Scratch, T> work) {
        Scratch scratch = Objects.requireNonNullElseGet(free.poll(), Scratch::new);
        try {
            return work.apply(scratch);
        } finally {
            free.add(scratch);
        }
    }

    private Ranking match(Request request, MatchQuery query, @Nullable NeighbourDraw draw, Scratch scratch) {
        HitOrder order = new HitOrder(request, query, draw);
        Selection selection = Selection.of(request.inquiry(), scratch, order, query.examples());
        HitOrder.Page page = order.page();
        Explainer explainer = new Explainer(request);
        return new Ranking(
                request.catalogue().version(),
                weights.modelVersion() + query.emphasis().suffix(),
                request.scorer().weights(),
                selection.candidates(),
                selection.size(),
                page.courses().stream().map(explainer::explain).toList(),
                selection.facets(request.now().toLocalDate()),
                new RemovedReport(request).of(selection.removed()),
                request.learningNeed(),
                page.moved(),
                page.drawn());
    }

    /**
     * One course as it stands among the matches of a query, even if a rule removes it from them; empty where the person
     * may not see it.
     *
     * @param query its text, job role and days count, for they count in the score
     */
    public Optional<Explanation> explain(
            Catalogue catalogue, EmployeeProfile profile, CourseId id, MatchQuery query, LocalDateTime now) {
        return catalogue.findCourse(profile.tenant(), id).map(entry -> {
            Request request = request(catalogue, profile, query, now);
            return explanation(
                    request, new Explainer(request), catalogue.courses().ordinal(id), SIMILAR);
        });
    }

    /**
     * Several courses in the order asked for, without similar ones; what the person may not see is left out. Costs a
     * millisecond for each that a rule removes.
     */
    public List<Explanation> explainAll(
            Catalogue catalogue, EmployeeProfile profile, List<CourseId> ids, MatchQuery query, LocalDateTime now) {
        Request request = request(catalogue, profile, query, now);
        Explainer explainer = new Explainer(request);
        return ids.stream()
                .filter(id -> catalogue.findCourse(profile.tenant(), id).isPresent())
                .map(id -> explanation(request, explainer, catalogue.courses().ordinal(id), 0))
                .toList();
    }

    private static Explanation explanation(Request request, Explainer explainer, int course, int similar) {
        Alternatives alternatives =
                new Alternatives(request.courses(), request.visible(), request.eligibility(), MOST_COMPARED);
        RuleCode rule = request.eligibility().check(course);
        return new Explanation(
                explainer.explain(course),
                rule,
                rule == null ? List.of() : entries(request, alternatives.of(course, rule, ALTERNATIVES)),
                similar == 0 ? List.of() : entries(request, alternatives.similar(course, similar)));
    }

    private Request request(Catalogue catalogue, EmployeeProfile profile, MatchQuery query, LocalDateTime now) {
        return Request.of(
                catalogue, query.seenBy(profile), query.text(), query.filters(), now, weights, query.emphasis());
    }

    private static List<CourseEntry> entries(Request request, List<Integer> courses) {
        return courses.stream().map(request.courses()::entry).toList();
    }
}
