// SPDX-License-Identifier: GPL-3.0-or-later
/** One offence against each rule, so that every rule is seen red. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.matchingmodel.architecture.offences;
