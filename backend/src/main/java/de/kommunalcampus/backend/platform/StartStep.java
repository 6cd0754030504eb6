// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

/**
 * Work that must be finished before the first request is accepted, such as migrations or the first catalogue. Steps
 * run one after the other in ascending {@link #order()}; one that throws stops the start.
 */
public interface StartStep {
    int MIGRATIONS = 0;
    int LIBRARY = 50;
    int SAMPLE_WORLD = 100;
    int ACCOUNTS = 150;
    int CATALOGUE = 200;

    int order();

    void run();
}
