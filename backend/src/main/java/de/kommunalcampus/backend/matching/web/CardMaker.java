// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.backend.course.OfferedRun;
import de.kommunalcampus.backend.course.PriceView;
import de.kommunalcampus.backend.course.RunView;
import de.kommunalcampus.backend.matching.CatalogueSnapshot;
import de.kommunalcampus.backend.matching.Standing;
import de.kommunalcampus.backend.matching.web.CourseCard.ProviderRef;
import de.kommunalcampus.backend.matching.web.CourseCard.Taught;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyIndex;
import de.kommunalcampus.matchingmodel.catalogue.CourseEntry;
import de.kommunalcampus.matchingmodel.catalogue.GeoPoint;
import de.kommunalcampus.matchingmodel.catalogue.RunEntry;
import de.kommunalcampus.matchingmodel.catalogue.RunState;
import de.kommunalcampus.matchingmodel.catalogue.TaughtCompetency;
import de.kommunalcampus.matchingmodel.ranking.RankedCourse;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the cards of one answer: what the catalogue says of a course, seen by one person at one moment. */
record CardMaker(ZonedDateTime now, CatalogueSnapshot snapshot, Standing standing) {
    static CardMaker of(ZonedDateTime now, CatalogueSnapshot snapshot, Standing standing) {
        return new CardMaker(now, snapshot, standing);
    }

    CourseCard card(RankedCourse ranked) {
        return card(ranked.course(), ranked.nextRun(), ranked.openRuns());
    }

    /** For a course that nobody ranked: with its next open run, whenever that is. */
    CourseCard card(CourseEntry course) {
        List<RunEntry> open = course.runs().stream()
                .filter(run -> run.stateAt(now.toLocalDateTime()) == RunState.OPEN)
                .sorted(Comparator.comparing(RunEntry::start).thenComparing(RunEntry::id))
                .toList();
        return card(course, open.isEmpty() ? null : open.getFirst(), open.size());
    }

    private CourseCard card(CourseEntry course, @Nullable RunEntry nextRun, int openRuns) {
        return new CourseCard(
                course.id().value(),
                course.title(),
                course.promise(),
                new ProviderRef(
                        course.providerId().value(),
                        course.providerName(),
                        snapshot.isInternal(course.id(), standing.tenant())),
                course.format(),
                course.selfPaced(),
                course.hours(),
                course.daysAbsent(),
                course.language(),
                PriceView.of(course.price()),
                standing.budget(),
                nextRun == null ? null : run(course, nextRun),
                nextRun == null ? null : distanceKm(nextRun),
                openRuns,
                course.teaches().stream().flatMap(this::taught).toList(),
                course.certificate(),
                course.lastConfirmedOn(),
                course.isStale(now.toLocalDate()));
    }

    private RunView run(CourseEntry course, RunEntry run) {
        OfferedRun offered = snapshot.findRun(course.id(), run.id());
        return RunView.of(offered == null ? new OfferedRun(run, false, null, null) : offered, now);
    }

    private @Nullable Double distanceKm(RunEntry run) {
        GeoPoint workplace = standing.workplace();
        Double latitude = run.latitude();
        Double longitude = run.longitude();
        return workplace == null || run.online() || latitude == null || longitude == null
                ? null
                : Math.rint(workplace.kilometresTo(new GeoPoint(latitude, longitude)));
    }

    /** Nothing for a competency that is not in the catalogue. */
    private Stream<Taught> taught(TaughtCompetency tag) {
        CompetencyIndex competencies = snapshot.catalogue().competencies();
        int ordinal = competencies.ordinal(tag.competency());
        return ordinal == CompetencyIndex.UNKNOWN
                ? Stream.empty()
                : Stream.of(new Taught(
                        competencies.entry(ordinal).ref(),
                        tag.from(),
                        tag.to(),
                        tag.confidence(),
                        standing.findHeld(tag.competency()),
                        standing.estimated().contains(tag.competency()),
                        standing.notHeld().contains(tag.competency()),
                        standing.findRequired(tag.competency())));
    }
}
