// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.signon;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;

/** An issuer that answers over HTTP as a real one does, and whose tokens say and are signed as a test wants. */
final class ForgingIssuer implements AutoCloseable {
    static final String CLIENT = "kommunalcampus";
    static final String SECRET = "ein-geheimnis-das-lang-genug-ist-um-damit-zu-signieren";

    private final HttpServer server;
    private final RSAKey key = newKey();
    private final RSAKey foreignKey = newKey();
    private final Map<String, Object> document = new HashMap<>();

    private String nonce = "";
    private UnaryOperator<JWTClaimsSet.Builder> claims = UnaryOperator.identity();
    private Signature signature = Signature.GOOD;

    /** How a token is signed. */
    enum Signature {
        GOOD,
        FOREIGN_KEY,
        CLIENT_SECRET,
        NONE
    }

    ForgingIssuer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        document.putAll(Map.of(
                "issuer", address(),
                "authorization_endpoint", address() + "/authorize",
                "token_endpoint", address() + "/token",
                "jwks_uri", address() + "/keys",
                "subject_types_supported", new String[] {"public"}));
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, json(document)));
        server.createContext("/keys", exchange -> answer(exchange, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext(
                "/token",
                exchange -> answer(
                        exchange,
                        json(Map.of(
                                "access_token", "x", "token_type", "Bearer", "expires_in", 60, "id_token", token()))));
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What the next token says, beside what a good one says. */
    void says(String nonce, UnaryOperator<JWTClaimsSet.Builder> claims, Signature signature) {
        this.nonce = nonce;
        this.claims = claims;
        this.signature = signature;
    }

    void describes(String name, Object value) {
        document.put(name, value);
    }

    private String token() {
        Instant now = Instant.now();
        JWTClaimsSet content = claims.apply(new JWTClaimsSet.Builder()
                        .issuer(address())
                        .audience(CLIENT)
                        .subject("person-1")
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))))
                        .claim("nonce", nonce)
                        .claim("personnel_number", "4711"))
                .build();
        try {
            return sign(content);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String sign(JWTClaimsSet content) throws JOSEException {
        return switch (signature) {
            case GOOD -> signed(content, key);
            case FOREIGN_KEY ->
                signed(
                        content,
                        new RSAKey.Builder(foreignKey).keyID(key.getKeyID()).build());
            case CLIENT_SECRET -> {
                SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), content);
                token.sign(new MACSigner(SECRET.getBytes(StandardCharsets.UTF_8)));
                yield token.serialize();
            }
            case NONE -> new PlainJWT(content).serialize();
        };
    }

    private static String signed(JWTClaimsSet content, RSAKey with) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(with.getKeyID()).build(), content);
        token.sign(new RSASSASigner(with));
        return token.serialize();
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
