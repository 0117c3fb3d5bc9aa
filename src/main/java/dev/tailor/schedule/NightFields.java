package dev.tailor.schedule;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** The fields of a rule as a form sends them. */
public class NightFields {
    @RestForm
    List<String> nights;

    @RestForm
    String from;

    @RestForm
    String until;

    @RestForm
    String weekends;

    @RestForm
    String zone;

    public NightForm form() {
        return new NightForm(nights, from, until, weekends != null, zone);
    }
}
