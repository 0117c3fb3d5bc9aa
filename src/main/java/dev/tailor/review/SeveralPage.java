package dev.tailor.review;

import dev.tailor.cluster.Change;
import dev.tailor.cluster.Decisions;
import dev.tailor.cluster.SeveralDecisions;
import dev.tailor.team.People;
import dev.tailor.team.Person;
import dev.tailor.team.SignedIn;
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
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** One decision about several changes, and what became of each. */
@Path("/review/decisions")
@Authenticated
public class SeveralPage {
    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance several(List<SeveralRow> rows, long waiting);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    SeveralDecisions several;

    @Inject
    Decisions decisions;

    @Inject
    Waitings waitings;

    @Inject
    People people;

    @Inject
    Times times;

    @Inject
    Flash flash;

    @POST
    public Response decide(@RestForm List<Long> change, @RestForm String decision, @RestForm String note) {
        var lead = Reviewers.only(signedIn.person());
        if (change == null || change.isEmpty()) {
            flash.say("Nothing was decided: tick what you decide about.");
            return Response.seeOther(URI.create(Links.review())).build();
        }
        tell(several.decide(lead, change, approves(decision), PlainText.of(note)));
        return Response.seeOther(URI.create(address(change))).build();
    }

    /** Of what broke down no row of the next page knows. */
    private void tell(List<SeveralDecisions.Outcome> outcomes) {
        var broken = outcomes.stream().filter(SeveralDecisions.Outcome::broken).toList();
        broken.stream()
                .findFirst()
                .ifPresent(first ->
                        flash.say("Not decided: " + broken.size() + " of " + outcomes.size() + ". " + first.refused()));
    }

    /** Where each of them stands, whoever has decided it. */
    @GET
    public TemplateInstance show(@RestQuery List<Long> change) {
        var lead = Reviewers.only(signedIn.person());
        var found =
                decisions.all(lead, change.stream().limit(SeveralDecisions.MOST).toList());
        return Templates.several(rows(lead, found), decisions.countWaitingFor(lead));
    }

    private List<SeveralRow> rows(Person lead, List<Change> found) {
        var teams = found.stream().map(one -> one.cluster().team()).collect(Collectors.toSet());
        var leads = people.leadsOf(teams);
        var wishes = waitings.of(lead, found);
        return wishes.stream()
                .map(wish -> SeveralRow.of(
                        lead,
                        wish,
                        new Story(
                                wish.change(), leads.getOrDefault(wish.cluster().team(), List.of()), times)))
                .toList();
    }

    private static boolean approves(String decision) {
        return switch (Objects.requireNonNullElse(decision, "")) {
            case "approve" -> true;
            case "decline" -> false;
            default -> throw new BadRequestException();
        };
    }

    private static String address(Collection<Long> changes) {
        return changes.stream()
                .distinct()
                .limit(SeveralDecisions.MOST)
                .map(id -> "change=" + id)
                .collect(Collectors.joining("&", Links.severalDecisions() + "?", ""));
    }
}
