// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.mail.smtp;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who mails come from.
 *
 * @param from an address, or a name and an address in angle brackets
 */
@ConfigurationProperties("kommunalcampus.mail")
record MailSettings(@Nullable String from) {}
