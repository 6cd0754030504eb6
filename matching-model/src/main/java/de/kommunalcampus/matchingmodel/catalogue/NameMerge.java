// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.roaringbitmap.RoaringBitmap;

/**
 * The next version of an ordered list of names.
 *
 * @param names in their order
 * @param former for each the place it had, negative for a new one
 * @param gone former places of those that are left out
 * @param come places of the new ones
 */
record NameMerge(List<Named> names, int[] former, RoaringBitmap gone, RoaringBitmap come) {

    private static final int NEW = -1;

    static NameMerge of(List<Named> before, NameChange change) {
        RoaringBitmap gone = new RoaringBitmap();
        change.gone().forEach(entry -> gone.add(Collections.binarySearch(before, entry, Named.ORDER)));
        List<Named> arriving = new ArrayList<>(change.come());
        arriving.sort(Named.ORDER);
        List<Named> names = new ArrayList<>(before.size() + arriving.size());
        int[] former = new int[before.size() + arriving.size()];
        RoaringBitmap come = new RoaringBitmap();
        int place = 0;
        for (Named arrival : arriving) {
            int found = -Collections.binarySearch(before, arrival, Named.ORDER) - 1;
            place = takeOver(before, place, found < 0 ? -found - 1 : found, gone, names, former);
            come.add(names.size());
            former[names.size()] = NEW;
            names.add(arrival);
        }
        takeOver(before, place, before.size(), gone, names, former);
        return new NameMerge(names, Arrays.copyOf(former, names.size()), gone, come);
    }

    /** Takes over the names from one place to before another but for those that go; returns the latter place. */
    private static int takeOver(
            List<Named> before, int from, int to, RoaringBitmap gone, List<Named> names, int[] former) {
        for (int place = from; place < to; place++) {
            if (!gone.contains(place)) {
                former[names.size()] = place;
                names.add(before.get(place));
            }
        }
        return Math.max(from, to);
    }
}
