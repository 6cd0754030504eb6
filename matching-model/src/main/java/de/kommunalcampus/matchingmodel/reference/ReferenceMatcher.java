// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.reference;

import de.kommunalcampus.matchingmodel.catalogue.CatalogueContent;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.Coordinates;
import de.kommunalcampus.matchingmodel.catalogue.CourseEntry;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.catalogue.GeoPoint;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleEntry;
import de.kommunalcampus.matchingmodel.catalogue.Prerequisite;
import de.kommunalcampus.matchingmodel.catalogue.Price;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import de.kommunalcampus.matchingmodel.catalogue.RequirementEntry;
import de.kommunalcampus.matchingmodel.catalogue.RunEntry;
import de.kommunalcampus.matchingmodel.catalogue.RunState;
import de.kommunalcampus.matchingmodel.catalogue.TaskEntry;
import de.kommunalcampus.matchingmodel.catalogue.TaughtCompetency;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import de.kommunalcampus.matchingmodel.feature.FeatureCode;
import de.kommunalcampus.matchingmodel.need.Confidence;
import de.kommunalcampus.matchingmodel.need.Constraints;
import de.kommunalcampus.matchingmodel.need.EmployeeProfile;
import de.kommunalcampus.matchingmodel.need.HeldLevel;
import de.kommunalcampus.matchingmodel.need.LearningNeed;
import de.kommunalcampus.matchingmodel.need.Limits;
import de.kommunalcampus.matchingmodel.need.NeedItem;
import de.kommunalcampus.matchingmodel.need.NeedOrigin;
import de.kommunalcampus.matchingmodel.need.OwnTask;
import de.kommunalcampus.matchingmodel.need.OwnWork;
import de.kommunalcampus.matchingmodel.need.TimeOfDay;
import de.kommunalcampus.matchingmodel.ranking.SortOrder;
import de.kommunalcampus.matchingmodel.retrieval.Choices;
import de.kommunalcampus.matchingmodel.retrieval.Facet;
import de.kommunalcampus.matchingmodel.retrieval.Filters;
import de.kommunalcampus.matchingmodel.retrieval.RuleCode;
import de.kommunalcampus.matchingmodel.scoring.Emphasis;
import de.kommunalcampus.matchingmodel.scoring.RankingWeights;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The matcher once more, slow and obvious: it reads the entries one by one and shares no code with the fast one but the
 * value types and the need. Two things it does not work out but is told: the need, and how well each course answers a
 * text. So it vouches for selection, rules, counts, scores and order, not for these two; they have tests of their own.
 */
public final class ReferenceMatcher {

    private final CatalogueContent content;
    private final EmployeeProfile profile;
    private final LearningNeed need;
    /** Of the need what counts for the score. */
    private final LearningNeed asked;

    private final Filters filters;
    private final Emphasis emphasis;
    private final @Nullable Map<CourseId, Double> text;
    private final LocalDateTime now;
    private final @Nullable GeoPoint start;
    private final Map<CourseId, Optional<RuleCode>> rules = new HashMap<>();
    private final Map<CourseId, List<RunEntry>> openRuns = new HashMap<>();

    /** @param text how well courses answer the text asked for, from 0 to 1, the others not at all; null without text */
    public ReferenceMatcher(
            CatalogueContent content,
            EmployeeProfile profile,
            LearningNeed need,
            Filters filters,
            Emphasis emphasis,
            @Nullable Map<CourseId, Double> text,
            LocalDateTime now) {
        this.content = content;
        this.profile = profile;
        this.need = need;
        this.asked = need.about(filters.competency());
        this.filters = filters;
        this.emphasis = emphasis;
        this.text = text;
        this.now = now;
        Double latitude = profile.constraints().latitude();
        Double longitude = profile.constraints().longitude();
        GeoPoint workplace = latitude == null || longitude == null ? null : new GeoPoint(latitude, longitude);
        start = filters.near() == null ? workplace : filters.near();
    }

    /** In the order asked for, then by id. */
    public List<CourseEntry> hits(SortOrder sort) {
        Comparator<CourseEntry> order = Comparator.comparingDouble(course -> key(course, sort));
        return eligible(filters).sorted(order.thenComparing(CourseEntry::id)).toList();
    }

