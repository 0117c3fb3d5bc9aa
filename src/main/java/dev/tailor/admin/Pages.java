package dev.tailor.admin;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;

/** Pages with a status of their own. */
final class Pages {
    private Pages() {}

    static Response with(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page)
                .type("text/html;charset=UTF-8")
                .build();
    }
}
