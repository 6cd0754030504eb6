// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering;

/** Where an offer stands; what staff find is published. */
public enum OfferState {
    /** Never published. */
    DRAFT,
    /** Handed in, and nobody has decided. */
    IN_REVIEW,
    PUBLISHED,
    /** Taken out for a while by its provider. */
    PAUSED,
    ENDED
}
