package dev.tailor.api;

import dev.tailor.cluster.Refusal;
import dev.tailor.cluster.WaitingPages;
import dev.tailor.team.SignedIn;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Changes that wait for somebody's decision. */
@Path(Addresses.ROOT + "/changes")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class WaitingApi {
    @Inject
    SignedIn signedIn;

    @Inject
    WaitingPages waiting;

    /** What waits for this lead, longest first. */
    @GET
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "after", in = ParameterIn.QUERY)
    public Listing<ChangeJson> list(UriInfo here) {
        var who = signedIn.person();
        if (!who.mayDecide()) {
            throw new Refusal.NotAllowed("Leads decide what waits.");
        }
        var search = WaitingParameters.of(here.getQueryParameters());
        var page = waiting.of(who, search.after(), search.limit());
        return new Listing<>(
                page.rows().stream().map(ChangeJson::of).toList(), page.more() ? search.next(page.next()) : null);
    }
}
