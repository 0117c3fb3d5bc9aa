package dev.tailor.news;

import dev.tailor.cluster.Refusal;
import dev.tailor.team.SignedIn;
import dev.tailor.web.EvenReadOnly;
import dev.tailor.web.Flash;
import dev.tailor.web.Links;
import dev.tailor.web.Pages;
import dev.tailor.web.Problems;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** One webhook: what it was sent, and all that can be done about it. */
@Path("/webhooks/{id}")
@Authenticated
public class OutletPage {
    /** A few days of a busy team. */
    private static final int LATEST = 20;

    @Inject
    SignedIn signedIn;

    @Inject
    OutletDesk desk;

    @Inject
    Flash flash;

    @GET
    public Response show(@RestPath UUID id) {
        var row = desk.get(signedIn.person(), id);
        return page(200, row, OutletForm.of(row), Problems.NONE);
    }

    @POST
    public Response change(
            @RestPath UUID id,
            @RestForm String name,
            @RestForm String address,
            @RestForm String format,
            @RestForm List<String> kinds) {
        var row = desk.get(signedIn.person(), id);
        var team = Objects.requireNonNullElse(row.team(), "");
        return change(row, new OutletForm(name, team, address, format, kinds));
    }

    private Response change(OutletRow row, OutletForm form) {
        try {
            return desk.change(signedIn.person(), row.id(), row.version(), form)
                    ? said(row.id(), "Saved: the webhook " + form.name() + " is as it stands here.")
                    : page(409, desk.get(signedIn.person(), row.id()), form, overtaken());
        } catch (Refusal.Invalid wrong) {
            return page(422, row, form, new Problems(wrong.problems()));
        }
    }

    private static Problems overtaken() {
        return new Problems(Map.of("name", "Somebody else has changed it at this moment. Save it again."));
    }

    /** Whoever tries it wants to know at once. */
    @POST
    @Path("/trial")
    public Response tryNow(@RestPath UUID id) {
        return said(id, desk.tryNow(signedIn.person(), id).sentence());
    }

    @POST
    @EvenReadOnly
    @Path("/pause")
    public Response pause(@RestPath UUID id) {
        var row = desk.pause(signedIn.person(), id);
        return said(id, "The webhook " + row.name() + " is paused: it is told nothing until somebody resumes it.");
    }

    @POST
    @Path("/resumption")
    public Response resume(@RestPath UUID id) {
        var row = desk.resume(signedIn.person(), id);
        return said(id, "The webhook " + row.name() + " is told again what happens from now on.");
    }

    /** The answer shows the secret. */
    @POST
    @Path("/secret")
    public Response signAnew(@RestPath UUID id) {
        return NewOutletPage.once(desk.signAnew(signedIn.person(), id));
    }

    @POST
    @EvenReadOnly
    @Path("/removal")
    public Response remove(@RestPath UUID id) {
        var row = desk.remove(signedIn.person(), id);
        flash.say("The webhook " + row.name() + " is removed: it is told nothing any more.");
        return Response.seeOther(URI.create(Links.webhooks())).build();
    }

    private Response said(UUID id, String sentence) {
        flash.say(sentence);
        return Response.seeOther(URI.create(Links.webhook(id))).build();
    }

    private Response page(int status, OutletRow row, OutletForm form, Problems problems) {
        var latest = desk.sent(signedIn.person(), row.id(), Long.MAX_VALUE, LATEST);
        return Pages.with(status, OutletsPage.Templates.outlet(OutletView.of(row, form, problems, latest)));
    }
}
