package dev.tailor.api;

import dev.tailor.cluster.Refusal;
import dev.tailor.membership.Memberships;
import dev.tailor.membership.Rosters;
import dev.tailor.team.SignedIn;
import dev.tailor.web.EvenReadOnly;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;

/** Who is in a team; its leads decide about those who have joined it. */
@Path(Addresses.ROOT + "/teams/{team}/members")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MembersApi {
    @Inject
    SignedIn signedIn;

    @Inject
    Rosters rosters;

    @Inject
    Memberships memberships;

    /** Those who have signed in, by name. */
    @GET
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "after", in = ParameterIn.QUERY)
    public Listing<MemberJson> list(@RestPath String team, UriInfo here) {
        var page = Excerpt.of(here, rosters.members(signedIn.person(), team), MemberJson::place);
        return new Listing<>(page.results().stream().map(MemberJson::of).toList(), page.next());
    }

    /** Gives somebody who has joined another role; what their company account gives them stays. */
    @PUT
    @Path("/{member}/role")
    public MemberJson change(@RestPath String team, @RestPath long member, TeamBodies.Role body) {
        var who = signedIn.person();
        try {
            memberships.change(who, team, member, body.word());
        } catch (Refusal.Invalid wrong) {
            throw wrong.in(field -> "role");
        }
        return rosters.members(who, team).stream()
                .filter(one -> one.number() == member)
                .map(MemberJson::of)
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
    }

    /** Takes somebody who has joined out of the team; what their company account gives them stays. */
    @DELETE
    @EvenReadOnly
    @Path("/{member}")
    public void remove(@RestPath String team, @RestPath long member) {
        memberships.remove(signedIn.person(), team, member);
    }

    /** Leaves a team that one has joined. */
    @DELETE
    @EvenReadOnly
    @Path("/me")
    public void leave(@RestPath String team) {
        memberships.leave(signedIn.person(), team);
    }
}
