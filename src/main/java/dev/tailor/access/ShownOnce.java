package dev.tailor.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/**
 * The page that shows a password. It is the answer to the POST that made it, which no redirect could be without keeping
 * the password somewhere.
 */
final class ShownOnce {
    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance once(ShownLogin login);
    }

    private ShownOnce() {}

    static Response page(ShownLogin login) {
        return Response.ok(Templates.once(login))
                .type("text/html;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
