// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.TagTable;
import de.kommunalcampus.matchingmodel.catalogue.TeachingTable;
import java.util.Arrays;

/**
 * How many of some courses teach each competency, as far as anybody will see: the most frequent ones. Few courses are
 * counted tag by tag. Many are looked up in the posting lists, the longest first, until no list is left that could get
 * among the most frequent; these lists are read in order, where the tags of all courses would be all over the place.
 */
final class CompetencyCounts {

    /** A step along a posting list costs about a third of one for a tag. */
    private static final int TAGS_PER_COURSE = 12;

    private TeachingTable teaching;
    private TagTable tags;
    private long[] chosen = new long[0];
    private int[] courses = new int[1024];
    private int size;
    private int[] counts = new int[0];

    @SuppressWarnings("NullAway.Init")
    CompetencyCounts() {}

    void begin(Catalogue catalogue) {
        teaching = catalogue.courses().teaching();
        tags = catalogue.courses().taught();
        int words = (catalogue.courses().size() + Long.SIZE - 1) / Long.SIZE;
        if (chosen.length < words) {
            chosen = new long[words];
        } else {
            Arrays.fill(chosen, 0);
        }
        counts = FacetCounter.cleared(counts, catalogue.competencies().size());
        size = 0;
    }

    /** Each course once. */
    void add(int course) {
        chosen[course >> 6] |= 1L << course;
        makeRoom(1);
        courses[size++] = course;
    }

    /** Each course once, ascending. */
    void addAll(int[] more, int length) {
        makeRoom(length);
        System.arraycopy(more, 0, courses, size, length);
        size += length;
        int place = 0;
        while (place < length) {
            int word = more[place] >> 6;
            long bits = 0;
            for (; place < length && more[place] >> 6 == word; place++) {
                bits |= 1L << more[place];
            }
            chosen[word] |= bits;
        }
    }

    private void makeRoom(int more) {
        if (size + more > courses.length) {
            courses = Arrays.copyOf(courses, Math.max(size + more, size * 2));
        }
    }

    /** Of one competency. */
    int of(int competency) {
        int count = 0;
        for (int slot = teaching.first(competency); slot < teaching.end(competency); slot++) {
            int course = teaching.course(slot);
            int isIn = (int) (chosen[course >> 6] >>> course) & 1;
            count += TagTable.isRepeated(teaching.tag(slot)) ? 0 : isIn;
        }
        return count;
    }

    /** Those taught most, the most frequent first, of equal ones the lower number. */
    BestFew mostFrequent(int limit) {
        BestFew best = new BestFew(limit);
        if ((long) size * TAGS_PER_COURSE < tags.size()) {
            countTags();
            for (int competency = 0; competency < teaching.competencies(); competency++) {
                offer(best, competency, counts[competency]);
            }
            return best;
        }
        for (int place = 0; place < teaching.competencies(); place++) {
            int competency = teaching.byFrequency(place);
            if (!best.hasPlaceFor(teaching.size(competency) + 1)) {
                return best;
            }
            offer(best, competency, of(competency));
        }
        return best;
    }

    private static void offer(BestFew best, int competency, int count) {
        if (count > 0) {
            best.offer(competency, count);
        }
    }

    private void countTags() {
        for (int i = 0; i < size; i++) {
            int end = tags.end(courses[i]);
            for (int slot = tags.first(courses[i]); slot < end; slot++) {
                counts[tags.competency(slot)] += TagTable.isRepeated(tags.tag(slot)) ? 0 : 1;
            }
        }
    }
}
