package dev.tailor.reference;

import dev.tailor.cluster.Refusal;
import dev.tailor.web.Flash;
import dev.tailor.web.Links;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/** The page, and its forms. */
@Path("/reference")
@Authenticated
public class ReferencePage {
    /** The field that names the route; no parameter is called so. */
    static final String ROUTE = "-route";

    @CheckedTemplate(basePath = "reference")
    static class Templates {
        static native TemplateInstance reference(Reference reference);
    }

    @Inject
    ApiDocument document;

    @Inject
    Flash flash;

    @GET
    public TemplateInstance show() {
        return Templates.reference(document.reference());
    }

    /** Leads to the address that the form means: a browser shows what the API answers to the session. */
    @GET
    @Path("/trial")
    public Response attempt(UriInfo here) {
        var fields = here.getQueryParameters();
        var route = document.routes().stream()
                .filter(one -> one.tried() && one.path().equals(fields.getFirst(ROUTE)))
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
        return Response.seeOther(URI.create(target(route, fields))).build();
    }

    private String target(RouteView route, MultivaluedMap<String, String> fields) {
        var filled = new FilledRoute(route, fields);
        if (filled.missing().isEmpty()) {
            return filled.address();
        }
        flash.say("Fill in " + String.join(", ", filled.missing()) + " to try " + route.path() + ".");
        return Links.reference() + "#" + route.id();
    }
}
