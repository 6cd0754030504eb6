// SPDX-License-Identifier: GPL-3.0-or-later
/** Offers that providers write by hand: drafts, review, publication, and the versions behind. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"platform", "identity"})
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.offering;
