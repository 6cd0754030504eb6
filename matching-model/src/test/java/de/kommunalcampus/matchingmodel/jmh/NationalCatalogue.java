// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.jmh;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.need.EmployeeProfile;
import de.kommunalcampus.matchingmodel.testing.SyntheticCatalogue;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** 14,000 competencies, 3,000 job roles, 10,000 courses, and as many people and texts as make a cache useless. */
@State(Scope.Benchmark)
public class NationalCatalogue {

    private static final long SEED = 20_261_125;
    private static final int COURSES = 10_000;
    private static final int DIFFERENT = 1 << 10;

    private final Catalogue catalogue = Catalogue.of(1, SyntheticCatalogue.national(SEED, COURSES));
    private final List<EmployeeProfile> people;
    private final List<String> texts;
    private int next;

    public NationalCatalogue() {
        SyntheticCatalogue draws = new SyntheticCatalogue(SEED + 1, 14_000, 3_000);
        people = Stream.generate(draws::employee).limit(DIFFERENT).toList();
        texts = Stream.generate(draws::text).limit(DIFFERENT).toList();
    }

    Catalogue catalogue() {
        return catalogue;
    }

    EmployeeProfile nextPerson() {
        return people.get(next++ & DIFFERENT - 1);
    }

    String nextText() {
        return texts.get(next++ & DIFFERENT - 1);
    }
}
