// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.architecture.offences.catalogue;

import de.kommunalcampus.matchingmodel.architecture.offences.need.Above;

/** Breaks the rule on the direction of dependencies. */
final class Below {

    private Below() {}

    static Class<?> above() {
        return Above.class;
    }
}
