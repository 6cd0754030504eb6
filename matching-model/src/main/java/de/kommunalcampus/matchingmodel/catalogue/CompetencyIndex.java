// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Competencies by ordinal (the order of their ids), with their neighbours. */
public final class CompetencyIndex {

    /** Ordinal of what is not in the catalogue. */
    public static final int UNKNOWN = -1;

    private static final Comparator<Neighbour> CLOSEST_FIRST =
            Comparator.comparingDouble(Neighbour::closeness).reversed().thenComparingInt(Neighbour::competency);

    private static final double BROADER_CLOSENESS = 0.3;
    private static final double RELATED_CLOSENESS = 0.4;

    private final List<CompetencyEntry> entries;
    private final Map<CompetencyId, Integer> ordinals;
    private final List<List<Neighbour>> neighbours;

    CompetencyIndex(List<CompetencyEntry> content, CatalogueProblems.Counter problems) {
        ordinals = new HashMap<>(content.size() * 2);
        entries = problems.distinct(content, CompetencyEntry::id);
        for (int i = 0; i < entries.size(); i++) {
            ordinals.put(entries.get(i).id(), i);
        }
        neighbours = link(problems);
    }

    /** In the order of their ordinals. */
    List<CompetencyEntry> entries() {
        return entries;
    }

    public int size() {
        return entries.size();
    }

    public CompetencyEntry entry(int ordinal) {
        return entries.get(ordinal);
    }

    public int ordinal(CompetencyId id) {
        return ordinals.getOrDefault(id, UNKNOWN);
    }

    /**
     * Broader, narrower and related competencies, the closest first. Related ones are as close as 0.4 × the weight of the
     * relation, from both ends. A broader one is 0.3 close; a narrower one among n siblings 0.3/√n, because it is one of
     * n parts.
     */
    public List<Neighbour> neighbours(int ordinal) {
        return neighbours.get(ordinal);
    }

    private List<List<Neighbour>> link(CatalogueProblems.Counter problems) {
        List<Map<Integer, Double>> links = new ArrayList<>(entries.size());
        entries.forEach(entry -> links.add(new HashMap<>(4)));
        int[] narrower = countNarrower();
        for (int i = 0; i < entries.size(); i++) {
            for (CompetencyId id : entries.get(i).broader()) {
                int parent = problems.known(ordinal(id));
                if (parent != UNKNOWN && parent != i) {
                    links.get(i).merge(parent, BROADER_CLOSENESS, Math::max);
                    links.get(parent).merge(i, BROADER_CLOSENESS / Math.sqrt(narrower[parent]), Math::max);
                }
            }
            for (RelatedCompetency related : entries.get(i).related()) {
                int other = problems.known(ordinal(related.id()));
                if (other != UNKNOWN && other != i) {
                    links.get(i).merge(other, RELATED_CLOSENESS * related.weight(), Math::max);
                    links.get(other).merge(i, RELATED_CLOSENESS * related.weight(), Math::max);
                }
            }
        }
        return links.stream().map(CompetencyIndex::ordered).toList();
    }

    private int[] countNarrower() {
        int[] counts = new int[entries.size()];
        for (CompetencyEntry entry : entries) {
            for (CompetencyId id : entry.broader()) {
                int parent = ordinal(id);
                if (parent != UNKNOWN) {
                    counts[parent]++;
                }
            }
        }
        return counts;
    }

    private static List<Neighbour> ordered(Map<Integer, Double> links) {
        return links.entrySet().stream()
                .map(link -> new Neighbour(link.getKey(), link.getValue()))
                .sorted(CLOSEST_FIRST)
                .toList();
    }
}
