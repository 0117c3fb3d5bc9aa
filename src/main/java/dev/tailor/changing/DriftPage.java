package dev.tailor.changing;

import dev.tailor.cluster.Change;
import dev.tailor.cluster.ChangeKind;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Difference;
import dev.tailor.cluster.Drifts;
import dev.tailor.web.SizeWords;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Deciding about a difference between what was asked and what Atlas has. */
@Path("/clusters/{id}/drift")
@Authenticated
public class DriftPage {
    @Inject
    Subject subject;

    @Inject
    Drifts drifts;

    /**
     * Takes a decision.
     *
     * @param what the difference's key
     * @param seen Atlas's value as the page showed it
     * @param decision take or restore
     */
    @POST
    public Response decide(@RestPath UUID id, @RestForm String what, @RestForm String seen, @RestForm String decision) {
        var cluster = subject.cluster(id);
        var key = Objects.requireNonNullElse(what, "");
        var value = Objects.requireNonNullElse(seen, "");
        return switch (Objects.requireNonNullElse(decision, "")) {
            case "take" -> taken(cluster, key, value);
            case "restore" -> restored(cluster, drifts.restore(subject.person(), id, key, value));
            default -> throw new BadRequestException();
        };
    }

    private Response taken(Cluster cluster, String key, String seen) {
        drifts.take(subject.person(), cluster.id(), key, seen);
        return subject.back(
                cluster.id(),
                key.equals(Difference.EXISTENCE)
                        ? cluster.name() + " has ended: nothing is asked of Atlas any more."
                        : "Atlas’s value is taken: it is what is asked from here on.");
    }

    private Response restored(Cluster cluster, Change change) {
        return subject.back(
                change, change.kind() == ChangeKind.CREATE ? builtAgain(cluster, change) : said(cluster, change));
    }

    private String builtAgain(Cluster cluster, Change change) {
        var starts = SizeWords.start(change.approval(), subject.leads(cluster));
        return "You asked for " + cluster.name() + " again, empty. " + starts + ".";
    }

    private String said(Cluster cluster, Change change) {
        return switch (change.status()) {
            case WAITING ->
                "You asked to restore ours. " + SizeWords.decides(change.approval(), subject.leads(cluster)) + ".";
            case QUEUED -> "Ours is restored when the change under way is done.";
            default -> "Atlas is asked to restore ours.";
        };
    }
}
