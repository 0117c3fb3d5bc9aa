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
        return page(200, row, row.version(), OutletForm.of(row), Problems.NONE);
    }

    @POST
    public Response change(
            @RestPath UUID id,
            @RestForm String name,
            @RestForm String address,
            @RestForm String format,
            @RestForm List<String> kinds,
            @RestForm String version) {
        var row = desk.get(signedIn.person(), id);
        var team = Objects.requireNonNullElse(row.team(), "");
        return change(row, number(version), new OutletForm(name, team, address, format, kinds));
    }

    private Response change(OutletRow row, int read, OutletForm form) {
        try {
            return desk.change(signedIn.person(), row.id(), read, form)
                    ? said(row.id(), "Saved: the webhook " + form.name() + " is as it stands here.")
                    : overtaken(row.id(), form, "Somebody else has changed it since you opened it. Save it again.");
        } catch (Refusal.Invalid wrong) {
            return page(422, row, read, form, new Problems(wrong.problems()));
        }
    }

    private Response overtaken(UUID id, OutletForm form, String sentence) {
        var row = desk.get(signedIn.person(), id);
        return page(409, row, row.version(), form, new Problems(Map.of("name", sentence)));
    }

    private static int number(String version) {
        return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
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
    public Response signAnew(@RestPath UUID id, @RestForm String version) {
        var row = desk.get(signedIn.person(), id);
        return desk.signAnew(signedIn.person(), id, number(version))
                .map(NewOutletPage::once)
                .orElseGet(() -> overtaken(
                        id, OutletForm.of(row), "It has changed since you opened it: no other secret was made."));
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

    private Response page(int status, OutletRow row, int read, OutletForm form, Problems problems) {
        var latest = desk.sent(signedIn.person(), row.id(), Long.MAX_VALUE, LATEST);
        return Pages.with(status, OutletsPage.Templates.outlet(OutletView.of(row, read, form, problems, latest)));
    }
}
