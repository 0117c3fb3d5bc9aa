package dev.tailor.access;

import dev.tailor.cluster.Clusters;
import dev.tailor.team.SignedIn;
import dev.tailor.web.Pages;
import dev.tailor.web.Recorded;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** All logins that reach a cluster. It shows a copy, which looking renews, and itself while that is on its way. */
@Path("/clusters/{id}/logins")
@Authenticated
public class LoginsPage {
    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance logins(LoginsView view);

        static native TemplateInstance already(LoginThere there);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Clusters clusters;

    @Inject
    Logins logins;

    @Inject
    LoginViews views;

    @Inject
    ShownOnce shownOnce;

    @GET
    @Recorded("looked at its logins")
    public TemplateInstance show(@RestPath UUID id) {
        var who = signedIn.person();
        return Templates.logins(views.list(who, clusters.get(who, id)));
    }

    /** Makes the person's own login. */
    @POST
    public Response create(@RestPath UUID id) {
        try {
            return shownOnce.page(logins.create(signedIn.person(), id));
        } catch (LoginExists second) {
            return already(id, second.login());
        }
    }

    private Response already(UUID id, Login login) {
        var cluster = clusters.get(signedIn.person(), id);
        var there = new LoginThere(cluster.id(), cluster.name(), LoginKey.of(login), login.username());
        return Pages.with(409, Templates.already(there));
    }
}
