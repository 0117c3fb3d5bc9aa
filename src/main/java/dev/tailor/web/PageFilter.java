package dev.tailor.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What each answer of a page carries. */
class PageFilter {
    @Inject
    CsrfToken csrf;

    /** Pages show what one person may see at one moment: no cache keeps them, and "back" after signing out is empty. */
    @ServerResponseFilter
    void keepNowhere(ContainerResponseContext response) {
        if (!response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    /** The extension adds its cookie in a filter of the default priority, which runs before this one. */
    @ServerResponseFilter(priority = 1)
    void keepCsrfCookieAtHome(ContainerResponseContext response) {
        csrf.keepCookieAtHome();
    }
}
