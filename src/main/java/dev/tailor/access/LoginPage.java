package dev.tailor.access;

import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Reach;
import dev.tailor.cluster.Refusal;
import dev.tailor.team.Role;
import dev.tailor.team.SignedIn;
import dev.tailor.web.ClusterLinks;
import dev.tailor.web.EvenReadOnly;
import dev.tailor.web.FailureAnswers;
import dev.tailor.web.Flash;
import dev.tailor.web.Pages;
import dev.tailor.web.Problems;
import dev.tailor.web.Recorded;
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
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** One login: what it may do, its password, its end. Shown as Atlas has it, which is asked for that. */
@Path("/clusters/{id}/logins/{login}")
@Authenticated
public class LoginPage {
    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance changeLogin(ChangeLoginView view);

        static native TemplateInstance removeLogin(RemoveLoginView view);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Reach reach;

    @Inject
    LoginCalls calls;

    @Inject
    LoginChanges changes;

    @Inject
    LoginViews views;

    @Inject
    ShownOnce shownOnce;

    @Inject
    Times times;

    @Inject
    Flash flash;

    @Inject
    FailureAnswers answers;

    @Inject
    Clock clock;

    @GET
    @Recorded("looked at one of its logins")
    public TemplateInstance show(@RestPath UUID id, @RestPath String login) {
        var cluster = reach.managed(signedIn.person(), id);
        return Templates.changeLogin(views.page(signedIn.person(), cluster, present(cluster, login)));
    }

    @POST
    public Response change(@RestPath UUID id, @RestPath String login, @BeanParam LoginFields fields) {
        var who = signedIn.person();
        var cluster = reach.managed(who, id);
        if (fields.unfinished()) {
            return page(200, cluster, login, fields, fields.ofChange(), Problems.NONE);
        }
        var form = fields.ofChange().checked(who.is(Role.LEAD, cluster.team()));
        var problems = form.problems(times);
        return problems.any()
                ? page(422, cluster, login, fields, form, problems)
                : change(cluster, login, fields, form);
    }

    @POST
    @Path("/password")
    public Response reset(@RestPath UUID id, @RestPath String login) {
        return shownOnce.page(changes.reset(signedIn.person(), id, LoginKey.of(login)));
    }

    @GET
    @Path("/removal")
    @Recorded("looked at one of its logins")
    public TemplateInstance confirm(@RestPath UUID id, @RestPath String login) {
        var cluster = reach.managed(signedIn.person(), id);
        return Templates.removeLogin(views.removal(signedIn.person(), cluster, present(cluster, login)));
    }

    @POST
    @EvenReadOnly
    @Path("/removal")
    public Response remove(@RestPath UUID id, @RestPath String login) {
        return back(id, changes.remove(signedIn.person(), id, LoginKey.of(login)));
    }

    private KnownLogin present(Cluster cluster, String login) {
        return calls.present(signedIn.person(), cluster, LoginKey.of(login), "The login can’t be read now");
    }

    private Response change(Cluster cluster, String login, LoginFields fields, LoginForm form) {
        try {
            var wish = form.change(times, clock.instant());
            return back(cluster.id(), changes.change(signedIn.person(), cluster.id(), LoginKey.of(login), wish));
        } catch (Refusal.Invalid wrong) {
            return page(422, cluster, login, fields, form, new Problems(wrong.problems()));
        } catch (AtField wrong) {
            return answers.instead(wrong, template(cluster, login, fields, form, wrong.problems()));
        }
    }

    private Response back(UUID id, String sentence) {
        flash.say(sentence);
        return Response.seeOther(URI.create(ClusterLinks.logins(id))).build();
    }

    private Response page(
            int status, Cluster cluster, String login, LoginFields fields, LoginForm form, Problems problems) {
        return Pages.with(status, template(cluster, login, fields, form, problems));
    }

    private TemplateInstance template(
            Cluster cluster, String login, LoginFields fields, LoginForm form, Problems problems) {
        return Templates.changeLogin(
                views.page(signedIn.person(), cluster, login, fields.called(login), form, problems));
    }
}
