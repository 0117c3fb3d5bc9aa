package dev.tailor.news;

import dev.tailor.cluster.Refusal;
import dev.tailor.team.SignedIn;
import dev.tailor.web.Pages;
import dev.tailor.web.Problems;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** Adding a webhook. */
@Path("/webhooks/new")
@Authenticated
public class NewOutletPage {
    @Inject
    SignedIn signedIn;

    @Inject
    OutletDesk desk;

    @GET
    public Response show() {
        var teams = desk.teams(signedIn.person());
        return page(200, OutletForm.empty(teams.get(0)), Problems.NONE, teams);
    }

    /** The answer shows the secret. A redirect would need it kept somewhere meanwhile. */
    @POST
    public Response add(
            @RestForm String name,
            @RestForm String team,
            @RestForm String address,
            @RestForm String format,
            @RestForm List<String> kinds) {
        var form = new OutletForm(name, team, address, format, kinds);
        try {
            return once(desk.add(signedIn.person(), form));
        } catch (Refusal.Invalid wrong) {
            return page(422, form, new Problems(wrong.problems()), desk.teams(signedIn.person()));
        }
    }

    private static Response page(int status, OutletForm form, Problems problems, List<String> teams) {
        return Pages.with(status, OutletsPage.Templates.outlet(OutletView.fresh(form, problems, teams)));
    }

    /** Shows a secret, now and never again. */
    static Response once(Signed signed) {
        var page = OutletsPage.Templates.secret(signed.row(), signed.secret());
        return Response.fromResponse(Pages.with(200, page))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
