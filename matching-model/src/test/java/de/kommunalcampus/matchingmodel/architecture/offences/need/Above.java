// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.architecture.offences.need;

/** Stands above the catalogue. */
public final class Above {

    private Above() {}
}
