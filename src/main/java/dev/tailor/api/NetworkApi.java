package dev.tailor.api;

import dev.tailor.network.NetworkDoor;
import dev.tailor.network.NetworkDoor.AccessEntry;
import dev.tailor.network.OwnAddress;
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
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** Which addresses may connect to a cluster's project; an entry is named by its number, or by itself, percent-encoded. */
@Path(Addresses.ROOT + "/clusters/{id}/network")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NetworkApi {
    @Inject
    SignedIn signedIn;

    @Inject
    NetworkDoor door;

    @Inject
    OwnAddress own;

    @Inject
    Keys keys;

    /**
     * An address to let in.
     *
     * @param address an address or a range, IPv4 or IPv6
     * @param comment whose it is; may be null
     * @param stay 1h, 1d, 3d, 7d; null: until somebody removes it
     * @param sure true for a range so wide that it opens the project to strangers
     */
    @Schema(
            name = "NewAccessEntry",
            examples = "{\"address\":\"203.0.113.0/24\",\"comment\":\"Office\",\"stay\":\"7d\"}")
    public record NewEntry(String address, String comment, String stay, Boolean sure) implements Body {}

    @GET
    public Listing<AccessEntry> list(@RestPath UUID id) {
        return Listing.all(door.of(signedIn.person(), id));
    }

    @GET
    @Path("/{entry}")
    public AccessEntry get(@RestPath UUID id, @RestPath String entry) {
        return door.find(signedIn.person(), id, entry);
    }

    /** Atlas is asked a little later: the entry tells when it is in force. */
    @POST
    @APIResponseSchema(
            value = AccessEntry.class,
            responseCode = "202",
            responseDescription = "Atlas is asked; the entry tells when it is in force")
    public Response add(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, NewEntry body) {
        var who = signedIn.person();
        var creation = Creation.inSteps(() -> {
            door.letIn(who, id, body.address(), body.comment(), body.stay(), Boolean.TRUE.equals(body.sure()));
            var there = door.find(who, id, body.address());
            return accepted(id, there);
        });
        return keys.once(who, key, "POST " + id + "/network", body, creation);
    }

    /** Lets the address connect that this request comes from. */
    @POST
    @Path("/mine")
    @APIResponseSchema(
            value = AccessEntry.class,
            responseCode = "202",
            responseDescription = "Atlas is asked; the entry tells when it is in force")
    public Response addMine(@RestPath UUID id) {
        return accepted(id, own.letIn(signedIn.person(), id));
    }

    @DELETE
    @EvenReadOnly
    @Path("/{entry}")
    @APIResponseSchema(value = LoginsApi.Said.class, responseCode = "202", responseDescription = "What happens now")
    public Response remove(@RestPath UUID id, @RestPath String entry) {
        return Response.accepted(new LoginsApi.Said(door.remove(signedIn.person(), id, entry)))
                .build();
    }

    /** Has Atlas asked again for one that failed. */
    @POST
    @Path("/{entry}/retry")
    @APIResponseSchema(value = LoginsApi.Said.class, responseCode = "202", responseDescription = "What happens now")
    public Response retry(@RestPath UUID id, @RestPath String entry) {
        return Response.accepted(new LoginsApi.Said(door.tryAgain(signedIn.person(), id, entry)))
                .build();
    }

    private static Response accepted(UUID id, AccessEntry there) {
        var name = URLEncoder.encode(there.entry(), StandardCharsets.UTF_8);
        return Response.accepted(there)
                .location(URI.create(Addresses.cluster(id) + "/network/" + name))
                .build();
    }
}
