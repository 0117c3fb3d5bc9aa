package dev.tailor.tokens;

import dev.tailor.team.SignedIn;
import dev.tailor.web.EvenReadOnly;
import dev.tailor.web.Flash;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Everybody's tokens, for administrators: somebody has left, or a token has got about. */
@Path(AllTokensTab.LINK)
@Authenticated
public class AllTokensPage {
    private static final int PAGE = 100;

    @CheckedTemplate(basePath = "tokens")
    static class Templates {
        static native TemplateInstance all(List<TokenRow> rows, String further);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Tokens tokens;

    @Inject
    TokenBook book;

    @Inject
    Flash flash;

    @GET
    public TemplateInstance list(@RestQuery String before) {
        var known = before != null && before.matches("\\d{1,18}");
        var rows = book.all(known ? Long.parseLong(before) : Long.MAX_VALUE, PAGE + 1);
        var shown = rows.subList(0, Math.min(PAGE, rows.size()));
        var further = rows.size() > PAGE
                ? AllTokensTab.LINK + "?before=" + shown.get(PAGE - 1).id()
                : "";
        return Templates.all(shown, further);
    }

    @POST
    @EvenReadOnly
    @Path("/{token}/revocation")
    public Response revoke(@RestPath long token) {
        flash.say("The token " + tokens.revoke(signedIn.person(), token) + " is revoked: it opens nothing any more.");
        return Response.seeOther(URI.create(AllTokensTab.LINK)).build();
    }
}
