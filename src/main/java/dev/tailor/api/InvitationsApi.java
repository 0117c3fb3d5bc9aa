package dev.tailor.api;

import dev.tailor.membership.Invitation;
import dev.tailor.membership.Invitations;
import dev.tailor.membership.Rosters;
import dev.tailor.team.SignedIn;
import dev.tailor.web.EvenReadOnly;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** Who is invited to a team; for its leads. Accepting an invitation needs a sign-in, which vouches for the address. */
@Path(Addresses.ROOT + "/teams/{team}/invitations")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InvitationsApi {
    @Inject
    SignedIn signedIn;

    @Inject
    Rosters rosters;

    @Inject
    Invitations invitations;

    @Inject
    Keys keys;

    @Inject
    Clock clock;

    /** Newest first, also those that came too late. */
    @GET
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "after", in = ParameterIn.QUERY)
    public Listing<InvitationJson> list(@RestPath String team, UriInfo here) {
        var invited = rosters.invitations(signedIn.person(), team);
        var page = Excerpt.of(here, invited, invitation -> Excerpt.newestFirst(invitation.id()));
        return new Listing<>(page.results().stream().map(this::json).toList(), page.next());
    }

    @GET
    @Path("/{invitation}")
    public InvitationJson get(@RestPath String team, @RestPath long invitation) {
        return json(rosters.invitation(signedIn.person(), team, invitation));
    }

    /** Invites whoever signs in with an address; an earlier invitation of that address is replaced. */
    @POST
    @APIResponseSchema(value = InvitationJson.class, responseCode = "201", responseDescription = "The invitation")
    public Response invite(@RestPath String team, @RestHeader("Idempotency-Key") String key, TeamBodies.Invite body) {
        var who = signedIn.person();
        return keys.once(who, key, "POST " + Addresses.invitations(team), body, () -> {
            var invitation = invitations.invite(who, team, body.address(), body.word());
            return Response.created(URI.create(Addresses.invitations(team) + "/" + invitation.id()))
                    .entity(json(invitation))
                    .build();
        });
    }

    /** Takes one back: nobody can accept it any more. */
    @DELETE
    @EvenReadOnly
    @Path("/{invitation}")
    public void takeBack(@RestPath String team, @RestPath long invitation) {
        invitations.takeBack(signedIn.person(), team, invitation);
    }

    private InvitationJson json(Invitation invitation) {
        return InvitationJson.of(invitation, clock.instant());
    }
}
