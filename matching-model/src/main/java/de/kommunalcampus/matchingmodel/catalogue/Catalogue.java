// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import de.kommunalcampus.matchingmodel.text.TextIndex;
import de.kommunalcampus.matchingmodel.text.TextQuery;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One immutable version of everything that can be matched. Readers keep the version they started with; a new version is
 * built beside it and swapped in whole. References to what is not there are ignored and counted in {@link #problems()}.
 */
public final class Catalogue {

    private final long version;
    private final CatalogueParts parts;
    private final Map<JobRoleId, JobRoleEntry> jobRoles = new HashMap<>();
    private final Map<TenantId, List<ObligationEntry>> obligations = new HashMap<>();
    private final TextIndex courseTexts;
    private final SuggestionIndex suggestions;
    private final NameTexts names;
    private final TaskTable tasks;
    private final CatalogueProblems problems;

    private Catalogue(long version, CatalogueContent content, @Nullable Catalogue former) {
        CatalogueProblems.Counter counter = new CatalogueProblems.Counter();
        this.version = version;
        parts = CatalogueParts.of(content, counter, former == null ? null : former.parts);
        parts.jobRoles().forEach(role -> jobRoles.put(role.id(), role));
        for (ObligationEntry rule : counter.distinct(content.obligations(), ObligationEntry::id)) {
            obligations.merge(
                    rule.tenant(),
                    List.of(rule),
                    (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
        }
        problems = counter.total();
        if (former == null) {
            courseTexts = CourseTexts.index(parts);
            suggestions = SuggestionIndex.of(parts);
            names = NameTexts.of(parts);
            tasks = new TaskTable(parts.jobRoles(), parts.competencies());
        } else {
            PartsChange change = PartsChange.between(former.parts, parts);
            courseTexts = CourseTexts.next(former.courseTexts, change);
            suggestions = former.suggestions.next(change);
            names = former.names.next(change);
            boolean sameTasks =
                    change.jobRoles().isNone() && change.competencies().isNone();
            tasks = sameTasks ? former.tasks : new TaskTable(parts.jobRoles(), parts.competencies());
        }
    }

    /** Cost: linear in the content; seconds for 100,000 courses with 14,000 competencies. */
    public static Catalogue of(long version, CatalogueContent content) {
        return new Catalogue(version, content, null);
    }

    /**
     * The next version, which answers as {@link #of} the same content does. Cost: some tenths of a second for 100,000
     * courses of which few changed, if those that did not are the same objects.
     */
    public Catalogue next(long nextVersion, CatalogueContent content) {
        return new Catalogue(nextVersion, content, this);
    }

    public long version() {
        return version;
    }

    public CatalogueProblems problems() {
        return problems;
    }

    public CompetencyIndex competencies() {
        return parts.competencies();
    }

    public CourseIndex courses() {
        return parts.courses();
    }

    /** Empty, too, for what belongs to another tenant; so are the others. */
    public Optional<CourseEntry> findCourse(TenantId viewer, CourseId id) {
        int ordinal = courses().ordinal(id);
        return ordinal == CourseIndex.UNKNOWN
                ? Optional.empty()
                : Optional.of(courses().entry(ordinal)).filter(entry -> viewer.sees(entry.tenant()));
    }

    public Optional<CompetencyEntry> findCompetency(TenantId viewer, CompetencyId id) {
        int ordinal = competencies().ordinal(id);
        return ordinal == CompetencyIndex.UNKNOWN
                ? Optional.empty()
                : Optional.of(competencies().entry(ordinal)).filter(entry -> viewer.sees(entry.tenant()));
    }

    public Optional<JobRoleEntry> findJobRole(TenantId viewer, JobRoleId id) {
        return Optional.ofNullable(jobRoles.get(id)).filter(entry -> viewer.sees(entry.tenant()));
    }

    /** A task that a role which the viewer sees performs. */
    public Optional<TaskEntry> findTask(TenantId viewer, TaskId id) {
        return tasks.find(viewer, id);
    }

    /** All that a viewer may see, in no order. */
    public Stream<JobRoleEntry> jobRoles(TenantId viewer) {
        return jobRoles.values().stream().filter(entry -> viewer.sees(entry.tenant()));
    }

    public TextIndex courseTexts() {
        return courseTexts;
    }

    /**
     * What a text may be the beginning of: competencies, job roles, courses, providers, places, in this order. Cost: a
     * millisecond at 100,000 courses.
     */
    public List<Suggestion> suggest(TenantId viewer, String text, int limit) {
        return suggestions.suggest(viewer, text, limit);
    }

    /**
     * What a text is about, for what a viewer may see: words, abbreviations and expressions of the trade become
     * competencies, job roles and providers. Cost: a millisecond or two.
     */
    public TextUnderstanding understand(TenantId viewer, String text) {
        TextQuery query = TextQuery.of(text);
        return names.understand(viewer, query, courseTexts.match(query));
    }

    /**
     * What somebody tells of the own work in whole sentences: each clause is searched by, and what answers it well is
     * kept with the words that led there. Cost: a millisecond or two for each clause, and never more than {@value
     * OwnWords#MOST_CLAUSES} of them.
     */
    public Recognised recognise(TenantId viewer, String text) {
        return new OwnWords(viewer, tasks, names).read(text);
    }

    /** The rules that a tenant follows: the shared ones and its own, ordered by id. */
    public List<ObligationEntry> obligationsOf(TenantId viewer) {
        List<ObligationEntry> shared = obligations.getOrDefault(TenantId.SHARED, List.of());
        List<ObligationEntry> own =
                viewer.equals(TenantId.SHARED) ? List.of() : obligations.getOrDefault(viewer, List.of());
        return Stream.concat(shared.stream(), own.stream())
                .sorted(Comparator.comparing(ObligationEntry::id))
                .toList();
    }
}
