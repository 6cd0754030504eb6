// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.signon.oidc;

import de.kommunalcampus.backend.signon.Directories;
import de.kommunalcampus.backend.signon.Directory;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.stereotype.Component;

/** The clients of Spring Security, made from the graph when they are needed; one per tenant, named by its id. */
@Component
class Registrations implements ClientRegistrationRepository {
    /** Each tenant has an address of its own: an answer of one directory cannot be taken for that of another. */
    static final String RETURN = "/signed-on/";

    private final Directories directories;
    private final Discovery discovery;
    private final String root;

    Registrations(Directories directories, Discovery discovery, @Value("${kommunalcampus.address}") String address) {
        this.directories = directories;
        this.discovery = discovery;
        this.root = address.isEmpty() ? "{baseUrl}" : address;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String registrationId) {
        return directories
                .findOpen(new TenantId(registrationId))
                .map(this::registration)
                .orElse(null);
    }

    private ClientRegistration registration(Directory directory) {
        Map<String, Object> document = discovery.of(directory.issuer());
        Optional<String> secret = directories.secret(directory.tenant());
        ClientRegistration.Builder client = ClientRegistrations.fromOidcConfiguration(document)
                .registrationId(directory.tenant().value())
                .clientId(directory.clientId())
                .scope(OidcScopes.OPENID, OidcScopes.PROFILE, OidcScopes.EMAIL)
                .redirectUri(root + RETURN + directory.tenant().value())
                .clientName(directory.tenant().value());
        secret.ifPresentOrElse(
                client::clientSecret, () -> client.clientAuthenticationMethod(ClientAuthenticationMethod.NONE));
        return client.build();
    }
}
