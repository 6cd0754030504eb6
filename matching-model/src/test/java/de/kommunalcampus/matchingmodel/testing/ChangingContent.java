// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.testing;

import de.kommunalcampus.matchingmodel.catalogue.CatalogueContent;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyEntry;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.CourseEntry;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleEntry;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleId;
import de.kommunalcampus.matchingmodel.catalogue.ProviderId;
import de.kommunalcampus.matchingmodel.catalogue.RunEntry;
import de.kommunalcampus.matchingmodel.catalogue.RunId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Content to which things happen, one after the other: entries come, go and take over parts of others. What nothing happened
 * to stays the same object.
 */
public final class ChangingContent {

    private static final String[] SYLLABLES = {"zwi", "gra", "mol", "tur", "ken", "fah", "blu", "ost"};

    private final SplittableRandom random;
    private final TreeMap<CompetencyId, CompetencyEntry> competencies = new TreeMap<>();
    private final TreeMap<JobRoleId, JobRoleEntry> jobRoles = new TreeMap<>();
    private final TreeMap<CourseId, CourseEntry> courses = new TreeMap<>();
    private final CatalogueContent first;

    public ChangingContent(CatalogueContent content, SplittableRandom random) {
        this.random = random;
        first = content;
        content.competencies().forEach(entry -> competencies.put(entry.id(), entry));
        content.jobRoles().forEach(entry -> jobRoles.put(entry.id(), entry));
        content.courses().forEach(entry -> courses.put(entry.id(), entry));
    }

    public CatalogueContent now() {
        return new CatalogueContent(
                List.copyOf(competencies.values()),
                List.copyOf(jobRoles.values()),
                List.copyOf(courses.values()),
                first.obligations());
    }

    public void change() {
        switch (random.nextInt(10)) {
            case 0 -> change(competencies, this::mixed, CompetencyEntry::id);
            case 1 -> come(competencies, new CompetencyId(id()), this::with, CompetencyEntry::id);
            case 2 -> go(competencies);
            case 3 -> change(jobRoles, this::mixed, JobRoleEntry::id);
            case 4 -> come(jobRoles, new JobRoleId(id()), this::with, JobRoleEntry::id);
            case 5 -> go(jobRoles);
            case 6 -> come(courses, new CourseId(id()), this::with, CourseEntry::id);
            case 7 -> go(courses);
            default -> change(courses, this::mixed, CourseEntry::id);
        }
    }

    private interface Copying<I, T> {
        T with(I id, T entry);
    }

    private <I, T> void come(TreeMap<I, T> entries, I id, Copying<I, T> copying, Function<T, I> idOf) {
        if (!entries.isEmpty()) {
            T entry = copying.with(id, one(entries.values()));
            entries.put(idOf.apply(entry), entry);
        }
    }

    private <I, T> void change(TreeMap<I, T> entries, BinaryOperator<T> mix, Function<T, I> idOf) {
        if (!entries.isEmpty()) {
            T entry = mix.apply(one(entries.values()), one(entries.values()));
            entries.put(idOf.apply(entry), entry);
        }
    }

    private <I, T> void go(TreeMap<I, T> entries) {
        if (entries.size() > 3) {
            entries.remove(one(entries.keySet()));
        }
    }

    private <T> T one(Collection<T> some) {
        return new ArrayList<>(some).get(random.nextInt(some.size()));
    }

    private <T> T either(T one, T other) {
        return random.nextInt(4) == 0 ? other : one;
    }

    private <T> @Nullable T eitherOrNone(@Nullable T one, @Nullable T other) {
        return random.nextInt(4) == 0 ? other : one;
    }

    private TenantId tenant(TenantId one) {
        return either(
                one, List.of(TenantId.SHARED, World.TOWN, World.OTHER_TOWN).get(random.nextInt(3)));
    }

    /** Before, between and behind those that are there. */
    private String id() {
        return "ackprz".charAt(random.nextInt(6)) + "%05d-%d".formatted(random.nextInt(60), random.nextInt(1000));
    }

    /** Now and then a word that stands nowhere else, so that the vocabulary grows and shrinks. */
    private String said(String text) {
        if (random.nextInt(3) > 0) {
            return text;
        }
        StringBuilder word = new StringBuilder(" ");
        for (int i = 0; i < 3; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return text + word;
    }

    private CompetencyEntry with(CompetencyId id, CompetencyEntry one) {
        return new CompetencyEntry(
                id,
                tenant(one.tenant()),
                said(one.label()),
                one.labelEn(),
                one.alternativeLabels(),
                one.broader(),
                one.related());
    }

    private CompetencyEntry mixed(CompetencyEntry one, CompetencyEntry other) {
        return new CompetencyEntry(
                one.id(),
                tenant(one.tenant()),
                said(either(one.label(), other.label())),
                eitherOrNone(one.labelEn(), other.labelEn()),
                either(one.alternativeLabels(), other.alternativeLabels()),
                either(one.broader(), other.broader()),
                either(one.related(), other.related()));
    }

    private JobRoleEntry with(JobRoleId id, JobRoleEntry one) {
        return new JobRoleEntry(
                id,
                tenant(one.tenant()),
                said(one.label()),
                one.labelEn(),
                one.alternativeLabels(),
                one.tasks(),
                one.requirements());
    }

    private JobRoleEntry mixed(JobRoleEntry one, JobRoleEntry other) {
        return new JobRoleEntry(
                one.id(),
                tenant(one.tenant()),
                said(either(one.label(), other.label())),
                one.labelEn(),
                one.alternativeLabels(),
                either(one.tasks(), other.tasks()),
                either(one.requirements(), other.requirements()));
    }

    private CourseEntry with(CourseId id, CourseEntry one) {
        return mixed(id, one, one);
    }

    private CourseEntry mixed(CourseEntry one, CourseEntry other) {
        return mixed(one.id(), one, other);
    }

    private CourseEntry mixed(CourseId id, CourseEntry one, CourseEntry other) {
        ProviderId provider = either(one.providerId(), new ProviderId(id()));
        return new CourseEntry(
                id,
                tenant(one.tenant()),
                provider,
                said(one.providerName()),
                said(either(one.title(), other.title())),
                either(one.promise(), other.promise()),
                said(either(one.description(), other.description())),
                either(one.format(), other.format()),
                one.selfPaced(),
                eitherOrNone(one.hours(), other.hours()),
                eitherOrNone(one.daysAbsent(), other.daysAbsent()),
                either(one.language(), other.language()),
                either(one.price(), other.price()),
                either(one.certificate(), other.certificate()),
                eitherOrNone(one.lastConfirmedOn(), other.lastConfirmedOn()),
                either(one.teaches(), other.teaches()),
                either(one.presupposes(), other.presupposes()),
                runs(id, either(one.runs(), other.runs())),
                random.nextInt(8) == 0,
                eitherOrNone(one.accessible(), other.accessible()));
    }

    private static List<RunEntry> runs(CourseId course, List<RunEntry> some) {
        List<RunEntry> runs = new ArrayList<>();
        for (RunEntry run : some) {
            runs.add(new RunEntry(
                    new RunId(course.value() + "-" + runs.size()),
                    run.start(),
                    run.end(),
                    run.seats(),
                    run.seatsTaken() + 1,
                    run.registrationDeadline(),
                    run.online(),
                    run.latitude(),
                    run.longitude(),
                    run.waitingList()));
        }
        return runs;
    }
}
