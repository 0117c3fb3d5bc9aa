package dev.tailor.network;

import dev.tailor.cluster.Reach;
import dev.tailor.team.SignedIn;
import dev.tailor.web.ClusterLinks;
import dev.tailor.web.EvenReadOnly;
import dev.tailor.web.Flash;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** What can be done to one entry of an access list. */
@Path("/clusters/{id}/network/{entry}")
@Authenticated
public class EntryPage {
    @CheckedTemplate(basePath = "network")
    static class Templates {
        static native TemplateInstance removal(EntryRemovalView view);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Reach reach;

    @Inject
    NetworkAccess network;

    @Inject
    EntryRules rules;

    @Inject
    NetworkViews views;

    @Inject
    Flash flash;

    @GET
    @Path("/removal")
    public TemplateInstance confirm(UUID id, long entry) {
        var cluster = reach.managed(signedIn.person(), id);
        return Templates.removal(views.removal(cluster, rules.managed(signedIn.person(), cluster, entry)));
    }

    @POST
    @EvenReadOnly
    @Path("/removal")
    public Response remove(UUID id, long entry) {
        return back(id, network.remove(signedIn.person(), reach.managed(signedIn.person(), id), entry));
    }

    @POST
    @Path("/retry")
    public Response tryAgain(UUID id, long entry) {
        return back(id, network.tryAgain(signedIn.person(), reach.managed(signedIn.person(), id), entry));
    }

    private Response back(UUID id, String said) {
        flash.say(said);
        return Response.seeOther(URI.create(ClusterLinks.network(id))).build();
    }
}
