// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.testing;

import de.kommunalcampus.matchingmodel.catalogue.CatalogueContent;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyEntry;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.CourseEntry;
import de.kommunalcampus.matchingmodel.catalogue.CourseFormat;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleEntry;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleId;
import de.kommunalcampus.matchingmodel.catalogue.ObligationEntry;
import de.kommunalcampus.matchingmodel.catalogue.ObligationId;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import de.kommunalcampus.matchingmodel.catalogue.Prerequisite;
import de.kommunalcampus.matchingmodel.catalogue.Price;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import de.kommunalcampus.matchingmodel.catalogue.ProviderId;
import de.kommunalcampus.matchingmodel.catalogue.RelatedCompetency;
import de.kommunalcampus.matchingmodel.catalogue.RequirementEntry;
import de.kommunalcampus.matchingmodel.catalogue.RunEntry;
import de.kommunalcampus.matchingmodel.catalogue.RunId;
import de.kommunalcampus.matchingmodel.catalogue.TaskEntry;
import de.kommunalcampus.matchingmodel.catalogue.TaskId;
import de.kommunalcampus.matchingmodel.catalogue.TaughtCompetency;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import de.kommunalcampus.matchingmodel.need.Confidence;
import de.kommunalcampus.matchingmodel.need.EmployeeProfile;
import de.kommunalcampus.matchingmodel.need.Limits;
import de.kommunalcampus.matchingmodel.need.TimeOfDay;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue of any size, the same for the same seed, skewed as in life: few competencies are taught and needed often,
 * most of them rarely.
 */
public final class SyntheticCatalogue {

    private static final ProficiencyLevel[] LEVELS = ProficiencyLevel.values();

    private static final int CITIES = 460;

    private final SplittableRandom random;
    private final int competencies;
    private final int jobRoles;

    public SyntheticCatalogue(long seed, int competencies, int jobRoles) {
        this.random = new SplittableRandom(seed);
        this.competencies = competencies;
        this.jobRoles = jobRoles;
    }

    /** With 14,000 competencies, 3,000 job roles and 28 requirements for each. */
    public static CatalogueContent national(long seed, int courses) {
        return new SyntheticCatalogue(seed, 14_000, 3_000).content(courses);
    }

    public CatalogueContent content(int courses) {
        return new CatalogueContent(
                IntStream.range(0, competencies).mapToObj(this::competency).toList(),
                IntStream.range(0, jobRoles).mapToObj(this::jobRole).toList(),
                IntStream.range(0, courses).mapToObj(this::course).toList(),
                List.of(obligation(courses)));
    }

    private static TenantId tenant(int number) {
        return switch (number % 10) {
            case 0 -> World.TOWN;
            case 1 -> World.OTHER_TOWN;
            default -> TenantId.SHARED;
        };
    }

    private static CompetencyId competencyId(int number) {
        return new CompetencyId("c%05d".formatted(number));
    }

    public static JobRoleId jobRoleId(int number) {
        return new JobRoleId("r%04d".formatted(number));
    }

    public static CourseId courseId(int number) {
        return new CourseId("k%07d".formatted(number));
    }

    /** Half of the draws hit a tenth of the range. */
    private int skewed(int bound) {
        double draw = random.nextDouble();
        return (int) (bound * draw * draw * draw);
    }

    static String label(int competency) {
        int modifier = competency % GermanWords.MODIFIERS.length;
        int head = competency / GermanWords.MODIFIERS.length % GermanWords.HEADS.length;
        return GermanWords.MODIFIERS[modifier] + GermanWords.HEADS[head];
    }

    private CompetencyEntry competency(int number) {
        List<CompetencyId> broader = number < 10 ? List.of() : List.of(competencyId(number / 10));
        List<RelatedCompetency> related = number < 10 || number % 3 > 0
                ? List.of()
                : List.of(new RelatedCompetency(competencyId(skewed(number)), 0.5));
        return new CompetencyEntry(
                competencyId(number),
                TenantId.SHARED,
                label(number),
                "Competency " + number,
                List.of(label(number).toLowerCase(Locale.ROOT) + " anwenden"),
                broader,
                related);
    }

