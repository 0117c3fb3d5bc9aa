package dev.tailor.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/** Short texts that a browser keeps for us; no script reads them, and none is worth forging. */
record BrowserCookies(RoutingContext context) {
    Optional<String> read(String name) {
        return Optional.ofNullable(context.request().getCookie(name))
                .map(Cookie::getValue)
                .flatMap(BrowserCookies::decode);
    }

    void keep(String name, String text, Duration time) {
        context.response().addCookie(cookie(name, encode(text)).setMaxAge(time.toSeconds()));
    }

    void forget(String name) {
        context.response().addCookie(cookie(name, "").setMaxAge(0));
    }

    private Cookie cookie(String name, String value) {
        return Cookie.cookie(name, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX)
                .setSecure(context.request().isSSL());
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> decode(String value) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8))
                    .filter(text -> !text.isBlank());
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