    /**
     * What a page shows.
     *
     * @param gaveWay those that stand further back than by their score, so that the first ten differ
     */
    public record Mixed(List<CourseEntry> order, Set<CourseId> gaveWay) {}

    /** Hits by score with their first ten places mixed. */
    public Mixed mixed(List<CourseEntry> byScore, ToDoubleFunction<CourseEntry> score) {
        ReferenceMix mix = new ReferenceMix(this::mainCompetency, score);
        List<CourseEntry> order = mix.of(byScore);
        return new Mixed(order, mix.gaveWay().stream().map(CourseEntry::id).collect(Collectors.toSet()));
    }

    private @Nullable CompetencyId mainCompetency(CourseEntry course) {
        return course.teaches().stream()
                // Of equal ones the first.
                .reduce((one, other) -> covered(other) > covered(one) ? other : one)
                .map(TaughtCompetency::competency)
                .orElse(null);
    }

    private double key(CourseEntry course, SortOrder sort) {
        double last = Double.POSITIVE_INFINITY;
        return switch (sort) {
            case MATCH -> -score(course);
            case DATE ->
                wantedRuns(course).stream()
                        .mapToDouble(run -> run.start().toEpochSecond(ZoneOffset.UTC))
                        .min()
                        .orElse(last);
            case PRICE ->
                switch (course.price()) {
                    case Price.Free() -> 0;
                    case Price.Known known -> known.gross().doubleValue();
                    case Price.Unknown() -> last;
                };
            case DURATION -> course.hours() == null ? last : Math.round(course.hours() * 60);
            case DISTANCE ->
                course.selfPaced()
                        ? 0
                        : wantedRuns(course).stream()
                                .mapToDouble(run -> ReferenceFacets.km(run, start))
                                .filter(km -> !Double.isNaN(km))
                                .map(km -> Math.floor(km * 1000))
                                .min()
                                .orElse(last);
        };
    }

    /** Where and when the hits take place. */
    public ReferenceSpread spread() {
        return new ReferenceSpread(eligible(filters).toList(), this::wantedRuns);
    }

    Stream<CourseEntry> eligible(Filters some) {
        return passing(some)
                .filter(course -> cachedRule(course).isEmpty())
                .filter(course -> meetsRunChoices(course, openRuns(course), some.choices()));
    }

    /** Hits for each value of a facet once what is chosen in it is lifted. */
    public Map<String, Integer> counts(Facet.Name name) {
        Map<String, Integer> counts = new HashMap<>();
        Filters lifted = filters.with(filters.choices().with(name, Set.of()));
        eligible(lifted).forEach(course -> {
            Set<String> values = new HashSet<>(ReferenceFacets.values(name, course));
            if (ReferenceFacets.OF_RUNS.contains(name) && !course.selfPaced()) {
                openRuns(course).stream()
                        .filter(run -> meets(run, lifted.choices()))
                        .forEach(run -> values.addAll(ReferenceFacets.values(name, run, start)));
            }
            values.forEach(value -> counts.merge(value, 1, Integer::sum));
        });
        return counts;
    }

    private Optional<RuleCode> cachedRule(CourseEntry course) {
        return rules.computeIfAbsent(course.id(), id -> Optional.ofNullable(rule(course)));
    }

    public long removed(RuleCode rule) {
        return passing(filters)
                .filter(course -> cachedRule(course).filter(rule::equals).isPresent())
                .filter(course -> meetsRunChoices(course, runsAhead(course), filters.choices())
                        || (!course.selfPaced() && isNoRunChosen()))
                .count();
    }

    private boolean isNoRunChosen() {
        return filters.withinKm() == null
                && isAnyDayAndPlace()
                && ReferenceFacets.OF_RUNS.stream()
                        .allMatch(name -> filters.choices().of(name).isEmpty());
    }

    private boolean isAnyDayAndPlace() {
        return filters.startsOn() == null && filters.at() == null;
    }

