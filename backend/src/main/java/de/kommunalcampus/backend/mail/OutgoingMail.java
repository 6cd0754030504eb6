// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.mail;

import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A mail to one person.
 *
 * @param to an address alone, without a name
 * @param values exactly those that the template names; {@code link} is an http address, the others are texts of one line
 * @param idempotencyKey names the mail: what is put twice under one key is sent once. Part of addresses, so it holds no
 *     secret
 */
public record OutgoingMail(
        TenantId tenant,
        String to,
        MailLanguage language,
        MailTemplate template,
        Map<String, String> values,
        String idempotencyKey) {
    /** Stricter than the standard: no quoted names, no comments, nothing beyond ASCII, nothing that ends a line. */
    private static final Pattern ADDRESS = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?");

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._:-]{8,200}");
    private static final int LONGEST_ADDRESS = 254;

    public OutgoingMail {
        values = Map.copyOf(values);
        require(isAddress(to), "A mail goes to one address");
        require(KEY.matcher(idempotencyKey).matches(), "A key has 8 to 200 letters, digits, dots, colons and dashes");
        require(values.keySet().equals(template.valueNames()), template + " needs " + template.valueNames());
        require(isWebAddress(values.getOrDefault("link", "")), "A link is an http address");
    }

    /** Whether mails can be sent to it. */
    public static boolean isAddress(String text) {
        return text.length() <= LONGEST_ADDRESS && ADDRESS.matcher(text).matches();
    }

    private static boolean isWebAddress(String link) {
        try {
            String scheme = URI.create(link).getScheme();
            return "https".equals(scheme) || "http".equals(scheme);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** Leaves address and values out, so that no log shows a name or a one-time link. */
    @Override
    public String toString() {
        return "OutgoingMail[" + idempotencyKey + ", " + template + "]";
    }
}
