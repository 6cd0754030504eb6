// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.registration;

import de.kommunalcampus.backend.identity.AccessCodeKind;
import de.kommunalcampus.backend.identity.AccessCodes;
import de.kommunalcampus.backend.identity.AccountAdministration;
import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.AuditTrail;
import de.kommunalcampus.backend.identity.IssuedCode;
import de.kommunalcampus.backend.identity.LoginTaken;
import de.kommunalcampus.backend.identity.NewAccount;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.mail.MailLanguage;
import de.kommunalcampus.backend.mail.MailTemplate;
import de.kommunalcampus.backend.mail.Outbox;
import de.kommunalcampus.backend.mail.OutgoingMail;
import de.kommunalcampus.backend.platform.AuditAction;
import de.kommunalcampus.backend.registration.ProviderApplication.State;
import de.kommunalcampus.matchingmodel.catalogue.ProviderId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From the form of a provider to its first account; a person of the platform stands in between. */
@Service
public class Registration {
    /** What somebody can look through; who writes more floods the inbox. */
    static final int MOST_OPEN = 200;

    private final Applications applications;
    private final AccountAdministration accounts;
    private final AccessCodes codes;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;
    private final String address;

    Registration(
            Applications applications,
            AccountAdministration accounts,
            AccessCodes codes,
            Outbox outbox,
            AuditTrail audit,
            Clock clock,
            @Value("${kommunalcampus.address}") String address) {
        this.applications = applications;
        this.accounts = accounts;
        this.codes = codes;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
        this.address = address;
    }

    /**
     * Keeps an application; the same once more while one is open is that one. Whether there is an account with that login,
     * or an application, is told to nobody here.
     *
     * @param termsVersion the one that was shown and accepted
     * @throws InboxFull where too many are open
     */
    @Transactional
    public void apply(Applicant applicant, String termsVersion) {
        ProviderApplication application = new ProviderApplication(
                new ApplicationId(UUID.randomUUID().toString()),
                applicant,
                termsVersion,
                ZonedDateTime.now(clock),
                State.OPEN,
                false,
                null,
                null);
        if (!applications.add(application, MOST_OPEN)) {
            throw new InboxFull();
        }
    }

    public List<ProviderApplication> list(int most) {
        return applications.list(most);
    }

    /**
     * The provider, its first account and the way in, all or nothing.
     *
     * @param how the platform made sure who that is
     * @throws NotOpen where it was decided before
     * @throws LoginTaken where somebody signs in with that address already
     */
    @Transactional
    public IssuedCode accept(SignedInAccount administrator, ApplicationId id, String how) {
        ProviderApplication accepted = decide(administrator, id, State.ACCEPTED, how);
        Applicant applicant = accepted.applicant();
        ProviderId provider = applications.createProvider(accepted);
        AccountId account = accounts.invite(new NewAccount(
                applicant.mail(),
                applicant.contactName(),
                null,
                TenantId.SHARED,
                Set.of(PermissionRole.PROVIDER),
                null,
                provider));
        return codes.issue(TenantId.SHARED, account, AccessCodeKind.LINK);
    }

    /**
     * Tells the applicant by mail, where the platform knows its own address.
     *
     * @throws NotOpen where it was decided before
     */
    @Transactional
    public void decline(SignedInAccount administrator, ApplicationId id, String reason) {
        Applicant applicant = decide(administrator, id, State.DECLINED, reason).applicant();
        if (!address.isEmpty()) {
            outbox.put(new OutgoingMail(
                    TenantId.SHARED,
                    applicant.mail(),
                    MailLanguage.DE,
                    MailTemplate.APPLICATION_DECLINED,
                    Map.of(
                            "name",
                            applicant.contactName(),
                            "organisation",
                            applicant.organisation(),
                            "reason",
                            reason,
                            "link",
                            address + "/providers/join"),
                    "application-" + id.value()));
        }
    }

    private ProviderApplication decide(SignedInAccount by, ApplicationId id, State state, String note) {
        ProviderApplication decided = applications
                .decide(id, state, note, by.id(), ZonedDateTime.now(clock))
                .orElseThrow(NotOpen::new);
        audit.tell(TenantId.SHARED, AuditAction.PROVIDER_DECIDED, id.value(), Map.of("state", state.name()));
        return decided;
    }
}
