// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.mail.web;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.mail.KeptMail;
import de.kommunalcampus.backend.mail.MailReading;
import de.kommunalcampus.backend.mail.Mails;
import de.kommunalcampus.backend.platform.NotFound;
import java.time.Clock;
import java.time.ZonedDateTime;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Of the administration of the account; of the platform itself for who administers that. */
@RestController
@RequestMapping("/api/v1/mails")
class MailController {
    private static final int SHOWN = 100;

    private final Mails mails;
    private final MailReading reading;
    private final Clock clock;

    MailController(Mails mails, MailReading reading, Clock clock) {
        this.mails = mails;
        this.reading = reading;
        this.clock = clock;
    }

    @GetMapping
    MailsView listMails(@AuthenticationPrincipal SignedInAccount account) {
        return MailsView.of(mails.list(account.tenant(), SHOWN + 1), SHOWN);
    }

    @GetMapping("/{id}")
    MailTextView readMail(@AuthenticationPrincipal SignedInAccount account, @PathVariable String id) {
        KeptMail mail = mails.find(account.tenant(), id).orElseThrow(NotFound::new);
        return MailTextView.of(
                mail, reading.read(account.tenant(), account.id(), mail).orElse(null));
    }

    /** Also where it is not known whether the mail arrived: then it may arrive twice, with the same Message-ID. */
    @PostMapping("/{id}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retryMail(@AuthenticationPrincipal SignedInAccount account, @PathVariable String id) {
        if (mails.find(account.tenant(), id).isEmpty()) {
            throw new NotFound();
        }
        if (!mails.retry(account.tenant(), id, ZonedDateTime.now(clock))) {
            throw new NothingToRetry();
        }
    }
}
