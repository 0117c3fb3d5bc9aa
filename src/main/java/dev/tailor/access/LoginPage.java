package dev.tailor.access;

import dev.tailor.team.SignedIn;
import dev.tailor.web.Flash;
import dev.tailor.web.Links;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/**
 * The forms about logins. Making and resetting answer at once with the page that shows the password, which no redirect
 * could do without keeping it somewhere.
 */
@Path("/clusters/{id}/logins")
@Authenticated
public class LoginPage {
    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance once(ShownLogin login);

        static native TemplateInstance already(LoginThere there);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Logins logins;

    @Inject
    Reach reach;

    @Inject
    Flash flash;

    @POST
    public Response create(UUID id) {
        try {
            return once(logins.create(signedIn.person(), id));
        } catch (LoginExists second) {
            return already(id, second.login());
        }
    }

    @POST
    @Path("/{login}/password")
    public Response reset(UUID id, long login) {
        return once(logins.reset(signedIn.person(), id, login));
    }

    @POST
    @Path("/{login}/removal")
    public Response remove(UUID id, long login) {
        var name = logins.remove(signedIn.person(), id, login);
        flash.say("The login " + name + " is removed. Programs that used it can’t connect any more.");
        return Response.seeOther(URI.create(Links.cluster(id))).build();
    }

    private static Response once(ShownLogin login) {
        return Response.ok(Templates.once(login))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Response already(UUID id, Login login) {
        var cluster = reach.managed(signedIn.person(), id);
        var there = new LoginThere(cluster.id(), cluster.name(), login.id(), login.username());
        return Response.status(Response.Status.CONFLICT)
                .entity(Templates.already(there))
                .build();
    }
}
