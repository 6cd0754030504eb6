// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching;

import de.kommunalcampus.backend.course.CourseDetails;
import de.kommunalcampus.backend.course.Courses;
import de.kommunalcampus.backend.platform.NotFound;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.catalogue.GeoPoint;
import de.kommunalcampus.matchingmodel.need.EmployeeProfile;
import de.kommunalcampus.matchingmodel.ranking.Explanation;
import de.kommunalcampus.matchingmodel.ranking.MatchQuery;
import de.kommunalcampus.matchingmodel.ranking.Matcher;
import de.kommunalcampus.matchingmodel.ranking.NeighbourDraw;
import de.kommunalcampus.matchingmodel.ranking.OfferedDays;
import de.kommunalcampus.matchingmodel.ranking.OfferedPlaces;
import de.kommunalcampus.matchingmodel.ranking.Ranking;
import de.kommunalcampus.matchingmodel.retrieval.Filters;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Runs the stages of a request one after the other; they know nothing of each other. */
@Service
public class Matching {
    private final CatalogueHolder catalogues;
    private final ProfileCache profiles;
    private final Matcher matcher;
    private final Courses courses;
    private final Clock clock;

    Matching(CatalogueHolder catalogues, ProfileCache profiles, Matcher matcher, Courses courses, Clock clock) {
        this.catalogues = catalogues;
        this.profiles = profiles;
        this.matcher = matcher;
        this.courses = courses;
        this.clock = clock;
    }

    /** Costs no database round trip, but one where the profile is not cached. */
    public Matched match(Viewer viewer, MatchQuery query) {
        return match(viewer, query, null);
    }

    /** @param draw null where chance decides nothing */
    public Matched match(Viewer viewer, MatchQuery query, @Nullable NeighbourDraw draw) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        CatalogueSnapshot snapshot = catalogues.get();
        EmployeeProfile profile = profiles.get(viewer, now.toLocalDate());
        Ranking ranking = matcher.match(snapshot.catalogue(), profile, query, now.toLocalDateTime(), draw);
        return new Matched(now, snapshot, standing(snapshot, query.seenBy(profile), now), ranking);
    }

    /** Where all hits can be attended. Costs what a match costs. */
    public MatchedPlaces places(Viewer viewer, MatchQuery query) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        EmployeeProfile profile = profiles.get(viewer, now.toLocalDate());
        OfferedPlaces places = matcher.places(catalogues.get().catalogue(), profile, query, now.toLocalDateTime());
        Double latitude = profile.constraints().latitude();
        Double longitude = profile.constraints().longitude();
        return new MatchedPlaces(
                places, latitude == null || longitude == null ? null : new GeoPoint(latitude, longitude));
    }

    /** When all hits start in a month. Costs what a match costs. */
    public OfferedDays days(Viewer viewer, MatchQuery query, YearMonth month) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        EmployeeProfile profile = profiles.get(viewer, now.toLocalDate());
        return matcher.days(catalogues.get().catalogue(), profile, query, now.toLocalDateTime(), month);
    }

    /** How many courses a list of results has for one competency; costs as much as that list. */
    public int countOffers(Viewer viewer, CompetencyId competency) {
        MatchQuery query = MatchQuery.fromMyNeeds(1).withFilters(Filters.none().about(competency));
        return count(viewer, query);
    }

    /** How many hits a query has; costs as much as a match. */
    public int count(Viewer viewer, MatchQuery query) {
        return match(viewer, query.withPage(0, 1).withExamples(1)).ranking().total();
    }

    /**
     * One course as it fits the viewer who came to it by a query. Costs one database query for what the catalogue does
     * not hold.
     *
     * @throws NotFound where the viewer may not see it
     */
    public Explained explain(Viewer viewer, CourseId id, MatchQuery query) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        CatalogueSnapshot snapshot = catalogues.get();
        EmployeeProfile profile = profiles.get(viewer, now.toLocalDate());
        Explanation explanation = matcher.explain(snapshot.catalogue(), profile, id, query, now.toLocalDateTime())
                .orElseThrow(NotFound::new);
        CourseDetails details =
                courses.find(viewer.tenant(), id, now.toLocalDate()).orElseThrow(NotFound::new);
        Standing standing = standing(snapshot, query.seenBy(profile), now);
        return new Explained(now, snapshot, standing, explanation, details);
    }

    /** Several courses as they fit the viewer, in the order asked for; what he may not see is left out. */
    public Rated rate(Viewer viewer, List<CourseId> ids) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        CatalogueSnapshot snapshot = catalogues.get();
        EmployeeProfile profile = profiles.get(viewer, now.toLocalDate());
        List<Explanation> explanations = matcher.explainAll(
                snapshot.catalogue(), profile, ids, MatchQuery.fromMyNeeds(1), now.toLocalDateTime());
        return new Rated(now, snapshot, standing(snapshot, profile, now), explanations);
    }

    private static Standing standing(CatalogueSnapshot snapshot, EmployeeProfile person, ZonedDateTime now) {
        return Standing.of(snapshot.catalogue(), person, now.toLocalDate());
    }
}
