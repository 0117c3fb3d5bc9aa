package dev.tailor.news;

import dev.tailor.team.SignedIn;
import dev.tailor.web.Cursor;
import dev.tailor.web.Links;
import dev.tailor.web.QueryString;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestQuery;

/** The webhooks that somebody keeps. */
@Path("/webhooks")
@Authenticated
public class OutletsPage {
    @CheckedTemplate(basePath = "news")
    static class Templates {
        static native TemplateInstance outlets(List<OutletRow> rows, String more);

        static native TemplateInstance outlet(OutletView view);

        static native TemplateInstance secret(OutletRow row, String secret);
    }

    /** More than a team can have. */
    private static final int AT_ONCE = 50;

    @Inject
    SignedIn signedIn;

    @Inject
    OutletDesk desk;

    /** @param after where it begins, as the page before said */
    @GET
    public TemplateInstance list(@RestQuery String after) {
        var place = Cursor.read(after, 2)
                .map(parts -> new OutletPlace(parts.get(0), parts.get(1)))
                .orElse(OutletPlace.BEGINNING);
        var found = desk.page(signedIn.person(), place, AT_ONCE + 1);
        var shown = found.subList(0, Math.min(AT_ONCE, found.size()));
        return Templates.outlets(shown, found.size() > AT_ONCE ? behind(shown.get(AT_ONCE - 1)) : "");
    }

    private static String behind(OutletRow last) {
        var after = Cursor.write(Objects.requireNonNullElse(last.team(), ""), last.name());
        return QueryString.with(Links.webhooks(), Map.of("after", after));
    }
}
