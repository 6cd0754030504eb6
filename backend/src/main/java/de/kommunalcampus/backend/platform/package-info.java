// SPDX-License-Identifier: GPL-3.0-or-later
/** What every module stands on: the graph database, its migrations, the order of starting, and problem responses. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.platform;