    private RequirementEntry requirement() {
        return new RequirementEntry(
                competencyId(skewed(competencies)), LEVELS[random.nextInt(4)], random.nextBoolean() ? 1 : 0.5);
    }

    private JobRoleEntry jobRole(int number) {
        List<TaskEntry> tasks = IntStream.range(0, 4)
                .mapToObj(task -> new TaskEntry(
                        new TaskId("t" + number + "-" + task),
                        "Aufgabe " + task,
                        null,
                        IntStream.range(0, 4).mapToObj(i -> requirement()).toList()))
                .toList();
        List<RequirementEntry> requirements =
                IntStream.range(0, 12).mapToObj(i -> requirement()).toList();
        String title = "Sachbearbeitung " + label(skewed(competencies));
        return new JobRoleEntry(jobRoleId(number), TenantId.SHARED, title, null, List.of(), tasks, requirements);
    }

    private ObligationEntry obligation(int courses) {
        return new ObligationEntry(
                new ObligationId("o1"),
                TenantId.SHARED,
                "Unterweisung",
                null,
                12,
                Set.of(),
                Set.of(),
                Set.of(new OrgUnitId("unit")),
                courses == 0 ? Set.of() : Set.of(courseId(courses / 2)),
                Set.of());
    }

    private CourseEntry course(int number) {
        List<TaughtCompetency> teaches = new ArrayList<>();
        int tags = random.nextInt(20) == 0 ? 0 : 1 + random.nextInt(4);
        int first = skewed(competencies);
        for (int i = 0; i < tags; i++) {
            teaches.add(tag(i == 0 ? first : skewed(competencies)));
        }
        boolean selfPaced = random.nextInt(3) == 0;
        CourseFormat[] formats = CourseFormat.values();
        return new CourseEntry(
                courseId(number),
                tenant(number),
                new ProviderId("p%03d".formatted(skewed(500))),
                "Anbieter",
                GermanWords.TITLE_FRAMES[random.nextInt(GermanWords.TITLE_FRAMES.length)].formatted(label(first)),
                "Sie können " + label(first) + " anwenden.",
                words(40),
                selfPaced ? CourseFormat.SELF_STUDY : formats[random.nextInt(formats.length)],
                selfPaced,
                maybe(1.0 + random.nextInt(40)),
                selfPaced ? Double.valueOf(0) : maybe(random.nextInt(11) / 2.0),
                random.nextInt(20) == 0 ? "en" : "de",
                price(),
                random.nextBoolean(),
                random.nextInt(10) == 0 ? null : World.TODAY.minusDays(random.nextInt(400)),
                teaches,
                random.nextInt(10) > 0
                        ? List.of()
                        : List.of(new Prerequisite(competencyId(skewed(competencies)), LEVELS[random.nextInt(2)])),
                selfPaced
                        ? List.of()
                        : IntStream.range(0, random.nextInt(7))
                                .mapToObj(i -> run(number, i))
                                .toList(),
                random.nextInt(50) == 0,
                maybe(random.nextBoolean()));
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextInt(8) == 0 ? null : value;
    }

