package dev.tailor.access;

import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Refusal;
import dev.tailor.team.Role;
import dev.tailor.team.SignedIn;
import dev.tailor.web.FailureAnswers;
import dev.tailor.web.Pages;
import dev.tailor.web.Problems;
import dev.tailor.web.Times;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** A login for a program. Asks Atlas when nothing is wrong with the form, and not before. */
@Path("/clusters/{id}/logins/new")
@Authenticated
public class NewLoginPage {
    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance newLogin(NewLoginView view);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    ReadyClusters ready;

    @Inject
    Logins logins;

    @Inject
    LoginViews views;

    @Inject
    ShownOnce shownOnce;

    @Inject
    Times times;

    @Inject
    FailureAnswers answers;

    @Inject
    Clock clock;

    @GET
    public Response show(@RestPath UUID id) {
        return page(200, ready.get(signedIn.person(), id), LoginForm.EMPTY, Problems.NONE);
    }

    @POST
    public Response create(@RestPath UUID id, @BeanParam LoginFields fields) {
        var who = signedIn.person();
        var cluster = ready.get(who, id);
        if (fields.unfinished()) {
            return page(200, cluster, fields.ofNew(), Problems.NONE);
        }
        var form = fields.ofNew().checked(who.is(Role.LEAD, cluster.team()));
        var problems = form.problems(times);
        return problems.any() ? page(422, cluster, form, problems) : create(cluster, form);
    }

    private Response create(Cluster cluster, LoginForm form) {
        try {
            var wish = form.wish(times, clock.instant());
            return shownOnce.page(logins.create(signedIn.person(), cluster.id(), wish));
        } catch (Refusal.Invalid wrong) {
            return page(422, cluster, form, new Problems(wrong.problems()));
        } catch (Refusal.NotPossible taken) {
            return page(409, cluster, form, new Problems(Map.of("user", taken.getMessage())));
        } catch (AtField wrong) {
            return answers.instead(wrong, template(cluster, form, wrong.problems()));
        }
    }

    private Response page(int status, Cluster cluster, LoginForm form, Problems problems) {
        return Pages.with(status, template(cluster, form, problems));
    }

    private TemplateInstance template(Cluster cluster, LoginForm form, Problems problems) {
        return Templates.newLogin(views.page(signedIn.person(), cluster, form, problems));
    }
}
