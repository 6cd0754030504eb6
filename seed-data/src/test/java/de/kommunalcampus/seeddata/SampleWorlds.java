// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import java.time.LocalDate;

/** The committed world, read once for all tests that only look at it. */
final class SampleWorlds {

    static final LocalDate LOADING_DAY = LocalDate.of(2026, 11, 25);

    static final SampleWorld COMMITTED = SampleWorld.read(LOADING_DAY);

    private SampleWorlds() {}
}
