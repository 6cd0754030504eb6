// SPDX-License-Identifier: GPL-3.0-or-later
/** The ceremonies of WebAuthn over HTTP, and the list on the own account page. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.passkey.web;
