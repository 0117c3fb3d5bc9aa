package dev.tailor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tailor.catalog.Limits;
import dev.tailor.catalog.Quota;
import dev.tailor.cluster.Refusal;
import dev.tailor.cluster.Standing;
import dev.tailor.cluster.Standings;
import dev.tailor.stock.QuotaDesk;
import dev.tailor.team.SignedIn;
import dev.tailor.web.EvenReadOnly;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** What teams may have at most; for administrators. Everybody's own team tells its quota at /api/v1/teams. */
@Path(Addresses.ROOT + "/quotas")
@Authenticated
@EvenReadOnly
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class QuotasApi {
    private static final int MOST = 9_999_999;

    @Inject
    SignedIn signedIn;

    @Inject
    QuotaDesk desk;

    @Inject
    Standings standings;

    @Inject
    Fingerprint fingerprint;

    /**
     * What a team has of what it may have.
     *
     * @param quota a share without a limit is not limited; absent where nothing is
     * @param changedBy who set it last; absent where nobody has
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TeamQuota(String team, QuotaJson quota, String changedBy, Instant changedAt) {}

    /** All limits of a team; what is left out or null is not limited. */
    @Schema(name = "TeamLimits", examples = "{\"clusters\":20,\"memoryGb\":128,\"dollarsAMonth\":2000}")
    public record Wish(Integer clusters, Integer memoryGb, Integer storageGb, Integer dollarsAMonth) implements Body {
        Limits limits() {
            var problems = new LinkedHashMap<String, String>();
            check(problems, "clusters", clusters);
            check(problems, "memoryGb", memoryGb);
            check(problems, "storageGb", storageGb);
            check(problems, "dollarsAMonth", dollarsAMonth);
            Refusal.Invalid.ifAny(problems);
            return new Limits(clusters, memoryGb, storageGb, dollarsAMonth);
        }

        private static void check(Map<String, String> problems, String field, Integer limit) {
            if (limit != null && (limit < 0 || limit > MOST)) {
                problems.put(field, "A limit is a whole number from 0 to 9,999,999, or null for none.");
            }
        }
    }

    /** Of all teams that have a cluster or a limit, by name. */
    @GET
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "after", in = ParameterIn.QUERY)
    public Listing<TeamQuota> list(UriInfo here) {
        Administrators.only(signedIn.person());
        var page = Excerpt.of(here, List.copyOf(standings.all()), Standing::team);
        return new Listing<>(
                page.results().stream()
                        .map(standing -> new TeamQuota(standing.team(), QuotaJson.of(standing), null, null))
                        .toList(),
                page.next());
    }

    @GET
    @Path("/{team}")
    @APIResponseSchema(value = TeamQuota.class, responseCode = "200", responseDescription = "The quota")
    public Response get(@RestPath String team) {
        Administrators.only(signedIn.person());
        return answer(named(team));
    }

    /** Limits a team from now on; what it has already stays. Needs If-Match. */
    @PUT
    @Path("/{team}")
    @APIResponseSchema(value = TeamQuota.class, responseCode = "200", responseDescription = "It is so now")
    public Response limit(@RestPath String team, @RestHeader("If-Match") String ifMatch, Wish body) {
        var who = signedIn.person();
        Administrators.only(who);
        var limits = body.limits();
        var present = desk.of(named(team));
        fingerprint.check(ifMatch, state(team));
        var version = present.map(Quota::version).orElse(QuotaDesk.NEVER_SET);
        if (desk.limit(who, team, version, limits).isPresent()) {
            throw fingerprint.overtaken();
        }
        return answer(team);
    }

    private static String named(String team) {
        if (team.isBlank() || team.length() > QuotaDesk.LONGEST_TEAM) {
            throw new Refusal.NotFound();
        }
        return team;
    }

    private Response answer(String team) {
        var quota = desk.of(team);
        var standing = standings.of(team);
        var json = new TeamQuota(
                team,
                standing.limited() ? QuotaJson.of(standing) : null,
                quota.map(Quota::changedBy).orElse(null),
                quota.map(Quota::changedAt).orElse(null));
        return Response.ok(json).tag(fingerprint.of(state(team))).build();
    }

    /** What a change has to know: the limits, and not what the team has of them, which moves all the time. */
    private Limits state(String team) {
        return desk.of(team).map(Quota::limits).orElse(Limits.NONE);
    }
}
