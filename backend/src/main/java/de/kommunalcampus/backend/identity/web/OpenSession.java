// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import java.time.Instant;

/** @param sessionId the container's, to tell whether it is the session that asks; never shown */
record OpenSession(SessionDevice device, Instant lastUsedAt, String sessionId) {}
