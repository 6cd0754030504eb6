// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.ranking;

import de.kommunalcampus.matchingmodel.catalogue.CatalogueContent;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.Coordinates;
import de.kommunalcampus.matchingmodel.catalogue.CourseEntry;
import de.kommunalcampus.matchingmodel.catalogue.Pace;
import de.kommunalcampus.matchingmodel.catalogue.Prerequisite;
import de.kommunalcampus.matchingmodel.catalogue.Price;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import de.kommunalcampus.matchingmodel.catalogue.RunEntry;
import de.kommunalcampus.matchingmodel.catalogue.RunState;
import de.kommunalcampus.matchingmodel.catalogue.TaughtCompetency;
import de.kommunalcampus.matchingmodel.feature.FeatureCode;
import de.kommunalcampus.matchingmodel.need.Constraints;
import de.kommunalcampus.matchingmodel.need.EmployeeProfile;
import de.kommunalcampus.matchingmodel.need.HeldLevel;
import de.kommunalcampus.matchingmodel.need.LearningNeed;
import de.kommunalcampus.matchingmodel.need.NeedItem;
import de.kommunalcampus.matchingmodel.need.TimeOfDay;
import de.kommunalcampus.matchingmodel.retrieval.Filters;
import de.kommunalcampus.matchingmodel.retrieval.RuleCode;
import de.kommunalcampus.matchingmodel.scoring.RankingWeights;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The matcher once more, slow and obvious, for requests without text: it reads the entries one by one and shares no code
 * with the fast one but the value types and the need.
 */
final class ReferenceMatcher {

    private final CatalogueContent content;
    private final EmployeeProfile profile;
    private final LearningNeed need;
    private final Filters filters;
    private final LocalDateTime now;

    ReferenceMatcher(
            CatalogueContent content, EmployeeProfile profile, LearningNeed need, Filters filters, LocalDateTime now) {
        this.content = content;
        this.profile = profile;
        this.need = need;
        this.filters = filters;
        this.now = now;
    }

    /** Eligible courses by falling score, then id. */
    List<CourseEntry> hits() {
        return eligible(filters)
                .sorted(Comparator.comparingDouble((CourseEntry course) -> -score(course))
                        .thenComparing(CourseEntry::id))
                .toList();
    }

    Stream<CourseEntry> eligible(Filters some) {
        return passing(some).filter(course -> rule(course) == null);
    }

    long removed(RuleCode rule) {
        return passing(filters).filter(course -> rule(course) == rule).count();
    }

    private Stream<CourseEntry> passing(Filters some) {
        return content.courses().stream()
                .filter(course -> profile.tenant().sees(course.tenant()))
                .filter(this::isConcerned)
                .filter(course -> passes(course, some));
    }

    private boolean isConcerned(CourseEntry course) {
        CompetencyId asked = filters.competency();
        if (asked != null) {
            return taught(course).contains(asked);
        }
        return need.isEmpty()
                || need.items().stream().anyMatch(item -> taught(course).contains(item.competency()))
                || isDue(course);
    }

    private static Set<CompetencyId> taught(CourseEntry course) {
        Set<CompetencyId> taught = new HashSet<>();
        course.teaches().forEach(tag -> taught.add(tag.competency()));
        return taught;
    }

    private boolean isDue(CourseEntry course) {
        return need.obligations().stream().anyMatch(due -> due.metBy().contains(course.id()));
    }

    private boolean passes(CourseEntry course, Filters some) {
        Pace pace = some.pace();
        Double maxDays = some.maxDaysAbsent();
        Double days = course.daysAbsent() == null && course.selfPaced() ? Double.valueOf(0) : course.daysAbsent();
        return (some.formats().isEmpty() || some.formats().contains(course.format()))
                && (some.providers().isEmpty() || some.providers().contains(course.providerId()))
                && (pace == null || pace == course.pace())
                && (some.maxPrice() == null || isWithinPrice(course, some))
                && (maxDays == null || (days != null && days <= maxDays))
                && (isAnyTime() || course.selfPaced() || !runs(course).isEmpty());
    }

    private static boolean isWithinPrice(CourseEntry course, Filters some) {
        return switch (course.price()) {
            case Price.Free() -> true;
            case Price.Known known -> known.gross().compareTo(Objects.requireNonNull(some.maxPrice())) <= 0;
            case Price.Unknown() -> false;
        };
    }

    private boolean isAnyTime() {
        return filters.from() == null && filters.to() == null;
    }

