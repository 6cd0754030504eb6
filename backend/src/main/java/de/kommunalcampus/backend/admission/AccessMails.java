// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.admission;

import de.kommunalcampus.backend.identity.AccessCodeKind;
import de.kommunalcampus.backend.identity.AccountEntry;
import de.kommunalcampus.backend.identity.CodeIssued;
import de.kommunalcampus.backend.mail.MailLanguage;
import de.kommunalcampus.backend.mail.MailTemplate;
import de.kommunalcampus.backend.mail.Outbox;
import de.kommunalcampus.backend.mail.OutgoingMail;
import de.kommunalcampus.backend.tenancy.Tenants;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sends the address of a way in to whom it is for, where the login is a mail address and the platform knows its own
 * address. Otherwise whoever issued it hands it over.
 */
@Component
class AccessMails {
    private static final Logger LOG = LoggerFactory.getLogger(AccessMails.class);

    private final Outbox outbox;
    private final Tenants tenants;
    private final String address;

    AccessMails(Outbox outbox, Tenants tenants, @Value("${kommunalcampus.address}") String address) {
        this.outbox = outbox;
        this.tenants = tenants;
        this.address = address;
    }

    @EventListener
    void send(CodeIssued issued) {
        AccountEntry account = issued.account();
        if (issued.code().kind() != AccessCodeKind.LINK || !OutgoingMail.isAddress(account.login())) {
            return;
        }
        if (address.isEmpty()) {
            LOG.warn(
                    "No mail for account {}: kommunalcampus.address is not set",
                    account.id().value());
            return;
        }
        outbox.put(issued.forgotten() ? forgotten(issued) : invitation(issued));
    }

    private OutgoingMail invitation(CodeIssued issued) {
        return mail(
                issued,
                MailTemplate.INVITATION,
                Map.of(
                        "name", issued.account().displayName(),
                        "administration", administration(issued.tenant()),
                        "link", link(issued),
                        "until", until(issued)));
    }

    private OutgoingMail forgotten(CodeIssued issued) {
        return mail(
                issued,
                MailTemplate.PASSWORD_RESET,
                Map.of(
                        "name", issued.account().displayName(),
                        "link", link(issued),
                        "until", until(issued)));
    }

    private static OutgoingMail mail(CodeIssued issued, MailTemplate template, Map<String, String> values) {
        return new OutgoingMail(
                issued.tenant(),
                issued.account().login(),
                language(issued),
                template,
                values,
                UUID.randomUUID().toString());
    }

    private String administration(TenantId tenant) {
        return tenant.equals(TenantId.SHARED)
                ? "Kommunalcampus"
                : tenants.get(tenant).name();
    }

    private String link(CodeIssued issued) {
        return address + "/invitation#" + issued.code().code();
    }

    private static String until(CodeIssued issued) {
        return Moments.of(issued.code().until(), language(issued));
    }

    private static MailLanguage language(CodeIssued issued) {
        return MailLanguage.of(issued.account().language());
    }
}
