package dev.tailor.atlas;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** Asks for another version of the API than the one that this client was written for, where that is configured. */
final class ApiVersion implements ClientRequestFilter {
    private final MediaType version;

    ApiVersion(String date) {
        this.version = MediaType.valueOf(Atlas.JSON.replace(Atlas.VERSION, date));
    }

    @Override
    public void filter(ClientRequestContext request) {
        request.getHeaders().putSingle(HttpHeaders.ACCEPT, version.toString());
        if (request.hasEntity()) {
            request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, version.toString());
        }
    }
}
