// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** What a directory calls a unit, and when it wrote about it. */
public record ScimMark(@Nullable String externalId, ZonedDateTime createdAt, ZonedDateTime changedAt) {}
