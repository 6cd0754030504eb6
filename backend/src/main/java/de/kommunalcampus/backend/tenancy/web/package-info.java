// SPDX-License-Identifier: GPL-3.0-or-later
/** What administrators of the platform do with tenants. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.tenancy.web;
