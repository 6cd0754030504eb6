// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The catalogue that answers requests now. A request takes it once and keeps what it took. */
@Component
public class CatalogueHolder {
    private volatile @Nullable CatalogueSnapshot current;

    /** @throws CatalogueUnavailable before the first one is there */
    public CatalogueSnapshot get() {
        CatalogueSnapshot snapshot = current;
        if (snapshot == null) {
            throw new CatalogueUnavailable();
        }
        return snapshot;
    }

    boolean isFilled() {
        return current != null;
    }

    void swap(CatalogueSnapshot next) {
        current = next;
    }
}
