package dev.tailor.news;

import dev.tailor.team.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** The webhooks that somebody keeps. */
@Path("/webhooks")
@Authenticated
public class OutletsPage {
    @CheckedTemplate(basePath = "news")
    static class Templates {
        static native TemplateInstance outlets(List<OutletRow> rows);

        static native TemplateInstance outlet(OutletView view);

        static native TemplateInstance secret(OutletRow row, String secret);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    OutletDesk desk;

    @GET
    public TemplateInstance list() {
        return Templates.outlets(desk.all(signedIn.person()));
    }
}
