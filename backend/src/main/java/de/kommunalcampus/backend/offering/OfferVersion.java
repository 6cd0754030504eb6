// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering;

import java.time.ZonedDateTime;

/**
 * What was once published.
 *
 * @param number counts the publications of one offer from 1
 */
public record OfferVersion(long number, ZonedDateTime publishedAt, OfferSheet sheet) {}
