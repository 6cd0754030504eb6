// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cities in which something is offered, each with one point from which distances can start. */
final class Cities {

    /** Two towns of one name are farther apart than two houses of one town. */
    private static final double ONE_TOWN_KM = 25;

    private Cities() {}

    private record House(String city, GeoPoint point) {

        private static final Comparator<House> ORDER = Comparator.comparing(House::city)
                .thenComparing(house -> house.point().latitude())
                .thenComparing(house -> house.point().longitude());

        boolean isInOneTownWith(House other) {
            double[] from = Coordinates.toPoint(point.latitude(), point.longitude());
            double[] to = Coordinates.toPoint(other.point.latitude(), other.point.longitude());
            double squares = 0;
            for (int i = 0; i < from.length; i++) {
                squares += (from[i] - to[i]) * (from[i] - to[i]);
            }
            return city.equals(other.city) && squares <= ONE_TOWN_KM * ONE_TOWN_KM;
        }
    }

    /**
     * What only one tenant offers names a city to that tenant alone, and not once more where all know it. Cost: a look at
     * each run, and little for each place.
     */
    static List<Named> of(CourseIndex courses) {
        Map<TenantId, List<House>> houses = houses(courses);
        List<House> shared = towns(houses.getOrDefault(TenantId.SHARED, List.of()));
        List<Named> cities = new ArrayList<>();
        shared.forEach(town -> cities.add(NamedEntry.place(town.city(), town.point(), TenantId.SHARED)));
        houses.forEach((owner, own) -> {
            if (!owner.equals(TenantId.SHARED)) {
                towns(own).stream()
                        .filter(town -> shared.stream().noneMatch(town::isInOneTownWith))
                        .forEach(town -> cities.add(NamedEntry.place(town.city(), town.point(), owner)));
            }
        });
        return cities;
    }

    private static Map<TenantId, List<House>> houses(CourseIndex courses) {
        RunTable runs = courses.runs();
        Map<TenantId, BitSet> seen = new HashMap<>();
        Map<TenantId, List<House>> houses = new HashMap<>();
        for (int course = 0; course < courses.size(); course++) {
            CourseEntry entry = courses.entry(course);
            if (entry.ended() || entry.runs().isEmpty()) {
                continue;
            }
            BitSet places = seen.computeIfAbsent(entry.tenant(), owner -> new BitSet());
            List<House> own = houses.computeIfAbsent(entry.tenant(), owner -> new ArrayList<>());
            for (int slot = runs.first(course); slot < runs.end(course); slot++) {
                int place = runs.places().of(slot);
                RunEntry run = entry.runs().get(slot - runs.first(course));
                if (!places.get(place) && addTo(own, run)) {
                    places.set(place);
                }
            }
        }
        return houses;
    }

    private static boolean addTo(List<House> houses, RunEntry run) {
        String city = run.city();
        Double latitude = run.latitude();
        Double longitude = run.longitude();
        return city != null
                && !city.isBlank()
                && latitude != null
                && longitude != null
                && !run.online()
                && houses.add(new House(city.strip(), new GeoPoint(latitude, longitude)));
    }

    /** Of the houses of each town the first, from south to north. */
    private static List<House> towns(List<House> houses) {
        List<House> towns = new ArrayList<>();
        Map<String, List<House>> byCity = new HashMap<>();
        houses.stream().sorted(House.ORDER).forEach(house -> {
            List<House> namesakes = byCity.computeIfAbsent(house.city(), city -> new ArrayList<>());
            if (namesakes.stream().noneMatch(house::isInOneTownWith)) {
                namesakes.add(house);
                towns.add(house);
            }
        });
        return towns;
    }
}
