// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing;

import de.kommunalcampus.backend.staffing.file.StaffField;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.Map;

/** Which columns an administration's staff files have: chosen once, proposed ever after. */
public interface ColumnMemory {
    /** The key of a column's name for each field; empty at first. */
    Map<StaffField, String> of(TenantId tenant);

    void remember(TenantId tenant, Map<StaffField, String> columns);
}
