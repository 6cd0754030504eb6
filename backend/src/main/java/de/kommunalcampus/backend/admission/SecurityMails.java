// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.admission;

import de.kommunalcampus.backend.identity.AccountAdministration;
import de.kommunalcampus.backend.identity.AccountEntry;
import de.kommunalcampus.backend.identity.SecurityNotice;
import de.kommunalcampus.backend.identity.SecurityNotice.AccountLocked;
import de.kommunalcampus.backend.identity.SecurityNotice.ApiTokenCreated;
import de.kommunalcampus.backend.identity.SecurityNotice.DirectoryBraked;
import de.kommunalcampus.backend.identity.SecurityNotice.EmergencyCodeUsed;
import de.kommunalcampus.backend.identity.SecurityNotice.NewDeviceUsed;
import de.kommunalcampus.backend.identity.SecurityNotice.PasskeyAdded;
import de.kommunalcampus.backend.identity.SecurityNotice.PasskeysRemoved;
import de.kommunalcampus.backend.identity.SecurityNotice.PasswordChanged;
import de.kommunalcampus.backend.identity.SecurityNotice.SecondFactorRemoved;
import de.kommunalcampus.backend.identity.SecurityNotice.SecondFactorReset;
import de.kommunalcampus.backend.identity.SecurityNotice.SecondFactorSetUp;
import de.kommunalcampus.backend.identity.SecurityNotice.SignInsPaused;
import de.kommunalcampus.backend.mail.MailLanguage;
import de.kommunalcampus.backend.mail.MailTemplate;
import de.kommunalcampus.backend.mail.Outbox;
import de.kommunalcampus.backend.mail.OutgoingMail;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tells people by mail what happened to their account, in the language they last signed in with. Only where the login is
 * a mail address and the platform knows its own. The links open a page that asks for a sign-in, never a session.
 */
@Component
class SecurityMails {
    private final Outbox outbox;
    private final AccountAdministration accounts;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final String address;

    SecurityMails(
            Outbox outbox,
            AccountAdministration accounts,
            TransactionOperations transactions,
            Clock clock,
            @Value("${kommunalcampus.address}") String address) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.transactions = transactions;
        this.clock = clock;
        this.address = address;
    }

    /** In the transaction of the change where there is one, in its own otherwise. */
    @EventListener
    void send(SecurityNotice notice) {
        AccountEntry account = accounts.get(notice.tenant(), notice.account());
        if (address.isEmpty() || !OutgoingMail.isAddress(account.login())) {
            return;
        }
        transactions.executeWithoutResult(status -> outbox.put(mail(notice, account)));
    }

    private OutgoingMail mail(SecurityNotice notice, AccountEntry account) {
        MailLanguage language = MailLanguage.of(account.language());
        Map<String, String> values = new HashMap<>(Map.of(
                "name", account.displayName(),
                "at", Moments.of(ZonedDateTime.now(clock), language),
                "link", address + page(notice)));
        if (notice instanceof NewDeviceUsed used) {
            values.put("device", device(used, language));
        }
        if (notice instanceof ApiTokenCreated created) {
            values.put("token", created.name());
        }
        if (notice instanceof PasskeyAdded added) {
            values.put("passkeys", quoted(List.of(added.label()), language));
        }
        if (notice instanceof PasskeysRemoved removed) {
            values.put("passkeys", quoted(removed.labels(), language));
        }
        return new OutgoingMail(
                notice.tenant(), account.login(), language, template(notice), values, key(notice, account));
    }

    private static MailTemplate template(SecurityNotice notice) {
        return switch (notice) {
            case PasswordChanged _ -> MailTemplate.PASSWORD_CHANGED;
            case AccountLocked _ -> MailTemplate.ACCOUNT_LOCKED;
            case SignInsPaused _ -> MailTemplate.SIGN_INS_PAUSED;
            case NewDeviceUsed _ -> MailTemplate.SIGN_IN_FROM_NEW_DEVICE;
            case ApiTokenCreated _ -> MailTemplate.API_TOKEN_CREATED;
            case PasskeyAdded _ -> MailTemplate.PASSKEY_ADDED;
            case PasskeysRemoved _ -> MailTemplate.PASSKEYS_REMOVED;
            case SecondFactorSetUp _ -> MailTemplate.SECOND_FACTOR_SET_UP;
            case SecondFactorRemoved _ -> MailTemplate.SECOND_FACTOR_REMOVED;
            case SecondFactorReset _ -> MailTemplate.SECOND_FACTOR_RESET;
            case EmergencyCodeUsed _ -> MailTemplate.EMERGENCY_CODE_USED;
            case DirectoryBraked _ -> MailTemplate.SCIM_BRAKED;
        };
    }

    private static String page(SecurityNotice notice) {
        return switch (notice) {
            case PasswordChanged _ -> "/forgotten-password";
            case AccountLocked _ -> "/";
            case SignInsPaused _ -> "/forgotten-password";
            case NewDeviceUsed _,
                    PasskeyAdded _,
                    PasskeysRemoved _,
                    SecondFactorSetUp _,
                    SecondFactorRemoved _,
                    SecondFactorReset _,
                    EmergencyCodeUsed _ -> "/account";
            case ApiTokenCreated _ -> "/provider/tokens";
            case DirectoryBraked _ -> "/staff/scim";
        };
    }

    /** Strangers and directories that go on for days fill no mailbox: one mail a day. */
    private String key(SecurityNotice notice, AccountEntry account) {
        String each = account.id().value() + ":" + LocalDate.now(clock);
        return switch (notice) {
            case SignInsPaused _ -> "sign-ins-paused:" + each;
            case DirectoryBraked _ -> "scim-braked:" + each;
            case PasswordChanged _,
                    AccountLocked _,
                    NewDeviceUsed _,
                    ApiTokenCreated _,
                    PasskeyAdded _,
                    PasskeysRemoved _,
                    SecondFactorSetUp _,
                    SecondFactorRemoved _,
                    SecondFactorReset _,
                    EmergencyCodeUsed _ -> UUID.randomUUID().toString();
        };
    }

    private static String quoted(List<String> labels, MailLanguage language) {
        return switch (language) {
            case DE -> labels.stream().collect(Collectors.joining("“, „", "„", "“"));
            case EN -> labels.stream().collect(Collectors.joining("”, “", "“", "”"));
        };
    }

    private static String device(NewDeviceUsed used, MailLanguage language) {
        String browser = used.browser();
        String platform = used.platform();
        return switch (language) {
            case DE -> (browser == null ? "ein Browser" : browser) + (platform == null ? "" : " auf " + platform);
            case EN -> (browser == null ? "a browser" : browser) + (platform == null ? "" : " on " + platform);
        };
    }
}
