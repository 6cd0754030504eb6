// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

/** Names a piece of work that a job role performs. */
public record TaskId(String value) implements Comparable<TaskId> {

    public TaskId {
        Checks.id(value);
    }

    @Override
    public int compareTo(TaskId other) {
        return value.compareTo(other.value);
    }
}
