// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.registration.web;

import de.kommunalcampus.backend.mail.OutgoingMail;
import de.kommunalcampus.backend.platform.Formulas;
import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.backend.platform.WebAddresses;
import de.kommunalcampus.backend.registration.Applicant;
import de.kommunalcampus.backend.registration.ProviderKind;
import de.kommunalcampus.backend.registration.Terms;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;

/**
 * A provider that wants to publish here.
 *
 * @param acceptedTerms version of the terms that were shown and accepted
 */
record ApplicationForm(
        @NotBlank @Size(max = 200) String organisation,
        @NotNull ProviderKind kind,
        @NotBlank @Size(max = 100) String city,
        @NotBlank @Size(max = 300) String website,
        @NotBlank @Size(max = 200) String contactName,
        @NotBlank @Size(max = 200) String mail,
        @NotBlank @Size(max = 20) String acceptedTerms) {
    Applicant toApplicant() {
        Formulas.refuse("organisation", organisation);
        Formulas.refuse("city", city);
        Formulas.refuse("contactName", contactName);
        String address = mail.strip().toLowerCase(Locale.ROOT);
        if (!OutgoingMail.isAddress(address)) {
            throw new InvalidRequest("mail", "is no mail address");
        }
        if (!WebAddresses.isOne(website.strip())) {
            throw new InvalidRequest("website", "is no https address");
        }
        if (!acceptedTerms.equals(Terms.VERSION)) {
            throw new InvalidRequest("acceptedTerms", "is not the version in force");
        }
        return new Applicant(organisation.strip(), kind, city.strip(), website.strip(), contactName.strip(), address);
    }
}
