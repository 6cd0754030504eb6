// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

/** A column of whole numbers: two bytes each as long as all are from 0 to 65,535, else four. */
final class Numbers {

    private static final char[] NONE = {};

    private final char[] low;
    private final char[] high;

    private Numbers(char[] low, char[] high) {
        this.low = low;
        this.high = high;
    }

    static Numbers of(int[] numbers) {
        char[] low = new char[numbers.length];
        boolean fit = true;
        for (int i = 0; i < numbers.length; i++) {
            low[i] = (char) numbers[i];
            fit &= low[i] == numbers[i];
        }
        char[] high = fit ? NONE : new char[numbers.length];
        for (int i = 0; i < high.length; i++) {
            high[i] = (char) (numbers[i] >>> Character.SIZE);
        }
        return new Numbers(low, high);
    }

    int size() {
        return low.length;
    }

    int get(int place) {
        return high.length == 0 ? low[place] : high[place] << Character.SIZE | low[place];
    }
}
