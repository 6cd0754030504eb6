// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.course.graph;

import de.kommunalcampus.backend.course.CourseConditions;
import de.kommunalcampus.backend.course.CourseDetails;
import de.kommunalcampus.backend.course.Offer;
import de.kommunalcampus.backend.course.OfferedRun;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.CourseEntry;
import de.kommunalcampus.matchingmodel.catalogue.CourseFormat;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.catalogue.Prerequisite;
import de.kommunalcampus.matchingmodel.catalogue.Price;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import de.kommunalcampus.matchingmodel.catalogue.ProviderId;
import de.kommunalcampus.matchingmodel.catalogue.TaughtCompetency;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From a row of a course with its provider, tags and runs to the offer. */
final class OfferMapper {
    /** The kind of provider that the administration itself is. */
    private static final String INTERNAL = "INTERNAL";

    private OfferMapper() {}

    static CourseDetails details(GraphRow row) {
        GraphRow course = row.row("course");
        return new CourseDetails(
                offer(row),
                course.findText("startLink"),
                course.findText("audience"),
                course.findFlag("accessible"),
                new CourseConditions(
                        course.findAmount("memberPriceGross"),
                        course.findInteger("freeUntilDays"),
                        course.findInteger("laterPercent"),
                        course.findFlag("substitutes"),
                        course.findText("certificateName"),
                        course.findText("licence")));
    }

    static Offer offer(GraphRow row) {
        List<OfferedRun> runs = row.list("runs", RunMapper::run);
        return new Offer(entry(row, runs), internalTo(row.row("provider")), runs);
    }

    private static @Nullable TenantId internalTo(GraphRow provider) {
        TenantId owner = new TenantId(provider.text("tenantId"));
        return INTERNAL.equals(provider.findText("kind")) && !owner.equals(TenantId.SHARED) ? owner : null;
    }

    private static CourseEntry entry(GraphRow row, List<OfferedRun> runs) {
        GraphRow course = row.row("course");
        GraphRow provider = row.row("provider");
        return new CourseEntry(
                new CourseId(course.text("id")),
                new TenantId(course.text("tenantId")),
                new ProviderId(provider.text("id")),
                provider.text("name"),
                course.text("title"),
                orEmpty(course, "promise"),
                orEmpty(course, "description"),
                course.oneOf(CourseFormat.class, "format"),
                course.flag("selfPaced"),
                course.findNumber("hours"),
                course.findNumber("daysAbsent"),
                course.text("language"),
                price(course),
                course.flag("certificate"),
                course.findDate("lastConfirmedOn"),
                taught(row),
                presupposed(row),
                runs.stream()
                        .filter(run -> !run.withdrawn())
                        .map(OfferedRun::entry)
                        .toList(),
                isOver(course.findText("state")),
                course.findFlag("accessible"));
    }

    /** Whoever pauses an offer wants nobody to find it meanwhile. */
    private static boolean isOver(@Nullable String state) {
        return "ENDED".equals(state) || "PAUSED".equals(state);
    }

    private static String orEmpty(GraphRow row, String name) {
        String text = row.findText(name);
        return text == null ? "" : text;
    }

    private static Price price(GraphRow course) {
        BigDecimal gross = course.findAmount("priceGross");
        return switch (orEmpty(course, "priceKind")) {
            case "FREE" -> new Price.Free();
            case "KNOWN" -> {
                if (gross == null) {
                    throw new IllegalArgumentException("A known price names an amount");
                }
                yield new Price.Known(gross, course.findAmount("priceNet"), course.findAmount("vatRate"));
            }
            default -> new Price.Unknown();
        };
    }

    /** In the order of the competencies: the graph promises none. */
    private static List<TaughtCompetency> taught(GraphRow row) {
        return row
                .list(
                        "teaches",
                        tag -> new TaughtCompetency(
                                new CompetencyId(tag.text("competency")),
                                tag.findOneOf(ProficiencyLevel.class, "from"),
                                tag.oneOf(ProficiencyLevel.class, "to"),
                                tag.number("confidence")))
                .stream()
                .sorted(Comparator.comparing(TaughtCompetency::competency))
                .toList();
    }

    private static List<Prerequisite> presupposed(GraphRow row) {
        return row
                .list(
                        "presupposes",
                        tag -> new Prerequisite(
                                new CompetencyId(tag.text("competency")), tag.oneOf(ProficiencyLevel.class, "level")))
                .stream()
                .sorted(Comparator.comparing(Prerequisite::competency))
                .toList();
    }
}
