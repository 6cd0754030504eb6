// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.offer;

import de.kommunalcampus.matchingmodel.catalogue.CourseFormat;
import de.kommunalcampus.matchingmodel.catalogue.Price;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An offer while it is read. What a feed leaves out keeps the value that claims nothing. */
public final class CourseDraft {
    private final OfferingProvider provider;
    private final String externalId;
    private final String title;
    private String promise = "";
    private String description = "";
    private CourseFormat format = CourseFormat.ON_SITE;
    private boolean selfPaced;
    private @Nullable String link;
    private @Nullable Double hours;
    private @Nullable Double daysAbsent;
    private String language = "de";
    private Price price = new Price.Unknown();
    private boolean certificate;
    private @Nullable String audience;
    private @Nullable LocalDate confirmedOn;
    private @Nullable LocalDate expiresOn;
    private List<String> keywords = List.of();
    private final Map<String, SkillTag> teaches = new LinkedHashMap<>();
    private final Map<String, SkillTag> presupposes = new LinkedHashMap<>();
    private final List<OfferedRun> runs = new ArrayList<>();

    public CourseDraft(OfferingProvider provider, String externalId, String title) {
        this.provider = provider;
        this.externalId = externalId;
        this.title = title;
    }

    public CourseDraft texts(String newPromise, String newDescription) {
        promise = newPromise;
        description = newDescription;
        return this;
    }

    public CourseDraft format(CourseFormat newFormat, boolean isSelfPaced) {
        format = newFormat;
        selfPaced = isSelfPaced;
        return this;
    }

    public CourseDraft link(@Nullable String newLink) {
        link = newLink;
        return this;
    }

    public CourseDraft effort(@Nullable Double newHours, @Nullable Double newDaysAbsent) {
        hours = newHours;
        daysAbsent = newDaysAbsent;
        return this;
    }

    public CourseDraft language(String newLanguage) {
        language = newLanguage;
        return this;
    }

    public CourseDraft price(Price newPrice) {
        price = newPrice;
        return this;
    }

    public CourseDraft certificate(boolean isCertificate) {
        certificate = isCertificate;
        return this;
    }

    public CourseDraft audience(@Nullable String newAudience) {
        audience = newAudience;
        return this;
    }

    public CourseDraft validity(@Nullable LocalDate newConfirmedOn, @Nullable LocalDate newExpiresOn) {
        confirmedOn = newConfirmedOn;
        expiresOn = newExpiresOn;
        return this;
    }

    public CourseDraft keywords(List<String> newKeywords) {
        keywords = List.copyOf(newKeywords);
        return this;
    }

    /** Of two tags for one competency the higher level stays. */
    public CourseDraft teaches(SkillTag tag) {
        teaches.merge(tag.address(), tag, CourseDraft::higher);
        return this;
    }

    public CourseDraft presupposes(SkillTag tag) {
        presupposes.merge(tag.address(), tag, CourseDraft::higher);
        return this;
    }

    /** Returns false where the same run is there already. */
    public boolean run(OfferedRun run) {
        return runs.stream().noneMatch(other -> other.key().equals(run.key())) && runs.add(run);
    }

    public OfferedCourse complete() {
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
                List.copyOf(teaches.values()),
                List.copyOf(presupposes.values()),
                runs);
    }

    private static SkillTag higher(SkillTag one, SkillTag other) {
        return one.level().compareTo(other.level()) >= 0 ? one : other;
    }
}
