package dev.tailor.api;

import dev.tailor.atlas.AlertStatus;
import dev.tailor.atlas.AtlasAlert;
import dev.tailor.atlas.AtlasAlerts;
import dev.tailor.cluster.Refusal;
import dev.tailor.team.SignedIn;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The alerts of a project as Atlas tells them now, all of them. Those of one's teams, as copied, are at /api/v1/alerts. */
@Path(Addresses.ROOT + "/projects/{project}/alerts")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class ProjectAlertsApi {
    @Inject
    SignedIn signedIn;

    @Inject
    ProjectScope scope;

    @Inject
    AtlasAlerts alerts;

    /** Those in one status, or all; a page that does not come fails the whole list. */
    @GET
    public Listing<AtlasAlert> list(@RestPath String project, @RestQuery String status) {
        var wanted = status == null ? null : known(status);
        var group = scope.seenBy(signedIn.person(), project);
        return Listing.all((wanted == null ? alerts.list(group) : alerts.list(group, wanted)).toList());
    }

    @GET
    @Path("/{alert}")
    public AtlasAlert get(@RestPath String project, @RestPath String alert) {
        return alerts.get(scope.seenBy(signedIn.person(), project), alert);
    }

    private static AlertStatus known(String status) {
        return Arrays.stream(AlertStatus.values())
                .filter(one -> one.name().equals(status))
                .findFirst()
                .orElseThrow(() -> new Refusal.Invalid(
                        Map.of("status", "Choose one of " + List.of(AlertStatus.values()) + ", or leave it out.")));
    }
}
