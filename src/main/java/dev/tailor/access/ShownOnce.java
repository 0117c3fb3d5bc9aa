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
 * Shows a password: programs in their answer, people on a page. That is the answer to the POST that made it, which no redirect could be without keeping
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

    Response page(ShownLogin login) {
        return Response.fromResponse(Pages.with(200, Templates.once(noted(login))))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Writes down first that the password is shown, and to whom: no row, no password. */
    ShownLogin noted(ShownLogin login) {
        ledger.write(Deed.of(Act.PASSWORD, "was shown the password of the login " + login.username())
                .to(login.clusterId()));
        return login;
    }
}
