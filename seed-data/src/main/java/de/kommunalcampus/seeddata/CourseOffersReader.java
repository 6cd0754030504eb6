// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** Reads the files of providers and their offers. */
final class CourseOffersReader {

    private CourseOffersReader() {}

    static CourseOffers read(SeedFiles files) {
        return new CourseOffers(
                files.table("providers.csv").rows(CourseOffersReader::provider),
                files.table("places.csv").rows(CourseOffersReader::place),
                files.table("courses.csv").rows(CourseOffersReader::course),
                files.table("course_teaches.csv").rows(CourseOffersReader::teaches),
                files.table("course_presupposes.csv").rows(CourseOffersReader::presupposes),
                files.table("runs.csv").rows(CourseOffersReader::run));
    }

    private static ProviderRow provider(CsvLine line) {
        return new ProviderRow(
                line.text("id"),
                line.text("name"),
                line.text("kind"),
                line.findReference("administration", "administrations.csv"),
                line.text("city"),
                line.decimal("latitude"),
                line.decimal("longitude"),
                line.find("website"));
    }

    private static PlaceRow place(CsvLine line) {
        return new PlaceRow(
                line.text("id"),
                line.text("name"),
                line.text("city"),
                line.decimal("latitude"),
                line.decimal("longitude"));
    }

    private static CourseRow course(CsvLine line) {
        return new CourseRow(
                line.text("id"),
                line.findReference("tenant", "administrations.csv"),
                line.text("external_id"),
                line.reference("provider", "providers.csv"),
                line.text("title"),
                line.text("promise"),
                line.text("description"),
                line.oneOf(CourseFormat.class, "format"),
                line.yesOrNo("self_paced"),
                line.find("start_link"),
                line.findDecimal("hours"),
                line.findDecimal("days_absent"),
                line.text("language"),
                line.oneOf(PriceKind.class, "price_kind"),
                line.findDecimal("price_gross"),
                line.findDecimal("price_net"),
                line.findDecimal("vat_rate"),
                line.yesOrNo("certificate"),
                line.findYesOrNo("accessible"),
                line.find("audience"),
                line.findDaysAgo("last_confirmed_days_ago"));
    }

    private static CourseTeachesRow teaches(CsvLine line) {
        return new CourseTeachesRow(
                line.reference("course", "courses.csv"),
                line.reference("competency", "competencies.csv"),
                line.findOneOf(ProficiencyLevel.class, "from_level"),
                line.oneOf(ProficiencyLevel.class, "to_level"),
                line.decimal("confidence"));
    }

    private static CoursePresupposesRow presupposes(CsvLine line) {
        return new CoursePresupposesRow(
                line.reference("course", "courses.csv"),
                line.reference("competency", "competencies.csv"),
                line.oneOf(ProficiencyLevel.class, "level"));
    }

    private static RunRow run(CsvLine line) {
        LocalDate start = line.inDays("start_in_days");
        LocalDate end = line.inDays("end_in_days");
        Check.inOrder("end_in_days", start, end);
        int shift = WorkingDays.shift(start, end, line.integer("start_in_days") < 0 ? -1 : 1);
        LocalDate deadline = line.findInDays("registration_deadline_in_days");
        return new RunRow(
                line.text("id"),
                line.reference("course", "courses.csv"),
                LocalDateTime.of(start.plusDays(shift), line.time("start_time")),
                LocalDateTime.of(end.plusDays(shift), line.time("end_time")),
                line.findInteger("seats"),
                line.findInteger("seats_taken"),
                line.findDaysAgo("seats_as_of_days_ago"),
                line.findReference("place", "places.csv"),
                line.yesOrNo("online"),
                deadline == null ? null : deadline.plusDays(shift),
                line.yesOrNo("waiting_list"));
    }
}
