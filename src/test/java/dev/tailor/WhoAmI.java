package dev.tailor;

import dev.tailor.team.Person;
import dev.tailor.team.SignedIn;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Tells tests how the application sees whoever asks. */
@Path("/who-am-i")
@Authenticated
public class WhoAmI {
    @Inject
    SignedIn signedIn;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Person person() {
        return signedIn.person();
    }
}
