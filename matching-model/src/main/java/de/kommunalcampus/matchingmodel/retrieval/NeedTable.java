// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CourseIndex;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import de.kommunalcampus.matchingmodel.catalogue.TagTable;
import de.kommunalcampus.matchingmodel.need.DueObligation;
import de.kommunalcampus.matchingmodel.need.LearningNeed;
import de.kommunalcampus.matchingmodel.need.NeedItem;
import de.kommunalcampus.matchingmodel.need.NeedOrigin;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A learning need translated into the ordinals of one catalogue, with constant-time look-up by competency. */
public final class NeedTable {

    /** What the heaviest need weighs, the others in proportion. A due obligation weighs as much. */
    public static final double HEAVIEST = 1;

    private final List<NeedItem> items;
    private final TagTable tags;
    private final int[] competencies;
    private final short[] rowOf;
    private final byte[] from;
    private final byte[] to;
    private final double[] weight;
    private final boolean[] mandatory;
    private final double total;
    private final BitSet obligatory = new BitSet();
    private final Map<Integer, DueObligation> obligations = new HashMap<>();

    public NeedTable(LearningNeed need, Catalogue catalogue) {
        items = need.items();
        tags = catalogue.courses().taught();
        competencies = new int[items.size()];
        rowOf = new short[catalogue.competencies().size()];
        from = new byte[items.size()];
        to = new byte[items.size()];
        weight = new double[items.size()];
        mandatory = new boolean[items.size()];
        for (int row = 0; row < items.size(); row++) {
            fill(row, items.get(row), catalogue);
        }
        for (DueObligation obligation : need.obligations()) {
            obligation.metBy().stream()
                    .map(catalogue.courses()::ordinal)
                    .filter(course -> course != CourseIndex.UNKNOWN)
                    .forEach(course -> obligations.putIfAbsent(course, obligation));
        }
        obligations.keySet().forEach(obligatory::set);
        total = HEAVIEST * need.obligations().size() + weighDirectNeeds();
    }

    private void fill(int row, NeedItem item, Catalogue catalogue) {
        competencies[row] = catalogue.competencies().ordinal(item.competency());
        rowOf[competencies[row]] = (short) (row + 1);
        from[row] = (byte) ProficiencyLevel.step(item.from());
        to[row] = (byte) item.to().step();
        mandatory[row] = item.origins().stream().anyMatch(origin -> origin.kind() == NeedOrigin.Kind.OBLIGATION);
        weight[row] = HEAVIEST * item.weight() / items.getFirst().weight();
    }

    private double weighDirectNeeds() {
        double sum = 0;
        for (int row = 0; row < weight.length; row++) {
            sum += items.get(row).isRelated() ? 0 : weight[row];
        }
        return sum;
    }

    /** The weight of all needs and due obligations together; what is only related to a need adds nothing. */
    public double total() {
        return total;
    }

    boolean isEmpty() {
        return competencies.length == 0 && obligations.isEmpty();
    }

    int size() {
        return competencies.length;
    }

    int competency(int row) {
        return competencies[row];
    }

    /** Row of the need for a competency, or -1. */
    public int row(int competency) {
        return rowOf[competency] - 1;
    }

    public NeedItem item(int row) {
        return items.get(row);
    }

    /** The step that counts as held for this need. */
    public int fromStep(int row) {
        return from[row];
    }

    public double weight(int row) {
        return weight[row];
    }

    /** How much of the need a course covers, see the feature of that name. */
    public double covered(int course) {
        double covered = obligatory.get(course) ? HEAVIEST : 0;
        int end = tags.end(course);
        for (int slot = tags.first(course); slot < end; slot++) {
            int row = rowOf[tags.competency(slot)] - 1;
            if (row >= 0) {
                covered += weight[row] * gain(slot, row);
            }
        }
        return covered;
    }

    /** The competency by which a course covers most of the need, the first it teaches where it covers none; or -1. */
    public int mainCompetency(int course) {
        int main = -1;
        double most = -1;
        for (int slot = tags.first(course); slot < tags.end(course); slot++) {
            int row = row(tags.competency(slot));
            double covered = row < 0 ? 0 : weight[row] * gain(slot, row);
            if (covered > most) {
                most = covered;
                main = tags.competency(slot);
            }
        }
        return main;
    }

    /** Whether a course meets a due obligation, itself or by a competency that has to be shown again. */
    boolean isDue(int course) {
        if (obligatory.get(course)) {
            return true;
        }
        for (int slot = tags.first(course); slot < tags.end(course); slot++) {
            int row = row(tags.competency(slot));
            if (row >= 0 && mandatory[row] && gain(slot, row) > 0) {
                return true;
            }
        }
        return false;
    }

    public boolean isObligatory(int course) {
        return obligatory.get(course);
    }

    /** The due obligation that a course meets, if any. */
    public @Nullable DueObligation obligation(int course) {
        return obligatory.get(course) ? obligations.get(course) : null;
    }

    IntStream obligatoryCourses() {
        return obligatory.stream();
    }

    /**
     * Share of the missing levels of a need that a tag covers, times the confidence of the tag: what one may expect to
     * gain. Levels below the tag's own start are not taught by it.
     */
    public double gain(int slot, int row) {
        int lower = Math.max(from[row], tags.from(slot));
        int upper = Math.min(to[row], tags.to(slot));
        return upper <= lower ? 0 : tags.confidence(slot) * (upper - lower) / (to[row] - from[row]);
    }
}
