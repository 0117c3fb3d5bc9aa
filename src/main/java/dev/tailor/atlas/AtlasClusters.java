package dev.tailor.atlas;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The clusters of projects, dedicated, free and flex alike. Every method blocks and throws {@link AtlasFailure}; those
 * that name a cluster throw {@link AtlasFailure.NotFound} with {@link AtlasCode#CLUSTER_NOT_FOUND} where there is none.
 * What changes a cluster is sent once and answers before Atlas has done it: ask again to see it settle.
 */
@ApplicationScoped
public class AtlasClusters {
    private final Calls calls;
    private final ClustersEndpoint clusters;
    private final FlexClustersEndpoint flexClusters;
    private final ProjectsEndpoint projects;

    AtlasClusters(Connection connection) {
        calls = connection.calls();
        clusters = connection.endpoint(ClustersEndpoint.class);
        flexClusters = connection.endpoint(FlexClustersEndpoint.class);
        projects = connection.endpoint(ProjectsEndpoint.class);
    }

    /** The cluster of that name. Only Atlas's own word that there is none makes it empty; all else is thrown. */
    public Optional<AtlasCluster> find(String groupId, String name) {
        return calls.find(() -> get(groupId, name), AtlasCode.CLUSTER_NOT_FOUND).map(ClusterJson::cluster);
    }

    /** The same with all that Atlas says of it. */
    public Optional<AtlasClusterDocument> findDocument(String groupId, String name) {
        return calls.find(() -> document(groupId, name), AtlasCode.CLUSTER_NOT_FOUND)
                .map(AtlasClusterDocument::of);
    }

    /** All clusters of a project, two calls per 500 of a kind; a failing page fails the list. */
    public List<AtlasCluster> list(String groupId) {
        return stream(groupId).toList();
    }

    /**
     * Every cluster of every project that our credentials see, asked for as the stream is read: one call per 500
     * projects, and for each project one per 500 clusters of a kind. One page of each list is held at a time, however
     * many clusters there are. A project that fails fails the whole.
     */
    public Stream<AtlasClusterOfProject> everywhere() {
        Stream<AtlasProject> all = calls.all((page, size, count) -> projects.list(page, size, count));
        return all.flatMap(project -> stream(project.id()).map(cluster -> new AtlasClusterOfProject(project, cluster)));
    }

    private Stream<AtlasCluster> stream(String groupId) {
        Stream<ClusterJson> dedicated = calls.all((page, size, count) -> clusters.list(groupId, page, size, count));
        Stream<ClusterJson> flex = calls.all((page, size, count) -> flexClusters.list(groupId, page, size, count));
        return Stream.concat(dedicated, flex).map(ClusterJson::cluster);
    }

    /** One page of a project's dedicated and free clusters; flex clusters are a list of their own. */
    public AtlasPage<AtlasCluster> page(String groupId, AtlasPageRequest asked) {
        return calls.page(asked, (page, size, count) -> clusters.list(groupId, page, size, count))
                .map(ClusterJson::cluster);
    }

    /**
     * All that Atlas says of a cluster, fields that this client does not know included.
     *
     * @throws AtlasFailure.NotFound in Atlas's words where there is none
     */
    public JsonNode document(String groupId, String name) {
        return either(
                () -> calls.read(() -> clusters.tree(groupId, name)),
                () -> calls.read(() -> flexClusters.tree(groupId, name)));
    }

    /** Whether there is such a cluster: only Atlas's own word makes it false. */
    public boolean exists(String groupId, String name) {
        return find(groupId, name).isPresent();
    }

    /**
     * Asks Atlas to build a cluster. Where the answer is lost ({@link AtlasFailure#maybeDone()}), {@link #find} and a
     * tag of one's own tell whether it was heard.
     */
    public AtlasCluster create(String groupId, NewAtlasCluster cluster) {
        return calls.change(() -> cluster.flex()
                        ? flexClusters.create(groupId, NewFlexJson.of(cluster))
                        : clusters.create(groupId, NewClusterJson.of(cluster)))
                .cluster();
    }

    /** Changes size, disk or both of a dedicated cluster that was just read; regions and nodes stay as they are. */
    public AtlasCluster resize(String groupId, AtlasClusterDocument present, Resize resize) {
        return change(
                groupId, present.cluster().name(), ClusterChange.resize(new Resizing(resize).applyTo(present.tree())));
    }

    /** Pauses a dedicated cluster; a paused one is {@link AtlasCode#CLUSTER_ALREADY_PAUSED}. */
    public AtlasCluster pause(String groupId, String name) {
        return change(groupId, name, ClusterChange.pause(true));
    }

    /** Resumes a paused cluster; nothing happens to a running one. */
    public AtlasCluster resume(String groupId, String name) {
        return change(groupId, name, ClusterChange.pause(false));
    }

    /** Replaces all tags. */
    public AtlasCluster tag(String groupId, String name, Map<String, String> tags) {
        return changeEither(groupId, name, ClusterChange.tag(tags));
    }

    /** Protects a cluster from deletion, or no longer. */
    public AtlasCluster protect(String groupId, String name, boolean protect) {
        return changeEither(groupId, name, ClusterChange.protect(protect));
    }

    /** Begins the deletion of a cluster and of everything in it. */
    public void delete(String groupId, String name) {
        either(
                () -> calls.change(() -> clusters.delete(groupId, name)),
                () -> calls.change(() -> flexClusters.delete(groupId, name)));
    }

    /** Begins the deletion of a cluster that was read before, in its own family: one call, whatever the answer. */
    public void delete(String groupId, AtlasCluster cluster) {
        if (cluster.flex()) {
            calls.change(() -> flexClusters.delete(groupId, cluster.name()));
        } else {
            calls.change(() -> clusters.delete(groupId, cluster.name()));
        }
    }

    /** Whether what was changed about the project's logins and network access has reached this cluster. */
    public ChangeStatus status(String groupId, String name) {
        return calls.read(() -> clusters.status(groupId, name));
    }

    private ClusterJson get(String groupId, String name) {
        return either(
                () -> calls.read(() -> clusters.get(groupId, name)),
                () -> calls.read(() -> flexClusters.get(groupId, name)));
    }

    private AtlasCluster change(String groupId, String name, ClusterChange change) {
        return calls.change(() -> clusters.change(groupId, name, change)).cluster();
    }

    private AtlasCluster changeEither(String groupId, String name, ClusterChange change) {
        return either(() -> change(groupId, name, change), () -> calls.change(
                        () -> flexClusters.change(groupId, name, change))
                .cluster());
    }

    // Both families share their names; asked in the wrong one, Atlas says so and does nothing.
    private static <T> T either(Supplier<T> dedicated, Supplier<T> flex) {
        try {
            return dedicated.get();
        } catch (AtlasFailure.Refused refused) {
            if (refused.hasCode(AtlasCode.IS_FLEX)) {
                return flex.get();
            }
            throw refused;
        }
    }
}