    private List<RunEntry> runs(CourseEntry course) {
        LocalDate from = Objects.requireNonNullElse(filters.from(), LocalDate.MIN);
        LocalDate to = Objects.requireNonNullElse(filters.to(), LocalDate.MAX);
        return course.runs().stream()
                .filter(run -> !run.start().toLocalDate().isBefore(from)
                        && !run.end().toLocalDate().isAfter(to))
                .sorted(Comparator.comparing(RunEntry::start).thenComparing(RunEntry::id))
                .toList();
    }

    private List<RunEntry> openRuns(CourseEntry course) {
        return runs(course).stream()
                .filter(run -> run.stateAt(now) == RunState.OPEN)
                .toList();
    }

    private int held(CompetencyId id) {
        HeldLevel level = profile.held().get(id);
        return level == null ? 0 : level.stepOn(now.toLocalDate());
    }

    private @Nullable NeedItem need(CompetencyId id) {
        return need.items().stream()
                .filter(item -> item.competency().equals(id))
                .findFirst()
                .orElse(null);
    }

    private int from(CompetencyId id) {
        NeedItem item = need(id);
        return item == null ? held(id) : ProficiencyLevel.step(item.from());
    }

    @Nullable
    RuleCode rule(CourseEntry course) {
        Set<String> languages = profile.constraints().languages();
        if (course.ended()) {
            return RuleCode.ENDED;
        }
        if (profile.completed().containsKey(course.id()) && !isDue(course)) {
            return RuleCode.COMPLETED;
        }
        if (!languages.isEmpty() && !languages.contains(course.language())) {
            return RuleCode.LANGUAGE;
        }
        if (!isDue(course)
                && !course.teaches().isEmpty()
                && course.teaches().stream().allMatch(tag -> tag.to().step() <= from(tag.competency()))) {
            return RuleCode.LEVEL_ALREADY_HELD;
        }
        for (Prerequisite prerequisite : course.presupposes()) {
            if (prerequisite.level().step() > held(prerequisite.competency())) {
                return RuleCode.PREREQUISITE_MISSING;
            }
        }
        return course.selfPaced() || !openRuns(course).isEmpty() ? null : runRule(course);
    }

    private RuleCode runRule(CourseEntry course) {
        List<RunState> states =
                runs(course).stream().map(run -> run.stateAt(now)).toList();
        if (states.contains(RunState.FULL)) {
            return RuleCode.FULL;
        }
        return states.contains(RunState.CLOSED) ? RuleCode.REGISTRATION_CLOSED : RuleCode.NO_OPEN_RUN;
    }

    double score(CourseEntry course) {
        double score = 0;
        score += part(FeatureCode.NEED_COVERED, needCovered(course));
        score += part(FeatureCode.LEVEL_FIT, levelFit(course));
        score += part(FeatureCode.FEASIBILITY, feasibility(course));
        score += part(FeatureCode.QUALITY, quality(course));
        score += part(FeatureCode.FRESHNESS, freshness(course));
        return score;
    }

    private static double part(FeatureCode code, double value) {
        return Math.floor(RankingWeights.published().of(code, false) * value * 1048576) / 1048576;
    }

    private double weight(NeedItem item) {
        return item.weight() / need.items().getFirst().weight();
    }

    private double needCovered(CourseEntry course) {
        double covered = isDue(course) ? 1 : 0;
        for (TaughtCompetency tag : course.teaches()) {
            NeedItem item = need(tag.competency());
            if (item != null) {
                int low = Math.max(ProficiencyLevel.step(item.from()), ProficiencyLevel.step(tag.from()));
                int high = Math.min(item.to().step(), tag.to().step());
                double levels = item.to().step() - ProficiencyLevel.step(item.from());
                covered += weight(item) * (tag.confidence() * Math.max(0, high - low) / levels);
            }
        }
        double all = need.obligations().size();
        double direct = 0;
        for (NeedItem item : need.items()) {
            direct += item.isRelated() ? 0 : weight(item);
        }
        return covered == 0 ? 0 : Math.min(1, StrictMath.log1p(10 * covered) / StrictMath.log1p(10 * (all + direct)));
    }

    private double levelFit(CourseEntry course) {
        double fits = 0;
        double weight = 0;
        for (TaughtCompetency tag : course.teaches()) {
            NeedItem item = need(tag.competency());
            if (item != null) {
                fits += weight(item) * fit(tag);
                weight += weight(item);
            }
        }
        return weight == 0 ? 0 : Math.min(1, fits / Math.max(0.5, weight));
    }

    private double fit(TaughtCompetency tag) {
        int held = from(tag.competency());
        int from = ProficiencyLevel.step(tag.from());
        if (from > held) {
            return Math.max(0, 1 - 0.5 * (from - held));
        }
        return tag.to().step() <= held
                ? 0
                : (double) (tag.to().step() - held) / (tag.to().step() - from);
    }

