// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import java.util.Arrays;

/** A column of numbers of which few are different: two bytes each, and eight for each that is. */
final class DistinctNumbers {

    private final long[] distinct;
    private final Numbers places;

    private DistinctNumbers(long[] distinct, Numbers places) {
        this.distinct = distinct;
        this.places = places;
    }

    static DistinctNumbers of(long[] numbers) {
        long[] distinct = Arrays.stream(numbers).sorted().distinct().toArray();
        return new DistinctNumbers(
                distinct,
                Numbers.of(Arrays.stream(numbers)
                        .mapToInt(number -> Arrays.binarySearch(distinct, number))
                        .toArray()));
    }

    long get(int place) {
        return distinct[places.get(place)];
    }
}
