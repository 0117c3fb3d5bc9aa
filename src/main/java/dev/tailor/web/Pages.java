package dev.tailor.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;

/** Pages with a status of their own. */
public final class Pages {
    static final String TYPE = "text/html;charset=UTF-8";

    private Pages() {}

    public static Response with(int status, TemplateInstance page) {
        return Response.status(status).entity(page).type(TYPE).build();
    }
}
