// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.demand;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A search of several people that brought nothing.
 *
 * @param text in lower case; empty where filters alone were set
 * @param filter without which it would have brought something; null where the text itself finds nothing
 * @param region of the administration; null where none is known
 * @param people how many different ones, exactly
 */
public record ToldSearch(
        YearMonth month,
        String text,
        @Nullable SearchFilter filter,
        @Nullable String region,
        long people) {}
