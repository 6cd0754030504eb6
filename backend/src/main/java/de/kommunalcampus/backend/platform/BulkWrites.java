// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Tells who reads the whole graph that much is being written to it just now: reading it at every step slows both down. */
@Component
public class BulkWrites {
    private final AtomicInteger running = new AtomicInteger();

    public void during(Runnable writing) {
        running.incrementAndGet();
        try {
            writing.run();
        } finally {
            running.decrementAndGet();
        }
    }

    public boolean isRunning() {
        return running.get() > 0;
    }
}
