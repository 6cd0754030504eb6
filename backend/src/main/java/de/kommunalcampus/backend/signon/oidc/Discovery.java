// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.signon.oidc;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import de.kommunalcampus.backend.signon.DirectoryUnavailable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * What an issuer says of itself (OpenID Connect Discovery 1.0, section 4), remembered for ten minutes. A document that
 * names another issuer, or sends to an address that is not spoken to, counts as none.
 */
@Component
class Discovery {
    private static final Duration REMEMBERED = Duration.ofMinutes(10);
    private static final int MOST = 1_000;
    private static final String PATH = "/.well-known/openid-configuration";
    private static final List<String> NEEDED = List.of("authorization_endpoint", "token_endpoint", "jwks_uri");

    static final String END_SESSION = "end_session_endpoint";

    private final DirectoryAddresses addresses;
    private final RestClient client = RestClient.builder()
            .requestFactory(DirectoryHttp.requests())
            .requestInterceptor(new ShortAnswers())
            .build();
    private final LoadingCache<String, Map<String, Object>> documents =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build(this::read);

    Discovery(DirectoryAddresses addresses) {
        this.addresses = addresses;
    }

    /** @throws DirectoryUnavailable where there is no usable document */
    Map<String, Object> of(String issuer) {
        return documents.get(issuer);
    }

    /** As {@link #of}, asked anew. */
    Map<String, Object> refresh(String issuer) {
        documents.invalidate(issuer);
        return of(issuer);
    }

    private Map<String, Object> read(String issuer) {
        if (!addresses.isAllowed(issuer)) {
            throw new DirectoryUnavailable("The issuer's address is not spoken to.");
        }
        Map<String, Object> document = fetch(issuer.replaceAll("/$", "") + PATH);
        if (!issuer.equals(document.get("issuer"))) {
            throw new DirectoryUnavailable("The document at this address names another issuer.");
        }
        if (NEEDED.stream().anyMatch(name -> !(document.get(name) instanceof String address) || !isAllowed(address))) {
            throw new DirectoryUnavailable(
                    "The document of the issuer lacks an address, or names one that is refused.");
        }
        return document;
    }

    private boolean isAllowed(String address) {
        return addresses.isAllowed(address);
    }

    private Map<String, Object> fetch(String address) {
        try {
            Map<String, Object> document =
                    client.get().uri(address).retrieve().body(new ParameterizedTypeReference<Map<String, Object>>() {});
            return document == null ? Map.of() : document;
        } catch (RestClientException e) {
            throw new DirectoryUnavailable("The issuer does not answer.");
        }
    }
}
