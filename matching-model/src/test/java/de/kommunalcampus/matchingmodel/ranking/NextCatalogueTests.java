// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.ranking;

import static de.kommunalcampus.matchingmodel.testing.World.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CatalogueContent;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import de.kommunalcampus.matchingmodel.scoring.RankingWeights;
import de.kommunalcampus.matchingmodel.testing.ChangingContent;
import de.kommunalcampus.matchingmodel.testing.SyntheticCatalogue;
import de.kommunalcampus.matchingmodel.testing.World;
import de.kommunalcampus.matchingmodel.text.TextMatches;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * A catalogue derived step by step from the one before answers as one built anew from the same content; twenty times as many
 * with {@code -Dkommunalcampus.deep=true}.
 */
class NextCatalogueTests {

    private static final int WORLDS = Boolean.getBoolean("kommunalcampus.deep") ? 400 : 20;
    private static final int STEPS = 12;
    private static final List<TenantId> VIEWERS = List.of(TenantId.SHARED, World.TOWN, World.OTHER_TOWN);

    private final Matcher matcher = new Matcher(RankingWeights.published());
    private int found;

    @Test
    void answersAsOneBuiltAnew() {
        for (int seed = 0; seed < WORLDS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            SyntheticCatalogue synthetic = new SyntheticCatalogue(seed, 10 + random.nextInt(60), 8);
            ChangingContent content = new ChangingContent(synthetic.content(random.nextInt(200)), random);
            Catalogue derived = Catalogue.of(0, content.now());
            for (int step = 1; step <= STEPS; step++) {
                for (int changes = random.nextInt(5); changes > 0; changes--) {
                    content.change();
                }
                derived = derived.next(step, content.now());
                compare(derived, content.now(), synthetic, random);
            }
        }
        // Guards against a comparison of empty answers.
        assertThat(found).isGreaterThan(20 * WORLDS * STEPS);
    }

    @Test
    void answersAsOneBuiltAnewAfterEverythingCameAndWent() {
        CatalogueContent content = new SyntheticCatalogue(3, 60, 8).content(200);
        CatalogueContent nothing = new CatalogueContent(List.of(), List.of(), List.of(), List.of());
        Catalogue full = Catalogue.of(0, nothing).next(1, content);
        compare(full, content, new SyntheticCatalogue(3, 60, 8), new SplittableRandom(3));
        compare(full.next(2, nothing), nothing, new SyntheticCatalogue(3, 60, 8), new SplittableRandom(3));
    }

    private void compare(
            Catalogue derived, CatalogueContent content, SyntheticCatalogue synthetic, SplittableRandom random) {
        Catalogue built = Catalogue.of(derived.version(), content);
        assertThat(derived.problems()).isEqualTo(built.problems());
        for (String text : texts(content, synthetic, random)) {
            TextMatches expected = built.courseTexts().match(text);
            TextMatches actual = derived.courseTexts().match(text);
            assertThat(described(actual)).as(text).isEqualTo(described(expected));
            found += expected.size();
            for (TenantId viewer : VIEWERS) {
                assertThat(derived.suggest(viewer, text, 12)).as(text).isEqualTo(built.suggest(viewer, text, 12));
                assertThat(derived.understand(viewer, text)).as(text).isEqualTo(built.understand(viewer, text));
            }
            MatchQuery query = new RandomRequests(random).query().withText(random.nextBoolean() ? text : "");
            var profile = synthetic.employee();
            assertThat(matcher.match(derived, profile, query, NOW).toString())
                    .isEqualTo(matcher.match(built, profile, query, NOW).toString());
        }
    }

    private static List<String> described(TextMatches matches) {
        return matches.documents()
                .mapToObj(document -> document + " " + matches.value(document) + " " + matches.wordsFoundIn(document))
                .toList();
    }

    /** Labels, beginnings, parts, words mistyped, and what the changes brought. */
    private static List<String> texts(CatalogueContent content, SyntheticCatalogue synthetic, SplittableRandom random) {
        String label = synthetic.text();
        List<String> texts = new ArrayList<>(List.of(
                label,
                label.substring(0, Math.min(label.length(), 3 + random.nextInt(4))),
                mistyped(label, random),
                synthetic.text() + " Grundlagen in der Kommune",
                "recht verwaltung",
                "zwig",
                "anbieter"));
        if (!content.courses().isEmpty()) {
            String title = content.courses()
                    .get(random.nextInt(content.courses().size()))
                    .title();
            texts.add(title);
            texts.add(mistyped(title.substring(title.lastIndexOf(' ') + 1), random));
        }
        return texts;
    }

    private static String mistyped(String word, SplittableRandom random) {
        int at = random.nextInt(word.length());
        return word.substring(0, at) + "e" + word.substring(at + random.nextInt(2));
    }
}
