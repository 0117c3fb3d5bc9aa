package dev.tailor.review;

import dev.tailor.cluster.Change;
import dev.tailor.cluster.ChangeStatus;
import dev.tailor.cluster.Decisions;
import dev.tailor.cluster.Policy;
import dev.tailor.cluster.Refusal;
import dev.tailor.team.People;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import dev.tailor.team.SignedIn;
import dev.tailor.web.ChangeLinks;
import dev.tailor.web.Flash;
import dev.tailor.web.Links;
import dev.tailor.web.PlainText;
import dev.tailor.web.Times;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** What became of a change, and where a lead's decision about it goes. */
@Path("/changes/{id}")
@Authenticated
public class ChangePage {
    /** What else waits, as far as it helps to know. */
    private static final int OTHERS = 5;

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance change(ChangeView view);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Decisions decisions;

    @Inject
    Waitings waitings;

    @Inject
    Policy policy;

    @Inject
    People people;

    @Inject
    Times times;

    @Inject
    Flash flash;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance show(@RestPath long id) {
        var who = signedIn.person();
        var change = decisions.get(who, id);
        var team = change.cluster().team();
        var leads = people.leadsOf(team);
        var waiting = who.mayDecide() ? decisions.countWaitingFor(who) : 0;
        var view = ChangeView.of(new Story(change, leads, times), who.mayDecide(), waiting);
        return Templates.change(
                change.status() == ChangeStatus.WAITING && who.is(Role.LEAD, team) ? toDecide(who, view) : view);
    }

    private ChangeView toDecide(Person lead, ChangeView view) {
        var all = decisions.waitingFor(lead);
        var others = all.stream()
                .filter(change -> !change.id().equals(view.change().id()))
                .limit(OTHERS)
                .toList();
        return view.toDecide(waitings.of(lead, List.of(view.change())).get(0), others, end(view.change()));
    }

    /** What nobody could decide in time, for Tailor was read-only, waits a while longer. */
    private String end(Change change) {
        var end = change.askedAt().plus(policy.decideWithin());
        return end.isAfter(clock.instant()) ? "on " + times.stamp(end) : "before long";
    }

    @POST
    @Path("/decision")
    public Response decide(@RestPath long id, @RestForm String decision, @RestForm String note) {
        try {
            flash.say(Verdict.of(decided(signedIn.person(), id, decision, PlainText.of(note))));
            return Response.seeOther(URI.create(Links.review())).build();
        } catch (Refusal.AlreadyDecided late) {
            flash.say("Your click came later and changed nothing.");
            return Response.seeOther(URI.create(ChangeLinks.change(id))).build();
        }
    }

    private Change decided(Person lead, long id, String decision, String note) {
        return switch (Objects.requireNonNullElse(decision, "")) {
            case "approve" -> decisions.approve(lead, id, note);
            case "decline" -> decisions.decline(lead, id, note);
            default -> throw new BadRequestException();
        };
    }
}
