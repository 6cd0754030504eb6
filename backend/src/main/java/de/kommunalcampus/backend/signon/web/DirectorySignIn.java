// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.signon.web;

import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.AuditTrail;
import de.kommunalcampus.backend.identity.EntryRefused;
import de.kommunalcampus.backend.identity.ForeignIdentity;
import de.kommunalcampus.backend.identity.LinkedAccounts;
import de.kommunalcampus.backend.identity.SessionOpening;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.platform.AuditAction;
import de.kommunalcampus.backend.platform.DiskFull;
import de.kommunalcampus.backend.signon.Conversation;
import de.kommunalcampus.backend.signon.Directories;
import de.kommunalcampus.backend.signon.Directory;
import de.kommunalcampus.backend.signon.ProvenIdentity;
import de.kommunalcampus.backend.signon.SignOnFailed;
import de.kommunalcampus.backend.signon.SignOnFailed.Cause;
import de.kommunalcampus.backend.signon.SignOnUnknown;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Leads to a directory, looks at what comes back, and opens the account; each failure has a name in log and audit. */
@Component
class DirectorySignIn {
    private static final Logger LOG = LoggerFactory.getLogger(DirectorySignIn.class);

    private final Directories directories;
    private final Conversation conversation;
    private final LinkedAccounts accounts;
    private final SessionOpening sessions;
    private final AuditTrail audit;

    DirectorySignIn(
            Directories directories,
            Conversation conversation,
            LinkedAccounts accounts,
            SessionOpening sessions,
            AuditTrail audit) {
        this.directories = directories;
        this.conversation = conversation;
        this.accounts = accounts;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** Where the browser goes. */
    String begin(String typed, HttpServletRequest request) {
        Directory directory = directories.findOpen(typed).orElseThrow(SignOnUnknown::new);
        OAuth2AuthorizationRequest begun = conversation.begin(directory, request);
        Pending.put(request, begun);
        return begun.getAuthorizationRequestUri();
    }

    /** A way that was begun is used up, however it ends. */
    void complete(SignOnAnswerForm form, HttpServletRequest request, HttpServletResponse response) {
        TenantId tenant = new TenantId(form.directory());
        Directory directory = directories.findOpen(tenant).orElseThrow(SignOnUnknown::new);
        try {
            OAuth2AuthorizationRequest begun = Pending.take(request)
                    .filter(pending -> isOf(pending, directory))
                    .orElseThrow(() -> new SignOnFailed(Cause.WRONG_STATE));
            requireIssuer(form, directory);
            ProvenIdentity proven = conversation.finish(directory, begun, form.toAnswer());
            SignedInAccount account = accounts.enter(identity(directory, proven), directory.createsAccounts());
            sessions.begin(account, proven.proof(), request, response);
            if (proven.signOut() != null) {
                DirectorySignOut.remember(request.getSession(), signOut(proven.signOut(), begun));
            }
            tell(directory, AuditAction.SIGNED_IN, account.id().value(), Map.of("by", "SIGN_ON"));
        } catch (SignOnFailed e) {
            refuse(directory, "", e.named().name());
            throw e;
        } catch (EntryRefused e) {
            AccountId account = e.account();
            refuse(directory, account == null ? "" : account.value(), e.reason().name());
            throw e;
        }
    }

    private static boolean isOf(OAuth2AuthorizationRequest begun, Directory directory) {
        Object registration = begun.getAttribute(OAuth2ParameterNames.REGISTRATION_ID);
        return directory.tenant().value().equals(registration);
    }

    private static void requireIssuer(SignOnAnswerForm form, Directory directory) {
        if (form.issuer() != null && !form.issuer().equals(directory.issuer())) {
            throw new SignOnFailed(Cause.FOREIGN_ISSUER);
        }
    }

    private static ForeignIdentity identity(Directory directory, ProvenIdentity proven) {
        return new ForeignIdentity(
                directory.tenant(), directory.issuer(), proven.subject(), directory.match(), proven.claimed());
    }

    /** Back to our page for signing in, at the address under which the browser came. */
    private static URI signOut(URI address, OAuth2AuthorizationRequest begun) {
        String here = UriComponentsBuilder.fromUriString(String.valueOf(begun.getRedirectUri()))
                .replacePath("/sign-in")
                .build()
                .toUriString();
        return UriComponentsBuilder.fromUri(address)
                .queryParam("post_logout_redirect_uri", "{here}")
                .build(here);
    }

    private void refuse(Directory directory, String account, String reason) {
        LOG.warn(
                "A sign-in over the directory of {} was refused: {}",
                directory.tenant().value(),
                reason);
        tell(directory, AuditAction.SIGN_IN_REFUSED, account, Map.of("by", "SIGN_ON", "reason", reason));
    }

    /** Reading goes on while the disk is full, so signing in does too. */
    private void tell(Directory directory, AuditAction action, String account, Map<String, String> details) {
        try {
            audit.tell(directory.tenant(), action, account, details);
        } catch (DiskFull e) {
            LOG.error("{} of {} could not be audited: the disk is full", action, account);
        }
    }
}
