package dev.tailor.access;

import dev.tailor.web.Pages;
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
        return Response.fromResponse(Pages.with(200, Templates.once(login)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
