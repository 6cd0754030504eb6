// SPDX-License-Identifier: GPL-3.0-or-later
/** What every answer of the running application has in common: headers, problem documents, limits. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.platform.web;
