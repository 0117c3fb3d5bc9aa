package dev.tailor.api;

import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Refusal;
import dev.tailor.schedule.NightForm;
import dev.tailor.schedule.Schedules;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestPath;

/** When a cluster is paused at night. */
@Path(Addresses.ROOT + "/clusters/{id}/schedule")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ScheduleApi {
    @Inject
    SignedIn signedIn;

    @Inject
    Clusters clusters;

    @Inject
    Schedules schedules;

    /**
     * Which nights, all of it.
     *
     * @param nights evenings on which a night begins: mon, tue, wed, thu, fri, sat, sun; none: it is never paused
     * @param from when it is paused, as in 20:00
     * @param until when it is resumed, as in 07:00
     * @param weekends whether a night that would end on Saturday or Sunday lasts until Monday; null: it does not
     * @param zone as in Europe/Berlin
     */
    @Schema(
            name = "Nights",
            examples =
                    "{\"nights\":[\"mon\",\"fri\"],\"from\":\"20:00\",\"until\":\"07:00\",\"zone\":\"Europe/Berlin\"}")
    public record Nights(List<String> nights, String from, String until, Boolean weekends, String zone)
            implements Body {
        NightForm form() {
            return new NightForm(nights, from, until, Boolean.TRUE.equals(weekends), zone);
        }
    }

    /** What counts: the cluster's own nights, or its project's, or none. */
    @GET
    public ScheduleJson get(@RestPath UUID id) {
        return ScheduleJson.of(schedules.of(signedIn.person(), id));
    }

    /** Gives it nights of its own. */
    @PUT
    public ScheduleJson set(@RestPath UUID id, Nights body) {
        var who = signedIn.person();
        clusters.toChange(who, id);
        Refusal.Invalid.ifAny(body.form().problems());
        schedules.set(who, id, body.form().rule());
        return get(id);
    }

    /** Takes its own nights away: it goes by its project's, if that has any. */
    @DELETE
    public ScheduleJson drop(@RestPath UUID id) {
        schedules.drop(signedIn.person(), id);
        return get(id);
    }

    /** Has it run through the night that is, or begins within a day. */
    @PUT
    @Path("/today")
    public ScheduleJson keepRunning(@RestPath UUID id) {
        schedules.keepRunning(signedIn.person(), id);
        return get(id);
    }

    /** Lets that night have it after all. */
    @DELETE
    @Path("/today")
    public ScheduleJson letPause(@RestPath UUID id) {
        schedules.letPause(signedIn.person(), id);
        return get(id);
    }
}
