// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import org.jspecify.annotations.Nullable;

/** A name in German and, where there is one, in English. */
public record Label(String de, @Nullable String en) {}
