// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.ranking;

import static de.kommunalcampus.matchingmodel.testing.World.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CatalogueContent;
import de.kommunalcampus.matchingmodel.need.EmployeeProfile;
import de.kommunalcampus.matchingmodel.scoring.RankingWeights;
import de.kommunalcampus.matchingmodel.testing.ChangingContent;
import de.kommunalcampus.matchingmodel.testing.SyntheticCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Readers match all the time, while one version after the other is derived and swapped in. */
class SwappedCatalogueTests {

    private static final int VERSIONS = 40;
    private static final int READERS = 3;

    private final Matcher matcher = new Matcher(RankingWeights.published());
    private final SyntheticCatalogue synthetic = new SyntheticCatalogue(5, 60, 8);
    private final List<CatalogueContent> contents = new ArrayList<>();
    private final List<EmployeeProfile> people = new ArrayList<>();
    private final List<MatchQuery> queries = new ArrayList<>();
    private final AtomicInteger answers = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();

    private record Seen(int version, int request, String answer) {}

    @Test
    void eachAnswerIsOfOneVersionAndReadersGoOnWhileTheNextIsMade() throws Exception {
        ChangingContent content = new ChangingContent(synthetic.content(1_500), new SplittableRandom(5));
        AtomicReference<Catalogue> current = new AtomicReference<>(Catalogue.of(0, content.now()));
        contents.add(content.now());
        for (int i = 0; i < 12; i++) {
            people.add(synthetic.employee());
            queries.add(MatchQuery.fromMyNeeds(20).withText(i % 3 == 0 ? "" : synthetic.text()));
        }
        int versionsWithReaders = 0;
        List<Seen> seen = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(READERS)) {
            List<Future<List<Seen>>> readers = IntStream.range(0, READERS)
                    .mapToObj(reader -> threads.submit(() -> read(current, reader)))
                    .toList();
            for (int version = 1; version < VERSIONS; version++) {
                content.change();
                contents.add(content.now());
                int before = answers.get();
                Catalogue next = current.get().next(version, content.now());
                // Each reader may have been at an answer already; one more was begun and given meanwhile.
                versionsWithReaders += answers.get() > before + READERS ? 1 : 0;
                current.set(next);
            }
            over.set(true);
            for (Future<List<Seen>> reader : readers) {
                seen.addAll(reader.get());
            }
        }
        assertThat(versionsWithReaders).isPositive();
        assertThat(seen).hasSizeGreaterThan(VERSIONS);
        compare(seen);
    }

    private List<Seen> read(AtomicReference<Catalogue> current, int reader) {
        List<Seen> seen = new ArrayList<>();
        for (int i = reader; !over.get() || seen.isEmpty(); i++) {
            int request = i % queries.size();
            Catalogue catalogue = current.get();
            seen.add(new Seen((int) catalogue.version(), request, answer(catalogue, request)));
            answers.incrementAndGet();
        }
        return seen;
    }

    private void compare(List<Seen> seen) {
        for (int version = 0; version < VERSIONS; version++) {
            Catalogue built = Catalogue.of(version, contents.get(version));
            for (int request = 0; request < queries.size(); request++) {
                String expected = answer(built, request);
                for (Seen one : seen) {
                    if (one.version() == version && one.request() == request) {
                        assertThat(one.answer()).isEqualTo(expected);
                    }
                }
            }
        }
    }

    private String answer(Catalogue catalogue, int request) {
        return matcher.match(catalogue, people.get(request), queries.get(request), NOW)
                .toString();
    }
}
