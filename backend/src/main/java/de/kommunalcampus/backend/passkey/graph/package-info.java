// SPDX-License-Identifier: GPL-3.0-or-later
/** The stores of Spring Security's WebAuthn in the graph. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.passkey.graph;
