// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import de.kommunalcampus.backend.identity.TokenBearers;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * The way in for programs, apart from that of browsers: it reads no cookie, opens no session and needs no token against
 * forgery, as no foreign page can make a browser send the header. It leads to the endpoints that name a scope and to none
 * else, not even to those that are open to everybody, signing in among them.
 */
@Configuration(proxyBeanMethods = false)
class BearerConfiguration {
    private static final String TOO_LITTLE = "Bearer realm=\"kommunalcampus\", error=\"insufficient_scope\"";

    /** Before the one for browsers, which takes what this leaves. */
    @Bean
    @Order(0)
    SecurityFilterChain bearerFilterChain(
            HttpSecurity http,
            OpenedEndpoints opened,
            DeniedRequests denied,
            TokenBearers bearers,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        AccessDeniedHandler tooLittle = (request, response, e) -> {
            if (denied.isForRights(request)) {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, TOO_LITTLE);
            }
            denied.handle(request, response, e);
        };
        // Decoded as the mappings decode it, so that no other spelling of the path leads past it.
        RequestMatcher inside = PathPatternRequestMatcher.withDefaults().matcher("/api/**");
        return http.securityMatcher(request -> inside.matches(request) && BearerFilter.bringsToken(request))
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new BearerFilter(bearers, problems), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new BearerLimit(problems), AuthorizationFilter.class)
                .csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(opened::applyToTokens)
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(denied).accessDeniedHandler(tooLittle))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }
}
