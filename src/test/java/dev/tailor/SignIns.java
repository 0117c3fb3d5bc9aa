package dev.tailor;

import com.sun.net.httpserver.HttpExchange;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jose4j.lang.JoseException;

/** The part of a provider that people meet, without its form: the address says who signs in, and in which groups. */
final class SignIns {
    private final Provider provider;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    SignIns(Provider provider) {
        this.provider = provider;
    }

    void authorize(HttpExchange exchange) throws IOException {
        var asked = new QueryStringDecoder(exchange.getRequestURI()).parameters();
        var code = UUID.randomUUID().toString();
        tokens.put(code, token(asked));
        var back = one(asked, "redirect_uri") + "?code=" + code + "&state=" + one(asked, "state");
        exchange.getResponseHeaders().set("Location", back);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    void token(HttpExchange exchange) throws IOException {
        var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var token = tokens.remove(one(new QueryStringDecoder(form, false).parameters(), "code"));
        Provider.answer(exchange, """
                {"access_token": "%1$s", "id_token": "%1$s", "token_type": "Bearer", "expires_in": 28800}""".formatted(token));
    }

    private String token(Map<String, List<String>> asked) {
        var more = Map.of("aud", one(asked, "client_id"), "nonce", one(asked, "nonce"));
        try {
            return provider.token(one(asked, "person"), asked.get("groups"), more);
        } catch (JoseException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String one(Map<String, List<String>> parameters, String name) {
        return parameters.get(name).get(0);
    }
}
