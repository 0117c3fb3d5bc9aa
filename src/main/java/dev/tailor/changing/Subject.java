package dev.tailor.changing;

import dev.tailor.cluster.Approvals;
import dev.tailor.cluster.Asking;
import dev.tailor.cluster.Change;
import dev.tailor.cluster.ChangeKind;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Clusters;
import dev.tailor.team.Person;
import dev.tailor.team.SignedIn;
import dev.tailor.web.Deciders;
import dev.tailor.web.Flash;
import dev.tailor.web.Links;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What every page here begins and ends with: the cluster that the person may change, and the way back to its page. */
@RequestScoped
class Subject {
    @Inject
    SignedIn signedIn;

    @Inject
    Clusters clusters;

    @Inject
    Deciders deciders;

    @Inject
    Approvals approvals;

    @Inject
    Flash flash;

    @Inject
    Clock clock;

    Person person() {
        return signedIn.person();
    }

    /** @throws dev.tailor.cluster.Refusal.NotFound and NotAllowed, where it is not theirs to see or to change */
    Cluster cluster(UUID id) {
        return clusters.toChange(person(), id);
    }

    /** Why this can't be done to it now; empty where it can. */
    Optional<String> obstacle(Cluster cluster, ChangeKind kind) {
        return cluster.obstacle(kind, clock.instant());
    }

    /** Given names of those who would decide about what the person asks. */
    List<String> leads(Cluster cluster) {
        return deciders.of(cluster.team(), person());
    }

    /** What would become of a wish of theirs. */
    Asking asking(Cluster cluster) {
        return approvals.asking(person(), cluster.project());
    }

    Response back(Change change, String sentence) {
        return back(change.cluster().id(), sentence);
    }

    Response back(UUID id, String sentence) {
        flash.say(sentence);
        return Response.seeOther(URI.create(Links.cluster(id))).build();
    }

    /** A change that waits for its turn. */
    static String later(String what) {
        return what + " follows when the change under way is done.";
    }
}
