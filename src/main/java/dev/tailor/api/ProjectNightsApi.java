package dev.tailor.api;

import dev.tailor.catalog.Project;
import dev.tailor.cluster.Refusal;
import dev.tailor.fleet.Estate;
import dev.tailor.schedule.Presently;
import dev.tailor.schedule.ProjectNights;
import dev.tailor.team.Person;
import dev.tailor.team.SignedIn;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;

/** When all clusters of a project are paused at night that have no nights of their own; for administrators. */
@Path(Addresses.ROOT + "/projects/{project}/schedule")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProjectNightsApi {
    @Inject
    SignedIn signedIn;

    @Inject
    Estate estate;

    @Inject
    ProjectNights nights;

    @GET
    public ScheduleJson get(@RestPath String project) {
        return told(tied(signedIn.person(), project));
    }

    /** Its clusters go by these nights from the next one on. */
    @PUT
    public ScheduleJson set(@RestPath String project, ScheduleApi.Nights body) {
        var who = signedIn.person();
        var tied = tied(who, project);
        Refusal.Invalid.ifAny(body.form().problems());
        nights.set(who, tied, body.form().rule());
        return told(tied);
    }

    /** Its clusters run at night. */
    @DELETE
    public ScheduleJson drop(@RestPath String project) {
        var who = signedIn.person();
        var tied = tied(who, project);
        nights.drop(who, tied);
        return told(tied);
    }

    private ScheduleJson told(Project tied) {
        return ScheduleJson.of(new Presently(nights.of(tied).orElse(null), false, null, null));
    }

    /** Where nobody builds, nothing is paused. */
    private Project tied(Person who, String project) {
        Administrators.only(who);
        return estate.tie(project).orElseThrow(Refusal.NotFound::new);
    }
}
