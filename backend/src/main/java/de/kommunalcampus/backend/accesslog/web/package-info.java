// SPDX-License-Identifier: GPL-3.0-or-later
/** What a person is told of looks at itself. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.accesslog.web;
