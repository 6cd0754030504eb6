// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.jmh;

import de.kommunalcampus.matchingmodel.catalogue.Suggestion;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import de.kommunalcampus.matchingmodel.text.TextMatches;
import de.kommunalcampus.matchingmodel.text.TextQuery;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Text by itself: its analysis, a search with it, and suggestions for the first half of it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SearchBenchmark {

    private static final TenantId VIEWER = new TenantId("jmh");

    @Benchmark
    public TextQuery analysis(NationalCatalogue national) {
        return TextQuery.of(national.nextText());
    }

    @Benchmark
    public TextMatches search(NationalCatalogue national) {
        return national.catalogue().courseTexts().match(national.nextText());
    }

    @Benchmark
    public List<Suggestion> typeahead(NationalCatalogue national) {
        String text = national.nextText();
        return national.catalogue().suggest(VIEWER, text.substring(0, (text.length() + 1) / 2), 10);
    }
}
