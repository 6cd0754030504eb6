// SPDX-License-Identifier: GPL-3.0-or-later
/** What staff and guests write about the pages, and whom they can turn to about a barrier. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"platform", "identity"})
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.feedback;
