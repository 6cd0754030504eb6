// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Provisioning by an administration's own directory (SCIM 2.0, RFC 7643 and 7644): its users are people of the staff
 * list, its groups are units. What changes goes the way forms and files go.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"platform", "identity", "organisation", "profile", "staffing"})
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.scim;
