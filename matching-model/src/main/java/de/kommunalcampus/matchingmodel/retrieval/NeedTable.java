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
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A learning need translated into the ordinals of one catalogue, with constant-time look-up by competency. */
public final class NeedTable {

    /** What the heaviest need weighs, the others in proportion. A due obligation weighs as much. */
    public static final double HEAVIEST = 1;

    /** What covers the whole of the heaviest need covers so many units; whole numbers add up alike in any order. */
    public static final int UNITS = 100 << 14;

    private static final int UNITS_PER_PERCENT = UNITS / 100;

    private final List<NeedItem> items;
    private final TagTable tags;
    private final int[] competencies;
    private final short[] rowOf;
    private final byte[] from;
    private final byte[] to;
    private final double[] weight;
    private final boolean[] mandatory;
    private final int[] unitsPerPercent;
    private final double total;
    private final BitSet obligatory = new BitSet();
    private final Map<Integer, List<DueObligation>> obligations = new HashMap<>();

    public NeedTable(LearningNeed need, Catalogue catalogue) {
        items = need.items();
        tags = catalogue.courses().taught();
        competencies = new int[items.size()];
        rowOf = new short[catalogue.competencies().size()];
        from = new byte[items.size()];
        to = new byte[items.size()];
        weight = new double[items.size()];
        mandatory = new boolean[items.size()];
        unitsPerPercent = new int[items.size() * TagTable.LEVEL_PAIRS];
        for (int row = 0; row < items.size(); row++) {
            fill(row, items.get(row), catalogue);
        }
        for (DueObligation obligation : need.obligations()) {
            obligation.metBy().stream()
                    .map(catalogue.courses()::ordinal)
                    .filter(course -> course != CourseIndex.UNKNOWN)
                    .forEach(course -> obligations
                            .computeIfAbsent(course, key -> new ArrayList<>())
                            .add(obligation));
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
        for (int start = 0; start < to[row]; start++) {
            for (int end = start; end < 8; end++) {
                int levels = Math.min(to[row], end) - Math.max(from[row], start);
                double units = Math.floor(UNITS_PER_PERCENT * weight[row] * levels / (to[row] - from[row]));
                unitsPerPercent[row * TagTable.LEVEL_PAIRS + (start << 3 | end)] = (int) Math.max(0, units);
            }
        }
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

    /** How much of the need a course covers, in units, see the feature of that name. */
    public int covered(int course) {
        int covered = coveredByObligations(course);
        int end = tags.end(course);
        for (int slot = tags.first(course); slot < end; slot++) {
            int row = rowOf[tags.competency(slot)] - 1;
            if (row >= 0) {
                covered += covered(tags.tag(slot), row);
            }
        }
        return covered;
    }

    /** What a course covers by the due obligations that it meets, in units. */
    int coveredByObligations(int course) {
        return obligatory.get(course) ? UNITS * obligations(course).size() : 0;
    }

    /**
     * What a tag covers of a need, in units: the weight of the need, times the share of its missing levels that the tag
     * leads through, rounded down, times the percent of its confidence.
     */
    public int covered(short tag, int row) {
        return unitsPerPercent[row * TagTable.LEVEL_PAIRS + TagTable.levels(tag)] * TagTable.percent(tag);
    }

    /** The competency by which a course covers most of the need, the first it teaches where it covers none; or -1. */
    public int mainCompetency(int course) {
        int main = -1;
        int most = -1;
        for (int slot = tags.first(course); slot < tags.end(course); slot++) {
            int row = row(tags.competency(slot));
            int covered = row < 0 ? 0 : covered(tags.tag(slot), row);
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
            if (row >= 0 && mandatory[row] && leadsOn(slot, row)) {
                return true;
            }
        }
        return false;
    }

    public boolean isObligatory(int course) {
        return obligatory.get(course);
    }

    /** The due obligations that a course meets. */
    public List<DueObligation> obligations(int course) {
        return obligations.getOrDefault(course, List.of());
    }

    /** The first course from one on that meets a due obligation; negative where there is none. */
    int nextObligatory(int course) {
        return obligatory.nextSetBit(course);
    }

    /** Whether a tag leads through any of the missing levels. */
    private boolean leadsOn(int slot, int row) {
        return Math.min(to[row], tags.to(slot)) > Math.max(from[row], tags.from(slot));
    }
}
