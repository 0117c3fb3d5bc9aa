package dev.tailor.access;

import dev.tailor.history.Act;
import dev.tailor.history.Deed;
import dev.tailor.history.Ledger;
import dev.tailor.web.Pages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/**
 * The page that shows a password. It is the answer to the POST that made it, which no redirect could be without keeping
 * the password somewhere.
 */
@ApplicationScoped
class ShownOnce {
    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance once(ShownLogin login);
    }

    @Inject
    Ledger ledger;

    /** Writes down first that the password is shown, and to whom: no row, no password. */
    Response page(ShownLogin login) {
        ledger.write(Deed.of(Act.PASSWORD, "was shown the password of the login " + login.username())
                .to(login.clusterId()));
        return Response.fromResponse(Pages.with(200, Templates.once(login)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
