// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.testing;

import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.CourseEntry;
import de.kommunalcampus.matchingmodel.catalogue.CourseFormat;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.catalogue.Prerequisite;
import de.kommunalcampus.matchingmodel.catalogue.Price;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import de.kommunalcampus.matchingmodel.catalogue.ProviderId;
import de.kommunalcampus.matchingmodel.catalogue.RunEntry;
import de.kommunalcampus.matchingmodel.catalogue.RunId;
import de.kommunalcampus.matchingmodel.catalogue.TaughtCompetency;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what a course is: {@code course("Vergabe kompakt").teaching("Vergaberecht", null, BASIC).selfPaced()}. */
public final class CourseBuilder {

    private final String id;
    private TenantId tenant = TenantId.SHARED;
    private String provider = "Studieninstitut";
    private String title;
    private String promise = "";
    private String description = "";
    private CourseFormat format = CourseFormat.SEMINAR;
    private boolean selfPaced;
    private @Nullable Double hours = 8.0;
    private @Nullable Double daysAbsent;
    private String language = "de";
    private Price price = new Price.Known(new BigDecimal("200"), null, null);
    private boolean certificate;
    private @Nullable LocalDate confirmed = World.TODAY.minusDays(10);
    private final List<TaughtCompetency> teaches = new ArrayList<>();
    private final List<Prerequisite> presupposes = new ArrayList<>();
    private final List<RunEntry> runs = new ArrayList<>();
    private boolean ended;
    private @Nullable Boolean accessible;

    private CourseBuilder(String id) {
        this.id = id;
        title = id;
    }

    /** Dated, without a run yet; its id is its title. */
    public static CourseBuilder course(String id) {
        return new CourseBuilder(id);
    }

    /** A course that differs from another one only in its id and in what is said next. */
    public static CourseBuilder like(CourseEntry entry, String id) {
        CourseBuilder copy = new CourseBuilder(id);
        copy.tenant = entry.tenant();
        copy.provider = entry.providerId().value();
        copy.title = entry.title();
        copy.promise = entry.promise();
        copy.description = entry.description();
        copy.format = entry.format();
        copy.selfPaced = entry.selfPaced();
        copy.hours = entry.hours();
        copy.daysAbsent = entry.daysAbsent();
        copy.language = entry.language();
        copy.price = entry.price();
        copy.certificate = entry.certificate();
        copy.confirmed = entry.lastConfirmedOn();
        copy.teaches.addAll(entry.teaches());
        copy.presupposes.addAll(entry.presupposes());
        copy.runs.addAll(entry.runs());
        copy.ended = entry.ended();
        copy.accessible = entry.accessible();
        return copy;
    }

    public CourseBuilder withoutTags() {
        teaches.clear();
        return this;
    }

    public CourseBuilder withRuns(List<RunEntry> newRuns) {
        runs.clear();
        runs.addAll(newRuns);
        return this;
    }

    public CourseBuilder of(TenantId newTenant) {
        tenant = newTenant;
        return this;
    }

    public CourseBuilder by(String newProvider) {
        provider = newProvider;
        return this;
    }

    public CourseBuilder titled(String newTitle) {
        title = newTitle;
        return this;
    }

    public CourseBuilder promising(String newPromise) {
        promise = newPromise;
        return this;
    }

    public CourseBuilder describedAs(String newDescription) {
        description = newDescription;
        return this;
    }

    public CourseBuilder as(CourseFormat newFormat) {
        format = newFormat;
        return this;
    }

    public CourseBuilder selfPaced() {
        selfPaced = true;
        format = CourseFormat.SELF_STUDY;
        return this;
    }

    public CourseBuilder lasting(@Nullable Double newHours) {
        hours = newHours;
        return this;
    }

    public CourseBuilder absent(@Nullable Double days) {
        daysAbsent = days;
        return this;
    }

    public CourseBuilder in(String newLanguage) {
        language = newLanguage;
        return this;
    }

    public CourseBuilder free() {
        price = new Price.Free();
        return this;
    }

    public CourseBuilder costing(String euros) {
        price = new Price.Known(new BigDecimal(euros), null, null);
        return this;
    }

    public CourseBuilder atUnknownPrice() {
        price = new Price.Unknown();
        return this;
    }

    public CourseBuilder certified() {
        certificate = true;
        return this;
    }

    public CourseBuilder confirmedOn(@Nullable LocalDate day) {
        confirmed = day;
        return this;
    }

    public CourseBuilder teaching(String competency, @Nullable ProficiencyLevel from, ProficiencyLevel to) {
        return teaching(competency, from, to, 1);
    }

    public CourseBuilder teaching(
            String competency, @Nullable ProficiencyLevel from, ProficiencyLevel to, double confidence) {
        teaches.add(new TaughtCompetency(new CompetencyId(competency), from, to, confidence));
        return this;
    }

    public CourseBuilder presupposing(String competency, ProficiencyLevel level) {
        presupposes.add(new Prerequisite(new CompetencyId(competency), level));
        return this;
    }

    /** One day, 9 to 16 o'clock, with seats, without deadline or place. */
    public CourseBuilder on(LocalDate day) {
        return running(run(day, null, 0, null));
    }

    public CourseBuilder full(LocalDate day) {
        return running(run(day, 12, 12, null));
    }

    public CourseBuilder fullWithWaitingList(LocalDate day) {
        RunId runId = new RunId(id + "#" + runs.size());
        return running(new RunEntry(runId, day.atTime(9, 0), day.atTime(16, 0), 12, 12, null, false, null, null, true));
    }

    public CourseBuilder closed(LocalDate day) {
        return running(run(day, null, 0, World.TODAY.minusDays(1)));
    }

    public CourseBuilder at(LocalDate day, double latitude, double longitude) {
        return running(run(day.atTime(9, 0), day.atTime(16, 0), null, 0, null, latitude, longitude));
    }

    public CourseBuilder at(LocalDate day, String city, double latitude, double longitude) {
        return running(new RunEntry(
                new RunId(id + "-" + runs.size()),
                day.atTime(9, 0),
                day.atTime(16, 0),
                null,
                0,
                null,
                false,
                latitude,
                longitude,
                false,
                city,
                null));
    }

    public CourseBuilder from(LocalDateTime start, LocalDateTime end) {
        return running(run(start, end, null, 0, null, null, null));
    }

    private CourseBuilder running(RunEntry run) {
        runs.add(run);
        return this;
    }

    private RunEntry run(LocalDate day, @Nullable Integer seats, int taken, @Nullable LocalDate deadline) {
        return run(day.atTime(9, 0), day.atTime(16, 0), seats, taken, deadline, null, null);
    }

    private RunEntry run(
            LocalDateTime start,
            LocalDateTime end,
            @Nullable Integer seats,
            int taken,
            @Nullable LocalDate deadline,
            @Nullable Double latitude,
            @Nullable Double longitude) {
        RunId runId = new RunId(id + "#" + runs.size());
        return new RunEntry(runId, start, end, seats, taken, deadline, false, latitude, longitude);
    }

    public CourseBuilder accessible(@Nullable Boolean known) {
        accessible = known;
        return this;
    }

    public CourseBuilder ended() {
        ended = true;
        return this;
    }

    public CourseEntry build() {
        return new CourseEntry(
                new CourseId(id),
                tenant,
                new ProviderId(provider),
                provider,
                title,
                promise,
                description,
                format,
                selfPaced,
                hours,
                daysAbsent,
                language,
                price,
                certificate,
                confirmed,
                teaches,
                presupposes,
                runs,
                ended,
                accessible);
    }
}
