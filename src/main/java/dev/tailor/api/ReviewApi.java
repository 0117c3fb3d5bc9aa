package dev.tailor.api;

import dev.tailor.api.ReviewBodies.FateJson;
import dev.tailor.api.ReviewBodies.QuarterJson;
import dev.tailor.cluster.Refusal;
import dev.tailor.review.Fates;
import dev.tailor.review.HeldList;
import dev.tailor.review.HeldRows;
import dev.tailor.team.Person;
import dev.tailor.team.SignedIn;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the teams that somebody leads have, as a review looks at it, and deciding about several at once. */
@Path(Addresses.ROOT + "/review")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewApi {
    @Inject
    SignedIn signedIn;

    @Inject
    HeldList list;

    @Inject
    HeldRows rows;

    @Inject
    Fates fates;

    /** Dearest first, unless sort says otherwise; searched as on the page. */
    @GET
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "A part of a name, a purpose, an owner or a label")
    @Parameter(name = "show", in = ParameterIn.QUERY, description = "left, unused, expiring or alerts")
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "ready, changing, paused, differing, unlabelled or retiring")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "The letter of a size")
    @Parameter(name = "team", in = ParameterIn.QUERY, description = "A team’s name")
    @Parameter(name = "owner", in = ParameterIn.QUERY, description = "An owner’s whole name")
    @Parameter(
            name = "label",
            in = ParameterIn.QUERY,
            description = "A label: its key, key and value as cost: 42, or !cost for those without it; of several all"
                    + " count")
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "name, owner, size, cost, age, used or expires; with - before it backwards")
    @Parameter(
            name = "page",
            in = ParameterIn.QUERY,
            description = "Which page, from 1; where you decide about what it shows, ask for the first again")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    public Listing<HeldJson> list(UriInfo here) {
        var lead = lead();
        var asked = ReviewParameters.of(here.getQueryParameters());
        var page = list.page(lead, asked.query(), asked.from(), asked.limit());
        return new Listing<>(
                rows.of(page.rows()).stream().map(HeldJson::of).toList(), page.more() ? asked.next() : null);
    }

    /** How far the review of the present quarter has come. */
    @GET
    @Path("/quarter")
    public QuarterJson quarter() {
        var round = list.round(lead());
        return new QuarterJson(round.quarter().key(), round.clusters(), round.reviewed());
    }

    /** Decides about several, each for itself: what is refused keeps none of the others back. */
    @POST
    @Path("/decisions")
    public Listing<FateJson> decide(ReviewBodies.Wish body) {
        var lead = lead();
        return Listing.all(fates.decide(lead, UUID.randomUUID(), body.ids(), body.decided()).stream()
                .map(FateJson::of)
                .toList());
    }

    private Person lead() {
        var who = signedIn.person();
        if (!who.mayDecide()) {
            throw new Refusal.NotAllowed("Leads review what their teams have.");
        }
        return who;
    }
}
