// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.jmh;

import de.kommunalcampus.matchingmodel.ranking.MatchQuery;
import de.kommunalcampus.matchingmodel.ranking.Matcher;
import de.kommunalcampus.matchingmodel.ranking.Ranking;
import de.kommunalcampus.matchingmodel.retrieval.Facet;
import de.kommunalcampus.matchingmodel.retrieval.Filters;
import de.kommunalcampus.matchingmodel.scoring.RankingWeights;
import de.kommunalcampus.matchingmodel.testing.World;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** A whole match, by kind. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class MatchBenchmark {

    private static final MatchQuery NEED = MatchQuery.fromMyNeeds(20);
    private static final Filters SOME = Filters.none()
            .choosing(Facet.Name.PRICE, "FREE", "TO_250", "TO_500")
            .choosing(Facet.Name.PLACE, "TO_100", "ONLINE")
            .choosing(Facet.Name.DAYS_ABSENT, "NONE", "TO_1", "TO_2");

    private static final Matcher MATCHER = new Matcher(RankingWeights.published());

    @Benchmark
    public Ranking need(NationalCatalogue national) {
        return match(national, NEED);
    }

    @Benchmark
    public Ranking text(NationalCatalogue national) {
        return match(national, NEED.withText(national.nextText()));
    }

    @Benchmark
    public Ranking textAndFilters(NationalCatalogue national) {
        return match(national, NEED.withText(national.nextText()).withFilters(SOME));
    }

    @Benchmark
    public Ranking facets(NationalCatalogue national) {
        return match(national, NEED.withFilters(SOME));
    }

    private Ranking match(NationalCatalogue national, MatchQuery query) {
        return MATCHER.match(national.catalogue(), national.nextPerson(), query, World.NOW);
    }
}
