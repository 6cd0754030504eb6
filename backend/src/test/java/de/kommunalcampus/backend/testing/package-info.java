// SPDX-License-Identifier: GPL-3.0-or-later
/** The one running application that all integration tests of a JVM share. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.testing;
