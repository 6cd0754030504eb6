// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

/** Names a bundle of tasks and required competencies. */
public record JobRoleId(String value) implements Comparable<JobRoleId> {

    public JobRoleId {
        Checks.id(value);
    }

    @Override
    public int compareTo(JobRoleId other) {
        return value.compareTo(other.value);
    }
}
