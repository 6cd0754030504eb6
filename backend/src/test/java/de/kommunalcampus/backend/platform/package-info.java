// SPDX-License-Identifier: GPL-3.0-or-later
/** Tests of what every module stands on. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.platform;
