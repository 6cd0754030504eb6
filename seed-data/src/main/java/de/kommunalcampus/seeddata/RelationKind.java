// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

/** Kinds of edges between competencies: BROADER points from the narrower to the broader one. */
public enum RelationKind {
    BROADER,
    RELATED_TO
}
