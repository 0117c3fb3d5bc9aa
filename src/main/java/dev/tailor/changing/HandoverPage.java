package dev.tailor.changing;

import dev.tailor.cluster.Handovers;
import dev.tailor.cluster.Refusal;
import dev.tailor.team.People;
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
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Another owner. */
@Path("/clusters/{id}/owner")
@Authenticated
public class HandoverPage {
    private static final long NOBODY = -1;

    @CheckedTemplate(basePath = "changing")
    static class Templates {
        static native TemplateInstance handover(HandoverView view);
    }

    @Inject
    Subject subject;

    @Inject
    Handovers handovers;

    @Inject
    People people;

    @GET
    public TemplateInstance show(@RestPath UUID id) {
        return Templates.handover(view(id, "", Problems.NONE, false));
    }

    @POST
    public Response handOver(@RestPath UUID id, @RestForm String read, @RestForm String heir) {
        var chosen = Objects.requireNonNullElse(heir, "");
        try {
            return handovers.handOver(subject.person(), id, read, number(chosen))
                    ? subject.back(id, "Handed over. The history of this page tells from whom to whom.")
                    : Pages.with(409, Templates.handover(view(id, chosen, Problems.NONE, true)));
        } catch (Refusal.Invalid wrong) {
            return Pages.with(422, Templates.handover(view(id, chosen, new Problems(wrong.problems()), false)));
        }
    }

    private HandoverView view(UUID id, String chosen, Problems problems, boolean overtaken) {
        var cluster = handovers.get(subject.person(), id);
        var owner = people.numberOf(cluster.owner().id()).orElse(null);
        return new HandoverView(cluster, owner, handovers.heirs(cluster), chosen, problems, overtaken);
    }

    private static long number(String typed) {
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : NOBODY;
    }
}
