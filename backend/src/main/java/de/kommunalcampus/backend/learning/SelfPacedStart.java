// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.learning;

import org.jspecify.annotations.Nullable;

/**
 * What decides whether a course can be begun at once.
 *
 * @param link where it begins, a web address; null where the provider names none
 */
public record SelfPacedStart(
        boolean selfPaced, boolean ended, @Nullable String link) {}
