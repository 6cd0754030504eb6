// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a search passes over must not show: against the same sums over every document and every way to meet it. */
class TallyTests {

    private static final int ROUNDS = 1_000;
    private static final int DOCUMENTS = 200;
    private static final double LEAST_SAY = 0.4;
    private static final double LEAST_OF_TELLING = LEAST_SAY / 2;
    private static final double LEAST_SHARE = 0.7;
    private static final double[] FACTORS = {1, 0.95, 0.85, 0.55, 0.3};

    private final SplittableRandom random = new SplittableRandom(20_261_128);

    /** Another order than that of the documents. */
    private static Slots moved() {
        int half = DOCUMENTS / 2;
        int[] former = IntStream.range(0, DOCUMENTS)
                .map(document -> (document + half) % DOCUMENTS)
                .toArray();
        return Slots.inOrder(DOCUMENTS).next(former);
    }

    /** Of four lists one has all slots, and one the slots of the list before. */
    private int[] list(int[] before) {
        int kind = random.nextInt(4);
        double density = Math.pow(random.nextDouble(), 4);
        int[] slots = kind == 0
                ? Arrays.stream(before).map(Postings::slot).toArray()
                : IntStream.range(0, DOCUMENTS)
                        .filter(slot -> kind == 1 || random.nextDouble() < density)
                        .toArray();
        int least = 1 + random.nextInt(100);
        return Arrays.stream(slots)
                .map(slot -> slot * Postings.PERCENTS + least + random.nextInt(101 - least))
                .toArray();
    }

    private float[] meet(WordTally tally) {
        float[] best = new float[DOCUMENTS];
        int[] list = {};
        for (int way = random.nextInt(6); way > 0; way--) {
            double factor = FACTORS[random.nextInt(FACTORS.length)];
            list = list(list);
            tally.meetAll(list, factor);
            for (int posting : list) {
                float strength = (float) (factor * Postings.percent(posting) / 100);
                best[Postings.slot(posting)] = Math.max(best[Postings.slot(posting)], strength);
            }
        }
        return best;
    }

    @Test
    void theBestWayToMeetADocumentCountsWhateverIsPassedOver() {
        Tally tally = new Tally(Slots.inOrder(DOCUMENTS));
        for (int round = 0; round < ROUNDS; round++) {
            float[] best = meet(tally.word());
            tally.closeWord(1, 0);
            double found = IntStream.range(0, DOCUMENTS)
                    .mapToDouble(slot -> best[slot])
                    .sum();
            double strongest = IntStream.range(0, DOCUMENTS)
                    .mapToDouble(slot -> best[slot])
                    .max()
                    .orElseThrow();
            double weight = strongest == 0 ? 0 : StrictMath.log(1 + DOCUMENTS / (found / strongest));
            for (int slot = 0; slot < DOCUMENTS; slot++) {
                assertThat(tally.answered(slot)).isEqualTo(best[slot] > 0 ? 1 : 0);
                assertThat(tally.total(slot)).isEqualTo((float) (weight * best[slot]));
            }
            tally.clear();
        }
    }

    @Test
    void documentsThatAreNotLookedAtWouldNotBeFound() {
        Slots slots = moved();
        Tally tally = new Tally(slots);
        for (int round = 0; round < ROUNDS; round++) {
            List<String> words = new ArrayList<>();
            for (int word = random.nextInt(1, 10); word > 0; word--) {
                words.add("word" + word);
                meet(tally.word());
                tally.closeWord(1, 0);
            }
            TextMatches matches =
                    TextMatches.of(words, tally, slots, tally.sufficientSets(LEAST_SAY, LEAST_OF_TELLING), LEAST_SHARE);

            boolean[] suffices = tally.sufficientSets(LEAST_SAY, LEAST_OF_TELLING);
            double least = LEAST_SHARE
                    * IntStream.range(0, DOCUMENTS)
                            .mapToDouble(tally::total)
                            .max()
                            .orElseThrow();
            int[] expected = IntStream.range(0, DOCUMENTS)
                    .filter(document -> suffices[tally.answered(slots.slot(document))])
                    .filter(document -> tally.total(slots.slot(document)) >= least)
                    .toArray();
            assertThat(matches.documents().toArray()).isEqualTo(expected);
            for (int document : expected) {
                float total = tally.total(slots.slot(document));
                assertThat(matches.value(document)).isEqualTo((float) Math.min(1, total / tally.most()));
            }
            tally.clear();
        }
    }

    @Test
    void theBestDocumentIsTheMeasureEvenWhereItAnswersTooLittle() {
        int both = 3;
        int quiet = 4;
        Slots slots = Slots.inOrder(DOCUMENTS);
        Tally tally = new Tally(slots);
        for (int word = 0; word < 3; word++) {
            tally.word().meet(word, 1);
            if (word < 2) {
                tally.word().meet(both, 0.6);
            }
            tally.closeWord(1, 0);
        }
        for (int word = 0; word < 2; word++) {
            tally.word().meet(quiet, 0.8);
            tally.closeWord(1, 0);
        }
        List<String> words = List.of("one", "two", "three", "four", "five");

        assertThat(tally.decisive(tally.sufficientSets(LEAST_SAY))).isEqualTo(0b00111);
        assertThat(TextMatches.of(words, tally, slots, tally.sufficientSets(LEAST_SAY), 0.5)
                        .documents())
                .containsExactly(both);
        assertThat(TextMatches.of(words, tally, slots, tally.sufficientSets(LEAST_SAY), 0.8)
                        .documents())
                .isEmpty();
    }

    @Test
    void lessIsEnoughOfAWordThatFewDocumentsAnswer() {
        assertThat(firstOfTwo(1).sufficientSets(0.4)[0b01]).isFalse();
        assertThat(firstOfTwo(1).sufficientSets(0.4, 0.3)[0b01]).isTrue();
        assertThat(firstOfTwo(DOCUMENTS / 4).sufficientSets(0.4, 0.3)[0b01]).isTrue();
        assertThat(firstOfTwo(DOCUMENTS / 4 + 1).sufficientSets(0.4, 0.3)[0b01]).isFalse();
    }

    /** Both words are answered by as many documents, the first half as well: it has a third of the say. */
    private static Tally firstOfTwo(int answering) {
        Tally tally = new Tally(Slots.inOrder(DOCUMENTS));
        for (double strength : List.of(0.5, 1.0)) {
            IntStream.range(0, answering).forEach(slot -> tally.word().meet(slot, strength));
            tally.closeWord(1, 0);
        }
        return tally;
    }
}
