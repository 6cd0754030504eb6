// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports;

import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.nio.file.Path;

/** Brings one kind of file into the graph; a bean in the module that owns the kind. */
public interface Importer {
    ImportKind kind();

    /**
     * Reads everything before the first write. A second run on the same input changes nothing.
     *
     * @throws ImportRefused when the input as a whole cannot be used; nothing was changed then
     */
    ImportReport run(Path input, TenantId tenant, ImportProgress progress);
}