    private List<RunEntry> runsAhead(CourseEntry course) {
        return runs(course).stream().filter(run -> run.start().isAfter(now)).toList();
    }

    private boolean meetsRunChoices(CourseEntry course, List<RunEntry> some, Choices choices) {
        return course.selfPaced()
                ? isAnyDayAndPlace()
                        && ReferenceFacets.OF_RUNS.stream()
                                .allMatch(name -> meets(choices.of(name), ReferenceFacets.values(name, course)))
                : some.stream().anyMatch(run -> meets(run, choices));
    }

    private boolean meets(RunEntry run, Choices choices) {
        Double withinKm = filters.withinKm();
        return (withinKm == null || ReferenceFacets.km(run, start) <= withinKm)
                && (filters.startsOn() == null || run.start().toLocalDate().equals(filters.startsOn()))
                && (filters.at() == null || (!run.online() && isAt(run, filters.at())))
                && ReferenceFacets.OF_RUNS.stream()
                        .filter(name -> !choices.of(name).isEmpty())
                        .allMatch(name -> meets(choices.of(name), ReferenceFacets.values(name, run, start)));
    }

    private static boolean isAt(RunEntry run, GeoPoint point) {
        return run.latitude() != null
                && run.longitude() != null
                && point.equals(new GeoPoint(run.latitude(), run.longitude()));
    }

    private static boolean meets(Set<String> chosen, Set<String> values) {
        return chosen.isEmpty() || values.stream().anyMatch(chosen::contains);
    }

    private List<RunEntry> wantedRuns(CourseEntry course) {
        return openRuns(course).stream()
                .filter(run -> meets(run, filters.choices()))
                .toList();
    }

    private Stream<CourseEntry> passing(Filters some) {
        return content.courses().stream()
                .filter(course -> profile.tenant().sees(course.tenant()))
                .filter(this::isConcerned)
                .filter(course -> passes(course, some));
    }

    private boolean isConcerned(CourseEntry course) {
        CompetencyId asked = filters.competency();
        if (asked != null && !taught(course).contains(asked)) {
            return false;
        }
        if (text != null) {
            return text.containsKey(course.id());
        }
        return asked != null
                || need.isEmpty()
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
        Double maxDays = some.maxDaysAbsent();
        Double days = course.daysAbsent() == null && course.selfPaced() ? Double.valueOf(0) : course.daysAbsent();
        Double hours = course.hours();
        Double maxHours = some.maxHours();
        return some.choices().values().keySet().stream()
                        .filter(name -> !ReferenceFacets.OF_RUNS.contains(name))
                        .allMatch(name -> meets(some.choices().of(name), ReferenceFacets.values(name, course)))
                && (some.maxPrice() == null || isWithinPrice(course, some))
                && (maxHours == null || (hours != null && Math.round(hours * 60) <= Math.round(maxHours * 60)))
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
        return openRuns.computeIfAbsent(
                course.id(),
                id -> runs(course).stream()
                        .filter(run -> run.stateAt(now) == RunState.OPEN && isWithinReach(run))
                        .toList());
    }

    private boolean isWithinReach(RunEntry run) {
        Constraints wishes = profile.constraints();
        Double limit = wishes.limits().maxDistanceKm();
        if (limit == null || wishes.latitude() == null || wishes.longitude() == null) {
            return true;
        }
        return !(ReferenceFacets.km(run, new GeoPoint(wishes.latitude(), wishes.longitude())) > limit);
    }

    private int held(CompetencyId id) {
        HeldLevel level = profile.held().get(id);
        return level == null ? estimated(id) : level.stepOn(now.toLocalDate());
    }

    /** From own tasks, where nobody assessed and the person did not set it aside. */
    private int estimated(CompetencyId id) {
        OwnWork work = profile.ownWork();
        if (work.notHeld().contains(id) || work.setAside().contains(id)) {
            return 0;
        }
        int best = 0;
        for (OwnTask own : work.tasks()) {
            for (RequirementEntry requirement : requirementsOf(own)) {
                if (requirement.competency().equals(id)) {
                    int step = ProficiencyLevel.step(requirement.level());
                    best = Math.max(
                            best,
                            own.confidence() == Confidence.CONFIDENT
                                    ? step
                                    : own.confidence() == Confidence.UNSURE ? step - 1 : 0);
                }
            }
        }
        return best;
    }

