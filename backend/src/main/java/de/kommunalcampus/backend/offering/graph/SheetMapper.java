// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering.graph;

import de.kommunalcampus.backend.offering.Cancellation;
import de.kommunalcampus.backend.offering.OfferSheet;
import de.kommunalcampus.backend.offering.SheetPlace;
import de.kommunalcampus.backend.offering.SheetPrice;
import de.kommunalcampus.backend.offering.SheetRun;
import de.kommunalcampus.backend.offering.SheetTag;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.matchingmodel.catalogue.CourseFormat;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** From a course of the graph to the sheet that would have made it. */
final class SheetMapper {
    private SheetMapper() {}

    static OfferSheet sheet(GraphRow row) {
        GraphRow course = row.row("course");
        return new OfferSheet(
                course.findText("title"),
                course.findText("promise"),
                course.findText("description"),
                course.findText("audience"),
                course.findOneOf(CourseFormat.class, "format"),
                course.findFlag("selfPaced"),
                course.findText("startLink"),
                course.findText("licence"),
                course.findNumber("hours"),
                course.findNumber("daysAbsent"),
                course.findText("language"),
                course.findFlag("certificate"),
                course.findText("certificateName"),
                course.findFlag("accessible"),
                price(course),
                cancellation(course),
                course.findFlag("substitutes"),
                tags(row, "teaches"),
                tags(row, "presupposes"),
                row.list("runs", SheetMapper::run));
    }

    private static @Nullable SheetPrice price(GraphRow course) {
        SheetPrice.Kind kind = course.findOneOf(SheetPrice.Kind.class, "priceKind");
        if (kind == null) {
            return null;
        }
        return kind == SheetPrice.Kind.KNOWN
                ? new SheetPrice(
                        kind,
                        course.findAmount("priceGross"),
                        false,
                        course.findAmount("vatRate"),
                        course.findAmount("memberPriceGross"),
                        false)
                : new SheetPrice(kind, null, null, null, null, null);
    }

    private static @Nullable Cancellation cancellation(GraphRow course) {
        Integer days = course.findInteger("freeUntilDays");
        Integer percent = course.findInteger("laterPercent");
        return days == null || percent == null ? null : new Cancellation(days, percent);
    }

    /** In one order: the graph promises none. */
    private static List<SheetTag> tags(GraphRow row, String name) {
        return row
                .list(
                        name,
                        tag -> new SheetTag(
                                tag.text("competency"),
                                tag.findOneOf(ProficiencyLevel.class, "from"),
                                Objects.requireNonNull(tag.findOneOf(ProficiencyLevel.class, "level"))))
                .stream()
                .sorted(Comparator.comparing(SheetTag::competencyId))
                .toList();
    }

    private static SheetRun run(GraphRow run) {
        return new SheetRun(
                run.text("id"),
                run.dateTime("start"),
                run.dateTime("end"),
                run.flag("online"),
                place(run.findRow("place")),
                run.findInteger("seatsMin"),
                run.findInteger("seats"),
                run.findDate("registrationDeadline"));
    }

    private static @Nullable SheetPlace place(@Nullable GraphRow place) {
        String city = place == null ? null : place.findText("city");
        return place == null || city == null
                ? null
                : new SheetPlace(
                        place.findText("name"), city, place.findNumber("latitude"), place.findNumber("longitude"));
    }
}
