// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import de.kommunalcampus.matchingmodel.catalogue.Suggestion.Kind;
import de.kommunalcampus.matchingmodel.text.PrefixIndex;
import de.kommunalcampus.matchingmodel.text.PrefixMatches;
import java.util.ArrayList;
import java.util.List;

/** Everything that has a name, in the order in which it is offered. */
final class SuggestionIndex {

    private static final int LONGEST_TEXT = 200;

    private final Names named;

    /** Providers and places: named by what is offered, so they may change with any course. */
    private final List<Named> ofOffers;

    private final int[] firstOf;
    private final PrefixIndex index;

    private SuggestionIndex(Names named, List<Named> ofOffers, PrefixIndex index) {
        this.named = named;
        this.ofOffers = ofOffers;
        this.index = index;
        firstOf = new int[Kind.values().length + 1];
        for (int i = 0; i < named.size(); i++) {
            firstOf[named.get(i).kind().ordinal() + 1] = i + 1;
        }
        for (int kind = 1; kind < firstOf.length; kind++) {
            firstOf[kind] = Math.max(firstOf[kind], firstOf[kind - 1]);
        }
    }

    static SuggestionIndex of(CatalogueParts parts) {
        List<Named> ofOffers = ofOffers(parts.courses());
        Names named = Names.of(parts, ofOffers);
        PrefixIndex.Builder builder = new PrefixIndex.Builder();
        for (int i = 0; i < named.size(); i++) {
            add(builder, i, named.get(i));
        }
        return new SuggestionIndex(named, ofOffers, builder.build(named.size()));
    }

    private static List<Named> ofOffers(CourseIndex courses) {
        List<Named> all = new ArrayList<>(NamedEntry.providers(courses));
        all.addAll(Cities.of(courses));
        return all;
    }

    private static void add(PrefixIndex.Builder builder, int number, Named entry) {
        entry.spellings().forEach(spelling -> builder.add(number, spelling));
    }

    /** The same as {@link #of} what is there now. Cost: the names that changed, and one reference for each that did not. */
    SuggestionIndex next(PartsChange change) {
        List<Named> ofOffersNow = ofOffers(change.after().courses());
        NameChange names = NameChange.of(change, ofOffers, ofOffersNow);
        if (names.isNone()) {
            return new SuggestionIndex(named.over(change), ofOffers, index);
        }
        if (names.come().size() * 3 > named.size()) {
            return of(change.after());
        }
        NameMerge merge = NameMerge.of(named, names);
        PrefixIndex.Builder gone = new PrefixIndex.Builder();
        merge.gone().forEach((int number) -> add(gone, number, named.get(number)));
        PrefixIndex.Builder come = new PrefixIndex.Builder();
        merge.come().forEach((int number) -> add(come, number, merge.names().get(number)));
        return new SuggestionIndex(named.next(merge, change), ofOffersNow, index.next(merge.former(), gone, come));
    }

    /** The kinds share the places evenly; what one leaves free, the others take. */
    List<Suggestion> suggest(TenantId viewer, String text, int limit) {
        String shortened = text.substring(0, Math.min(LONGEST_TEXT, text.length()));
        PrefixMatches matches = index.find(shortened);
        List<List<Integer>> found = new ArrayList<>();
        for (int kind = 0; kind < Kind.values().length; kind++) {
            found.add(matches.best(
                    firstOf[kind],
                    firstOf[kind + 1],
                    limit,
                    number -> named.get(number).isVisibleTo(viewer)));
        }
        return share(found, limit).stream()
                .sorted()
                .map(place -> found.get(place.kind()).get(place.rank()))
                .map(number -> named.get(number).suggestion())
                .toList();
    }

    private record Place(int kind, int rank) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            return kind != other.kind ? Integer.compare(kind, other.kind) : Integer.compare(rank, other.rank);
        }
    }

    private static List<Place> share(List<List<Integer>> found, int limit) {
        List<Place> places = new ArrayList<>();
        for (int rank = 0; rank < limit; rank++) {
            for (int kind = 0; kind < found.size() && places.size() < limit; kind++) {
                if (rank < found.get(kind).size()) {
                    places.add(new Place(kind, rank));
                }
            }
        }
        return places;
    }
}
