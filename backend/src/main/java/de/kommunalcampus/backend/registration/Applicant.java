// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.registration;

/**
 * Who wants to publish, as the form says.
 *
 * @param website by which the platform sees who that is, with https
 * @param contactName who signs in first
 * @param mail where the way in is sent, and the login
 */
public record Applicant(
        String organisation, ProviderKind kind, String city, String website, String contactName, String mail) {}
