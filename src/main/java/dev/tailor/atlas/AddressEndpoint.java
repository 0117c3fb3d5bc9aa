package dev.tailor.atlas;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** Where Atlas's own tools ask for the address that they come from. */
@Path(AddressEndpoint.PATH)
@Produces(Atlas.JSON)
interface AddressEndpoint {
    String PATH = "/api/private/ipinfo";

    @GET
    AtlasConnection.Address current();
}
