// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.course.graph;

import de.kommunalcampus.backend.course.OfferedRun;
import de.kommunalcampus.backend.course.Place;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.matchingmodel.catalogue.RunEntry;
import de.kommunalcampus.matchingmodel.catalogue.RunId;
import org.jspecify.annotations.Nullable;

final class RunMapper {
    private RunMapper() {}

    static OfferedRun run(GraphRow row) {
        GraphRow place = row.findRow("place");
        Integer taken = row.findInteger("seatsTaken");
        Boolean waitingList = row.findFlag("waitingList");
        RunEntry entry = new RunEntry(
                new RunId(row.text("id")),
                row.dateTime("start"),
                row.dateTime("end"),
                row.findInteger("seats"),
                taken == null ? 0 : taken,
                row.findDate("registrationDeadline"),
                row.flag("online"),
                place == null ? null : place.findNumber("latitude"),
                place == null ? null : place.findNumber("longitude"),
                waitingList != null && waitingList,
                place == null ? null : place.findText("city"),
                place == null ? null : place.findText("name"));
        return new OfferedRun(entry, "ENDED".equals(row.findText("state")), place(place), row.findDate("seatsAsOf"));
    }

    private static @Nullable Place place(@Nullable GraphRow place) {
        String name = place == null ? null : place.findText("name");
        String city = place == null ? null : place.findText("city");
        return name == null && city == null ? null : new Place(name == null ? "" : name, city == null ? "" : city);
    }
}
