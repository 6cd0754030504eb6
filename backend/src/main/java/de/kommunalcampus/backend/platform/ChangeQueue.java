// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** What commits have touched since somebody last asked. */
public final class ChangeQueue {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition committed = lock.newCondition();
    private final Watched watched;
    private Touched pending = Touched.nothing();
    private boolean signalled;

    ChangeQueue(Watched watched) {
        this.watched = watched;
    }

    public Watched watched() {
        return watched;
    }

    /** Behind a commit, before the one who made it learns that it succeeded. */
    public void add(Touched touched) {
        lock.lock();
        try {
            pending = pending.and(touched);
            signalled = true;
            committed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** What was touched since the last call; whoever reads it now reads it as it was committed, or newer. */
    public Touched take() {
        lock.lock();
        try {
            Touched taken = pending;
            pending = Touched.nothing();
            signalled = false;
            return taken;
        } finally {
            lock.unlock();
        }
    }

    /** Returns at the next commit, or at once where one came since the last {@link #take()}, at the latest after a time. */
    public void await(Duration longest) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = longest.toNanos();
            while (!signalled && left > 0) {
                left = committed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }
}
