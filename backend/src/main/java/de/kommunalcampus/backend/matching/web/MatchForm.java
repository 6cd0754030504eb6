// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.backend.platform.SearchText;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.CourseFormat;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleId;
import de.kommunalcampus.matchingmodel.catalogue.Pace;
import de.kommunalcampus.matchingmodel.catalogue.ProviderId;
import de.kommunalcampus.matchingmodel.ranking.MatchQuery;
import de.kommunalcampus.matchingmodel.ranking.SortOrder;
import de.kommunalcampus.matchingmodel.retrieval.Filters;
import de.kommunalcampus.matchingmodel.scoring.Emphasis;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * The query parameters of a match request; {@code format} and {@code provider} may be repeated and mean "any of".
 *
 * @param startsOn the one day on which a run starts, as the calendar shows it
 * @param examples of what each rule removed at most so many, three unless given
 * @param listed whether the answer is shown to the person as a list in its order: such answers alone are counted, where that
 *     is agreed on, and drawn
 */
record MatchForm(
        @Nullable @Size(max = SearchText.LONGEST, message = "has more than 200 characters")
        String text,

        @Nullable @Size(max = 200, message = "has more than 200 characters")
        String competency,

        @Nullable @Size(max = 200, message = "has more than 200 characters")
        String jobRole,

        @Nullable List<CourseFormat> format,
        @Nullable Pace pace,

        @Nullable @Size(max = 100, message = "names more than 100")
        List<String> provider,

        @Nullable
        @PositiveOrZero(message = "is below 0")
        @Digits(integer = 7, fraction = 2, message = "is no amount in euros and cents")
        BigDecimal maxPrice,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate from,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate to,

        @Nullable
        @PositiveOrZero(message = "is below 0")
        @Digits(integer = 3, fraction = 1, message = "is no number of days")
        BigDecimal maxDaysAbsent,

        @Nullable
        @PositiveOrZero(message = "is below 0")
        @Digits(integer = 5, fraction = 2, message = "is no number of hours")
        BigDecimal maxHours,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate startsOn,

        @Nullable SortOrder sort,

        @Nullable @Min(value = 1, message = "is below 1") @Max(value = MatchQuery.MOST_HITS, message = "is above 100")
        Integer limit,

        @Nullable String cursor,

        @Nullable
        @Min(value = 1, message = "is below 1")
        @Max(value = MatchQuery.MOST_EXAMPLES, message = "is above 50")
        Integer examples,

        @Nullable Boolean listed) {
    private static final int USUAL_LIMIT = 20;

    boolean isListed() {
        return Boolean.TRUE.equals(listed);
    }

    boolean endsBeforeItBegins() {
        return from != null && to != null && to.isBefore(from);
    }

    /** Everything that decides which hits there are and in which order, in one form. */
    String question() {
        return String.join(
                "\n",
                SearchText.of(text).value(),
                String.valueOf(competency),
                String.valueOf(jobRole),
                present(format).stream().sorted().distinct().toList().toString(),
                String.valueOf(pace),
                present(provider).stream().sorted().distinct().toList().toString(),
                maxPrice == null ? "" : maxPrice.stripTrailingZeros().toPlainString(),
                String.valueOf(from),
                String.valueOf(to),
                maxDaysAbsent == null ? "" : maxDaysAbsent.stripTrailingZeros().toPlainString(),
                maxHours == null ? "" : maxHours.stripTrailingZeros().toPlainString(),
                String.valueOf(startsOn),
                String.valueOf(sort == null ? SortOrder.MATCH : sort));
    }

    MatchQuery toQuery(int offset) {
        MatchQuery query = new MatchQuery(
                SearchText.of(text).value(),
                idOrNull(jobRole, JobRoleId::new),
                filters(),
                sort == null ? SortOrder.MATCH : sort,
                Emphasis.published(),
                offset,
                limit == null ? USUAL_LIMIT : limit);
        return examples == null ? query : query.withExamples(examples);
    }

    private Filters filters() {
        return new Filters(
                        idOrNull(competency, CompetencyId::new),
                        present(format).stream().collect(Collectors.toUnmodifiableSet()),
                        pace,
                        present(provider).stream()
                                .filter(id -> !id.isBlank())
                                .map(ProviderId::new)
                                .collect(Collectors.toUnmodifiableSet()),
                        maxPrice,
                        from,
                        to,
                        maxDaysAbsent == null ? null : maxDaysAbsent.doubleValue())
                .within(maxHours == null ? null : maxHours.doubleValue())
                .only(startsOn, null);
    }

    private static <T> List<T> present(@Nullable List<T> values) {
        return values == null
                ? List.of()
                : values.stream().filter(Objects::nonNull).toList();
    }

    private static <T> @Nullable T idOrNull(@Nullable String value, Function<String, T> type) {
        return value == null || value.isBlank() ? null : type.apply(value);
    }
}
