package dev.tailor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.History;
import dev.tailor.cluster.Refusal;
import dev.tailor.history.Event;
import dev.tailor.metrics.MetricsDoor;
import dev.tailor.metrics.MetricsDoor.Measurements;
import dev.tailor.team.SignedIn;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What is written down about a cluster: its history, and what Atlas measured. */
@Path(Addresses.ROOT + "/clusters/{id}")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class ClusterRecordsApi {
    @Inject
    SignedIn signedIn;

    @Inject
    Clusters clusters;

    @Inject
    History history;

    @Inject
    MetricsDoor metrics;

    /**
     * What happened to a cluster, newest first.
     *
     * @param next where older changes and events are; absent where there are none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Past(List<ChangeJson> changes, List<Happening> events, String next) {}

    /**
     * Something besides changes.
     *
     * @param what to be read after the name
     * @param token the name of the personal access token that acted for them; absent where they did it themselves
     * @param outcome how it ended; may be empty
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Happening(Instant at, String who, String token, String what, String outcome) {
        static Happening of(Event event) {
            return new Happening(
                    event.at(), event.whoName(), event.token().orElse(null), event.what(), event.outcome());
        }
    }

    /** As many changes and as many events as limit says. */
    @GET
    @Path("/history")
    @Transactional
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "after", in = ParameterIn.QUERY)
    public Past history(@RestPath UUID id, UriInfo here) {
        var search = PastParameters.of(here.getQueryParameters());
        var found = history.of(signedIn.person(), id, search.after(), search.limit() + 1);
        var shown = search.shown(found);
        return new Past(
                shown.changes().stream().map(ChangeJson::of).toList(),
                shown.events().stream().map(Happening::of).toList(),
                search.next(id, found));
    }

    /** The last hour, day or week, from a copy that looking renews. */
    @GET
    @Path("/metrics")
    public Measurements metrics(@RestPath UUID id, @RestQuery String span) {
        var cluster = clusters.get(signedIn.person(), id);
        return metrics.of(cluster, Objects.requireNonNullElse(span, "hour"))
                .orElseThrow(() -> new Refusal.Invalid(Map.of("span", "Choose hour, day or week.")));
    }
}
