// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.seeding;

import static de.kommunalcampus.backend.seeding.Batch.Edges.row;
import static java.util.stream.Collectors.toMap;

import de.kommunalcampus.seeddata.CourseOffers;
import de.kommunalcampus.seeddata.CourseRow;
import de.kommunalcampus.seeddata.ProviderRow;
import de.kommunalcampus.seeddata.RunRow;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Providers, courses, runs and places. */
final class OfferBatches {
    private OfferBatches() {}

    static List<Batch> of(CourseOffers offers) {
        Map<String, String> owners =
                offers.courses().stream().collect(toMap(CourseRow::id, course -> Owner.of(course.administration())));
        return List.of(
                new Batch.Nodes(
                        "Provider",
                        offers.providers().stream().map(OfferBatches::provider).toList()),
                places(offers),
                new Batch.Nodes(
                        "Course",
                        offers.courses().stream().map(OfferBatches::course).toList()),
                new Batch.Edges(
                        "Provider",
                        "OFFERS",
                        "Course",
                        offers.courses().stream()
                                .map(course -> row(course.provider(), course.id()))
                                .toList()),
                teaches(offers),
                presupposes(offers),
                new Batch.Nodes(
                        "CourseRun",
                        offers.runs().stream()
                                .map(run -> run(run, owners.getOrDefault(run.course(), Owner.SHARED)))
                                .toList()),
                new Batch.Edges(
                        "Course",
                        "HAS_RUN",
                        "CourseRun",
                        offers.runs().stream()
                                .map(run -> row(run.course(), run.id()))
                                .toList()),
                new Batch.Edges(
                        "CourseRun",
                        "AT",
                        "Place",
                        offers.runs().stream()
                                .filter(run -> run.place() != null)
                                .map(run -> row(run.id(), String.valueOf(run.place())))
                                .toList()));
    }

    private static Map<String, @Nullable Object> provider(ProviderRow row) {
        return Properties.of(
                "id", row.id(),
                "tenantId", Owner.of(row.administration()),
                "name", row.name(),
                "kind", row.kind(),
                "city", row.city(),
                "latitude", row.latitude(),
                "longitude", row.longitude(),
                "website", row.website());
    }

    private static Batch places(CourseOffers offers) {
        return new Batch.Nodes(
                "Place",
                offers.places().stream()
                        .map(place -> Properties.of(
                                "id", place.id(),
                                "tenantId", Owner.SHARED,
                                "name", place.name(),
                                "city", place.city(),
                                "latitude", place.latitude(),
                                "longitude", place.longitude()))
                        .toList());
    }

    private static Map<String, @Nullable Object> course(CourseRow row) {
        return Properties.of(
                "id", row.id(),
                "tenantId", Owner.of(row.administration()),
                "externalId", row.externalId(),
                "title", row.title(),
                "promise", row.promise(),
                "description", row.description(),
                "format", row.format(),
                "selfPaced", row.selfPaced(),
                "startLink", row.startLink(),
                "hours", row.hours(),
                "daysAbsent", row.daysAbsent(),
                "language", row.language(),
                "priceKind", row.priceKind(),
                "priceGross", row.priceGross(),
                "priceNet", row.priceNet(),
                "vatRate", row.vatRate(),
                "certificate", row.certificate(),
                "accessible", row.accessible(),
                "audience", row.audience(),
                "lastConfirmedOn", row.lastConfirmedOn(),
                "state", "PUBLISHED");
    }

    private static Batch teaches(CourseOffers offers) {
        return new Batch.Edges(
                "Course",
                "TEACHES",
                "Competency",
                offers.teaches().stream()
                        .map(tag -> row(
                                tag.course(),
                                tag.competency(),
                                "fromLevel",
                                tag.fromLevel(),
                                "toLevel",
                                tag.toLevel(),
                                "confidence",
                                tag.confidence()))
                        .toList());
    }

    private static Batch presupposes(CourseOffers offers) {
        return new Batch.Edges(
                "Course",
                "PRESUPPOSES",
                "Competency",
                offers.presupposes().stream()
                        .map(tag -> row(tag.course(), tag.competency(), "level", tag.level()))
                        .toList());
    }

    private static Map<String, @Nullable Object> run(RunRow row, String owner) {
        return Properties.of(
                "id", row.id(),
                "tenantId", owner,
                "start", row.start(),
                "end", row.end(),
                "seats", row.seats(),
                "seatsTaken", row.seatsTaken(),
                "seatsAsOf", row.seatsAsOf(),
                "registrationDeadline", row.registrationDeadline(),
                "online", row.online(),
                "waitingList", row.waitingList(),
                "state", "OPEN");
    }
}
