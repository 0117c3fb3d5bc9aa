package dev.tailor.atlas;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.client.ClientResponseContext;
import jakarta.ws.rs.client.ClientResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.regex.Pattern;

/** Makes each request's address exact and signs it; never waits, since it may run on an event loop. */
final class Signing implements ClientRequestFilter, ClientResponseFilter {
    // A step of nothing or of dots would name another resource: the list instead of one of its members.
    private static final Pattern EMPTY_STEP = Pattern.compile("/\\.{0,2}(/|$)");

    private static final String PROOF = Credentials.Proof.class.getName();

    private final Credentials credentials;

    Signing(Credentials credentials) {
        this.credentials = credentials;
    }

    @Override
    public void filter(ClientRequestContext request) {
        request.setUri(exact(request.getUri()));
        credentials.proof(request.getMethod(), target(request.getUri())).ifPresent(proof -> {
            request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, proof.authorization());
            request.setProperty(PROOF, proof);
        });
    }

    @Override
    public void filter(ClientRequestContext request, ClientResponseContext response) {
        if (response.getStatus() != 401 && request.getProperty(PROOF) instanceof Credentials.Proof proof) {
            proof.believed().run();
        }
    }

    private static URI exact(URI uri) {
        if (EMPTY_STEP.matcher(uri.getRawPath()).find()) {
            throw new AtlasFailure.Refused(FailedCall.without(0, "A name is empty, or nothing but dots"));
        }
        // JAX-RS leaves it as it is in paths, where servers take it for the beginning of parameters.
        return uri.getRawPath().contains(";") ? URI.create(uri.toString().replace(";", "%3B")) : uri;
    }

    private static String target(URI uri) {
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