    private double quality(CourseEntry course) {
        float mean = 0;
        for (TaughtCompetency tag : course.teaches()) {
            mean += (float) tag.confidence() / course.teaches().size();
        }
        double value = 0.5 * mean;
        value += course.certificate() ? 0.2 : 0;
        value += course.promise().isBlank() ? 0 : 0.1;
        value += course.hours() == null ? 0 : 0.1;
        value += course.price() instanceof Price.Unknown ? 0 : 0.1;
        return Math.min(1, value);
    }

    private double freshness(CourseEntry course) {
        LocalDate confirmed = course.lastConfirmedOn();
        return confirmed == null
                ? 0
                : Math.clamp(1 - ChronoUnit.DAYS.between(confirmed, now.toLocalDate()) / 365.0, 0, 1);
    }

    private double feasibility(CourseEntry course) {
        Constraints wishes = profile.constraints();
        double format = wishes.formats().isEmpty() || wishes.formats().contains(course.format()) ? 1 : 0.3;
        double[] best = course.selfPaced() ? new double[] {1, 1, 1} : new double[3];
        for (RunEntry run : course.selfPaced() ? List.<RunEntry>of() : openRuns(course)) {
            double days = ChronoUnit.DAYS.between(now.toLocalDate(), run.start().toLocalDate());
            double[] parts = {1 / (1 + days / 60), place(run), time(run)};
            if (ofRun(parts) > ofRun(best)) {
                best = parts;
            }
        }
        return Math.min(
                1,
                0.25 * best[0]
                        + 0.20 * price(course)
                        + 0.20 * absence(course)
                        + 0.15 * best[1]
                        + 0.10 * best[2]
                        + 0.10 * format);
    }

    private static double ofRun(double[] parts) {
        return 0.25 * parts[0] + 0.15 * parts[1] + 0.10 * parts[2];
    }

    private static double price(CourseEntry course) {
        return switch (course.price()) {
            case Price.Free() -> 1;
            case Price.Known known -> 1 / (1 + known.gross().movePointRight(2).doubleValue() / 50_000);
            case Price.Unknown() -> 1.0 / 3;
        };
    }

    private double absence(CourseEntry course) {
        Double limit = profile.constraints().maxDaysAbsent();
        if (limit == null) {
            return 1;
        }
        Double days = course.daysAbsent() == null && course.selfPaced() ? Double.valueOf(0) : course.daysAbsent();
        return days == null ? 0.5 : limit(days, limit);
    }

    private static double limit(double quantity, double limit) {
        if (quantity > limit) {
            return 0.7 * limit / quantity;
        }
        return limit == 0 ? 1 : 1 - (1 - 0.7) * quantity / limit;
    }

    private double place(RunEntry run) {
        Constraints wishes = profile.constraints();
        if (wishes.maxDistanceKm() == null) {
            return 1;
        }
        if (run.online()) {
            return limit(0, wishes.maxDistanceKm());
        }
        if (wishes.latitude() == null
                || wishes.longitude() == null
                || run.latitude() == null
                || run.longitude() == null) {
            return 0.5;
        }
        double[] one = Coordinates.toPoint(run.latitude(), run.longitude());
        double[] other = Coordinates.toPoint(wishes.latitude(), wishes.longitude());
        double squares = 0;
        for (int i = 0; i < 3; i++) {
            squares += (one[i] - other[i]) * (one[i] - other[i]);
        }
        return limit(Math.sqrt(squares), wishes.maxDistanceKm());
    }

    private double time(RunEntry run) {
        return days(run) * halfDays(run);
    }

    private double days(RunEntry run) {
        Set<DayOfWeek> wished = profile.constraints().weekdays();
        if (wished.isEmpty()) {
            return 1;
        }
        List<DayOfWeek> days = run.start()
                .toLocalDate()
                .datesUntil(run.end().toLocalDate().plusDays(1))
                .map(LocalDate::getDayOfWeek)
                .distinct()
                .toList();
        return (double) days.stream().filter(wished::contains).count() / days.size();
    }

    private double halfDays(RunEntry run) {
        Set<TimeOfDay> wished = profile.constraints().timesOfDay();
        if (wished.isEmpty()) {
            return 1;
        }
        List<TimeOfDay> taken = new ArrayList<>();
        if (run.start().getHour() < 12) {
            taken.add(TimeOfDay.MORNING);
        }
        if (run.start().getHour() >= 12 || run.end().toLocalTime().isAfter(LocalTime.of(13, 0))) {
            taken.add(TimeOfDay.AFTERNOON);
        }
        return (double) taken.stream().filter(wished::contains).count() / taken.size();
    }
}
