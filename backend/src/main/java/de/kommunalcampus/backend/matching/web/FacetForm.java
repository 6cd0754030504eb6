// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.backend.platform.ProblemException.FieldProblem;
import de.kommunalcampus.matchingmodel.catalogue.AbsenceBand;
import de.kommunalcampus.matchingmodel.catalogue.Answer;
import de.kommunalcampus.matchingmodel.catalogue.DayPart;
import de.kommunalcampus.matchingmodel.catalogue.DurationBand;
import de.kommunalcampus.matchingmodel.catalogue.PriceBand;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import de.kommunalcampus.matchingmodel.retrieval.Choices;
import de.kommunalcampus.matchingmodel.retrieval.DistanceBand;
import de.kommunalcampus.matchingmodel.retrieval.Facet;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The values chosen in the facets beyond format, pace and provider; each may be repeated and means "any of".
 *
 * @param teaches ids of competencies
 * @param language ISO 639-1
 * @param month in which a run starts, such as 2027-01; it, {@code weekday}, {@code timeOfDay} and {@code place} hold for
 *     one and the same bookable run
 */
record FacetForm(
        @Nullable @Size(max = 100, message = "names more than 100")
        List<String> teaches,

        @Nullable List<ProficiencyLevel> level,

        @Nullable @Size(max = 100, message = "names more than 100")
        List<String> language,

        @Nullable List<PriceBand> price,
        @Nullable List<Answer> freeOfCharge,
        @Nullable List<DurationBand> duration,
        @Nullable List<AbsenceBand> daysAbsent,

        @Nullable @Size(max = 100, message = "names more than 100")
        List<String> month,

        @Nullable List<DayOfWeek> weekday,
        @Nullable List<DayPart> timeOfDay,
        @Nullable List<DistanceBand> place,
        @Nullable List<Answer> certificate,
        @Nullable List<Answer> accessibility,
        @Nullable List<Answer> bookableWithoutApproval) {

    /** The name of a facet in addresses and answers. */
    static String parameter(Facet.Name name) {
        return switch (name) {
            case FORMAT -> "format";
            case PACE -> "pace";
            case PROVIDER -> "provider";
            case COMPETENCY -> "teaches";
            case LEVEL -> "level";
            case LANGUAGE -> "language";
            case PRICE -> "price";
            case FREE_OF_CHARGE -> "freeOfCharge";
            case DURATION -> "duration";
            case DAYS_ABSENT -> "daysAbsent";
            case MONTH -> "month";
            case WEEKDAY -> "weekday";
            case TIME_OF_DAY -> "timeOfDay";
            case PLACE -> "place";
            case CERTIFICATE -> "certificate";
            case ACCESSIBILITY -> "accessibility";
            case BOOKABLE_WITHOUT_APPROVAL -> "bookableWithoutApproval";
        };
    }

    private @Nullable List<?> given(Facet.Name name) {
        return switch (name) {
            case FORMAT, PACE, PROVIDER -> null;
            case COMPETENCY -> teaches;
            case LEVEL -> level;
            case LANGUAGE -> language;
            case PRICE -> price;
            case FREE_OF_CHARGE -> freeOfCharge;
            case DURATION -> duration;
            case DAYS_ABSENT -> daysAbsent;
            case MONTH -> month;
            case WEEKDAY -> weekday;
            case TIME_OF_DAY -> timeOfDay;
            case PLACE -> place;
            case CERTIFICATE -> certificate;
            case ACCESSIBILITY -> accessibility;
            case BOOKABLE_WITHOUT_APPROVAL -> bookableWithoutApproval;
        };
    }

    private Set<String> codes(Facet.Name name) {
        List<?> given = given(name);
        return given == null
                ? Set.of()
                : given.stream()
                        .filter(Objects::nonNull)
                        .map(value -> value instanceof Enum<?> constant ? constant.name() : value.toString())
                        .filter(code -> !code.isBlank())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @throws InvalidRequest naming every parameter with a value that its facet cannot have */
    Choices choices() {
        Map<Facet.Name, Set<String>> chosen = new EnumMap<>(Facet.Name.class);
        List<FieldProblem> problems = new ArrayList<>();
        for (Facet.Name name : Facet.Name.values()) {
            Set<String> codes = codes(name);
            if (codes.stream().anyMatch(code -> !Choices.isKnown(name, code))) {
                problems.add(new FieldProblem(parameter(name), "has a value that is none of its facet"));
            }
            chosen.put(name, codes);
        }
        if (!problems.isEmpty()) {
            throw new InvalidRequest(problems);
        }
        return new Choices(chosen);
    }

    /** All of it in one form. */
    String question() {
        StringBuilder question = new StringBuilder();
        for (Facet.Name name : Facet.Name.values()) {
            question.append(name).append(codes(name)).append('\n');
        }
        return question.toString();
    }
}