    private TaughtCompetency tag(int competency) {
        int from = random.nextInt(4);
        int to = from + 1 + random.nextInt(4 - from);
        return new TaughtCompetency(
                competencyId(competency), ProficiencyLevel.ofStep(from), LEVELS[to - 1], (1 + random.nextInt(4)) / 4.0);
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(random.nextInt(8) == 0 ? label(skewed(competencies)) : filler())
                    .append(' ');
        }
        return text.toString();
    }

    private String filler() {
        return GermanWords.FILLERS[random.nextInt(GermanWords.FILLERS.length)];
    }

    private Price price() {
        return switch (random.nextInt(6)) {
            case 0 -> new Price.Free();
            case 1 -> new Price.Unknown();
            default -> new Price.Known(BigDecimal.valueOf(1 + random.nextInt(120_000), 2), null, null);
        };
    }

    private RunEntry run(int course, int number) {
        LocalDateTime start = World.TODAY.plusDays(random.nextInt(-60, 365)).atTime(8 + random.nextInt(11), 0);
        LocalDateTime end = start.plusDays(random.nextInt(3)).plusHours(2 + random.nextInt(6));
        boolean online = random.nextInt(3) == 0;
        int city = skewed(CITIES);
        LocalDate deadline = random.nextInt(4) == 0 ? null : start.toLocalDate().minusDays(random.nextInt(30));
        return new RunEntry(
                new RunId(course + "-" + number),
                start,
                end,
                random.nextInt(4) == 0 ? null : 12,
                random.nextInt(14),
                deadline,
                online,
                online ? null : Double.valueOf(47.5 + city % 20 * 0.35),
                online ? null : Double.valueOf(6.5 + city % 23 * 0.35),
                random.nextInt(3) == 0,
                online ? null : GermanWords.HEADS[city % GermanWords.HEADS.length] + "stadt",
                null);
    }

    /** Somebody with one or two roles, twelve levels, a goal, a few wishes, and often tasks of the own. */
    public EmployeeProfile employee() {
        EmployeeBuilder employee = EmployeeBuilder.employee().in("unit");
        employee.working(jobRoleId(skewed(jobRoles)).value(), 0.8);
        if (random.nextInt(3) == 0) {
            employee.working(jobRoleId(skewed(jobRoles)).value(), 0.2);
        }
        for (int i = 0; i < 12; i++) {
            employee.holding(
                    competencyId(skewed(competencies)).value(),
                    LEVELS[random.nextInt(4)],
                    World.TODAY.minusDays(random.nextInt(2000)),
                    random.nextBoolean() ? null : World.TODAY.plusDays(random.nextInt(-400, 400)));
        }
        employee.aimingAt(competencyId(skewed(competencies)).value(), null);
        employee.havingCompleted(courseId(random.nextInt(100)).value(), World.TODAY.minusDays(random.nextInt(900)));
        withOwnWork(employee);
        return withWishes(employee).build();
    }

    private void withOwnWork(EmployeeBuilder employee) {
        int tasks = random.nextBoolean() ? 0 : 1 + random.nextInt(5);
        for (int i = 0; i < tasks; i++) {
            String task = "t" + skewed(jobRoles) + "-" + random.nextInt(4);
            employee.doing(task, Confidence.values()[random.nextInt(4)]);
        }
        for (int i = 0; i < tasks; i++) {
            employee.settingAside(competencyId(skewed(competencies)).value());
            employee.notHolding(competencyId(skewed(competencies)).value());
        }
    }

    private EmployeeBuilder withWishes(EmployeeBuilder employee) {
        employee.workingAt(47.5 + 7 * random.nextDouble(), 6.5 + 8 * random.nextDouble());
        if (random.nextBoolean()) {
            employee.travellingAtMost(10 + random.nextInt(200));
        }
        if (random.nextBoolean()) {
            employee.free(DayOfWeek.of(1 + random.nextInt(5)), DayOfWeek.of(1 + random.nextInt(5)));
        }
        if (random.nextBoolean()) {
            TimeOfDay[] times = TimeOfDay.values();
            employee.free(times[random.nextInt(times.length)]);
        }
        if (random.nextBoolean()) {
            employee.absentAtMost(random.nextInt(5));
        }
        if (random.nextBoolean()) {
            employee.speaking("de");
        }
        if (random.nextInt(3) == 0) {
            employee.limitedTo(new Limits(
                    maybe(random.nextInt(8) / 2.0),
                    maybe(50.0 + random.nextInt(600)),
                    maybe(BigDecimal.valueOf(100 + random.nextInt(1_000)))));
        }
        return employee;
    }

    /** A label as somebody might type it. */
    public String text() {
        return label(skewed(competencies));
    }
}
