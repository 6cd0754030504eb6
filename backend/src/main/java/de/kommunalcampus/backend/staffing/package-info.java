// SPDX-License-Identifier: GPL-3.0-or-later
/** Bringing in and keeping up the people of an administration and its units, by form and by file. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "platform",
            "identity",
            "accesslog",
            "organisation",
            "profile",
            "imports",
            "imports :: reading"
        })
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.staffing;
