package dev.tailor.schedule;

import dev.tailor.cluster.Cluster;
import dev.tailor.web.Problems;

/**
 * The page about a cluster's nights.
 *
 * @param own whether it has a rule of its own
 * @param words what counts at present: "paused Mon–Fri 20:00–07:00, Europe/Berlin"
 * @param project what its project says: "not paused"
 * @param kept until when somebody has it run: "tomorrow, 07:00"; empty where nobody does
 * @param tonight until when it could be kept running: "tomorrow, 07:00"; empty where no night is near
 * @param unpausable whether Atlas pauses none like it
 * @param forLeads whether the person may not say when it is paused, because it is production
 * @param keptByLead whether that holds for taking its own nights away too, because its project's would pause it
 * @param form as it is filled in
 */
public record SchedulePageView(
        Cluster cluster,
        boolean own,
        String words,
        String project,
        String kept,
        String tonight,
        boolean unpausable,
        boolean forLeads,
        boolean keptByLead,
        NightForm form,
        Problems problems) {
    public String title() {
        return "Nights of " + cluster.name();
    }

    SchedulePageView with(NightForm typed, Problems found) {
        return new SchedulePageView(
                cluster, own, words, project, kept, tonight, unpausable, forLeads, keptByLead, typed, found);
    }
}
