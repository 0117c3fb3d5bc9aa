package dev.tailor.api;

import dev.tailor.cost.Costs;
import dev.tailor.cost.Spent;
import dev.tailor.team.SignedIn;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What the teams that somebody leads have spent. */
@Path(Addresses.ROOT + "/costs")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class CostsApi {
    @Inject
    SignedIn signedIn;

    @Inject
    Costs costs;

    /**
     * What a team has spent in a month.
     *
     * @param month as in 2026-11; the present one is not over
     * @param value of the label; empty for clusters without it
     */
    public record CostJson(String month, String team, String value, BigDecimal dollars) {
        static CostJson of(Spent spent) {
            return new CostJson(spent.month().toString(), spent.team(), spent.value(), spent.dollars());
        }
    }

    /** The last twelve months; of one team, and told apart by a label, where that is said. */
    @GET
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "after", in = ParameterIn.QUERY)
    public Listing<CostJson> list(@RestQuery String team, @RestQuery String label, UriInfo here) {
        var page = Excerpt.of(here, costs.spent(signedIn.person(), team, label), CostsApi::place);
        return new Listing<>(page.results().stream().map(CostJson::of).toList(), page.next());
    }

    /** Team by team, and month by month for each value of the label. */
    private static String place(Spent spent) {
        return spent.team() + "\t" + spent.value().replaceAll("\\v", " ") + "\t" + spent.month();
    }
}
