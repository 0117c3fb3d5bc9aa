package dev.tailor.news;

import dev.tailor.cluster.Refusal;
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
    OutletDoor door;

    @Inject
    OutletBook book;

    @Inject
    Outlets outlets;

    @Inject
    Trials trials;

    @Inject
    Lanes lanes;

    @Inject
    Webhooks webhooks;

    @Inject
    Flash flash;

    @GET
    public Response show(@RestPath UUID id) {
        var outlet = book.get(door.keeper(), id);
        return page(200, outlet, OutletForm.of(outlet), Problems.NONE);
    }

    @POST
    public Response change(
            @RestPath UUID id,
            @RestForm String name,
            @RestForm String address,
            @RestForm String format,
            @RestForm List<String> kinds) {
        var outlet = book.get(door.keeper(), id);
        var form = new OutletForm(name, outlet.team().orElse(""), address, format, kinds);
        var problems = form.problems(List.of(), false, webhooks.destination());
        return problems.any() ? page(422, outlet, form, problems) : change(outlet, form);
    }

    private Response change(Outlet outlet, OutletForm form) {
        try {
            outlets.change(door.keeper(), outlet.id(), form.wish());
            lanes.hurry(new Lane(outlet.id()));
            return said(outlet.id(), "Saved: the webhook " + form.name() + " is as it stands here.");
        } catch (Refusal.Invalid wrong) {
            return page(422, outlet, form, new Problems(wrong.problems()));
        }
    }

    /** Whoever tries it wants to know at once. */
    @POST
    @Path("/trial")
    public Response tryNow(@RestPath UUID id) {
        return said(id, trials.of(door.keeper(), id));
    }

    @POST
    @EvenReadOnly
    @Path("/pause")
    public Response pause(@RestPath UUID id) {
        var outlet = outlets.pause(door.keeper(), id);
        return said(id, "The webhook " + outlet.name() + " is paused: it is told nothing until somebody resumes it.");
    }

    @POST
    @Path("/resumption")
    public Response resume(@RestPath UUID id) {
        var outlet = outlets.resume(door.keeper(), id);
        lanes.hurry(new Lane(id));
        return said(id, "The webhook " + outlet.name() + " is told again what happens from now on.");
    }

    /** The answer shows the secret. */
    @POST
    @Path("/secret")
    public Response signAnew(@RestPath UUID id) {
        return NewOutletPage.once(outlets.signAnew(door.keeper(), id));
    }

    @POST
    @EvenReadOnly
    @Path("/removal")
    public Response remove(@RestPath UUID id) {
        flash.say("The webhook " + outlets.remove(door.keeper(), id).name()
                + " is removed: it is told nothing any more.");
        return Response.seeOther(URI.create(Links.webhooks())).build();
    }

    private Response said(UUID id, String sentence) {
        flash.say(sentence);
        return Response.seeOther(URI.create(Links.webhook(id))).build();
    }

    private Response page(int status, Outlet outlet, OutletForm form, Problems problems) {
        var view = OutletView.of(outlet, form, problems, book.latest(outlet.id(), LATEST));
        return Pages.with(status, OutletsPage.Templates.outlet(view));
    }
}
