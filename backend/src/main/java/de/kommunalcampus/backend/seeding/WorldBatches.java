// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.seeding;

import de.kommunalcampus.seeddata.SampleWorld;
import java.util.List;
import java.util.stream.Stream;

/** The sample world above the library, in the order in which it can be written: what is referred to comes first. */
final class WorldBatches {
    private WorldBatches() {}

    static List<Batch> of(SampleWorld world) {
        return Stream.of(
                        OrganisationBatches.of(world.organisation()),
                        OfferBatches.of(world.offers()),
                        ProfileBatches.of(world),
                        ObligationBatches.of(world.obligations()))
                .flatMap(List::stream)
                .toList();
    }
}
