package dev.tailor.cluster;

import dev.tailor.catalog.Amounts;
import dev.tailor.catalog.Project;
import dev.tailor.catalog.Size;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;

/** Writes new clusters down; of several for one name at once, one gets it. */
@ApplicationScoped
class NewClusters {
    @Inject
    ClusterStore clusters;

    /**
     * Stores what somebody has wished for.
     *
     * @param wish without mistakes; what it leaves open is the size's preset
     * @throws Refusal.Invalid where the name was taken meanwhile
     */
    Cluster store(Somebody owner, Project project, Size size, NewCluster wish, Instant now) {
        var storage = storage(size, wish);
        var whole = new NewCluster(project.id(), wish.name(), size.id(), storage, wish.description(), wish.labels());
        var cluster = new Cluster(UUID.randomUUID(), project, size, owner, whole, now);
        cluster.agreeOnProtection(project.production());
        try {
            clusters.persistAndFlush(cluster);
        } catch (PersistenceException failed) {
            throw isTaken(failed) ? taken() : failed;
        }
        return cluster;
    }

    /** What it will count of the team's quota. */
    static Amounts amounts(Size size, NewCluster wish) {
        return Amounts.of(size, storage(size, wish));
    }

    private static int storage(Size size, NewCluster wish) {
        return wish.storageGb() == null ? size.storageGb() : wish.storageGb();
    }

    /** Whether the index that holds names has decided a race; anything else is no fault of the name. */
    private static boolean isTaken(Throwable failed) {
        return Stream.iterate(failed, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof ConstraintViolationException violation
                        && "cluster_name".equals(violation.getConstraintName()));
    }

    private static Refusal.Invalid taken() {
        return new Refusal.Invalid(
                Map.of("name", "This name was taken a moment ago, perhaps by yourself in another tab."));
    }
}
