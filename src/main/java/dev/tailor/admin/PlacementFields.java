package dev.tailor.admin;

import dev.tailor.catalog.Project;
import dev.tailor.web.QueryString;
import org.jboss.resteasy.reactive.RestForm;

/** The fields of the placement's form as they are sent. */
public class PlacementFields {
    /** What held when the form was shown. */
    @RestForm
    String read;

    @RestForm
    String team;

    @RestForm
    String provider;

    @RestForm
    String region;

    @RestForm
    String version;

    @RestForm
    String backup;

    @RestForm
    String growing;

    @RestForm
    String production;

    /** Whether the form showed that first: "on", or empty. */
    @RestForm
    String productionShown;

    /** Keys of labels, one a line. */
    @RestForm
    String labels;

    /** The same as the form showed them first. */
    @RestForm
    String labelsShown;

    @RestForm
    String guard;

    @RestForm
    String expiry;

    @RestForm
    String longest;

    /**
     * What they say.
     *
     * @param present how it stands, for what the form does not let change; null where no team has the project
     */
    PlacementForm form(Project present) {
        return new PlacementForm(
                QueryString.plain(read),
                or(team, present == null ? "" : present.team()),
                or(provider, present == null ? "" : present.provider()),
                or(region, present == null ? "" : present.region()),
                QueryString.plain(version),
                backup != null,
                growing != null,
                new LifetimeForm(expiry != null, longest),
                productionTouched() ? production != null : present != null && present.production(),
                guard != null,
                labelsTouched() ? labels : present == null ? "" : PlacementForm.labels(present));
    }

    /** A form that is older than what somebody else has said since changes it only where its person means to. */
    private boolean productionTouched() {
        return productionShown == null || (production != null) == productionShown.isEmpty();
    }

    private boolean labelsTouched() {
        return labels != null
                && (labelsShown == null
                        || !labels.lines().toList().equals(labelsShown.lines().toList()));
    }

    private static String or(String sent, String present) {
        return sent == null ? present : QueryString.plain(sent);
    }
}
