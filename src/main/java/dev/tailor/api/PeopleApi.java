package dev.tailor.api;

import dev.tailor.membership.Departures;
import dev.tailor.membership.Profiles;
import dev.tailor.team.SignedIn;
import dev.tailor.web.EvenReadOnly;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;

/** What somebody owns, and that they have left: for themselves, for those who lead a team of theirs, for administrators. */
@Path(Addresses.ROOT + "/people")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class PeopleApi {
    @Inject
    SignedIn signedIn;

    @Inject
    Profiles profiles;

    @Inject
    Departures departures;

    /** Oneself. */
    @GET
    @Path("/me")
    public PersonJson me() {
        var who = signedIn.person();
        return PersonJson.of(profiles.of(who, profiles.numberOf(who)));
    }

    @GET
    @Path("/{person}")
    public PersonJson get(@RestPath long person) {
        return PersonJson.of(profiles.of(signedIn.person(), person));
    }

    /** Says that somebody has left: what they own in the teams that one leads is flagged until it is handed over. */
    @POST
    @EvenReadOnly
    @Path("/{person}/departure")
    public LoginsApi.Said departed(@RestPath long person) {
        var who = signedIn.person();
        var whom = departures.note(who, profiles.of(who, person).found()).person();
        return new LoginsApi.Said(whom.name() + " has left. What they own is flagged until it is handed over.");
    }
}
