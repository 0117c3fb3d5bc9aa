package dev.tailor.api;

import dev.tailor.cluster.Refusal;
import dev.tailor.history.Events;
import dev.tailor.history.Events.After;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import dev.tailor.team.SignedIn;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The record of who did what: all of it for administrators, for leads what concerns their teams. */
@Path(Addresses.ROOT + "/history")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class HistoryApi {
    @Inject
    SignedIn signedIn;

    @Inject
    Events events;

    /** Newest first. */
    @GET
    @Parameter(name = "who", in = ParameterIn.QUERY, description = "A person’s whole name or mail address")
    @Parameter(name = "cluster", in = ParameterIn.QUERY, description = "A cluster’s whole name")
    @Parameter(name = "project", in = ParameterIn.QUERY, description = "Atlas’s id of a project")
    @Parameter(
            name = "act",
            in = ParameterIn.QUERY,
            description = "What it is about, as the rows say it: create, login, address, …")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "Not before this moment")
    @Parameter(name = "until", in = ParameterIn.QUERY, description = "Before this moment")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "after", in = ParameterIn.QUERY)
    public Listing<EventJson> list(UriInfo here) {
        var search = HistoryParameters.of(here.getQueryParameters());
        var found = events.page(search.query(teams(signedIn.person())), search.after(), search.limit() + 1);
        var shown = found.subList(0, Math.min(search.limit(), found.size()));
        var next = found.size() > shown.size() ? search.next(After.row(shown.get(shown.size() - 1))) : null;
        return new Listing<>(shown.stream().map(EventJson::of).toList(), next);
    }

    /** None: everybody's. */
    private static List<String> teams(Person who) {
        if (!who.mayDecide()) {
            throw new Refusal.NotAllowed(
                    "The history of a team is for its leads. A cluster’s own is at /api/v1/clusters/{id}/history.");
        }
        return who.admin() ? List.of() : who.teamsAs(Role.LEAD);
    }
}
