// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.need;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyEntry;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyIndex;
import de.kommunalcampus.matchingmodel.catalogue.Neighbour;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Spreads needs two steps over the graph: what lies near a need helps a little, and says so. */
final class RelatedNeed {

    /** Below this weight a neighbour would only lengthen the list. */
    private static final double LEAST_WEIGHT = 0.02;

    private static final int MOST = 60;

    /** As {@link NeedItem#HEAVIEST_FIRST}, for ordinals are in the order of ids. */
    private static final Comparator<Map.Entry<Integer, Spread>> HEAVIEST_FIRST = Comparator.comparingDouble(
                    (Map.Entry<Integer, Spread> spread) -> spread.getValue().weight)
            .reversed()
            .thenComparing(Map.Entry::getKey);

    private final EmployeeProfile profile;
    private final CompetencyIndex competencies;
    private final HeldSteps held;

    RelatedNeed(EmployeeProfile profile, Catalogue catalogue, HeldSteps held) {
        this.profile = profile;
        this.competencies = catalogue.competencies();
        this.held = held;
    }

    /** What lies near and is not needed itself; each has the weight of its strongest link. */
    List<NeedItem> of(List<NeedItem> direct) {
        BitSet needed = new BitSet();
        direct.forEach(item -> needed.set(competencies.ordinal(item.competency())));
        Map<Integer, Spread> spreads = new HashMap<>();
        direct.stream().filter(item -> !isOnlyADuty(item)).forEach(item -> {
            int source = competencies.ordinal(item.competency());
            NeedOrigin origin = new NeedOrigin(
                    NeedOrigin.Kind.RELATED, competencies.entry(source).ref());
            near(source, LEAST_WEIGHT / item.weight()).forEach((target, closeness) -> {
                if (!needed.get(target)) {
                    spreads.computeIfAbsent(target, key -> new Spread())
                            .add(item.weight() * closeness, item.to(), origin);
                }
            });
        });
        return spreads.entrySet().stream()
                .sorted(HEAVIEST_FIRST)
                .map(spread -> toItem(competencies.entry(spread.getKey()), spread.getValue()))
                .flatMap(Optional::stream)
                .limit(MOST)
                .toList();
    }

    /** A rule asks for its own training, not for what resembles it. */
    private static boolean isOnlyADuty(NeedItem item) {
        return item.origins().stream().allMatch(origin -> origin.kind() == NeedOrigin.Kind.OBLIGATION);
    }

    /**
     * Everything within two steps, by the closeness of the best way there: the product along it. The closest come first,
     * so most of the graph is never looked at.
     */
    private Map<Integer, Double> near(int source, double least) {
        Map<Integer, Double> near = new HashMap<>();
        for (Neighbour first : competencies.neighbours(source)) {
            if (first.closeness() < least) {
                break;
            }
            if (isVisible(first.competency())) {
                near.merge(first.competency(), first.closeness(), Math::max);
                addNext(near, first, source, least);
            }
        }
        return near;
    }

    private void addNext(Map<Integer, Double> near, Neighbour first, int source, double least) {
        for (Neighbour second : competencies.neighbours(first.competency())) {
            double closeness = first.closeness() * second.closeness();
            if (closeness < least) {
                return;
            }
            if (second.competency() != source) {
                near.merge(second.competency(), closeness, Math::max);
            }
        }
    }

    private boolean isVisible(int competency) {
        return profile.tenant().sees(competencies.entry(competency).tenant());
    }

    private Optional<NeedItem> toItem(CompetencyEntry target, Spread spread) {
        int step = held.of(target.id());
        return step < spread.to.step() && profile.tenant().sees(target.tenant())
                ? Optional.of(spread.toItem(target.id(), step))
                : Optional.empty();
    }

    private static final class Spread {

        private final TreeSet<NeedOrigin> origins = new TreeSet<>(NeedOrigin.BY_KIND_AND_ID);
        private double weight;
        private ProficiencyLevel to = ProficiencyLevel.BASIC;

        void add(double linkWeight, ProficiencyLevel level, NeedOrigin origin) {
            weight = Math.max(weight, linkWeight);
            to = to.compareTo(level) < 0 ? level : to;
            origins.add(origin);
        }

        NeedItem toItem(CompetencyId id, int from) {
            return new NeedItem(id, ProficiencyLevel.ofStep(from), to, weight, List.copyOf(origins));
        }
    }
}
