// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

import de.kommunalcampus.matchingmodel.catalogue.FacetTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of one facet, each with the number of hits that choosing it (alone in this facet) would give. Values of a
 * closed set come all and in their order, a 0 included; of providers and competencies come the most frequent.
 */
public record Facet(Name name, List<Value> values) {

    public Facet {
        values = List.copyOf(values);
    }

    /** Which property of a course, or of one and the same bookable run of it, is counted. */
    public enum Name {
        FORMAT,
        PACE,
        PROVIDER,
        /** What a course teaches. */
        COMPETENCY,
        /** What a course leads to in any competency. */
        LEVEL,
        LANGUAGE,
        PRICE,
        FREE_OF_CHARGE,
        DURATION,
        DAYS_ABSENT,
        /** In which a run starts; self-paced courses have none, nor have they the next two. */
        MONTH,
        /** On which a run starts. */
        WEEKDAY,
        TIME_OF_DAY,
        /** How far from the place asked for, or from the workplace. */
        PLACE,
        CERTIFICATE,
        ACCESSIBILITY,
        BOOKABLE_WITHOUT_APPROVAL;

        private static final Name[] ALL = values();

        /** The one whose bit is set. */
        static Name ofBit(int bit) {
            return ALL[Integer.numberOfTrailingZeros(bit)];
        }

        int bit() {
            return 1 << ordinal();
        }

        boolean isOfRun() {
            return this == MONTH || this == WEEKDAY || this == TIME_OF_DAY || this == PLACE;
        }

        /** Its bits in the packed rows; null for the larger facets and those of runs. */
        FacetTable.@Nullable Field field() {
            return switch (this) {
                case FORMAT -> FacetTable.Field.FORMAT;
                case PACE -> FacetTable.Field.PACE;
                case LEVEL -> FacetTable.Field.LEVEL;
                case PRICE -> FacetTable.Field.PRICE;
                case FREE_OF_CHARGE -> FacetTable.Field.FREE_OF_CHARGE;
                case DURATION -> FacetTable.Field.DURATION;
                case DAYS_ABSENT -> FacetTable.Field.DAYS_ABSENT;
                case CERTIFICATE -> FacetTable.Field.CERTIFICATE;
                case ACCESSIBILITY -> FacetTable.Field.ACCESSIBILITY;
                case BOOKABLE_WITHOUT_APPROVAL -> FacetTable.Field.BOOKABLE_WITHOUT_APPROVAL;
                case PROVIDER, COMPETENCY, LANGUAGE, MONTH, WEEKDAY, TIME_OF_DAY, PLACE -> null;
            };
        }
    }

    /**
     * @param value name of an enum constant, id, ISO 639-1 language or ISO 8601 month
     * @param label the name of a provider or competency; empty where the value speaks for itself
     */
    public record Value(String value, String label, int count, boolean selected) {}
}
