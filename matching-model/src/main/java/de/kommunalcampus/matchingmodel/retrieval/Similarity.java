// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

import de.kommunalcampus.matchingmodel.catalogue.CourseIndex;
import de.kommunalcampus.matchingmodel.catalogue.TagTable;
import de.kommunalcampus.matchingmodel.catalogue.TeachingTable;
import de.kommunalcampus.matchingmodel.catalogue.Visibility;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;

/** Finds what could stand in for a course. */
final class Similarity {

    private static final double SAME_FORMAT = 0.25;
    private static final double SAME_LANGUAGE = 0.1;
    private static final double SELF_PACED = 0.3;

    /** A tag that starts below and ends above another's shares at least this much with it. */
    private static final double LEAST_SHARE = 0.1;

    /** A tag less sure than this, in percent, makes no two courses alike: it is a by-product, not the subject. */
    private static final int SUBJECT = 75;

    /** Below this share of common content a course is something else, not an alternative. */
    private static final double LEAST_COMMON = 0.2;

    private final int mostCompared;
    private final CourseIndex courses;
    private final TagTable tags;
    private final Visibility visible;

    Similarity(CourseIndex courses, Visibility visible, int mostCompared) {
        this.mostCompared = mostCompared;
        this.courses = courses;
        this.tags = courses.taught();
        this.visible = visible;
    }

    /**
     * Other visible courses whose subject this one has too, the most similar first, then by id; {@code
     * accept} is asked only for those that would get a place. The rarest competencies tell most: once half as many
     * courses as may be compared share them, the frequent ones are not asked. That bounds the cost, and there is no lack of
     * alternatives.
     */
    List<Integer> mostSimilar(int course, int limit, IntPredicate accept, boolean selfPacedFirst) {
        BestFew best = new BestFew(limit);
        PeekableIntIterator others = sharing(course).getIntIterator();
        for (int seen = 0; seen < mostCompared && others.hasNext(); seen++) {
            int other = others.next();
            double common = likeness(course, other);
            double likeness = common + (selfPacedFirst && courses.traits().isSelfPaced(other) ? SELF_PACED : 0);
            if (common >= LEAST_COMMON && best.hasPlaceFor(likeness) && accept.test(other)) {
                best.offer(other, likeness);
            }
        }
        return best.toList();
    }

    private RoaringBitmap sharing(int course) {
        TeachingTable teaching = courses.teaching();
        int[] rarestFirst = IntStream.range(tags.first(course), tags.end(course))
                .map(tags::competency)
                .boxed()
                .sorted(Comparator.comparingInt(teaching::size))
                .mapToInt(Integer::intValue)
                .toArray();
        RoaringBitmap sharing = new RoaringBitmap();
        for (int competency : rarestFirst) {
            if (sharing.getCardinality() <= mostCompared / 2) {
                addVisible(sharing, competency);
            }
        }
        sharing.remove(course);
        return sharing;
    }

    private void addVisible(RoaringBitmap sharing, int competency) {
        TeachingTable teaching = courses.teaching();
        int added = 0;
        for (int slot = teaching.first(competency); slot < teaching.end(competency) && added < mostCompared; slot++) {
            if (visible.sees(teaching.course(slot))) {
                sharing.add(teaching.course(slot));
                added++;
            }
        }
    }

    /** Levels taught by both, over levels taught by either; where that is enough, a little more for the same format and language. */
    private double likeness(int one, int other) {
        double both = 0;
        for (int slot = tags.first(one); slot < tags.end(one); slot++) {
            for (int match = tags.first(other); match < tags.end(other); match++) {
                if (tags.competency(slot) == tags.competency(match) && isSubject(slot) && isSubject(match)) {
                    int lower = Math.max(tags.from(slot), tags.from(match));
                    both += Math.max(LEAST_SHARE, Math.min(tags.to(slot), tags.to(match)) - lower);
                }
            }
        }
        double likeness = both / Math.max(1, levelsTaught(one) + levelsTaught(other) - both);
        if (likeness < LEAST_COMMON) {
            return likeness;
        }
        likeness += courses.traits().format(one) == courses.traits().format(other) ? SAME_FORMAT : 0;
        likeness += courses.traits().language(one) == courses.traits().language(other) ? SAME_LANGUAGE : 0;
        return likeness;
    }

    private boolean isSubject(int slot) {
        return TagTable.percent(tags.tag(slot)) >= SUBJECT;
    }

    private int levelsTaught(int course) {
        int levels = 0;
        for (int slot = tags.first(course); slot < tags.end(course); slot++) {
            levels += tags.to(slot) - tags.from(slot);
        }
        return levels;
    }
}
