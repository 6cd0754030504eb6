// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching;

import de.kommunalcampus.backend.platform.GraphMark;
import de.kommunalcampus.backend.platform.Touched;
import de.kommunalcampus.backend.platform.Watched;
import java.time.LocalDate;

/** Reads what a catalogue is made of. */
public interface CatalogueReader {
    /**
     * Everything that was committed up to the mark, perhaps more; each list in the order of the ids. Costs seconds for
     * 14,000 competencies, 3,000 job roles and 100,000 courses.
     */
    CatalogueReading read(GraphMark from, LocalDate today);

    /** What changes it wants to hear of, to read only those. */
    Watched watched();

    /** The same of what was touched, and of what shows it. Costs a few round trips. */
    CatalogueUpdate read(GraphMark from, LocalDate today, Touched touched);
}
