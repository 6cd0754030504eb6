// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import org.jspecify.annotations.Nullable;

/** The field must be there: null says "I do not hold it", and a forgotten field must not say that. */
record LevelForm(@JsonProperty(required = true) @Nullable ProficiencyLevel level) {}
