package dev.tailor.web;

import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What each answer of a page carries. */
class PageFilter {
    @ConfigProperty(name = "quarkus.rest-csrf.cookie-name")
    String csrfCookie;

    /** Pages show what one person may see at one moment: no cache keeps them, and "back" after signing out is empty. */
    @ServerResponseFilter
    void keepNowhere(ContainerResponseContext response) {
        if (!response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    /** The CSRF extension sets no SameSite; it adds its cookie in a filter of the default priority, before this one. */
    @ServerResponseFilter(priority = 1)
    void keepCsrfCookieAtHome(ContainerResponseContext response, RoutingContext context) {
        var cookie = context.request().getCookie(csrfCookie);
        if (cookie != null && context.get("csrf_token") != null) {
            cookie.setSameSite(CookieSameSite.LAX);
        }
    }
}
