package dev.tailor.tokens;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Asks whom a token lets in. */
final class TokenRequest extends BaseAuthenticationRequest {
    private final Secret secret;

    TokenRequest(Secret secret) {
        this.secret = secret;
    }

    Secret secret() {
        return secret;
    }
}
