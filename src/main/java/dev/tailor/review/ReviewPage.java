package dev.tailor.review;

import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterList.Whose;
import dev.tailor.cluster.Decisions;
import dev.tailor.cluster.Holdings;
import dev.tailor.cluster.Watches;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import dev.tailor.team.SignedIn;
import dev.tailor.web.Flags;
import dev.tailor.web.Freshness;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** What waits for a lead, and what their teams have. */
@Path("/review")
@Authenticated
public class ReviewPage {
    /** Rows of what teams have: more than anybody reviews in one sitting. */
    static final int MOST = 200;

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance review(ReviewView view);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Decisions decisions;

    @Inject
    Holdings holdings;

    @Inject
    Allotments allotments;

    @Inject
    Waitings waitings;

    @Inject
    Flags flags;

    @Inject
    Watches watches;

    @GET
    public TemplateInstance show() {
        return Templates.review(view(Reviewers.only(signedIn.person())));
    }

    private ReviewView view(Person lead) {
        var waiting = decisions.waitingFor(lead);
        var standings = allotments.of(teams(lead), waiting);
        return new ReviewView(
                teams(lead),
                decisions.countWaitingFor(lead),
                waitings.of(lead, waiting, standings),
                held(lead),
                Allotted.of(teams(lead), standings),
                holdings.together(lead),
                Freshness.of(watches.leastCurrent(new Whose(teams(lead), lead.admin()))));
    }

    private List<Held> held(Person lead) {
        var dearest = holdings.dearest(lead, MOST);
        var pointedOut = flags.of(dearest.stream().map(Cluster::id).toList());
        return dearest.stream()
                .map(cluster -> new Held(cluster, pointedOut.getOrDefault(cluster.id(), List.of())))
                .toList();
    }

    /** None for an admin: all but none are all. */
    private static List<String> teams(Person lead) {
        return lead.admin() ? List.of() : lead.teamsAs(Role.LEAD);
    }
}
