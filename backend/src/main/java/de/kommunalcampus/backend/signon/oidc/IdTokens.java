// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.signon.oidc;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestTemplate;

/**
 * Verifies tokens with the keys the issuer publishes: signatures by key pairs alone, so that neither an unsigned token
 * nor one signed with the client's secret passes. Keys are kept for an hour at most.
 */
final class IdTokens implements JwtDecoderFactory<ClientRegistration> {
    private static final Duration KEPT = Duration.ofHours(1);
    private static final int MOST = 1_000;
    private static final List<SignatureAlgorithm> ALGORITHMS = List.of(SignatureAlgorithm.values());

    private final LoadingCache<String, NimbusJwtDecoder> decoders =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build(IdTokens::decoder);

    @Override
    public JwtDecoder createDecoder(ClientRegistration client) {
        String keys = client.getProviderDetails().getJwkSetUri();
        if (keys == null) {
            throw new IllegalArgumentException("The issuer publishes no keys");
        }
        OidcIdTokenValidator standard = new OidcIdTokenValidator(client);
        return token -> {
            NimbusJwtDecoder decoder = decoders.get(client.getRegistrationId() + " " + keys);
            decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(new NamedChecks(client), standard));
            return decoder.decode(token);
        };
    }

    private static NimbusJwtDecoder decoder(String key) {
        RestTemplate requests = new RestTemplate(DirectoryHttp.requests());
        requests.getInterceptors().add(new ShortAnswers());
        return NimbusJwtDecoder.withJwkSetUri(key.substring(key.indexOf(' ') + 1))
                .restOperations(requests)
                .jwsAlgorithms(algorithms -> algorithms.addAll(ALGORITHMS))
                .build();
    }
}
