// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import de.kommunalcampus.backend.identity.AccessRule;
import de.kommunalcampus.backend.identity.AccessRules;
import de.kommunalcampus.backend.identity.ApiScope;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.identity.SignedInAuthentication;
import jakarta.servlet.DispatcherType;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Everything that is not denied: what the modules' rules open, the page, the health check, in demos the API's description. */
@Component
class OpenedEndpoints {
    private static final List<String> API_DESCRIPTION =
            List.of("/v3/api-docs/**", "/v3/api-docs.yaml", "/swagger-ui/**", "/swagger-ui.html");

    private static final List<String> HEALTH = List.of("/actuator/health", "/actuator/health/**");

    private final List<AccessRule> rules;
    private final boolean apiDescribed;

    OpenedEndpoints(List<AccessRules> declared, @Value("${springdoc.api-docs.enabled}") boolean apiDescribed) {
        this.rules = declared.stream()
                .flatMap(module -> module.rules().stream())
                .sorted(Comparator.comparing(OpenedEndpoints::path))
                .toList();
        this.apiDescribed = apiDescribed;
    }

    /** The most specific pattern decides, in whichever order the modules declare them. */
    private static PathPattern path(AccessRule rule) {
        return PathPatternParser.defaultInstance.parse(rule.pattern());
    }

    void apply(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
        rules.forEach(rule -> apply(rule, requests));
        HEALTH.forEach(pattern ->
                requests.requestMatchers(matchers(HttpMethod.GET, pattern)).permitAll());
        if (apiDescribed) {
            API_DESCRIPTION.forEach(pattern ->
                    requests.requestMatchers(matchers(HttpMethod.GET, pattern)).permitAll());
        }
        requests.requestMatchers(new PageRequests()).permitAll();
        requests.anyRequest().denyAll();
    }

    /** For programs: what names a scope, and nothing that is open to everybody. */
    void applyToTokens(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
        for (AccessRule rule : rules) {
            ApiScope scope = rule.scope();
            // Closed here and now, as a wider pattern behind it may name one.
            var endpoint = requests.requestMatchers(matchers(rule.method(), rule.pattern()));
            if (scope == null) {
                endpoint.denyAll();
            } else {
                endpoint.hasAuthority(scope.authority());
            }
        }
        requests.anyRequest().denyAll();
    }

    private static void apply(
            AccessRule rule,
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        var endpoint = requests.requestMatchers(matchers(rule.method(), rule.pattern()));
        if (rule.open()) {
            endpoint.permitAll();
        } else {
            endpoint.hasAnyAuthority(Stream.concat(
                            rule.roles().stream().map(PermissionRole::name),
                            rule.pending() ? Stream.of(SignedInAuthentication.PENDING) : Stream.empty())
                    .toArray(String[]::new));
        }
    }

    /** What answers GET answers HEAD too. */
    private static RequestMatcher[] matchers(HttpMethod method, String pattern) {
        Stream<HttpMethod> methods =
                method.equals(HttpMethod.GET) ? Stream.of(method, HttpMethod.HEAD) : Stream.of(method);
        return methods.map(one -> PathPatternRequestMatcher.withDefaults().matcher(one, pattern))
                .toArray(RequestMatcher[]::new);
    }
}
