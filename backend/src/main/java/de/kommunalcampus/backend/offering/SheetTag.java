// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering;

import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A competency that a course teaches or presupposes.
 *
 * @param from the level it starts at; null where it starts from nothing, and always of what is presupposed
 * @param level it leads to, or presupposes
 */
@Schema(name = "SheetTag")
public record SheetTag(
        @NotBlank @Size(max = 200) String competencyId,
        @Nullable ProficiencyLevel from,
        @NotNull ProficiencyLevel level) {}
