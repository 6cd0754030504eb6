// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.registration;

/** What a provider is. An inner department of an administration is set up by that administration, not here. */
public enum ProviderKind {
    ACADEMY,
    VHS,
    ASSOCIATION,
    FREE_PLATFORM,
    PRIVATE
}
