package dev.tailor.atlas;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;

/** Puts the credentials on each request; never waits, since it may run on an event loop. */
final class Signing implements ClientRequestFilter {
    private final Credentials credentials;

    Signing(Credentials credentials) {
        this.credentials = credentials;
    }

    @Override
    public void filter(ClientRequestContext request) {
        credentials
                .authorization(request.getMethod(), target(request.getUri()))
                .ifPresent(authorization -> request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, authorization));
    }

    private static String target(URI uri) {
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
