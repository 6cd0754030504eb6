// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.graph;

import de.kommunalcampus.backend.platform.FreeSpace;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Refuses every transaction that is not read-only while the disk is almost full. */
@Component
class WritesNeedSpace implements TransactionExecutionListener {
    private final FreeSpace space;

    WritesNeedSpace(FreeSpace space) {
        this.space = space;
    }

    @Override
    public void beforeBegin(TransactionExecution transaction) {
        if (!transaction.isReadOnly()) {
            space.require();
        }
    }
}
