// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import java.lang.management.ManagementFactory;

/** The heap without garbage. */
final class UsedHeap {
    /** The serial collector leaves up to 5 % of dead objects where they are, but none at every fourth time. */
    private static final int COLLECTIONS = 4;

    private UsedHeap() {}

    /** Cost: some full collections. */
    static long bytes() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
