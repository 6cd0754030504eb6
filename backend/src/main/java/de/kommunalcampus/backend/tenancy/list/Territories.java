// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.tenancy.list;

import de.kommunalcampus.backend.tenancy.ListedAdministration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counties and associations have no numbers of their own in the list: theirs are those of their municipalities. */
final class Territories {
    static final int COUNTY_DIGITS = 5;
    static final int ASSOCIATION_DIGITS = 9;

    private final Map<String, Sum> sums = new HashMap<>();

    Territories(List<ListedAdministration> municipalities) {
        municipalities.forEach(municipality -> {
            add(municipality.regionalKey().substring(0, COUNTY_DIGITS), municipality);
            add(municipality.regionalKey().substring(0, ASSOCIATION_DIGITS), municipality);
        });
    }

    private void add(String territory, ListedAdministration municipality) {
        sums.computeIfAbsent(territory, key -> new Sum()).add(municipality);
    }

    /** With inhabitants, and the point in the middle of them; unchanged where no municipality is known. */
    ListedAdministration complete(ListedAdministration administration) {
        Sum sum = sums.get(administration.regionalKey());
        return sum == null ? administration : sum.of(administration);
    }

    private static final class Sum {
        private int people;
        private double weight;
        private double latitude;
        private double longitude;

        void add(ListedAdministration municipality) {
            people += municipality.inhabitants();
            if (municipality.latitude() != null && municipality.longitude() != null) {
                weight += municipality.inhabitants();
                latitude += municipality.latitude() * municipality.inhabitants();
                longitude += municipality.longitude() * municipality.inhabitants();
            }
        }

        ListedAdministration of(ListedAdministration administration) {
            return weight > 0
                    ? administration.within(people, latitude / weight, longitude / weight)
                    : administration.within(people, null, null);
        }
    }
}
