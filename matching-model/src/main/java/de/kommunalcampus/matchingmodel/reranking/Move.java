// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.reranking;

/**
 * A course that a stage moved back.
 *
 * @param from its place by score, from 1
 * @param to its place now
 */
public record Move(int course, int from, int to, MoveCause cause) {}
