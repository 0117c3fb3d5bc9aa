package dev.tailor.admin;

import dev.tailor.web.AdminTabs;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Leads on to the first of the administrators' pages. */
@Path("/admin")
@Authenticated
public class AdminPage {
    @Inject
    AdminTabs tabs;

    @GET
    public Response first() {
        return Response.seeOther(URI.create(tabs.getItems().get(0).link())).build();
    }
}
