package dev.tailor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tailor.cluster.ChangeIsDue;
import dev.tailor.cluster.Silence;
import dev.tailor.cluster.SilentProjects;
import dev.tailor.cluster.Stuck;
import dev.tailor.cluster.StuckWork;
import dev.tailor.network.StuckEntries;
import dev.tailor.network.StuckEntry;
import dev.tailor.team.SignedIn;
import dev.tailor.web.EvenReadOnly;
import dev.tailor.work.Breakdowns;
import dev.tailor.work.BrokenWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** What does not come forward, for administrators, and the two ways on. */
@Path(Addresses.ROOT + "/stuck")
@Authenticated
@EvenReadOnly
@Produces(MediaType.APPLICATION_JSON)
public class StuckApi {
    @Inject
    SignedIn signedIn;

    @Inject
    StuckWork stuckWork;

    @Inject
    SilentProjects projects;

    @Inject
    StuckEntries entries;

    @Inject
    Breakdowns breakdowns;

    @Inject
    ClusterViews views;

    /**
     * All of it.
     *
     * @param changes the longest first
     * @param work Tailor's own that breaks down besides
     * @param projects that Atlas does not answer for
     * @param entries of access lists that Atlas does not change
     */
    public record StuckJson(
            List<StuckChange> changes, List<BrokenWork> work, List<SilentProject> projects, List<StuckEntry> entries) {}

    /** @param why late, failing or broken */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StuckChange(String why, Instant since, ChangeJson change) {
        static StuckChange of(Stuck stuck) {
            return new StuckChange(ChangeJson.word(stuck.why()), stuck.since(), ChangeJson.of(stuck.change()));
        }
    }

    /** @param why what came of the last question */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SilentProject(String projectId, String project, String team, Instant since, String why) {
        static SilentProject of(Silence silence) {
            return new SilentProject(
                    silence.projectId(), silence.project(), silence.team(), silence.since(), silence.why());
        }
    }

    @GET
    @Transactional
    public StuckJson list() {
        Administrators.only(signedIn.person());
        return stuck();
    }

    private StuckJson stuck() {
        var broken = breakdowns.all();
        var changes = stuckWork.all(BrokenWork.numbers(broken, ChangeIsDue.WORK)).stream()
                .map(StuckChange::of)
                .toList();
        var silent = projects.all().stream().map(SilentProject::of).toList();
        return new StuckJson(changes, broken, silent, entries.all());
    }

    /** Has Atlas asked at once about a project, and for all that is wanted of its access list; answers what is stuck. */
    @POST
    @Path("/projects/{project}/check")
    public StuckJson ask(@RestPath String project) {
        entries.tryNow(projects.ask(signedIn.person(), project));
        return QuarkusTransaction.requiringNew().call(this::stuck);
    }

    /** Has Atlas asked at once about what is under way with a cluster. */
    @POST
    @Path("/{id}/check")
    public ClusterJson check(@RestPath UUID id) {
        var who = signedIn.person();
        return views.one(who, stuckWork.check(who, id).id());
    }

    /** Has Tailor forget a cluster, which goes on in Atlas as one that nobody has asked Tailor for. */
    @POST
    @Path("/{id}/forgetting")
    public ClusterJson forget(@RestPath UUID id) {
        var who = signedIn.person();
        return views.one(who, stuckWork.forget(who, id).id());
    }
}
