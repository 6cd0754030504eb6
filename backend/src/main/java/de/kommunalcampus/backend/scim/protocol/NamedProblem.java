// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim.protocol;

import de.captaingoldfish.scim.sdk.common.exceptions.ScimException;
import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.backend.platform.ProblemException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A refusal of ours in the form of SCIM: its name and the fields at fault stand at the beginning of the detail. */
class NamedProblem extends ScimException {
    private final String slug;

    NamedProblem(ProblemException problem) {
        super(detail(problem), problem, problem.status().value(), type(problem));
        this.slug = problem.slug();
    }

    static NamedProblem invalid(String field, String reason) {
        return new NamedProblem(new InvalidRequest(field, reason));
    }

    String slug() {
        return slug;
    }

    static <T> T named(Supplier<T> work) {
        try {
            return work.get();
        } catch (ProblemException e) {
            throw new NamedProblem(e);
        }
    }

    private static String detail(ProblemException problem) {
        String fields = problem.fields().stream()
                .map(field -> field.field() + " " + field.reason())
                .collect(Collectors.joining("; "));
        return problem.slug() + ": " + (fields.isEmpty() ? problem.getMessage() : fields);
    }

    private static @Nullable String type(ProblemException problem) {
        return switch (problem.status()) {
            case BAD_REQUEST -> "invalidValue";
            case CONFLICT -> conflict(problem.slug());
            default -> null;
        };
    }

    /** RFC 7644 (3.12) has words for some conflicts; the others are told by their name alone. */
    private static @Nullable String conflict(String slug) {
        return switch (slug) {
            case "user-name-taken",
                    "person-taken",
                    "personnel-number-taken",
                    "external-id-taken",
                    "unit-number-taken",
                    "work-mail-taken" -> "uniqueness";
            case "unit-not-written" -> "mutability";
            default -> null;
        };
    }
}
