package dev.tailor.tokens;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Whom a token lets in. Postgres is asked each time, so that what was revoked ends at once, on every replica. */
@Singleton
class TokenIdentities implements IdentityProvider<TokenRequest> {
    @Inject
    TokenCheck check;

    @Override
    public Class<TokenRequest> getRequestType() {
        return TokenRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(TokenRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> QuarkusSecurityIdentity.builder()
                .setPrincipal(check.open(request.secret()))
                .build());
    }
}
