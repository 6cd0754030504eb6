// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching;

import de.kommunalcampus.backend.platform.GraphMark;
import java.time.LocalDate;

/** Reads what a catalogue is made of. */
@FunctionalInterface
public interface CatalogueReader {
    /**
     * Everything that was committed up to the mark, perhaps more. Costs seconds for 14,000 competencies, 3,000 job roles
     * and 100,000 courses.
     */
    CatalogueReading read(GraphMark from, LocalDate today);
}
