// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

/** The kinds of bodies that employ people here. */
public enum AdministrationKind {
    MUNICIPALITY,
    COUNTY
}
