package dev.tailor.api;

import dev.tailor.news.OutletDesk;
import dev.tailor.team.Person;
import dev.tailor.team.SignedIn;
import dev.tailor.web.EvenReadOnly;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** One webhook: for leads of its team, and for administrators. */
@Path(Addresses.ROOT + "/webhooks/{webhook}")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WebhookApi {
    @Inject
    SignedIn signedIn;

    @Inject
    OutletDesk desk;

    @Inject
    Fingerprint fingerprint;

    @GET
    @APIResponseSchema(value = WebhookJson.class, responseCode = "200", responseDescription = "The webhook")
    public Response get(@RestPath UUID webhook) {
        return answer(signedIn.person(), webhook);
    }

    /** Changes what is said; needs If-Match. */
    @PATCH
    @APIResponseSchema(value = WebhookJson.class, responseCode = "200", responseDescription = "It is so now")
    public Response change(@RestPath UUID webhook, @RestHeader("If-Match") String ifMatch, WebhookBodies.Change body) {
        var who = signedIn.person();
        var present = desk.get(who, webhook);
        fingerprint.check(ifMatch, present.version());
        if (!desk.change(who, webhook, present.version(), body.over(present))) {
            throw fingerprint.overtaken();
        }
        return answer(who, webhook);
    }

    /** Removes it, with all that waits for it. */
    @DELETE
    @EvenReadOnly
    public void remove(@RestPath UUID webhook, @RestQuery String areYouSure) {
        var present = desk.get(signedIn.person(), webhook);
        if (!"true".equals(areYouSure)) {
            throw Confirmations.missing("the webhook " + present.name(), "areYouSure=true");
        }
        desk.remove(signedIn.person(), webhook);
    }

    /** Tells it nothing until somebody takes the pause back. */
    @PUT
    @EvenReadOnly
    @Path("/pause")
    public WebhookJson pause(@RestPath UUID webhook) {
        return WebhookJson.of(desk.pause(signedIn.person(), webhook));
    }

    /** Tells it again what happens from now on. */
    @DELETE
    @Path("/pause")
    public WebhookJson resume(@RestPath UUID webhook) {
        return WebhookJson.of(desk.resume(signedIn.person(), webhook));
    }

    /** Sends it at once something that has not happened; how it went is the answer. */
    @POST
    @Path("/trial")
    public WebhookBodies.Trial tryNow(@RestPath UUID webhook) {
        return WebhookBodies.Trial.of(desk.tryNow(signedIn.person(), webhook));
    }

    /** Signs with another secret from now on, and for a day with both; it is in this answer only. Needs If-Match. */
    @POST
    @Path("/secret")
    public WebhookBodies.Secret signAnew(@RestPath UUID webhook, @RestHeader("If-Match") String ifMatch) {
        var who = signedIn.person();
        var present = desk.get(who, webhook);
        fingerprint.check(ifMatch, present.version());
        return desk.signAnew(who, webhook, present.version())
                .map(WebhookBodies.Secret::of)
                .orElseThrow(fingerprint::overtaken);
    }

    /** What a change has to know is what somebody can change, and not how it answers. */
    private Response answer(Person who, UUID webhook) {
        var row = desk.get(who, webhook);
        return Response.ok(WebhookJson.of(row))
                .tag(fingerprint.of(row.version()))
                .build();
    }
}
