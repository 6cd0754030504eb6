// SPDX-License-Identifier: GPL-3.0-or-later
/** What the library may not do, checked on its byte code. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.matchingmodel.architecture;
