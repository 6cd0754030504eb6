// SPDX-License-Identifier: GPL-3.0-or-later
/** Who may do what, and that no tenant sees another's: checked over everything the running application maps. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.security;
