// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.need;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyEntry;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyIndex;
import de.kommunalcampus.matchingmodel.catalogue.Neighbour;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Spreads needs one step over the graph: what lies next to a need helps a little, and says so. */
final class RelatedNeed {

    /** Below this weight a neighbour would only lengthen the list. */
    private static final double LEAST_WEIGHT = 0.02;

    private static final int MOST = 60;

    private final EmployeeProfile profile;
    private final CompetencyIndex competencies;
    private final LocalDate today;

    RelatedNeed(EmployeeProfile profile, Catalogue catalogue, LocalDate today) {
        this.profile = profile;
        this.competencies = catalogue.competencies();
        this.today = today;
    }

    /** Neighbours that are not needed themselves; each has the weight of its strongest link. */
    List<NeedItem> of(List<NeedItem> direct) {
        BitSet needed = new BitSet();
        direct.forEach(item -> needed.set(competencies.ordinal(item.competency())));
        Map<Integer, Spread> spreads = new HashMap<>();
        for (NeedItem item : direct) {
            int source = competencies.ordinal(item.competency());
            NeedOrigin origin = new NeedOrigin(
                    NeedOrigin.Kind.RELATED, competencies.entry(source).ref());
            for (Neighbour link : competencies.neighbours(source)) {
                double weight = item.weight() * link.closeness();
                if (weight >= LEAST_WEIGHT && !needed.get(link.competency())) {
                    spreads.computeIfAbsent(link.competency(), target -> new Spread())
                            .add(weight, item.to(), origin);
                }
            }
        }
        return spreads.entrySet().stream()
                .map(spread -> toItem(competencies.entry(spread.getKey()), spread.getValue()))
                .flatMap(Optional::stream)
                .sorted(NeedItem.HEAVIEST_FIRST)
                .limit(MOST)
                .toList();
    }

    private Optional<NeedItem> toItem(CompetencyEntry target, Spread spread) {
        int held = heldStep(target.id());
        return held < spread.to.step() && profile.tenant().sees(target.tenant())
                ? Optional.of(spread.toItem(target.id(), held))
                : Optional.empty();
    }

    private int heldStep(CompetencyId id) {
        HeldLevel held = profile.held().get(id);
        return held == null ? 0 : held.stepOn(today);
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
