// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/** Where the session's account and the token against forged requests are kept. */
@Configuration(proxyBeanMethods = false)
class CsrfConfiguration {
    @Bean
    SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    /** A cookie the page's script reads and sends back as a header, which a foreign page can do neither of. */
    @Bean
    CsrfTokenRepository csrfTokenRepository(HttpsSettings https) {
        CookieCsrfTokenRepository repository = CookieCsrfTokenRepository.withHttpOnlyFalse();
        repository.setCookieCustomizer(
                cookie -> cookie.path("/").sameSite("Strict").secure(https.enabled()));
        return repository;
    }

    /** Replaces the token at once, so that the answer to a sign-in brings the one for the next request. */
    @Bean
    SessionAuthenticationStrategy newCsrfToken(CsrfTokenRepository tokens) {
        XorCsrfTokenRequestAttributeHandler eager = new XorCsrfTokenRequestAttributeHandler();
        eager.setCsrfRequestAttributeName(null);
        CsrfAuthenticationStrategy strategy = new CsrfAuthenticationStrategy(tokens);
        strategy.setRequestHandler(eager);
        return strategy;
    }
}
