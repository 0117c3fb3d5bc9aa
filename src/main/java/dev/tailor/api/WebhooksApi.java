package dev.tailor.api;

import dev.tailor.news.OutletDesk;
import dev.tailor.news.OutletPlace;
import dev.tailor.news.OutletRow;
import dev.tailor.news.Signed;
import dev.tailor.team.SignedIn;
import dev.tailor.web.Cursor;
import dev.tailor.web.QueryString;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestHeader;

/** Where news go: the webhooks of the teams that somebody leads; for administrators all. */
@Path(Addresses.ROOT + "/webhooks")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WebhooksApi {
    @Inject
    SignedIn signedIn;

    @Inject
    OutletDesk desk;

    @Inject
    Keys keys;

    /** Every team's first, then by team and name. */
    @GET
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "after", in = ParameterIn.QUERY)
    public Listing<WebhookJson> list(UriInfo here) {
        var said = new ListParameters(here.getQueryParameters());
        var after = said.after(word -> Cursor.read(word, 2).map(parts -> new OutletPlace(parts.get(0), parts.get(1))));
        var limit = said.limit();
        said.refuse();
        var found = desk.page(signedIn.person(), Objects.requireNonNullElse(after, OutletPlace.BEGINNING), limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        var next = found.size() > limit ? next(shown.get(limit - 1), limit) : null;
        return new Listing<>(shown.stream().map(WebhookJson::of).toList(), next);
    }

    private static String next(OutletRow last, int limit) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("limit", ListParameters.limit(limit));
        parameters.put("after", Cursor.write(Objects.requireNonNullElse(last.team(), ""), last.name()));
        return QueryString.with(Addresses.ROOT + "/webhooks", parameters);
    }

    /** Adds one; its secret is in this answer and in no other. */
    @POST
    @APIResponseSchema(
            value = WebhookBodies.Secret.class,
            responseCode = "201",
            responseDescription = "The webhook, with its secret for the only time")
    public Response add(@RestHeader("Idempotency-Key") String key, WebhookBodies.New body) {
        var who = signedIn.person();
        var creation = Creation.of(() -> created(desk.addChecked(who, body.form())))
                .after(() -> desk.check(who, body.form()))
                .keeping(answer -> ((WebhookBodies.Secret) answer).kept());
        return keys.once(who, key, "POST /webhooks", body, creation);
    }

    private static Response created(Signed signed) {
        return Response.created(URI.create(Addresses.webhook(signed.row().id())))
                .entity(WebhookBodies.Secret.of(signed))
                .build();
    }
}
