// SPDX-License-Identifier: GPL-3.0-or-later
/** Errors as problem documents (RFC 9457). */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.platform.web;
