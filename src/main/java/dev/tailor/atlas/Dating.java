package dev.tailor.atlas;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;

/** Asks for another version of the API than the one that this client was written for, where that is configured. */
final class Dating implements ClientRequestFilter {
    private final String mediaType;

    Dating(String date) {
        this.mediaType = Atlas.JSON.replaceFirst("\\d{4}-\\d{2}-\\d{2}", date);
    }

    @Override
    public void filter(ClientRequestContext request) {
        request.getHeaders().putSingle(HttpHeaders.ACCEPT, mediaType);
    }
}
