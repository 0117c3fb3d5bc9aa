package dev.tailor.provisioning;

import dev.tailor.atlas.AtlasConnection;
import dev.tailor.work.ReplicasCounted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Divides what Atlas takes from Tailor among its replicas, whose key is the same. */
@ApplicationScoped
class FairShare {
    @Inject
    AtlasConnection connection;

    void divide(@Observes ReplicasCounted replicas) {
        connection.divideAmong(replicas.alive());
    }
}
