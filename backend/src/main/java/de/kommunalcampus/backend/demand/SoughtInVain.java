// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.demand;

import org.jspecify.annotations.Nullable;

/**
 * A search that brought nothing.
 *
 * @param text in one form; empty where filters alone were set
 * @param filter without which it would have brought something; null where the text itself finds nothing
 */
public record SoughtInVain(String text, @Nullable SearchFilter filter) {}
