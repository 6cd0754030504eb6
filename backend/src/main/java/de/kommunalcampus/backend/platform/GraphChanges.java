// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/**
 * Who wants to hear what commits touch, by whatever route they come: the database itself tells, behind each commit. Only one
 * inside this process does; of another one nothing is heard here.
 */
@Component
public class GraphChanges {
    private final List<ChangeQueue> queues = new CopyOnWriteArrayList<>();
    private volatile boolean told;

    /** From the database that tells of each commit from now on. */
    public void tellOfAll() {
        told = true;
    }

    /** Whether commits are heard of at all. */
    public boolean areTold() {
        return told;
    }

    /** For the rest of this process: a queue takes little, however long nobody asks it. */
    public ChangeQueue watch(Watched what) {
        ChangeQueue queue = new ChangeQueue(what);
        queues.add(queue);
        return queue;
    }

    public List<ChangeQueue> queues() {
        return queues;
    }
}
