package dev.tailor.web;

import dev.tailor.team.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Somebody who is in no team meets one page, wherever they go: what that means, and whom to ask. */
@Singleton
public class NoTeamFilter {
    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance noTeam(String account, List<String> groups);
    }

    static class NoTeam extends RuntimeException {}

    @Inject
    SignedIn signedIn;

    @Inject
    FailureAnswers answers;

    @ServerRequestFilter
    void check(ResourceInfo resource) {
        var open = resource.getResourceClass().isAnnotationPresent(WithoutTeam.class);
        if (!open && signedIn.somebody() && signedIn.person().hasNoTeam()) {
            throw new NoTeam();
        }
    }

    /**
     * The same rule for what comes in by another way.
     *
     * @throws Failed where the person is in no team
     */
    public void check() {
        if (signedIn.person().hasNoTeam()) {
            throw new Failed(failure());
        }
    }

    @ServerExceptionMapper
    Response explain(NoTeam none, RoutingContext context) {
        if (Asker.of(context) == Asker.PROGRAM) {
            return answers.answer(failure(), null);
        }
        var person = signedIn.person();
        var account = person.email().isEmpty() ? person.name() : person.email();
        return Pages.with(403, Templates.noTeam(account, signedIn.groups()));
    }

    private static Failure failure() {
        return Failure.of(
                403, "no-team", "You are in no team yet", "Your account belongs to no team that Tailor knows.");
    }
}
