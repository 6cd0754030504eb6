// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports;

import de.kommunalcampus.matchingmodel.catalogue.TenantId;

/** An import has written what it had to write. */
public record ImportFinished(ImportKind kind, TenantId tenant) {}
