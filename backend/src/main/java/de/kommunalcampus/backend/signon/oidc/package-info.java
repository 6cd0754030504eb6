// SPDX-License-Identifier: GPL-3.0-or-later
/** The conversation with a directory: Spring Security's client, with limits and with names for what fails. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.signon.oidc;
