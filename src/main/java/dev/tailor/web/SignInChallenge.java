package dev.tailor.web;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;

/**
 * What somebody meets who is not signed in, or no longer: a browser goes to the provider (that is the OIDC extension's
 * part), a program gets 401, a part of a page makes the whole page load again, and a form comes back to its page.
 */
@Singleton
class SignInChallenge implements HttpAuthenticationMechanism {
    private static final String NOTHING_SENT =
            "Your session had ended, so nothing was sent. You are signed in again: send it once more.";

    @Inject
    OidcAuthenticationMechanism oidc;

    @Inject
    FailureRoutes failures;

    /** The mechanism whose credentials failed is asked for the challenge; that is to be this one. */
    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        return oidc.authenticate(context, providers)
                .onFailure()
                .invoke(() -> context.put(HttpAuthenticationMechanism.class.getName(), this));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return switch (Asker.of(context)) {
            case BROWSER -> oidc.getChallenge(context);
            case FORM -> backToForm(context);
            case FRAGMENT -> unauthorized("HX-Refresh", "true");
            case PROGRAM -> unauthorized("WWW-Authenticate", NotLetIn.challenge(context));
        };
    }

    /** Where JAX-RS does not send the challenge, nobody else gives a 401 its words. */
    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        return getChallenge(context).chain(challenge -> {
            var response = context.response();
            response.setStatusCode(challenge.status).putHeader(challenge.headerName, challenge.headerContent);
            return challenge.status == 401
                    ? failures.send(context, NotLetIn.of(context), null)
                    : Uni.createFrom().item(true);
        });
    }

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 100;
    }

    private static Uni<ChallengeData> unauthorized(String header, String value) {
        return Uni.createFrom().item(new ChallengeData(401, header, value));
    }

    private static Uni<ChallengeData> backToForm(RoutingContext context) {
        Flash.say(NOTHING_SENT, context);
        return Uni.createFrom().item(new ChallengeData(303, "Location", formsPage(context)));
    }

    private static String formsPage(RoutingContext context) {
        var referrer = context.request().getHeader("Referer");
        try {
            var page = URI.create(referrer == null ? "" : referrer);
            var ours = context.request().authority().toString().equals(page.getRawAuthority());
            return LocalPath.of(ours ? page.getRawPath() : null).uri().toString();
        } catch (IllegalArgumentException malformed) {
            return Links.home();
        }
    }
}
