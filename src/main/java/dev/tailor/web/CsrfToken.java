package dev.tailor.web;

import io.quarkus.csrf.reactive.runtime.RestCsrfConfig;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The token for the forms of the present page. The CSRF extension makes it before a page's method runs and compares it
 * afterwards; error pages, which have forms in their frame too, may come about without that method.
 */
@Named("formToken")
@RequestScoped
public class CsrfToken {
    private static final String OF_EXTENSION = "csrf_token";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    RoutingContext context;

    @Inject
    RestCsrfConfig config;

    private String value;

    /** The name of the hidden field. */
    public String getName() {
        return config.formFieldName();
    }

    public String getValue() {
        if (value == null) {
            value = known();
        }
        return value;
    }

    /** The extension sets no SameSite on its cookie. */
    void keepCookieAtHome() {
        var cookie = context.request().getCookie(config.cookieName());
        if (cookie != null && context.get(OF_EXTENSION) != null) {
            cookie.setSameSite(CookieSameSite.LAX);
        }
    }

    private String known() {
        String ofThisRequest = context.get(OF_EXTENSION);
        if (ofThisRequest != null) {
            return ofThisRequest;
        }
        var held = context.request().getCookie(config.cookieName());
        return held != null && !held.getValue().isEmpty() ? held.getValue() : fresh();
    }

    private String fresh() {
        var bytes = new byte[config.tokenSize()];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        context.response().addCookie(cookie(token));
        return token;
    }

    private Cookie cookie(String token) {
        return Cookie.cookie(config.cookieName(), token)
                .setPath(config.cookiePath())
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX)
                .setSecure(context.request().isSSL())
                .setMaxAge(config.cookieMaxAge().toSeconds());
    }
}
