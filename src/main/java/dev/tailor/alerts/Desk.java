package dev.tailor.alerts;

import dev.tailor.cluster.Cluster;
import dev.tailor.team.Person;
import dev.tailor.team.SignedIn;
import dev.tailor.web.ClusterLinks;
import dev.tailor.web.Flash;
import dev.tailor.web.Links;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** What acknowledging begins and ends with: an open alert of one's own, and the way back to the list it came from. */
@RequestScoped
class Desk {
    /** What forms on a cluster's page send as where they stand. */
    private static final String CLUSTER = "cluster";

    @Inject
    SignedIn signedIn;

    @Inject
    Acknowledgements acknowledgements;

    @Inject
    Flash flash;

    Person person() {
        return signedIn.person();
    }

    /** @throws dev.tailor.cluster.Refusal where it is not theirs, or over */
    Alert alert(long id) {
        return acknowledgements.open(person(), id);
    }

    /** Says what was done, where the form stood. */
    Response back(Alert alert, String from, String sentence) {
        flash.say(sentence);
        return Response.seeOther(URI.create(list(alert, from))).build();
    }

    static String list(Alert alert, String from) {
        return alert.cluster()
                .filter(cluster -> CLUSTER.equals(from))
                .map(Cluster::id)
                .map(ClusterLinks::clusterAlerts)
                .orElse(Links.alerts());
    }
}
