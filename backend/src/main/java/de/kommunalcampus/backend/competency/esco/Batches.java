// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.competency.esco;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Cuts a list into pieces of about one size. */
final class Batches {
    private Batches() {}

    /** No piece exceeds {@code most}, except one whose only element does. */
    static <T> List<List<T>> of(List<T> elements, int most, ToIntFunction<T> size) {
        List<List<T>> batches = new ArrayList<>();
        List<T> batch = new ArrayList<>();
        int filled = 0;
        for (T element : elements) {
            int next = size.applyAsInt(element);
            if (!batch.isEmpty() && filled + next > most) {
                batches.add(batch);
                batch = new ArrayList<>();
                filled = 0;
            }
            batch.add(element);
            filled += next;
        }
        if (!batch.isEmpty()) {
            batches.add(batch);
        }
        return batches;
    }
}
