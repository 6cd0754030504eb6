// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.web;

import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.backend.platform.ProblemException.FieldProblem;
import de.kommunalcampus.backend.staffing.RoleShare;
import de.kommunalcampus.backend.staffing.Shape;
import de.kommunalcampus.backend.staffing.StaffEntry;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleId;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the staff list says of one person.
 *
 * @param seenVersion of what was looked at; null for somebody new
 */
@Schema(name = "StaffForm")
record StaffForm(
        @NotBlank(message = "is missing") String personnelNumber,
        @NotBlank(message = "is missing") String firstName,
        @NotBlank(message = "is missing") String lastName,
        @NotBlank(message = "is missing") String unit,

        @NotNull(message = "is missing") @Size(max = StaffEntry.MOST_ROLES, message = "names more than 5")
        List<@NotNull(message = "names none") @Valid JobForm> jobRoles,

        @Nullable String workMail,
        @Nullable String privatePhone,
        @Nullable LocalDate joinedOn,
        @Nullable String seenVersion) {

    /** @throws InvalidRequest where a text does not look like what it should be */
    StaffEntry entry() {
        check();
        return new StaffEntry(
                personnelNumber.strip(),
                firstName.strip(),
                lastName.strip(),
                new OrgUnitId(unit),
                jobRoles.stream()
                        .map(job -> new RoleShare(
                                new JobRoleId(job.id()), job.share().doubleValue()))
                        .toList(),
                stated(workMail),
                stated(privatePhone),
                joinedOn);
    }

    /** @throws InvalidRequest where it is missing */
    String requiredVersion() {
        if (seenVersion == null) {
            throw new InvalidRequest("seenVersion", "is missing");
        }
        return seenVersion;
    }

    private void check() {
        List<FieldProblem> problems = new ArrayList<>();
        require(
                problems,
                Shape.isPersonnelNumber(personnelNumber.strip()),
                "personnelNumber",
                "is no personnel number");
        require(problems, Shape.isName(firstName.strip()), "firstName", "is no name");
        require(problems, Shape.isName(lastName.strip()), "lastName", "is no name");
        String mail = stated(workMail);
        require(problems, mail == null || Shape.isMail(mail), "workMail", "is no mail address");
        String phone = stated(privatePhone);
        require(problems, phone == null || Shape.isPhone(phone), "privatePhone", "is no telephone number");
        BigDecimal shares = jobRoles.stream().map(JobForm::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        require(problems, shares.compareTo(BigDecimal.ONE) <= 0, "jobRoles", "add up to more than a full post");
        if (!problems.isEmpty()) {
            throw new InvalidRequest(problems);
        }
    }

    private static void require(List<FieldProblem> problems, boolean fine, String field, String reason) {
        if (!fine) {
            problems.add(new FieldProblem(field, reason));
        }
    }

    private static @Nullable String stated(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    @Schema(name = "StaffJobForm")
    record JobForm(
            @NotBlank(message = "is blank") String id,

            @NotNull(message = "is missing")
            @DecimalMin(value = "0.01", message = "is below 0.01")
            @DecimalMax(value = "1", message = "is above 1")
            BigDecimal share) {}
}
