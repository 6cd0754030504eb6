// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a course costs one participant, in euros. */
public sealed interface Price {

    /** Costs nothing. */
    record Free() implements Price {}

    /**
     * A known price.
     *
     * @param gross what is paid, value added tax included
     * @param net without value added tax, where the provider states it
     * @param vatRate per cent, where the provider states it
     */
    record Known(
            BigDecimal gross,
            @Nullable BigDecimal net,
            @Nullable BigDecimal vatRate) implements Price {

        public Known {
            if (gross.signum() < 0) {
                throw new IllegalArgumentException("A price must not be negative, is " + gross);
            }
        }
    }

    /** Nobody told us; never counts as 0. */
    record Unknown() implements Price {}
}
