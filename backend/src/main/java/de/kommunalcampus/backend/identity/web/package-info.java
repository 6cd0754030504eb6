// SPDX-License-Identifier: GPL-3.0-or-later
/** Sign-in, the session, and the filter chain that lets through what the modules' access rules open. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.identity.web;
