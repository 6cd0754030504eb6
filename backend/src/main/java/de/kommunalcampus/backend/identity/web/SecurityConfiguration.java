// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/** Opens what the modules declare, the page and the health check; denies everything else. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            OpenedEndpoints opened,
            DeniedRequests denied,
            SecurityContextRepository contexts,
            CsrfTokenRepository csrfTokens,
            Clock clock) {
        return http.securityContext(context -> context.securityContextRepository(contexts))
                .addFilterBefore(new SessionAge(clock), SecurityContextHolderFilter.class)
                .addFilterBefore(new StrangersUploadNothing(denied), CsrfFilter.class)
                .csrf(csrf -> csrf.spa().csrfTokenRepository(csrfTokens))
                .authorizeHttpRequests(opened::apply)
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(denied).accessDeniedHandler(denied))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }
}
