package dev.tailor;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/**
 * As much of an OpenID Connect provider as an application meets when it starts, when programs call it and when people
 * sign in: its description, its keys, and tokens signed with them.
 */
public final class Provider implements AutoCloseable {
    private static final String DESCRIPTION = """
            {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
             "end_session_endpoint": "%1$s/end", "jwks_uri": "%1$s/keys", "response_types_supported": ["code"],
             "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"]}""";
    private static final String KEYS = """
            {"keys": [{"kty": "RSA", "kid": "1", "use": "sig", "alg": "RS256", "n": "%s", "e": "%s"}]}""";

    private final HttpServer server;
    private final KeyPair keys;

    private Provider(HttpServer server, KeyPair keys) {
        this.server = server;
        this.keys = keys;
    }

    public static Provider start() throws IOException, GeneralSecurityException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var provider = new Provider(server, generator.generateKeyPair());
        server.createContext(
                "/.well-known/openid-configuration",
                exchange -> answer(exchange, DESCRIPTION.formatted(provider.address())));
        server.createContext("/keys", exchange -> answer(exchange, provider.published()));
        var signIns = new SignIns(provider);
        server.createContext("/authorize", signIns::authorize);
        server.createContext("/token", signIns::token);
        server.start();
        return provider;
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** What a program of somebody's sends along, for the next eight hours. */
    public String token(String person, List<String> groups) throws JoseException {
        return token(person, groups, Map.of());
    }

    String token(String person, List<String> groups, Map<String, String> more) throws JoseException {
        var claims = new JwtClaims();
        claims.setIssuer(address());
        claims.setSubject(person);
        claims.setClaim("name", person);
        claims.setClaim("email", person + "@example.com");
        claims.setStringListClaim("groups", groups);
        claims.setExpirationTimeMinutesInTheFuture(8 * 60);
        claims.setIssuedAtToNow();
        more.forEach(claims::setClaim);
        var signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(keys.getPrivate());
        signature.setKeyIdHeaderValue("1");
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        return signature.getCompactSerialization();
    }

    private String published() {
        var key = (RSAPublicKey) keys.getPublic();
        return KEYS.formatted(base64(key.getModulus()), base64(key.getPublicExponent()));
    }

    private static String base64(BigInteger number) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(number.toByteArray());
    }

    static void answer(HttpExchange exchange, String json) throws IOException {
        var body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
