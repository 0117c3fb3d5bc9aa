package dev.tailor.expiry;

import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Expiries;
import dev.tailor.cluster.Expiry;
import dev.tailor.cluster.ExpiryDates;
import dev.tailor.cluster.Refusal;
import dev.tailor.team.Role;
import dev.tailor.team.SignedIn;
import dev.tailor.web.DayField;
import dev.tailor.web.Flash;
import dev.tailor.web.Links;
import dev.tailor.web.Pages;
import dev.tailor.web.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Until when a cluster is wanted: another day, one click longer, or never. */
@Path("/clusters/{id}/expiry")
@Authenticated
public class ExpiryPage {
    @CheckedTemplate(basePath = "expiry")
    static class Templates {
        static native TemplateInstance expiry(ExpiryForm view);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Clusters clusters;

    @Inject
    Expiries expiries;

    @Inject
    ExpiryDates dates;

    @Inject
    Flash flash;

    @GET
    public TemplateInstance show(@RestPath UUID id) {
        var cluster = clusters.toChange(signedIn.person(), id);
        var day = cluster.expiry().map(Expiry::on).orElse(null);
        return Templates.expiry(form(cluster, DayField.of(day), Problems.NONE));
    }

    @POST
    public Response save(@RestPath UUID id, @RestForm String expires) {
        var who = signedIn.person();
        var cluster = clusters.toChange(who, id);
        var field = new DayField(expires);
        if (field.problem().isPresent()) {
            return again(
                    cluster,
                    field,
                    new Problems(Map.of("expires", field.problem().get())));
        }
        try {
            expiries.set(who, id, field.day().orElse(null));
        } catch (Refusal.Invalid wrong) {
            return again(cluster, field, new Problems(wrong.problems()));
        }
        return back(id, field.day().map(ExpiryPage::until).orElse(" does not expire any more."));
    }

    /** As much longer as one click keeps it. */
    @POST
    @Path("/extension")
    public Response extend(@RestPath UUID id) {
        return back(id, until(expiries.extend(signedIn.person(), id)));
    }

    /** A lead's decision. */
    @POST
    @Path("/exemption")
    public Response exempt(@RestPath UUID id) {
        expiries.exempt(signedIn.person(), id);
        return back(id, " does not expire any more, whatever its project says.");
    }

    private static String until(LocalDate day) {
        return " is kept until " + Expiry.day(day) + ".";
    }

    private Response again(Cluster cluster, DayField field, Problems problems) {
        return Pages.with(422, Templates.expiry(form(cluster, field, problems)));
    }

    private ExpiryForm form(Cluster cluster, DayField field, Problems problems) {
        return new ExpiryForm(
                cluster,
                field,
                dates.today(),
                dates.extended(cluster).map(Expiry::day).orElse(""),
                expiries.whyNotExtended(cluster),
                signedIn.person().is(Role.LEAD, cluster.team()),
                problems);
    }

    /** What stands still does not run by itself again. */
    private Response back(UUID id, String sentence) {
        var cluster = clusters.get(signedIn.person(), id);
        var still = cluster.pausedAt().isPresent() ? " It is paused: resume it when you need it." : "";
        flash.say(cluster.name() + sentence + still);
        return Response.seeOther(URI.create(Links.cluster(id))).build();
    }
}
