package dev.tailor.news;

import dev.tailor.team.Person;
import dev.tailor.team.SignedIn;
import dev.tailor.web.EvenReadOnly;
import dev.tailor.web.Flash;
import dev.tailor.web.Links;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** What somebody hears of by mail: each for themselves. */
@Path("/notifications")
@Authenticated
public class NotificationsPage {
    @CheckedTemplate(basePath = "news")
    static class Templates {
        static native TemplateInstance notifications(NotificationsView view);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Hearings hearings;

    @Inject
    Instance<SentMails> mailbox;

    @Inject
    Flash flash;

    @GET
    public TemplateInstance show() {
        var who = signedIn.person();
        return Templates.notifications(view(who, hearings.of(who)));
    }

    /** Nobody's clusters change by it. */
    @POST
    @EvenReadOnly
    public Response choose(@RestForm List<String> own, @RestForm List<String> teams, @RestForm String usual) {
        if (usual != null) {
            hearings.forget(signedIn.person());
            flash.say("You hear of what is usual for your role.");
        } else {
            hearings.choose(signedIn.person(), Choices.of(own, teams));
            flash.say("Saved: from now on you hear of what is ticked.");
        }
        return Response.seeOther(URI.create(Links.notifications())).build();
    }

    private NotificationsView view(Person who, Heard heard) {
        return new NotificationsView(
                NewsKindRow.of(heard.choices()),
                heard.email(),
                heard.sent(),
                heard.chosen(),
                who.admin(),
                who.mayDecide(),
                mailbox.isResolvable() ? SentMails.PAGE : "");
    }
}
