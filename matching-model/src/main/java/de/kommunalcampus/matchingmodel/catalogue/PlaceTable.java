// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The distinct places of all runs: many runs share few places, so a request measures each place once. Three places are
 * there always: {@link #NOWHERE}, where no run is, {@link #ONLINE} and {@link #UNKNOWN}.
 */
public final class PlaceTable {

    public static final int NOWHERE = 0;
    public static final int ONLINE = 1;
    public static final int UNKNOWN = 2;

    private static final int KNOWN = 3;

    private final Numbers ofRun;
    private double[] points = new double[3 * KNOWN];

    PlaceTable(List<RunEntry> runs) {
        Arrays.fill(points, Double.NaN);
        int[] numbers = new int[runs.size()];
        Map<List<Double>, Integer> known = new HashMap<>();
        for (int slot = 0; slot < numbers.length; slot++) {
            numbers[slot] = place(runs.get(slot), known);
        }
        ofRun = Numbers.of(numbers);
        points = Arrays.copyOf(points, 3 * (known.size() + KNOWN));
    }

    private int place(RunEntry run, Map<List<Double>, Integer> known) {
        Double latitude = run.latitude();
        Double longitude = run.longitude();
        if (run.online()) {
            return ONLINE;
        }
        if (latitude == null || longitude == null) {
            return UNKNOWN;
        }
        Integer place = known.get(List.of(latitude, longitude));
        return place == null ? add(latitude, longitude, known) : place;
    }

    private int add(double latitude, double longitude, Map<List<Double>, Integer> known) {
        int place = known.size() + KNOWN;
        known.put(List.of(latitude, longitude), place);
        if (points.length < 3 * (place + 1)) {
            points = Arrays.copyOf(points, 6 * (place + 1));
        }
        System.arraycopy(Coordinates.toPoint(latitude, longitude), 0, points, 3 * place, 3);
        return place;
    }

    public int size() {
        return points.length / 3;
    }

    /** The place of a run. */
    public int of(int slot) {
        return ofRun.get(slot);
    }

    /**
     * Kilometres through the globe, which is below 0.1 % short of the way over it up to 900 km; NaN for the three places
     * that are none.
     */
    public double distanceKm(int place, double[] point) {
        double x = points[place * 3] - point[0];
        double y = points[place * 3 + 1] - point[1];
        double z = points[place * 3 + 2] - point[2];
        return Math.sqrt(x * x + y * y + z * z);
    }
}
