// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.agreement;

import java.time.LocalDate;

/**
 * What administration and staff council agreed on, a Dienstvereinbarung as a rule.
 *
 * @param reference by which the paper is found, such as its number or file
 * @param concludedOn not in the future
 * @param scope what it allows, for whom, for how long, in words
 */
public record Agreement(String reference, LocalDate concludedOn, String scope) {}
