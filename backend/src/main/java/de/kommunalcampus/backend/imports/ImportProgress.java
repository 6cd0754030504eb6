// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports;

import de.kommunalcampus.backend.platform.DiskFull;
import de.kommunalcampus.backend.platform.FreeSpace;

/** Told now and then how far an import is; calls come from one thread and must return at once. */
@FunctionalInterface
public interface ImportProgress {
    ImportProgress NONE = (step, done, total) -> {};

    void at(Step step, long done, long total);

    /** Stops the import before a write for which there is too little space, with {@link DiskFull}. */
    default ImportProgress guardedBy(FreeSpace space) {
        return (step, done, total) -> {
            if (step == Step.WRITING) {
                space.require();
            }
            at(step, done, total);
        };
    }

    /** The parts of an import, each with its share of the whole. */
    enum Step {
        UNPACKING(0, 0.1),
        READING(0.1, 0.3),
        WRITING(0.3, 1);

        private final double from;
        private final double to;

        Step(double from, double to) {
            this.from = from;
            this.to = to;
        }

        /** The share of the whole import that is done, 0 to 1. */
        public double share(long done, long total) {
            return total <= 0 ? from : from + (to - from) * Math.min(done, total) / total;
        }
    }
}
