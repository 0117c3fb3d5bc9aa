package dev.tailor.web;

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
    FailureRoutes failures;

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        return switch (Asker.of(context.request())) {
            case BROWSER -> Uni.createFrom().item(false);
            case FORM -> backToForm(context);
            case FRAGMENT -> unauthorized(context, "HX-Refresh", "true");
            case PROGRAM -> unauthorized(context, "WWW-Authenticate", "Bearer");
        };
    }

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 100;
    }

    private Uni<Boolean> unauthorized(RoutingContext context, String header, String value) {
        context.response().putHeader(header, value);
        return failures.send(context, Failures.of(401), null);
    }

    private Uni<Boolean> backToForm(RoutingContext context) {
        Flash.say(NOTHING_SENT, context);
        context.response().setStatusCode(303).putHeader("Location", formsPage(context));
        return Uni.createFrom().item(true);
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
