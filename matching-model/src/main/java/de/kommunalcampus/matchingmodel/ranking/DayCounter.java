// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.ranking;

import de.kommunalcampus.matchingmodel.catalogue.RunTable;
import de.kommunalcampus.matchingmodel.retrieval.HitList;
import de.kommunalcampus.matchingmodel.retrieval.HitSink;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** Counts hits and their runs by the days of a month. Cost: linear in the runs of the hits. */
final class DayCounter implements HitSink {

    private final Request request;
    private final RunTable table;
    private final YearMonth month;
    private final int firstDay;
    private final int[] runs;
    private final int[] offers;
    private int total;
    private int anytime;
    private int inMonth;

    DayCounter(Request request, YearMonth month) {
        this.request = request;
        this.month = month;
        table = request.courses().runs();
        firstDay = (int) month.atDay(1).toEpochDay();
        runs = new int[month.lengthOfMonth()];
        offers = new int[runs.length];
    }

    @Override
    public void take(HitList hits) {
        total += hits.size();
        for (int place = 0; place < hits.size(); place++) {
            int course = hits.course(place);
            if (request.courses().traits().isSelfPaced(course)) {
                anytime++;
            } else {
                countRuns(course);
            }
        }
    }

    /** The runs of a course come in the order of their days. */
    private void countRuns(int course) {
        int last = -1;
        for (int slot = table.first(course); slot < table.end(course); slot++) {
            int day = table.startDay(slot) - firstDay;
            if (day >= 0 && day < runs.length && request.window().isWanted(slot)) {
                runs[day]++;
                offers[day] += day == last ? 0 : 1;
                inMonth += last < 0 ? 1 : 0;
                last = day;
            }
        }
    }

    OfferedDays counts() {
        List<OfferedDays.Day> days = IntStream.range(0, runs.length)
                .filter(day -> runs[day] > 0)
                .mapToObj(day -> new OfferedDays.Day(month.atDay(day + 1), runs[day], offers[day]))
                .toList();
        return new OfferedDays(request.catalogue().version(), month, total, anytime, inMonth, days);
    }
}
