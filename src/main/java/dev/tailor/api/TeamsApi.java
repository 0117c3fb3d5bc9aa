package dev.tailor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tailor.catalog.Project;
import dev.tailor.catalog.Projects;
import dev.tailor.cluster.Refusal;
import dev.tailor.cluster.Standing;
import dev.tailor.cluster.Standings;
import dev.tailor.team.Member;
import dev.tailor.team.Members;
import dev.tailor.team.People;
import dev.tailor.team.Person;
import dev.tailor.team.SignedIn;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;

/** One's teams; an administrator's are all that have a project. */
@Path(Addresses.ROOT + "/teams")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class TeamsApi {
    @Inject
    SignedIn signedIn;

    @Inject
    Projects projects;

    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Standings standings;

    /**
     * A team.
     *
     * @param role one's own role in it: viewer, developer, lead
     * @param leads given names of those who decide
     * @param quota what it has of what it may have; absent where nothing limits it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TeamJson(
            String name, String role, List<String> leads, List<ClusterJson.ProjectRef> projects, QuotaJson quota) {}

    @GET
    @Transactional
    public Listing<TeamJson> list() {
        var who = signedIn.person();
        var teams = who.admin() ? projects.teams() : who.teams();
        var all = projects.of(teams);
        var leads = people.leadsOf(teams);
        var quotas = standings.of(teams);
        return Listing.all(teams.stream()
                .map(team -> team(team, who, leads, all, quotas.get(team)))
                .toList());
    }

    /**
     * Somebody in a team.
     *
     * @param role what they may do there: viewer, developer, lead
     * @param because account where their company account says so, invitation where only a lead's does
     */
    public record MemberJson(String name, String email, String role, String because) {
        static MemberJson of(Member member) {
            return new MemberJson(
                    member.name(),
                    member.email(),
                    member.role().word(),
                    member.byAccount() == null ? "invitation" : "account");
        }
    }

    /** Those of a team who have signed in. */
    @GET
    @Path("/{team}/members")
    public Listing<MemberJson> members(@RestPath String team) {
        var present = members.of(team);
        if (signedIn.person().roleIn(team).isEmpty() || present.isEmpty()) {
            throw new Refusal.NotFound();
        }
        return Listing.all(present.stream().map(MemberJson::of).toList());
    }

    private static TeamJson team(
            String name, Person who, Map<String, List<String>> leads, List<Project> all, Standing standing) {
        return new TeamJson(
                name,
                who.roleIn(name).orElseThrow().word(),
                leads.getOrDefault(name, List.of()),
                all.stream()
                        .filter(project -> name.equals(project.team()))
                        .map(project -> new ClusterJson.ProjectRef(project.atlasId(), project.name()))
                        .toList(),
                standing == null ? null : QuotaJson.of(standing));
    }
}
