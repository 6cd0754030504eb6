// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a staff file can tell, and what such columns are called. */
public enum StaffField {
    PERSONNEL_NUMBER(
            "personalnummer",
            "personalnr",
            "persnr",
            "mitarbeiternummer",
            "manr",
            "stammnummer",
            "personnelnumber",
            "employeenumber",
            "employeeid"),
    /** Last name, a comma, first name. */
    FULL_NAME("nachnamevorname", "namevorname", "vollername", "fullname"),
    FIRST_NAME("vorname", "rufname", "firstname", "givenname"),
    LAST_NAME("nachname", "familienname", "zuname", "name", "lastname", "surname", "familyname"),
    UNIT_NUMBER(
            "oenummer",
            "oenr",
            "amtsnummer",
            "amtnr",
            "einheitnummer",
            "einheitnr",
            "einheitsnummer",
            "einheitennummer",
            "nummerdereinheit",
            "unitnumber",
            "orgunitnumber"),
    /** Name, number, or number and name. */
    UNIT(
            "organisationseinheit",
            "einheit",
            "oebezeichnung",
            "oename",
            "oe",
            "amt",
            "fachbereich",
            "abteilung",
            "dienststelle",
            "unit",
            "orgunit",
            "department"),
    JOB_ROLE("stelle", "funktion", "stellenbezeichnung", "tätigkeit", "rolle", "jobrole", "position", "jobtitle"),
    SHARE("anteil", "stellenanteil", "share"),
    WORK_MAIL("email", "mail", "emailadresse", "dienstlicheemail", "emaildienstlich", "workmail", "workemail"),
    PRIVATE_PHONE("telefonprivat", "privattelefon", "handyprivat", "privatetelefonnummer", "privatephone"),
    HEAD("leitung", "istleitung", "leitungjanein", "führungskraft", "head", "ishead"),
    JOINED_ON("eintritt", "eintrittsdatum", "eintrittam", "entrydate", "startdate", "joinedon"),
    /** The last day of work. */
    LEFT_ON("austritt", "austrittsdatum", "austrittam", "exitdate", "enddate", "lastday");

    private final List<String> names;

    StaffField(String... names) {
        this.names = List.of(names);
    }

    static Optional<StaffField> named(String header) {
        String key = key(header);
        return Arrays.stream(values())
                .filter(field -> field.names.contains(key))
                .findFirst();
    }

    /** Letters and digits in lower case: how a header is written varies, its words do not. */
    static String key(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
