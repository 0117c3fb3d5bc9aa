package dev.tailor;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/**
 * As much of an OpenID Connect provider as an application meets: its description, its keys, tokens signed with them for
 * programs, and for browsers a sign-in that asks nothing.
 */
public final class Provider implements AutoCloseable {
    private static final String DESCRIPTION = """
            {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
             "end_session_endpoint": "%1$s/end", "jwks_uri": "%1$s/keys", "response_types_supported": ["code"],
             "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"]}""";
    private static final String KEYS = """
            {"keys": [{"kty": "RSA", "kid": "1", "use": "sig", "alg": "RS256", "n": "%s", "e": "%s"}]}""";

    static {
        // Real providers keep connections longer than the 30 s after which this server would close one in use.
        System.setProperty("sun.net.httpserver.idleInterval", "3600");
    }

    private final HttpServer server;
    private final KeyPair keys;
    private final Map<String, String> nonces = new ConcurrentHashMap<>();
    private volatile String person = "dana";
    private volatile List<String> groups = List.of();

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
        server.createContext("/authorize", provider::letIn);
        server.createContext("/token", provider::tell);
        server.start();
        return provider;
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** From now on whoever signs in is this person. */
    public void expect(String somebody, List<String> theirGroups) {
        person = somebody;
        groups = theirGroups;
    }

    /** Back at once. */
    private void letIn(HttpExchange exchange) throws IOException {
        var asked = fields(exchange.getRequestURI().getRawQuery());
        var code = UUID.randomUUID().toString();
        nonces.put(code, asked.get("nonce"));
        var back = asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state");
        exchange.getResponseHeaders().set("Location", back);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void tell(HttpExchange exchange) throws IOException {
        var asked = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        try {
            var claims = claims(person, groups);
            claims.setClaim("nonce", nonces.get(asked.get("code")));
            answer(
                    exchange,
                    "{\"id_token\": \"%s\", \"access_token\": \"%s\", \"token_type\": \"Bearer\", \"expires_in\": 3600}"
                            .formatted(signed(claims), token(person, groups)));
        } catch (JoseException impossible) {
            throw new IOException(impossible);
        }
    }

    private static Map<String, String> fields(String encoded) {
        return Arrays.stream(encoded.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }

    /** What a program of somebody's sends along, for the next eight hours. */
    public String token(String somebody, List<String> theirGroups) throws JoseException {
        return signed(claims(somebody, theirGroups));
    }

    private JwtClaims claims(String somebody, List<String> theirGroups) {
        var claims = new JwtClaims();
        claims.setIssuer(address());
        claims.setSubject(somebody);
        claims.setAudience("tailor");
        claims.setClaim("name", somebody);
        claims.setClaim("email", somebody + "@example.com");
        claims.setStringListClaim("groups", theirGroups);
        claims.setExpirationTimeMinutesInTheFuture(8 * 60);
        claims.setIssuedAtToNow();
        return claims;
    }

    private String signed(JwtClaims claims) throws JoseException {
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

    private static void answer(HttpExchange exchange, String json) throws IOException {
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
