// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.admission.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param unit whose people to invite, with those of units below it; null for the whole administration
 * @param again those who were invited and never came in; else those who have no account
 * @param after where the answer before ended; null to begin
 */
record StaffInvitationsForm(
        @Size(max = 100) @Nullable String unit,
        boolean again,
        @Size(max = 100) @Nullable String after) {}
