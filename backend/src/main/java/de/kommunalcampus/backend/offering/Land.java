// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering;

/** The sixteen German Länder, by their usual letters. */
public enum Land {
    BB,
    BE,
    BW,
    BY,
    HB,
    HE,
    HH,
    MV,
    NI,
    NW,
    RP,
    SH,
    SL,
    SN,
    ST,
    TH
}
