// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import de.kommunalcampus.matchingmodel.text.TextKey;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Courses by ordinal (the order of their ids), in columns. */
public final class CourseIndex {

    /** Price or day of what is not known. */
    public static final int UNKNOWN = -1;

    private static final BigDecimal MOST_CENTS = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final List<CourseEntry> entries;
    private final TraitTable traits;
    private final TagTable taught;
    private final TagTable presupposed;
    private final RunTable runs;
    private final ProviderTable providers;
    private final char[] titleHashes;
    private final DistinctNumbers cents;
    private final int[] merits;
    private final FacetTable facets;
    private final TeachingTable teaching;
    private final char[] owners;
    private final Map<TenantId, Integer> tenants = new HashMap<>();

    /** @param former the version before, if any */
    CourseIndex(
            List<CourseEntry> content,
            CompetencyIndex competencies,
            CatalogueProblems.Counter problems,
            @Nullable CourseIndex former) {
        entries = problems.distinct(content, CourseEntry::id);
        FormerColumns columns = FormerColumns.of(former, entries);
        taught = TagTable.taught(entries, competencies, problems);
        presupposed = TagTable.presupposed(entries, competencies, problems);
        runs = columns.keep(
                CourseIndex::runs, entry -> List.of(entry.runs(), entry.selfPaced()), () -> new RunTable(entries));
        providers = columns.keep(
                CourseIndex::providers,
                entry -> List.of(entry.providerId(), entry.providerName()),
                () -> new ProviderTable(entries));
        titleHashes = new char[entries.size()];
        owners = new char[entries.size()];
        tenants.put(TenantId.SHARED, Visibility.SHARED);
        for (int course = 0; course < entries.size(); course++) {
            owners[course] = (char) owner(entries.get(course).tenant());
            titleHashes[course] = columns.titleHash(course, CourseIndex::hashOf);
        }
        int[] prices = entries.stream().mapToInt(entry -> cents(entry.price())).toArray();
        cents = DistinctNumbers.of(Arrays.stream(prices).asLongStream().toArray());
        List<String> languages = TraitTable.languages(entries);
        facets = new FacetTable(entries, languages, taught, prices);
        merits = Merit.of(entries, taught, prices);
        traits = new TraitTable(entries, languages, facets, merits);
        teaching = new TeachingTable(taught, entries.size(), competencies.size());
    }

    private int owner(TenantId tenant) {
        int owner = tenants.computeIfAbsent(tenant, key -> tenants.size());
        if (owner > Character.MAX_VALUE) {
            throw new IllegalArgumentException("At most " + (int) Character.MAX_VALUE + " tenants with own courses");
        }
        return owner;
    }

    private static int cents(Price price) {
        return switch (price) {
            case Price.Free() -> 0;
            case Price.Known known ->
                known.gross()
                        .movePointRight(2)
                        .setScale(0, RoundingMode.HALF_UP)
                        .min(MOST_CENTS)
                        .intValueExact();
            case Price.Unknown() -> UNKNOWN;
        };
    }

    /** In the order of their ordinals. */
    List<CourseEntry> entries() {
        return entries;
    }

    public int size() {
        return entries.size();
    }

    public CourseEntry entry(int ordinal) {
        return entries.get(ordinal);
    }

    /** {@link #UNKNOWN} for a course that is not in the catalogue. Cost: logarithmic, under a microsecond. */
    public int ordinal(CourseId id) {
        int low = 0;
        int high = entries.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = entries.get(middle).id().compareTo(id);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return UNKNOWN;
    }

    public TraitTable traits() {
        return traits;
    }

    public TagTable taught() {
        return taught;
    }

    public TagTable presupposed() {
        return presupposed;
    }

    public RunTable runs() {
        return runs;
    }

    public ProviderTable providers() {
        return providers;
    }

    public FacetTable facets() {
        return facets;
    }

    /** Whether two courses have the same title but for spelling, case and punctuation. */
    public boolean haveSameTitle(int one, int other) {
        if (titleHashes[one] != titleHashes[other]) {
            return false;
        }
        String title = entry(one).title();
        String otherTitle = entry(other).title();
        return title.equals(otherTitle) || TextKey.of(title).equals(TextKey.of(otherTitle));
    }

    private static char hashOf(String title) {
        int hash = TextKey.of(title).hashCode();
        return (char) (hash ^ hash >>> Character.SIZE);
    }

    char titleHash(int course) {
        return titleHashes[course];
    }

    /** Gross price in euro cents, from 21 million euros on the same; {@link #UNKNOWN} where nobody told us. */
    public long cents(int course) {
        return cents.get(course);
    }

    /** Day since 1970 on which the provider last confirmed it, or {@link #UNKNOWN}. */
    public int confirmedDay(int course) {
        int day = Merit.confirmedDay(merits[course]);
        if (Merit.isExact(day)) {
            return day;
        }
        LocalDate confirmed = entry(course).lastConfirmedOn();
        return confirmed == null ? UNKNOWN : (int) confirmed.toEpochDay();
    }

    /** See {@link Merit}. */
    public int merit(int course) {
        return merits[course];
    }

    public TeachingTable teaching() {
        return teaching;
    }

    public Visibility visibleTo(TenantId viewer) {
        return new Visibility(owners, tenants.getOrDefault(viewer, Visibility.SHARED));
    }
}
