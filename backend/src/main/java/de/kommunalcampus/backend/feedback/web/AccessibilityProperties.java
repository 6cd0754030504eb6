// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feedback.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the statement on accessibility says of this installation. Each state has a body of its own, so nothing is assumed.
 *
 * @param contact how the operator can be reached, beside the form
 * @param enforcementBody who decides when the operator does not answer
 */
@Schema(name = "Accessibility")
@ConfigurationProperties("kommunalcampus.accessibility")
record AccessibilityProperties(
        @Nullable String contact, @Nullable String enforcementBody) {}
