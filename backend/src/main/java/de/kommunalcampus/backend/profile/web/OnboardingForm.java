// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile.web;

import de.kommunalcampus.backend.profile.OnboardingStep;
import jakarta.validation.constraints.NotNull;

record OnboardingForm(@NotNull(message = "is missing") OnboardingStep step) {}
