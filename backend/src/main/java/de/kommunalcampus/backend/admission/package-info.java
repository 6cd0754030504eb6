// SPDX-License-Identifier: GPL-3.0-or-later
/** How people come in and go: mails with the way in, forgotten passwords, the end of access with the end of work. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"platform", "identity", "mail", "organisation", "tenancy"})
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.admission;
