// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The providers of the courses, by ordinal (the order of their ids). */
public final class ProviderTable {

    private final List<ProviderId> ids;
    private final List<String> names = new ArrayList<>();
    private final Numbers ofCourse;

    ProviderTable(List<CourseEntry> courses) {
        ids = courses.stream().map(CourseEntry::providerId).distinct().sorted().toList();
        Map<ProviderId, Integer> ordinals = new HashMap<>();
        for (ProviderId id : ids) {
            ordinals.put(id, ordinals.size());
            names.add("");
        }
        int[] numbers = new int[courses.size()];
        for (int course = 0; course < numbers.length; course++) {
            numbers[course] = ordinals.getOrDefault(courses.get(course).providerId(), 0);
            names.set(numbers[course], courses.get(course).providerName());
        }
        ofCourse = Numbers.of(numbers);
    }

    /** Whether the same ordinals mean the same ids and names. */
    boolean isNamedLike(ProviderTable other) {
        return ids.equals(other.ids) && names.equals(other.names);
    }

    public int size() {
        return ids.size();
    }

    public int of(int course) {
        return ofCourse.get(course);
    }

    /** Counts some courses by provider. */
    public void count(int[] courses, int size, int[] counts) {
        for (int i = 0; i < size; i++) {
            counts[ofCourse.get(courses[i])]++;
        }
    }

    /** Negative for a provider without courses. */
    public int ordinal(ProviderId id) {
        return Collections.binarySearch(ids, id);
    }

    public ProviderId id(int provider) {
        return ids.get(provider);
    }

    public String name(int provider) {
        return names.get(provider);
    }
}
