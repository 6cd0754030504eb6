// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import de.kommunalcampus.backend.identity.KnownDevices;
import de.kommunalcampus.backend.identity.Logins;
import de.kommunalcampus.backend.identity.SecurityNotice;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.identity.graph.Credentials;
import de.kommunalcampus.backend.identity.graph.SignInMarks;
import de.kommunalcampus.backend.identity.graph.StoredAccount;
import de.kommunalcampus.backend.identity.web.DeviceTokens.Token;
import de.kommunalcampus.backend.platform.DiskFull;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Knows the browsers again in which somebody has signed in. */
@Component
class Devices implements KnownDevices {
    private static final Logger LOG = LoggerFactory.getLogger(Devices.class);

    private final DeviceCookie cookie;
    private final DeviceTokens tokens;
    private final Credentials credentials;
    private final SignInMarks marks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Devices(
            DeviceCookie cookie,
            DeviceTokens tokens,
            Credentials credentials,
            SignInMarks marks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.clock = clock;
        this.cookie = cookie;
        this.tokens = tokens;
        this.credentials = credentials;
        this.marks = marks;
        this.events = events;
    }

    @Override
    public Optional<String> find(String typedLogin, HttpServletRequest request) {
        String login = Logins.normalise(typedLogin);
        List<Token> ours = ours(login, request);
        return ours.isEmpty()
                ? Optional.empty()
                : credentials
                        .findByLogin(login)
                        .flatMap(account -> known(ours, account)
                                .map(token -> account.account().id().value() + "/" + token.name()));
    }

    /**
     * After a sign-in that lacks nothing: the browser is known from now on, and its person told where it was not. Signing
     * in goes on while the disk is full; the browser is not known then.
     */
    void signedIn(SignedInAccount account, HttpServletRequest request, HttpServletResponse response) {
        Optional<StoredAccount> before = credentials.findById(account.id());
        try {
            if (before.isPresent() && !remember(before.get(), request, response)) {
                SessionDevice device = SessionDevice.of(account, request, clock.instant());
                events.publishEvent(new SecurityNotice.NewDeviceUsed(
                        account.tenant(),
                        account.id(),
                        device.browser().label(),
                        device.platform().label()));
            }
        } catch (DiskFull e) {
            LOG.error(
                    "The device of {} is not remembered: the disk is full",
                    account.id().value());
        }
    }

    /** After a change that made strangers of all: this browser alone is known again, and nobody told of it. */
    void knowAgain(SignedInAccount account, HttpServletRequest request, HttpServletResponse response) {
        try {
            credentials.findById(account.id()).ifPresent(stored -> remember(stored, request, response));
        } catch (DiskFull e) {
            LOG.error(
                    "The device of {} is not remembered: the disk is full",
                    account.id().value());
        }
    }

    void forgetAllBut(SignedInAccount account, HttpServletRequest request, HttpServletResponse response) {
        marks.forgetDevices(account.id());
        knowAgain(account, request, response);
    }

    /** Whether it was known, or the account knows of no device at all so far. */
    private boolean remember(StoredAccount before, HttpServletRequest request, HttpServletResponse response) {
        String login = before.account().login();
        List<Token> ours = ours(login, request);
        Optional<Token> known = known(ours, before);
        boolean first = before.deviceStamp() == null;
        StoredAccount now = leaveMarks(before, request);
        List<String> others = cookie.tokens(request).stream()
                .filter(token -> tokens.read(login, token).isEmpty())
                .toList();
        cookie.write(tokens.write(now, known.map(Token::name).orElse(null)), others, response);
        return first || known.isPresent();
    }

    /** Most sign-ins come in the language of the one before, and write nothing. */
    private StoredAccount leaveMarks(StoredAccount before, HttpServletRequest request) {
        String language = language(before, request);
        if (before.deviceStamp() != null && language.equals(before.language())) {
            return before;
        }
        marks.leave(before.account().id(), language);
        return credentials.findById(before.account().id()).orElse(before);
    }

    /** That of the page, which sends it; a program that says none changes none. */
    private static String language(StoredAccount before, HttpServletRequest request) {
        String known = before.language();
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return known == null ? Locale.GERMAN.getLanguage() : known;
        }
        boolean english = request.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        return (english ? Locale.ENGLISH : Locale.GERMAN).getLanguage();
    }

    private List<Token> ours(String login, HttpServletRequest request) {
        return cookie.tokens(request).stream()
                .flatMap(token -> tokens.read(login, token).stream())
                .toList();
    }

    private Optional<Token> known(List<Token> ours, StoredAccount account) {
        return ours.stream().filter(token -> tokens.fits(token, account)).findFirst();
    }
}