    private List<RequirementEntry> requirementsOf(OwnTask own) {
        return content.jobRoles().stream()
                .filter(role -> profile.tenant().sees(role.tenant()))
                // The own roles show a task with the own competencies.
                .sorted(Comparator.comparing(
                        (JobRoleEntry role) -> role.tenant().equals(TenantId.SHARED)))
                .flatMap(role -> role.tasks().stream())
                .filter(task -> task.id().equals(own.task()))
                .findFirst()
                .map(TaskEntry::requirements)
                .orElse(List.of());
    }

    private static @Nullable NeedItem item(LearningNeed need, CompetencyId id) {
        return need.items().stream()
                .filter(item -> item.competency().equals(id))
                .findFirst()
                .orElse(null);
    }

    private int from(CompetencyId id) {
        NeedItem item = item(need, id);
        return item == null ? held(id) : ProficiencyLevel.step(item.from());
    }

    @Nullable
    RuleCode rule(CourseEntry course) {
        Set<String> languages = profile.constraints().languages();
        if (course.ended()) {
            return RuleCode.ENDED;
        }
        if (profile.completed().containsKey(course.id()) && !isDue(course) && !refreshesWhatIsDue(course)) {
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
        Limits limits = profile.constraints().limits();
        if (limits.budget() != null
                && course.price() instanceof Price.Known known
                && known.gross().compareTo(limits.budget()) > 0) {
            return RuleCode.OVER_BUDGET;
        }
        Double days = course.daysAbsent();
        if (limits.maxDaysAbsent() != null && days != null && days > limits.maxDaysAbsent()) {
            return RuleCode.OUTSIDE_LIMITS;
        }
        return course.selfPaced() || !openRuns(course).isEmpty() ? null : runRule(course);
    }

    /** Teaches a competency that an obligation wants to be shown again, from where the person counts as standing. */
    private boolean refreshesWhatIsDue(CourseEntry course) {
        return course.teaches().stream().anyMatch(tag -> {
            NeedItem item = item(need, tag.competency());
            return item != null
                    && item.origins().stream().anyMatch(origin -> origin.kind() == NeedOrigin.Kind.OBLIGATION)
                    && Math.min(item.to().step(), tag.to().step())
                            > Math.max(ProficiencyLevel.step(item.from()), ProficiencyLevel.step(tag.from()));
        });
    }

    private RuleCode runRule(CourseEntry course) {
        List<RunState> states =
                runs(course).stream().map(run -> run.stateAt(now)).toList();
        if (states.contains(RunState.OPEN)) {
            return RuleCode.OUTSIDE_LIMITS;
        }
        if (states.contains(RunState.FULL)) {
            return runs(course).stream().anyMatch(run -> run.stateAt(now) == RunState.FULL && run.waitingList())
                    ? RuleCode.FULL_WITH_WAITING_LIST
                    : RuleCode.FULL;
        }
        return states.contains(RunState.CLOSED) ? RuleCode.REGISTRATION_CLOSED : RuleCode.NO_OPEN_RUN;
    }

    public double score(CourseEntry course) {
        double score = 0;
        score += part(FeatureCode.NEED_COVERED, needCovered(course));
        score += part(FeatureCode.LEVEL_FIT, levelFit(course));
        score += part(FeatureCode.FEASIBILITY, feasibility(course));
        score += part(FeatureCode.QUALITY, quality(course));
        score += part(FeatureCode.FRESHNESS, freshness(course));
        score += text == null ? 0 : part(FeatureCode.TEXT_MATCH, text.getOrDefault(course.id(), 0.0));
        if (emphasis.price() + emphasis.near() + emphasis.soon() + emphasis.shortness() > 0) {
            Double hours = course.hours();
            score += own(emphasis.price(), price(course));
            score += own(emphasis.near(), nearest(course));
            score += own(emphasis.soon(), earliest(course));
            score += own(emphasis.shortness(), hours == null ? 1.0 / 3 : 1 / (1 + Math.round(hours * 60) / 960.0));
        }
        return score;
    }

    private double part(FeatureCode code, double value) {
        double published = RankingWeights.published().of(code, text != null);
        boolean alone = emphasis.price() + emphasis.near() + emphasis.soon() + emphasis.shortness() == 0;
        return quantum(alone ? published * value : published * (emphasis.fit() / whole()) * value);
    }

    private double own(double weight, double value) {
        return quantum(weight / whole() * value);
    }

    private double whole() {
        return emphasis.fit() + emphasis.price() + emphasis.near() + emphasis.soon() + emphasis.shortness();
    }

    private static double quantum(double addend) {
        return Math.floor(addend * 1048576) / 1048576;
    }

    private double nearest(CourseEntry course) {
        return course.selfPaced()
                ? 1
                : wantedRuns(course).stream()
                        .mapToDouble(run -> ReferenceFacets.km(run, start))
                        .map(km -> Double.isNaN(km) ? 1.0 / 3 : 1 / (1 + km / 50))
                        .max()
                        .orElse(0);
    }

    private double earliest(CourseEntry course) {
        return course.selfPaced()
                ? 1
                : wantedRuns(course).stream()
                        .mapToDouble(run -> ChronoUnit.DAYS.between(
                                now.toLocalDate(), run.start().toLocalDate()))
                        .map(days -> 1 / (1 + days / 60))
                        .max()
                        .orElse(0);
    }

    private double weight(NeedItem item) {
        return item.weight() / asked.items().getFirst().weight();
    }

    private double needCovered(CourseEntry course) {
        double covered = asked.obligations().stream()
                .filter(due -> due.metBy().contains(course.id()))
                .count();
        for (TaughtCompetency tag : course.teaches()) {
            covered += covered(tag);
        }
        double all = asked.obligations().size();
        double direct = 0;
        for (NeedItem item : asked.items()) {
            direct += item.isRelated() ? 0 : weight(item);
        }
        return covered == 0 ? 0 : Math.min(1, StrictMath.log1p(10 * covered) / StrictMath.log1p(10 * (all + direct)));
    }

    private double covered(TaughtCompetency tag) {
        NeedItem item = item(asked, tag.competency());
        if (item == null) {
            return 0;
        }
        int low = Math.max(ProficiencyLevel.step(item.from()), ProficiencyLevel.step(tag.from()));
        int high = Math.min(item.to().step(), tag.to().step());
        double levels = item.to().step() - ProficiencyLevel.step(item.from());
        double percent = Math.max(1, Math.round(tag.confidence() * 100));
        return Math.floor(16384 * weight(item) * Math.max(0, high - low) / levels) * percent / 1638400;
    }

    private double levelFit(CourseEntry course) {
        double fits = 0;
        double weight = 0;
        for (TaughtCompetency tag : course.teaches()) {
            NeedItem item = item(asked, tag.competency());
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
        float percents = 0;
        for (TaughtCompetency tag : course.teaches()) {
            percents += Math.max(1, Math.round(tag.confidence() * 100));
        }
        double value = 0.5 * (percents / Math.max(1, course.teaches().size()) / 100);
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
        for (RunEntry run : course.selfPaced() ? List.<RunEntry>of() : wantedRuns(course)) {
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
        return days(run) * timesOfDay(run);
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

    private double timesOfDay(RunEntry run) {
        Set<TimeOfDay> wished = profile.constraints().timesOfDay();
        if (wished.isEmpty()) {
            return 1;
        }
        int startHour = run.start().getHour();
        List<TimeOfDay> taken = new ArrayList<>();
        if (startHour < 12) {
            taken.add(TimeOfDay.MORNING);
        }
        if (startHour >= 17) {
            taken.add(TimeOfDay.EVENING);
        } else if (startHour >= 12 || run.end().toLocalTime().isAfter(LocalTime.of(13, 0))) {
            taken.add(TimeOfDay.AFTERNOON);
        }
        return (double) taken.stream().filter(wished::contains).count() / taken.size();
    }
}
