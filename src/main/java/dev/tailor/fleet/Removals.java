package dev.tailor.fleet;

import dev.tailor.atlas.AtlasCluster;
import dev.tailor.atlas.AtlasClusters;
import dev.tailor.atlas.AtlasCode;
import dev.tailor.atlas.AtlasFailure;
import dev.tailor.team.Person;
import dev.tailor.work.Agenda;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * Deletes clusters that nobody asked Tailor for: looks what Atlas has under that name, writes down what is about to
 * happen, and asks Atlas once.
 */
@ApplicationScoped
public class Removals {
    @Inject
    AtlasClusters clusters;

    @Inject
    RemovalNotes notes;

    @Inject
    Agenda agenda;

    @Inject
    Clock clock;

    /**
     * Has Atlas delete it.
     *
     * @throws AtlasFailure where Atlas can't be asked, or it is unknown whether it has heard; the record says so
     */
    public Removal remove(Person who, FleetRow row) {
        var found = look(row.cluster());
        if (found.isEmpty()) {
            notes.gone(who, row);
            return new Removal.Gone();
        }
        var obstacle = obstacle(found.get(), row.cluster());
        return obstacle.orElseGet(() -> send(who, found.get(), row));
    }

    private Optional<AtlasCluster> look(ClusterInAtlas cluster) {
        try {
            return clusters.find(cluster.projectId(), cluster.name());
        } catch (AtlasFailure.NotFound missing) {
            if (isGone(missing)) {
                return Optional.empty();
            }
            throw missing;
        }
    }

    private Optional<Removal> obstacle(AtlasCluster found, ClusterInAtlas cluster) {
        if (!ClusterInAtlas.idOf(found).equals(cluster.atlasId())) {
            return Optional.of(new Removal.Another());
        }
        return notes.ownerOf(found, cluster.projectId()).map(Removal.Ours::new);
    }

    private Removal send(Person who, AtlasCluster found, FleetRow row) {
        notes.begin(who, row);
        try {
            clusters.delete(row.cluster().projectId(), found);
            notes.begun(who, row, "Atlas deletes it");
            return new Removal.Begun();
        } catch (AtlasFailure failure) {
            return ended(who, failure, row);
        } finally {
            agenda.put(CopyTask.instance(row.cluster().projectId()), clock.instant());
        }
    }

    private Removal ended(Person who, AtlasFailure failure, FleetRow row) {
        if (isGone(failure)) {
            notes.gone(who, row);
            return new Removal.Gone();
        }
        if (failure.hasCode(AtlasCode.CLUSTER_ALREADY_REQUESTED_DELETION)) {
            notes.begun(who, row, "Atlas was deleting it already");
            return new Removal.BegunBefore();
        }
        notes.failed(who, row, Outcome.of(failure, "Not deleted"));
        if (failure instanceof AtlasFailure.Refused || failure instanceof AtlasFailure.Conflict) {
            return new Removal.Refused(failure);
        }
        throw failure;
    }

    private static boolean isGone(AtlasFailure failure) {
        return failure.hasCode(AtlasCode.CLUSTER_NOT_FOUND) || failure.hasCode(AtlasCode.GROUP_NOT_FOUND);
    }
}
