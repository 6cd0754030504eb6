// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.offer;

import de.kommunalcampus.backend.imports.reading.Fingerprint;
import de.kommunalcampus.matchingmodel.catalogue.CourseFormat;
import de.kommunalcampus.matchingmodel.catalogue.Price;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One offer as a feed describes it; texts are plain, lists are in a fixed order.
 *
 * @param externalId the provider's own id
 * @param confirmedOn when the feed says that the offer was last looked after; null where it does not
 * @param expiresOn the last day of the offer
 */
public record OfferedCourse(
        OfferingProvider provider,
        String externalId,
        String title,
        String promise,
        String description,
        CourseFormat format,
        boolean selfPaced,
        @Nullable String link,
        @Nullable Double hours,
        @Nullable Double daysAbsent,
        String language,
        Price price,
        boolean certificate,
        @Nullable String audience,
        @Nullable LocalDate confirmedOn,
        @Nullable LocalDate expiresOn,
        List<String> keywords,
        List<SkillTag> teaches,
        List<SkillTag> presupposes,
        List<OfferedRun> runs) {
    public OfferedCourse {
        keywords = keywords.stream().distinct().sorted().toList();
        teaches = teaches.stream().sorted(SkillTag.ORDER).toList();
        presupposes = presupposes.stream().sorted(SkillTag.ORDER).toList();
        runs = runs.stream().sorted(OfferedRun.ORDER).toList();
    }

    /** The same for the same offer in every file, whatever else changed. */
    public String key() {
        return provider.key() + "|" + externalId;
    }

    OfferedCourse withRuns(List<OfferedRun> newRuns) {
        return new OfferedCourse(
                provider,
                externalId,
                title,
                promise,
                description,
                format,
                selfPaced,
                link,
                hours,
                daysAbsent,
                language,
                price,
                certificate,
                audience,
                confirmedOn,
                expiresOn,
                keywords,
                teaches,
                presupposes,
                newRuns);
    }

    public String hash() {
        Fingerprint fingerprint = new Fingerprint()
                .add(title)
                .add(promise)
                .add(description)
                .add(format)
                .add(selfPaced)
                .add(link)
                .add(hours)
                .add(daysAbsent)
                .add(language)
                .add(price)
                .add(certificate)
                .add(audience)
                .add(confirmedOn)
                .add(expiresOn)
                .addAll(keywords)
                .addAll(teaches)
                .addAll(presupposes);
        runs.forEach(run -> fingerprint.add(run.key()).add(run.registrationDeadline()));
        return fingerprint.hex();
    }
}
