// SPDX-License-Identifier: GPL-3.0-or-later
/** Stages that rearrange a scored list for reasons beyond a single score. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.matchingmodel.reranking;
