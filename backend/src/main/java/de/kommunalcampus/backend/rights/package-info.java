// SPDX-License-Identifier: GPL-3.0-or-later
/** What the platform keeps of a person: given to the person as a copy, ended when its time is over, erased. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"platform", "identity", "profile"})
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.rights;
