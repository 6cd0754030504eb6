// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.mail;

import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The mails that the outbox keeps. What a sender reports counts only as long as his claim does. */
public interface Mails {
    /**
     * In the transaction there must be. Nothing happens where the mail is known.
     *
     * @param first the state it begins in
     */
    void add(OutgoingMail mail, MailText text, MailState first, ZonedDateTime now);

    /** The newest first. */
    List<KeptMail> list(TenantId tenant, int most);

    Optional<KeptMail> find(TenantId tenant, String id);

    /** Empty once it was sent. */
    Optional<MailText> findText(TenantId tenant, String id);

    /** @return whether the mail was left to people and waits again */
    boolean retry(TenantId tenant, String id, ZonedDateTime now);

    /**
     * One mail, of whatever tenant, that waits and is due, or whose sender's lease has ended before he began to hand it
     * over.
     */
    Optional<ClaimedMail> claim(ZonedDateTime now, ZonedDateTime leaseUntil);

    /**
     * To be called when all but the end has been told to the server.
     *
     * @return whether the claim still counts; otherwise the mail must not go out
     */
    boolean handOver(ClaimedMail mail);

    /** Erases the text. */
    void sent(ClaimedMail mail, ZonedDateTime now);

    /** @param next null where there is none: then it has failed */
    void notSent(ClaimedMail mail, String error, @Nullable ZonedDateTime next);

    void uncertain(ClaimedMail mail, String error);

    /**
     * Those whose sender's lease has ended while he handed them over.
     *
     * @return how many
     */
    long markUncertain(ZonedDateTime now);

    /**
     * Of all tenants, in whatever state.
     *
     * @return how many
     */
    long deleteCreatedBefore(ZonedDateTime oldest);
}
