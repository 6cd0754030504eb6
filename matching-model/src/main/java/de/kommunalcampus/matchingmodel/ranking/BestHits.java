// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.ranking;

import de.kommunalcampus.matchingmodel.retrieval.HitList;
import de.kommunalcampus.matchingmodel.scoring.PublishedScorer;
import de.kommunalcampus.matchingmodel.scoring.ScoreBound;
import java.util.Arrays;

/**
 * Finds the hits that score most while scoring few: it waits for some that could, and scores the most promising of these
 * first; they tell how much one has to score at least, and then nearly all others need not be scored.
 */
final class BestHits {

    private static final double SCORE_STEPS = 1 << 20;
    private static final int FIRST_WAITING = 512;
    private static final int PLACE_BITS = 12;
    private static final int MOST_WAITING = 1 << PLACE_BITS;
    private static final long SCORED = -1;

    private final PublishedScorer scorer;
    private final ScoreBound bound;
    private final SmallestFirst best;
    private int[] waiting = new int[FIRST_WAITING];
    private long[] atMost = new long[FIRST_WAITING];
    private final int[] places = new int[HitList.MOST];
    private final long[] steps = new long[HitList.MOST];
    private int size;
    private long leastSteps;
    private int leastUnits;

    /** @param best takes the courses by their score, negative, in steps of 2⁻²⁰ */
    BestHits(PublishedScorer scorer, SmallestFirst best) {
        this.scorer = scorer;
        this.best = best;
        bound = scorer.bound();
    }

    /**
     * In three loops, for each look at a course is a miss of the cache, and only what waits for no decision on another one
     * is read ahead.
     */
    void take(HitList hits) {
        int count = hits.listCovering(leastUnits, places);
        for (int i = 0; i < count; i++) {
            int place = places[i];
            steps[i] = bound.steps(hits.course(place), hits.covered(place), hits.text(place));
        }
        for (int i = 0; i < count; i++) {
            if (steps[i] >= leastSteps) {
                take(hits.course(places[i]), steps[i]);
            }
        }
    }

    private void take(int course, long mostSteps) {
        waiting[size] = course;
        atMost[size++] = mostSteps;
        if (size == atMost.length) {
            makeRoom();
        }
    }

    /** The fewer times it scores, the fewer it scores; but it is the first that says what can be left out. */
    private void makeRoom() {
        if (leastSteps == 0 || size == MOST_WAITING) {
            score();
        } else {
            waiting = Arrays.copyOf(waiting, size * 2);
            atMost = Arrays.copyOf(atMost, size * 2);
        }
    }

    /** Scores those that wait, what promises most first, until no other could be among the best. */
    void score() {
        SmallestFirst promising = new SmallestFirst(Math.min(size, best.count()));
        for (int place = 0; place < size; place++) {
            promising.add(place, -atMost[place]);
        }
        promising.inOrder().forEach(this::score);
        long[] others = new long[size];
        int count = 0;
        for (int place = 0; place < size; place++) {
            if (atMost[place] >= leastSteps) {
                others[count++] = -atMost[place] << PLACE_BITS | place;
            }
        }
        Arrays.sort(others, 0, count);
        for (int i = 0; i < count && -(others[i] >> PLACE_BITS) >= leastSteps; i++) {
            score((int) others[i] & MOST_WAITING - 1);
        }
        size = 0;
    }

    private void score(int place) {
        int course = waiting[place];
        best.add(course, -(long) (scorer.scoreOrLess(course, (leastSteps - 1) / SCORE_STEPS) * SCORE_STEPS));
        atMost[place] = SCORED;
        long least = -best.bound();
        if (least > leastSteps) {
            leastSteps = least;
            leastUnits = bound.leastUnits(least);
        }
    }
}
