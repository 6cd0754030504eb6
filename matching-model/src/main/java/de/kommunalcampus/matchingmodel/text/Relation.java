// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

/** How two expressions of the trade belong together, and how much of a match one is worth for the other. */
enum Relation {
    /** BEM = Betriebliches Eingliederungsmanagement: the same in short, both ways. */
    ABBREVIATION(0.95),
    /** Personalausweis = Perso: the same in other words, both ways. */
    SYNONYM(0.85),
    /** procurement = Vergabe: the same in English, both ways. */
    ENGLISH(0.85),
    /** Kneipe → Gaststättenrecht: who says the first means a matter of the second; not the other way round. */
    LEADS_TO(0.65),
    /** Webinar → online at a date: how a course is given, not what it is about. */
    GIVEN_AS(0.85);

    private final double worth;

    Relation(double worth) {
        this.worth = worth;
    }

    double worth() {
        return worth;
    }
}
