// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import java.time.Instant;

/** With what, and when, whoever has a session has shown who he is. */
public record Shown(Proof proof, Instant at) {}
