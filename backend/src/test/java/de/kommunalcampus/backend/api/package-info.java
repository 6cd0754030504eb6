// SPDX-License-Identifier: GPL-3.0-or-later
/** The committed OpenAPI document against the running application. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.api;
