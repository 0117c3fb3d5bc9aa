package dev.tailor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tailor.access.LoginDoor;
import dev.tailor.access.ShownLogin;
import dev.tailor.team.SignedIn;
import dev.tailor.web.EvenReadOnly;
import dev.tailor.web.Recorded;
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
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The logins of a cluster. Passwords are in the answer that makes them and in no other. */
@Path(Addresses.ROOT + "/clusters/{id}/logins")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LoginsApi {
    @Inject
    SignedIn signedIn;

    @Inject
    LoginDoor door;

    /**
     * A login with its password, once.
     *
     * @param uri the connection string with both
     * @param inForce whether Atlas has confirmed that it works; a few seconds later it will
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NewLogin(String username, String password, String uri, Instant endsAt, boolean inForce) {
        static NewLogin of(ShownLogin login) {
            return new NewLogin(login.username(), login.password(), login.uri(), login.endsAt(), login.inForce());
        }

        @Override
        public String toString() {
            return "NewLogin[" + username + "]";
        }
    }

    /** What has happened, in a sentence. */
    public record Said(String message) {}

    /** All that reach the cluster, as Atlas has them now. */
    @GET
    @Recorded("looked at its logins")
    public Listing<LoginJson> list(@RestPath UUID id) {
        return Listing.all(
                door.of(signedIn.person(), id).stream().map(LoginJson::of).toList());
    }

    /** Makes a login for a program, or, without name and roles, one's own. */
    @POST
    @APIResponseSchema(
            value = NewLogin.class,
            responseCode = "201",
            responseDescription = "The login, with its password for the only time")
    public Response create(@RestPath UUID id, LoginBodies.New body) {
        var who = signedIn.person();
        var made = body.own() ? door.create(who, id) : door.create(who, id, body.name(), body.given(), body.endsAt());
        return Response.created(URI.create(Addresses.login(id, made.username())))
                .entity(NewLogin.of(made))
                .build();
    }

    @GET
    @Path("/{login}")
    @Recorded("looked at one of its logins")
    public LoginJson get(@RestPath UUID id, @RestPath String login) {
        return LoginJson.of(door.find(signedIn.person(), id, login));
    }

    /** Other roles, or another end. */
    @PATCH
    @Path("/{login}")
    public LoginJson change(@RestPath UUID id, @RestPath String login, LoginBodies.Change body) {
        door.change(signedIn.person(), id, login, body.wish());
        return LoginJson.of(door.find(signedIn.person(), id, login));
    }

    /** Another password; the old one stops working. */
    @POST
    @Path("/{login}/password")
    public NewLogin reset(@RestPath UUID id, @RestPath String login) {
        return NewLogin.of(door.reset(signedIn.person(), id, login));
    }

    /** Removes it, in Atlas too. */
    @DELETE
    @EvenReadOnly
    @Path("/{login}")
    public Said remove(@RestPath UUID id, @RestPath String login, @RestQuery String areYouSure) {
        if (!"true".equals(areYouSure)) {
            throw Confirmations.missing("the login " + login, "areYouSure=true");
        }
        return new Said(door.remove(signedIn.person(), id, login));
    }
}
