// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

import java.util.List;
import org.springframework.http.HttpStatus;

/** A request that was understood and cannot be carried out as it is, with the fields at fault. */
public class InvalidRequest extends ProblemException {
    public InvalidRequest(String field, String reason) {
        this(List.of(new FieldProblem(field, reason)));
    }

    public InvalidRequest(List<FieldProblem> fields) {
        super(HttpStatus.BAD_REQUEST, "invalid-request", "Some fields cannot be accepted.", fields);
    }
}
