package dev.tailor.network;

import dev.tailor.cluster.Clusters;
import dev.tailor.team.SignedIn;
import dev.tailor.web.Flash;
import dev.tailor.web.Links;
import dev.tailor.web.Unchanged;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** Whether the browser's address may connect: a part of cluster pages, and its form. */
@Path("/clusters/{id}/address")
@Authenticated
public class AddressPage {
    @CheckedTemplate(basePath = "network")
    static class Templates {
        static native TemplateInstance address(AddressView address);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Clusters clusters;

    @Inject
    AddressViews addressViews;

    @Inject
    OwnAddress own;

    @Inject
    Flash flash;

    /** The part alone; asked again every two seconds while the address is on its way, and 304 while nothing is new. */
    @GET
    public Response show(UUID id, Request request) {
        var who = signedIn.person();
        var view = addressViews.mine(who, clusters.get(who, id));
        return Unchanged.or(request, view.tag(), () -> Templates.address(view));
    }

    @POST
    public Response add(UUID id) {
        flash.say(own.ask(signedIn.person(), id));
        return Response.seeOther(URI.create(Links.cluster(id))).build();
    }
}
