// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

/** A benchmark cannot run; the message is one sentence for the person at the terminal. */
public class BenchRefused extends RuntimeException {
    public BenchRefused(String sentence) {
        super(sentence);
    }
}
