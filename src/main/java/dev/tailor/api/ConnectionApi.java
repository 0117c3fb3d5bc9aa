package dev.tailor.api;

import dev.tailor.connection.ConnectionDoor;
import dev.tailor.connection.ConnectionDoor.ConnectionFacts;
import dev.tailor.team.SignedIn;
import dev.tailor.web.EvenReadOnly;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** How Tailor and Atlas get on, for administrators: what the replica knows that answers. */
@Path(Addresses.ROOT + "/connection")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class ConnectionApi {
    @Inject
    SignedIn signedIn;

    @Inject
    ConnectionDoor door;

    @GET
    public ConnectionFacts get() {
        Administrators.only(signedIn.person());
        return door.facts();
    }

    /** Asks Atlas, even where Tailor would let it rest; what is wrong is the answer. */
    @POST
    @EvenReadOnly
    @Path("/trial")
    public ConnectionFacts trial() {
        Administrators.only(signedIn.person());
        return door.attempt();
    }
}
