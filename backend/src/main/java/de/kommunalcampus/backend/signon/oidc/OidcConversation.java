// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.signon.oidc;

import de.kommunalcampus.backend.identity.Proof;
import de.kommunalcampus.backend.signon.Conversation;
import de.kommunalcampus.backend.signon.Directory;
import de.kommunalcampus.backend.signon.DirectoryAnswer;
import de.kommunalcampus.backend.signon.ProvenIdentity;
import de.kommunalcampus.backend.signon.SignOnFailed;
import de.kommunalcampus.backend.signon.SignOnFailed.Cause;
import de.kommunalcampus.backend.signon.SignOnUnknown;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Authorization code with PKCE, state and nonce, all made and checked by Spring Security. */
@Component
class OidcConversation implements Conversation {
    private final Registrations registrations;
    private final Discovery discovery;
    private final DefaultOAuth2AuthorizationRequestResolver requests;
    private final OidcAuthorizationCodeAuthenticationProvider provider;

    OidcConversation(Registrations registrations, Discovery discovery) {
        this.registrations = registrations;
        this.discovery = discovery;
        this.requests = new DefaultOAuth2AuthorizationRequestResolver(registrations);
        this.requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        this.provider = provider();
    }

    /** Only what the signed token itself says counts; nothing more is asked of the provider. */
    private static OidcAuthorizationCodeAuthenticationProvider provider() {
        RestClientAuthorizationCodeTokenResponseClient tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(TokenRequests.client());
        OidcAuthorizationCodeAuthenticationProvider provider = new OidcAuthorizationCodeAuthenticationProvider(
                tokens, user -> new DefaultOidcUser(List.of(), user.getIdToken()));
        provider.setJwtDecoderFactory(new IdTokens());
        return provider;
    }

    @Override
    public void check(String issuer) {
        discovery.refresh(issuer);
    }

    @Override
    public OAuth2AuthorizationRequest begin(Directory directory, HttpServletRequest request) {
        return Optional.ofNullable(requests.resolve(request, directory.tenant().value()))
                .orElseThrow(SignOnUnknown::new);
    }

    @Override
    public ProvenIdentity finish(Directory directory, OAuth2AuthorizationRequest begun, DirectoryAnswer answer) {
        ClientRegistration client =
                registrations.findByRegistrationId(directory.tenant().value());
        if (client == null) {
            throw new SignOnUnknown();
        }
        OAuth2AuthorizationExchange exchange = new OAuth2AuthorizationExchange(begun, response(begun, answer));
        try {
            return identity(directory, client, verified(new OAuth2LoginAuthenticationToken(client, exchange)));
        } catch (AuthenticationException e) {
            throw FailureNames.of(e);
        }
    }

    private OidcUser verified(OAuth2LoginAuthenticationToken token) {
        if (provider.authenticate(token) instanceof OAuth2LoginAuthenticationToken done
                && done.getPrincipal() instanceof OidcUser user) {
            return user;
        }
        throw new SignOnFailed(Cause.OTHERWISE_INVALID);
    }

    private static OAuth2AuthorizationResponse response(OAuth2AuthorizationRequest begun, DirectoryAnswer answer) {
        String code = answer.code();
        OAuth2AuthorizationResponse.Builder response = code == null
                ? OAuth2AuthorizationResponse.error(Objects.requireNonNullElse(answer.error(), "server_error"))
                : OAuth2AuthorizationResponse.success(code);
        return response.state(answer.state())
                .redirectUri(Objects.requireNonNull(begun.getRedirectUri()))
                .build();
    }

    private ProvenIdentity identity(Directory directory, ClientRegistration client, OidcUser user) {
        Object claimed = user.getClaims().get(directory.claim());
        String value = claimed instanceof String || claimed instanceof Number
                ? claimed.toString().strip()
                : "";
        String subject = user.getSubject();
        if (subject == null || value.isEmpty() || value.length() > ProvenIdentity.LONGEST) {
            throw new SignOnFailed(Cause.CLAIM_MISSING);
        }
        return new ProvenIdentity(
                subject,
                value,
                proof(user),
                endSession(client, user.getIdToken().getTokenValue()));
    }

    private static Proof proof(OidcUser user) {
        List<String> methods = user.getIdToken().getAuthenticationMethods();
        return methods != null && methods.contains("mfa") ? Proof.TWO_FACTORS : Proof.ONE_FACTOR;
    }

    /** OpenID Connect RP-Initiated Logout 1.0. */
    private static @Nullable URI endSession(ClientRegistration client, String token) {
        Object address = client.getProviderDetails().getConfigurationMetadata().get(Discovery.END_SESSION);
        if (!(address instanceof String text) || !text.startsWith("http")) {
            return null;
        }
        return UriComponentsBuilder.fromUriString(text)
                .queryParam("id_token_hint", token)
                .queryParam("client_id", client.getClientId())
                .encode()
                .build()
                .toUri();
    }
}
