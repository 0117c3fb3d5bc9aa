package dev.tailor.api;

import dev.tailor.cluster.Refusal;
import dev.tailor.membership.MadeTeam;
import dev.tailor.membership.TeamBook;
import dev.tailor.membership.TeamDesk;
import dev.tailor.team.Person;
import dev.tailor.team.SignedIn;
import dev.tailor.web.EvenReadOnly;
import dev.tailor.web.PlainText;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** One's teams; an administrator's are all, and they make teams, call them otherwise and end them. */
@Path(Addresses.ROOT + "/teams")
@Authenticated
@EvenReadOnly
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TeamsApi {
    @Inject
    SignedIn signedIn;

    @Inject
    TeamViews views;

    @Inject
    TeamBook book;

    @Inject
    TeamDesk desk;

    @Inject
    Keys keys;

    @Inject
    Fingerprint fingerprint;

    /** By name. */
    @GET
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "after", in = ParameterIn.QUERY)
    public Listing<TeamJson> list(UriInfo here) {
        var who = signedIn.person();
        var names = views.names(who, here);
        return new Listing<>(views.all(who, names.results()), names.next());
    }

    @GET
    @Path("/{team}")
    @APIResponseSchema(value = TeamJson.class, responseCode = "200", responseDescription = "The team")
    public Response get(@RestPath String team) {
        return answer(signedIn.person(), team);
    }

    /** Makes one; where accounts or projects name it already, it is that one. For administrators. */
    @POST
    @APIResponseSchema(value = TeamJson.class, responseCode = "201", responseDescription = "The team")
    public Response make(@RestHeader("Idempotency-Key") String key, TeamBodies.New body) {
        var who = signedIn.person();
        Administrators.only(who);
        return keys.once(who, key, "POST /teams", body, () -> {
            var name = PlainText.of(body.name());
            desk.make(who, name, PlainText.of(body.shown()));
            return Response.created(URI.create(Addresses.team(name)))
                    .entity(views.one(who, name))
                    .build();
        });
    }

    /** Calls one otherwise that somebody has made; for administrators, needs If-Match. */
    @PATCH
    @Path("/{team}")
    @APIResponseSchema(value = TeamJson.class, responseCode = "200", responseDescription = "It is so now")
    public Response rename(@RestPath String team, @RestHeader("If-Match") String ifMatch, TeamBodies.Change body) {
        var who = signedIn.person();
        var present = made(who, team);
        fingerprint.check(ifMatch, state(team));
        if (!desk.rename(team, present.version(), PlainText.of(body.shown()))) {
            throw fingerprint.overtaken();
        }
        return answer(who, team);
    }

    /** Ends one that somebody has made and that has no project: who has joined it is out of it. For administrators. */
    @DELETE
    @Path("/{team}")
    public void end(@RestPath String team) {
        desk.end(made(signedIn.person(), team).name());
    }

    private MadeTeam made(Person who, String team) {
        Administrators.only(who);
        return book.made(team).orElseThrow(Refusal.NotFound::new);
    }

    private Response answer(Person who, String team) {
        return Response.ok(views.one(who, team))
                .tag(fingerprint.of(state(team)))
                .build();
    }

    /** What a change has to know: what it is called, and not who leads it or what it has, which moves all the time. */
    private List<String> state(String team) {
        return List.of(team, book.made(team).map(MadeTeam::shown).orElse(team));
    }
}
