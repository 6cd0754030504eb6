// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something whose name answers a text.
 *
 * @param value above 0 and up to 1
 * @param words of the text, that led there
 * @param names what it is called
 */
record NameHit<T>(T id, double value, List<String> words, List<Spoken> names) {

    /** @param share how much the name counts */
    record Spoken(String text, boolean isEnglish, double share) {

        static Stream<Spoken> of(Label label) {
            Spoken german = new Spoken(label.de(), false, 1);
            return label.en() == null ? Stream.of(german) : Stream.of(german, new Spoken(label.en(), true, 1));
        }

        static Spoken of(String otherName, double share) {
            return new Spoken(otherName, false, share);
        }
    }
}
