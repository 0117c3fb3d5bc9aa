package dev.tailor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tailor.schedule.NightForm;
import dev.tailor.schedule.Presently;
import java.time.Instant;
import java.util.List;

/**
 * When a cluster is paused at night. What does not apply is left out.
 *
 * @param of whose nights these are: cluster, project, or none
 * @param nights evenings on which a night begins
 * @param from when it is paused
 * @param until when it is resumed
 * @param weekends whether a night that would end on Saturday or Sunday lasts until Monday
 * @param runsUntil until when somebody has it run through the night
 * @param nextPause when the next night begins
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScheduleJson(
        String of,
        List<String> nights,
        String from,
        String until,
        Boolean weekends,
        String zone,
        Instant runsUntil,
        Instant nextPause) {
    static ScheduleJson of(Presently present) {
        if (present.rule() == null) {
            return new ScheduleJson("none", null, null, null, null, null, null, null);
        }
        var form = NightForm.of(present.rule());
        return new ScheduleJson(
                present.own() ? "cluster" : "project",
                form.nights(),
                form.from(),
                form.until(),
                form.weekends(),
                form.zone(),
                present.keptUntil(),
                present.nextPause());
    }
}
