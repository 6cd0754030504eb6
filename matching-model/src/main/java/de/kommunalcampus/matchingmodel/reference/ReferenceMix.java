// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.reference;

import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.CourseEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * How the first ten places are mixed, said once more and plainly. First, of courses with one title two stay among ten, the
 * others follow behind these. Then ten are picked from the first thirty: at most four of a provider, six of a format, five
 * of a competency, none from behind the tenth with less than three quarters of the tenth one's score; who was passed
 * over fills up. In the end the ten stand by score, who gave way behind them by score, then the others.
 */
final class ReferenceMix {

    private static final int TEN = 10;
    private static final int THIRTY = 30;

    private final Function<CourseEntry, @Nullable CompetencyId> mainCompetency;
    private final ToDoubleFunction<CourseEntry> score;
    private final Set<CourseEntry> gaveWay = new HashSet<>();

    ReferenceMix(Function<CourseEntry, @Nullable CompetencyId> mainCompetency, ToDoubleFunction<CourseEntry> score) {
        this.mainCompetency = mainCompetency;
        this.score = score;
    }

    List<CourseEntry> of(List<CourseEntry> byScore) {
        List<CourseEntry> apart = titlesApart(byScore);
        if (byScore.size() <= TEN) {
            return apart;
        }
        List<CourseEntry> ten = pick(apart);
        List<CourseEntry> order = new ArrayList<>();
        byScore.stream().filter(ten::contains).forEach(order::add);
        byScore.stream()
                .filter(course -> !ten.contains(course) && gaveWay.contains(course))
                .forEach(order::add);
        byScore.stream()
                .filter(course -> !ten.contains(course) && !gaveWay.contains(course))
                .forEach(order::add);
        return order;
    }

    /** Those of the last list that stand further back than by their score because of the mixing. */
    Set<CourseEntry> gaveWay() {
        return gaveWay;
    }

    private List<CourseEntry> titlesApart(List<CourseEntry> byScore) {
        List<CourseEntry> first = new ArrayList<>();
        List<CourseEntry> third = new ArrayList<>();
        for (CourseEntry course : byScore.subList(0, Math.min(THIRTY, byScore.size()))) {
            if (first.size() < TEN) {
                boolean isThird = first.stream()
                                .filter(other -> title(other).equals(title(course)))
                                .count()
                        >= 2;
                (isThird ? third : first).add(course);
            }
        }
        List<CourseEntry> order = new ArrayList<>(first);
        order.addAll(third);
        byScore.subList(order.size(), byScore.size()).forEach(order::add);
        third.stream()
                .filter(course -> order.indexOf(course) != byScore.indexOf(course))
                .forEach(gaveWay::add);
        return order;
    }

    private static String title(CourseEntry course) {
        return course.title().toLowerCase(Locale.GERMAN).replaceAll("[^\\p{L}\\p{N}]+", " ");
    }

    private List<CourseEntry> pick(List<CourseEntry> apart) {
        List<CourseEntry> ten = new ArrayList<>();
        List<CourseEntry> passedOver = new ArrayList<>();
        double least = 0.75 * score.applyAsDouble(apart.get(TEN - 1));
        for (int place = 0; place < Math.min(THIRTY, apart.size()) && ten.size() < TEN; place++) {
            CourseEntry course = apart.get(place);
            if (isOneTooMany(course, ten)) {
                passedOver.add(course);
            } else if (place >= TEN && score.applyAsDouble(course) < least) {
                break;
            } else {
                ten.add(course);
            }
        }
        for (CourseEntry course : apart.subList(0, TEN)) {
            if (ten.size() < TEN && passedOver.remove(course)) {
                ten.add(course);
            }
        }
        // Who was passed over behind the ten may yet stand no further back than before.
        passedOver.stream()
                .filter(course -> TEN + passedOver.indexOf(course) > apart.indexOf(course))
                .forEach(gaveWay::add);
        return ten;
    }

    private boolean isOneTooMany(CourseEntry course, List<CourseEntry> ten) {
        CompetencyId main = mainCompetency.apply(course);
        return count(ten, CourseEntry::providerId, course) >= 4
                || count(ten, CourseEntry::format, course) >= 6
                || (main != null && count(ten, mainCompetency, course) >= 5);
    }

    private static long count(List<CourseEntry> some, Function<CourseEntry, ?> key, CourseEntry course) {
        return some.stream()
                .filter(other -> Objects.equals(key.apply(other), key.apply(course)))
                .count();
    }
}
