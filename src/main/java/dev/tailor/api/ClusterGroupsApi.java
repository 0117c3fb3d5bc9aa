package dev.tailor.api;

import dev.tailor.cluster.ClusterList.Whose;
import dev.tailor.cluster.LabelScope;
import dev.tailor.cluster.LabelSum;
import dev.tailor.cluster.LabelSums;
import dev.tailor.team.SignedIn;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the clusters that somebody may see come to, by the value of a label. */
@Path(Addresses.ROOT + "/clusters/groups")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class ClusterGroupsApi {
    @Inject
    SignedIn signedIn;

    @Inject
    LabelSums sums;

    /**
     * The clusters with one value of the label, or those without it. What waits, could not be built, or has ended
     * counts as a cluster, and comes to nothing else.
     *
     * @param value empty for clusters without the label
     * @param memoryGb of each node
     * @param dollarsAMonth when they run
     */
    public record ClusterGroupJson(String value, long clusters, long memoryGb, long storageGb, long dollarsAMonth) {
        static ClusterGroupJson of(String value, LabelSum sum) {
            return new ClusterGroupJson(value, sum.clusters(), sum.memoryGb(), sum.storageGb(), sum.priceAMonth());
        }
    }

    /** The dearest value first; searched as the list of clusters. */
    @GET
    @Parameter(name = "by", in = ParameterIn.QUERY, required = true, description = "The key of the label")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "A part of a name, a description, an owner or a label")
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "As in the list on the page: ready, paused, waiting, …")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "The letter of a size")
    @Parameter(name = "team", in = ParameterIn.QUERY, description = "A team’s name")
    @Parameter(
            name = "label",
            in = ParameterIn.QUERY,
            description = "A label: its key, key and value as cost: 42, or !cost for those without it; of several all"
                    + " count")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "Which page, from 1")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    public Listing<ClusterGroupJson> list(UriInfo here) {
        var asked = GroupParameters.of(here.getQueryParameters());
        var scope = LabelScope.of(Whose.seenBy(signedIn.person()), asked.query());
        var found = new ArrayList<ClusterGroupJson>();
        sums.dearest(scope, asked.by(), asked.from(), asked.limit() + 1)
                .forEach((value, sum) -> found.add(ClusterGroupJson.of(value, sum)));
        var more = found.size() > asked.limit();
        return new Listing<>(more ? found.subList(0, asked.limit()) : found, more ? asked.next() : null);
    }
}
