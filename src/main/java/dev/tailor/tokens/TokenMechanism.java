package dev.tailor.tokens;

import dev.tailor.web.ForPrograms;
import dev.tailor.web.NotLetIn;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Takes what begins like a personal access token, before the OpenID Connect extension does: that would send it to the
 * provider, to be asked what it is. All else is left to that extension.
 */
@Singleton
class TokenMechanism implements HttpAuthenticationMechanism {
    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        return Secret.in(context.request().getHeader("Authorization"))
                .map(secret -> identity(secret, context, providers))
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    private static Uni<SecurityIdentity> identity(
            Secret secret, RoutingContext context, IdentityProviderManager providers) {
        Uni<SecurityIdentity> found = ForPrograms.isMeantBy(context)
                ? providers.authenticate(new TokenRequest(secret))
                : Uni.createFrom().failure(TokenRefused.onPage());
        return found.onFailure(TokenRefused.class).transform(refused -> {
            NotLetIn.because(((TokenRefused) refused).why(), context);
            return new AuthenticationFailedException(refused);
        });
    }

    /** The same for all who are not let in: {@code web} gives it. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenRequest.class);
    }

    /** Before {@code web}'s, which speaks to the OpenID Connect extension. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 200;
    }
}
