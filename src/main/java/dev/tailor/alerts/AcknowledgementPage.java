package dev.tailor.alerts;

import dev.tailor.atlas.AtlasFailure;
import dev.tailor.web.Failure;
import dev.tailor.web.FailureAnswers;
import dev.tailor.web.Pages;
import dev.tailor.web.Problems;
import dev.tailor.web.Times;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Acknowledging an alert. Lists have its form in them; what is wrong with it is shown on the page of its own. */
@Path("/alerts/{alert}/acknowledgement")
@Authenticated
public class AcknowledgementPage {
    @CheckedTemplate(basePath = "alerts")
    static class Templates {
        static native TemplateInstance acknowledge(AcknowledgementView view);
    }

    @Inject
    Desk desk;

    @Inject
    Acknowledgements acknowledgements;

    @Inject
    AlertViews views;

    @Inject
    Times times;

    @Inject
    FailureAnswers answers;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance show(@RestPath("alert") long id, @RestQuery String from) {
        return Templates.acknowledge(view(desk.alert(id), from, AcknowledgementForm.EMPTY, Problems.NONE, null));
    }

    @POST
    public Response send(
            @RestPath("alert") long id,
            @RestForm String until,
            @RestForm String at,
            @RestForm String comment,
            @RestForm String from) {
        var alert = desk.alert(id);
        var form = new AcknowledgementForm(until, at, comment);
        var problems = form.problems(times, clock);
        if (problems.any()) {
            return Pages.with(422, Templates.acknowledge(view(alert, from, form, problems, null)));
        }
        try {
            return acknowledge(alert, form, from);
        } catch (AtlasFailure failure) {
            var failed = Acknowledgements.undone(failure, title(failure));
            return answers.instead(
                    failed, Templates.acknowledge(view(alert, from, form, Problems.NONE, failed.failure())));
        }
    }

    private Response acknowledge(Alert alert, AcknowledgementForm form, String from) {
        var end = form.end(times, clock);
        var words = end.map(views::until).orElse("for good");
        acknowledgements.acknowledge(desk.person(), alert, end.orElse(null), form.comment(), words);
        return desk.back(alert, from, "The alert " + alert.words().quoted() + " is acknowledged " + words + ".");
    }

    private AcknowledgementView view(
            Alert alert, String from, AcknowledgementForm form, Problems problems, Failure undone) {
        return new AcknowledgementView(
                views.of(alert, desk.person()),
                Objects.requireNonNullElse(from, ""),
                Desk.list(alert, from),
                form,
                problems,
                undone);
    }

    private static String title(AtlasFailure failure) {
        return failure.maybeDone()
                ? "It is not known whether the alert is acknowledged"
                : "The alert is not acknowledged";
    }
}
