package dev.tailor.web;

import io.quarkus.oidc.IdToken;
import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcSession;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Ends the session here and with the provider, or the next click would sign in again by itself. Quarkus has a path of
 * its own for this; it answers GET as well, asks for no CSRF token, and refuses to start where the provider can't end
 * sessions.
 */
@WithoutTeam
@EvenReadOnly
@Path("/sign-out")
@Authenticated
public class SignOut {
    @Inject
    OidcSession session;

    @Inject
    OidcConfigurationMetadata provider;

    @Inject
    @IdToken
    JsonWebToken idToken;

    @POST
    public Response signOut(UriInfo here) {
        var idTokenHint = idToken.getRawToken();
        session.logout().await().indefinitely();
        return Response.seeOther(farewell(here.getBaseUri(), idTokenHint)).build();
    }

    private URI farewell(URI frontDoor, String idTokenHint) {
        if (provider.getEndSessionUri() == null) {
            return frontDoor;
        }
        return UriBuilder.fromUri(provider.getEndSessionUri())
                .queryParam("id_token_hint", idTokenHint)
                .queryParam("post_logout_redirect_uri", frontDoor)
                .build();
    }
}
