package dev.tailor.admin;

import dev.tailor.catalog.Quota;
import dev.tailor.cluster.Standing;
import dev.tailor.web.Meter;
import dev.tailor.web.Problems;
import java.util.List;

/**
 * The form of a team's limits.
 *
 * @param quota as they stand; null where nobody has set any
 * @param standing what the team has
 * @param overtaken whether somebody else has changed them since they were read
 */
public record QuotaView(QuotaForm form, Quota quota, Standing standing, Problems problems, boolean overtaken) {
    public String title() {
        return "Quota of " + form.team();
    }

    public List<Meter> meters() {
        return Meter.of(standing);
    }

    /** The state that the form is about; who sees what is new may overwrite it. */
    public String version() {
        return overtaken ? "" + quota.version() : form.version();
    }
}
