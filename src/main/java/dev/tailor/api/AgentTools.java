package dev.tailor.api;

import dev.tailor.cluster.Refusal;
import dev.tailor.team.SignedIn;
import io.quarkiverse.mcp.server.Tool;
import io.quarkiverse.mcp.server.ToolArg;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Duration;
import java.util.Map;

/**
 * What agents may look at, as tools of the Model Context Protocol at {@code /mcp}: the API's answers over the same
 * services, with the rights of the person whose token the agent holds. {@link AgentWishes} are what they may ask for. No
 * tool makes, shows or resets a password.
 */
@ApplicationScoped
@ForAgents
class AgentTools {
    static final String NAME = "The cluster's name";
    static final String PROJECT = "Its project's name, where several have a cluster of that name";

    @Inject
    SignedIn signedIn;

    @Inject
    SizesApi sizes;

    @Inject
    ClusterViews views;

    @Inject
    PrototypeNames names;

    @Inject
    Patience patience;

    @Tool(
            name = "list_sizes",
            title = "Sizes",
            description = "Sizes that can be asked for, small to large: memory and storage in GB, price in US dollars,"
                    + " and whether a team lead decides first.",
            structuredContent = true,
            annotations = @Tool.Annotations(title = "Sizes", readOnlyHint = true, destructiveHint = false))
    Listing<SizeJson> listSizes() {
        return sizes.list();
    }

    @Tool(
            name = "list_clusters",
            title = "Clusters",
            description = "Clusters that this person may see, newest first.",
            structuredContent = true,
            annotations = @Tool.Annotations(title = "Clusters", readOnlyHint = true, destructiveHint = false))
    Listing<ClusterJson> listClusters(
            @ToolArg(description = "Part of a name, a description, an owner or a label", required = false)
                    String search,
            @ToolArg(description = "How many at most, 1 to 500", required = false, defaultValue = "50") int limit,
            @ToolArg(description = "The value of after= in the answer before", required = false) String after) {
        return views.page(signedIn.person(), ClusterSearch.of(address(search, limit, after)));
    }

    @Tool(
            name = "get_cluster",
            title = "A cluster",
            description = "What a cluster is now: its state, size, connection string and the change under way.",
            structuredContent = true,
            annotations = @Tool.Annotations(title = "A cluster", readOnlyHint = true, destructiveHint = false))
    @Blocking
    Uni<ClusterJson> getCluster(
            @ToolArg(description = NAME) String cluster,
            @ToolArg(description = PROJECT, required = false) String project,
            @ToolArg(
                            description = "Seconds to wait until nothing moves any more, 0 to 55",
                            required = false,
                            defaultValue = "0")
                    int waitSeconds) {
        var who = signedIn.person();
        var id = names.find(who, cluster, project).id();
        return patience.until(
                () -> views.one(who, id), ClusterJson::settled, Duration.ofSeconds(Math.max(0, waitSeconds)));
    }

    @Tool(
            name = "get_connection_string",
            title = "Connection string",
            description = "Where a cluster answers, without a login: people make logins on its page.",
            structuredContent = true,
            annotations = @Tool.Annotations(title = "Connection string", readOnlyHint = true, destructiveHint = false))
    Map<String, String> getConnectionString(
            @ToolArg(description = NAME) String cluster,
            @ToolArg(description = PROJECT, required = false) String project) {
        var found = names.find(signedIn.person(), cluster, project);
        var address = found.connectionString()
                .orElseThrow(() -> new Refusal.NotPossible(
                        found.name() + " has no connection string yet: it is " + ChangeJson.word(found.state()) + "."));
        return Map.of("cluster", found.name(), "connectionString", address);
    }

    private static MultivaluedMap<String, String> address(String search, int limit, String after) {
        var address = new MultivaluedHashMap<String, String>();
        address.add("q", search);
        address.add("limit", Integer.toString(limit));
        address.add("after", after);
        return address;
    }
}
