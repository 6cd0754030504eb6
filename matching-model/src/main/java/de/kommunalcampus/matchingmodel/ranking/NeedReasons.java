// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.ranking;

import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import de.kommunalcampus.matchingmodel.catalogue.Ref;
import de.kommunalcampus.matchingmodel.catalogue.TagTable;
import de.kommunalcampus.matchingmodel.need.DueObligation;
import de.kommunalcampus.matchingmodel.need.NeedItem;
import de.kommunalcampus.matchingmodel.need.NeedOrigin;
import de.kommunalcampus.matchingmodel.retrieval.NeedTable;
import de.kommunalcampus.matchingmodel.scoring.Contribution;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reasons that come from what a person should learn. */
final class NeedReasons {

    private static final double FITS = 0.99;

    private final Request request;
    private final NeedTable need;
    private final TagTable tags;

    NeedReasons(Request request) {
        this.request = request;
        need = request.need();
        tags = request.courses().taught();
    }

    /** One reason per need covered and per obligation met; they share the factor's contribution in proportion to what each covers. */
    List<Reason> covered(int course, Contribution factor) {
        List<DueObligation> met = need.obligations(course);
        double total = NeedTable.HEAVIEST * met.size();
        for (int slot = tags.first(course); slot < tags.end(course); slot++) {
            total += covered(slot);
        }
        List<Reason> reasons = new ArrayList<>();
        double[] meets = new double[met.size()];
        Arrays.fill(meets, NeedTable.HEAVIEST);
        for (int slot = tags.first(course); slot < tags.end(course); slot++) {
            int touched = touched(slot, met);
            if (touched >= 0) {
                meets[touched] += covered(slot);
            } else if (covered(slot) > 0) {
                reasons.add(reason(slot, factor.contribution() * covered(slot) / total));
            }
        }
        for (int i = 0; i < meets.length; i++) {
            double share = factor.contribution() * meets[i] / total;
            reasons.add(Reason.withObligation(
                    Reason.Code.MEETS_OBLIGATION, share, met.get(i).obligation(), overdue(met.get(i))));
        }
        return reasons;
    }

    private @Nullable Double overdue(DueObligation rule) {
        LocalDate dueOn = rule.dueOn();
        return dueOn == null
                ? null
                : Double.valueOf(ChronoUnit.DAYS.between(dueOn, request.now().toLocalDate()));
    }

    /** Which of the rules that the course meets a tag only touches, for that is said once; or -1. */
    private int touched(int slot, List<DueObligation> met) {
        int row = need.row(tags.competency(slot));
        if (row < 0 || code(need.item(row)) != Reason.Code.TOUCHES_OBLIGATION) {
            return -1;
        }
        Ref rule = ref(first(need.item(row), NeedOrigin.Kind.OBLIGATION));
        return met.stream().map(DueObligation::obligation).toList().indexOf(rule);
    }

    private double covered(int slot) {
        int row = need.row(tags.competency(slot));
        return row < 0 ? 0 : (double) need.covered(tags.tag(slot), row) / NeedTable.UNITS;
    }

    private Reason reason(int slot, double contribution) {
        NeedItem item = need.item(need.row(tags.competency(slot)));
        int reached = Math.min(tags.to(slot), item.to().step());
        Reason.Code code = code(item);
        NeedOrigin obligation = first(item, NeedOrigin.Kind.OBLIGATION);
        return new Reason(
                code,
                contribution,
                code == Reason.Code.RELATED_TO_NEED ? item.origins().getFirst().ref() : label(slot),
                ref(first(item, NeedOrigin.Kind.TASK)),
                code == Reason.Code.REACHES_GOAL ? goalRole(item) : ref(first(item, NeedOrigin.Kind.JOB_ROLE)),
                item.from(),
                ProficiencyLevel.ofStep(reached),
                null,
                obligation == null ? null : obligation.ref().label().de(),
                ref(obligation));
    }

    /** What the person chose goes before what the work asks for; that a course touches a duty says least. */
    private static Reason.Code code(NeedItem item) {
        if (first(item, NeedOrigin.Kind.GOAL) != null) {
            return Reason.Code.REACHES_GOAL;
        }
        if (first(item, NeedOrigin.Kind.TASK) != null) {
            return Reason.Code.SERVES_TASK;
        }
        if (first(item, NeedOrigin.Kind.JOB_ROLE) != null) {
            return Reason.Code.COVERS_NEED;
        }
        return item.isRelated() ? Reason.Code.RELATED_TO_NEED : Reason.Code.TOUCHES_OBLIGATION;
    }

    /** The role aimed at; null where the goal is the competency itself. */
    private static @Nullable Ref goalRole(NeedItem item) {
        Ref goal = ref(first(item, NeedOrigin.Kind.GOAL));
        return goal == null || goal.id().equals(item.competency().value()) ? null : goal;
    }

    private static @Nullable NeedOrigin first(NeedItem item, NeedOrigin.Kind kind) {
        return item.origins().stream()
                .filter(origin -> origin.kind() == kind)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Ref ref(@Nullable NeedOrigin origin) {
        return origin == null ? null : origin.ref();
    }

    private Ref label(int slot) {
        return request.catalogue().competencies().entry(tags.competency(slot)).ref();
    }

    /** Says so where the course starts where the person stands, for the competency it helps most with. */
    List<Reason> levels(int course, Contribution factor) {
        if (factor.value() < FITS) {
            return List.of();
        }
        int best = -1;
        for (int slot = tags.first(course); slot < tags.end(course); slot++) {
            if (best < 0 || covered(slot) > covered(best)) {
                best = slot;
            }
        }
        return best < 0
                ? List.of()
                : List.of(new Reason(
                        Reason.Code.FITS_LEVEL,
                        factor.contribution(),
                        label(best),
                        null,
                        null,
                        ProficiencyLevel.ofStep(tags.from(best)),
                        ProficiencyLevel.ofStep(tags.to(best)),
                        null,
                        null,
                        null));
    }
}
