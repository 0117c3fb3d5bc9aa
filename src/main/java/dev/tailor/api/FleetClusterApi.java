package dev.tailor.api;

import dev.tailor.cluster.Refusal;
import dev.tailor.connection.AtlasWords;
import dev.tailor.fleet.Fleet;
import dev.tailor.fleet.FleetRow;
import dev.tailor.fleet.Removal;
import dev.tailor.fleet.Removals;
import dev.tailor.team.SignedIn;
import dev.tailor.web.Failed;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** A cluster of the fleet, and deleting one that nobody asked Tailor for; for administrators. */
@Path(Addresses.ROOT + "/fleet/{project}/{cluster}")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class FleetClusterApi {
    @Inject
    SignedIn signedIn;

    @Inject
    Fleet fleet;

    @Inject
    Removals removals;

    @GET
    public FleetJson get(@RestPath String project, @RestPath String cluster) {
        return FleetJson.of(found(project, cluster));
    }

    /** Has Atlas delete it, at once and for good; its name has to be said once more. */
    @DELETE
    @APIResponseSchema(value = LoginsApi.Said.class, responseCode = "202", responseDescription = "What happens now")
    public Response delete(@RestPath String project, @RestPath String cluster, @RestQuery String confirm) {
        var row = found(project, cluster);
        var name = row.cluster().name();
        if (row.managed()) {
            throw ours(name, Addresses.cluster(row.own()));
        }
        if (!name.equals(confirm)) {
            throw Confirmations.missing(name, "confirm=" + name);
        }
        return Response.accepted(new LoginsApi.Said(name + said(removals.remove(signedIn.person(), row), name)))
                .build();
    }

    private static String said(Removal removal, String name) {
        if (removal instanceof Removal.Ours own) {
            throw ours(name, Addresses.cluster(own.cluster()));
        }
        if (removal instanceof Removal.Refused refused) {
            throw new Failed(AtlasWords.failure(refused.failure(), "Nothing was deleted"), refused.failure());
        }
        if (removal instanceof Removal.Another) {
            throw new Refusal.NotPossible(name + removal.words());
        }
        return removal.words();
    }

    private static Refusal.NotPossible ours(String name, String address) {
        return new Refusal.NotPossible(name + " is Tailor’s own: delete it at " + address + ".");
    }

    private FleetRow found(String project, String cluster) {
        Administrators.only(signedIn.person());
        return fleet.find(project, cluster).orElseThrow(Refusal.NotFound::new);
    }
}
