// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.demand;

import de.kommunalcampus.backend.agreement.SwitchedOff;
import de.kommunalcampus.backend.agreement.Switches;
import de.kommunalcampus.backend.agreement.TenantSwitch;
import de.kommunalcampus.backend.matching.PlaceDraw;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.List;
import org.springframework.stereotype.Service;

/** What an administration learns of what its people seek, without learning of anybody. */
@Service
public class Demand {
    /** What fewer people did is not told: somebody who knows the office could guess who it was. */
    public static final int FEWEST = 5;

    private static final int MOST = 1_000;

    private final Switches switches;
    private final DemandCounts counts;

    Demand(Switches switches, DemandCounts counts) {
        this.switches = switches;
        this.counts = counts;
    }

    /**
     * What several people sought in vain, the newest month first, in it what most sought.
     *
     * @throws SwitchedOff where the administration has not agreed that it is counted
     */
    public List<ToldSearch> listSearches(TenantId tenant) {
        switches.require(tenant, TenantSwitch.RECORDED_SEARCHES);
        return counts.listSearches(tenant, FEWEST, MOST);
    }

    /**
     * How often which place of a list was shown and opened, the newest month first, the first place first.
     *
     * @throws SwitchedOff where the administration has not agreed that it is counted
     */
    public List<ToldPlace> listPlaces(TenantId tenant) {
        switches.require(tenant, TenantSwitch.RECORDED_SEARCHES);
        return counts.listPlaces(tenant, FEWEST);
    }

    /**
     * The same of pairs that chance decided about.
     *
     * @throws SwitchedOff where the administration has not agreed on either, that it is counted or that chance decides
     */
    public List<ToldPlace> listDrawnPlaces(TenantId tenant) {
        switches.require(tenant, TenantSwitch.RANDOMISED_RANKING);
        return listPlaces(tenant).stream()
                .filter(place -> place.draw() != PlaceDraw.NONE && place.place() <= ShownAt.LAST)
                .toList();
    }
}
