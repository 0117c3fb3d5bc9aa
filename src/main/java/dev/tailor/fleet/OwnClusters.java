package dev.tailor.fleet;

import dev.tailor.atlas.AtlasCluster;
import dev.tailor.cluster.AtlasTags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which of Atlas's clusters are Tailor's own. */
@ApplicationScoped
class OwnClusters {
    @Inject
    EntityManager database;

    /**
     * A cluster that somebody has asked Tailor for, and that has not ended.
     *
     * @param atlasId Atlas's id of it; null before it was seen
     */
    record Own(UUID id, String name, String atlasId) {}

    /** Those in a project of Atlas's. */
    List<Own> in(String projectId) {
        return database.createQuery("""
                        select c.id, c.name, c.inAtlas.atlasId from Cluster c
                        where c.project.atlasId = :project and c.endedAt is null""", Own.class)
                .setParameter("project", projectId)
                .getResultList();
    }

    /** By the tag, or by Atlas's id where somebody has taken the tag away; names can't change, but tags be copied. */
    static Optional<UUID> ownerOf(AtlasCluster found, List<Own> ours) {
        var tag = found.tags().get(AtlasTags.OURS);
        return ours.stream()
                .filter(own -> own.name().equals(found.name()))
                .filter(own -> own.id().toString().equals(tag)
                        || found.id() != null && found.id().equals(own.atlasId()))
                .map(Own::id)
                .findFirst();
    }
}
