// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.mail;

import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.platform.AuditAction;
import de.kommunalcampus.backend.platform.Audited;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets an administrator read a mail that will not be sent by itself, to hand it over. Not one that still waits: whoever
 * asked for another person's new password could otherwise read the link before that person gets it. Each reading is
 * audited.
 */
@Component
public class MailReading {
    private final Mails mails;
    private final ApplicationEventPublisher events;

    MailReading(Mails mails, ApplicationEventPublisher events) {
        this.mails = mails;
        this.events = events;
    }

    /** Empty where it may not be read. */
    @Transactional
    public Optional<MailText> read(TenantId tenant, AccountId by, KeptMail mail) {
        Optional<MailText> text = mail.state().isLeftToPeople() ? mails.findText(tenant, mail.id()) : Optional.empty();
        if (text.isPresent()) {
            Map<String, String> details = Map.of(
                    "template", mail.template().name(), "state", mail.state().name());
            events.publishEvent(new Audited(tenant, by.value(), AuditAction.MAIL_READ, mail.id(), details));
        }
        return text;
    }
}
