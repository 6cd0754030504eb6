// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.ba;

import de.kommunalcampus.backend.feed.reading.Moment;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates of beginning in a text such as "Starttermine: 19.06.2023 17.07.2023". */
final class BaDates {
    private static final int MOST = 60;
    private static final Pattern HEADING =
            Pattern.compile("(?:Die )?(?:nächsten? )?(?:Start|Beginn|Kurs)?[Tt]ermine?\\b.{0,20}?:", Pattern.DOTALL);
    private static final Pattern DATE = Pattern.compile("\\b\\d{1,2}\\.\\d{1,2}\\.\\d{4}\\b");

    private BaDates() {}

    /** Empty where the text does not begin by saying that it lists dates: other dates in it may mean anything. */
    static List<Moment> startsIn(String text) {
        Matcher heading = HEADING.matcher(text);
        if (!heading.lookingAt()) {
            return List.of();
        }
        return DATE.matcher(text)
                .results()
                .limit(MOST)
                .flatMap(date -> Moment.parse(date.group()).stream())
                .filter(Moment::isPlausible)
                .distinct()
                .toList();
    }
}
