// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering;

import de.kommunalcampus.matchingmodel.catalogue.CourseFormat;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a provider writes about one course. Everything may be missing while it is written: null is what nobody has said yet,
 * and is never read as no, as free or as 0. It is kept, sent and told as it stands, so it is one type for all three.
 *
 * @param promise what participants will be able to do, in one sentence
 * @param selfPaced without dates, to begin at any time
 * @param startLink where a self-paced course begins
 * @param licence of the content of a self-paced course
 * @param hours of learning
 * @param daysAbsent working days away from the desk
 * @param language ISO 639-1, lower case
 * @param certificate whether there is one
 * @param accessible whether the venue is, or the content of a self-paced course
 * @param substitutes whether somebody else may come instead
 */
@Schema(name = "OfferSheet")
public record OfferSheet(
        @Nullable @Size(max = 200) String title,
        @Nullable @Size(max = 300) String promise,
        @Nullable @Size(max = 10_000) String description,
        @Nullable @Size(max = 500) String audience,
        @Nullable CourseFormat format,
        @Nullable Boolean selfPaced,
        @Nullable @Size(max = 1_000) String startLink,
        @Nullable @Size(max = 200) String licence,
        @Nullable @DecimalMin("0") @DecimalMax("5000") Double hours,
        @Nullable @DecimalMin("0") @DecimalMax("400") Double daysAbsent,
        @Nullable @Pattern(regexp = "[a-z]{2}") String language,
        @Nullable Boolean certificate,
        @Nullable @Size(max = 200) String certificateName,
        @Nullable Boolean accessible,
        @Nullable @Valid SheetPrice price,
        @Nullable @Valid Cancellation cancellation,
        @Nullable Boolean substitutes,
        @NotNull @Size(max = 30) List<@NotNull @Valid SheetTag> teaches,
        @NotNull @Size(max = 30) List<@NotNull @Valid SheetTag> presupposes,
        @NotNull @Size(max = MOST_RUNS) List<@NotNull @Valid SheetRun> runs) {
    public static final int MOST_RUNS = 200;

    public OfferSheet {
        teaches = List.copyOf(teaches);
        presupposes = List.copyOf(presupposes);
        runs = List.copyOf(runs);
    }

    public static OfferSheet empty() {
        return new OfferSheet(
                null, null, null, null, null, null, null, null, null, null, "de", null, null, null, null, null, null,
                List.of(), List.of(), List.of());
    }

    /** Without dates, as far as that is said. */
    public boolean beginsAnytime() {
        return Boolean.TRUE.equals(selfPaced);
    }

    /** The ids of all that it names. */
    Set<String> competencies() {
        return Stream.concat(teaches.stream(), presupposes.stream())
                .map(SheetTag::competencyId)
                .collect(Collectors.toSet());
    }

    /** Of another course: what stays is everything but the runs, which are of this one alone. */
    OfferSheet withoutRuns() {
        return withRuns(List.of());
    }

    public OfferSheet withRuns(List<SheetRun> newRuns) {
        return new OfferSheet(
                title,
                promise,
                description,
                audience,
                format,
                selfPaced,
                startLink,
                licence,
                hours,
                daysAbsent,
                language,
                certificate,
                certificateName,
                accessible,
                price,
                cancellation,
                substitutes,
                teaches,
                presupposes,
                newRuns);
    }
}
