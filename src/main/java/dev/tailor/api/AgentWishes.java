package dev.tailor.api;

import dev.tailor.cluster.Change;
import dev.tailor.cluster.Clusters;
import dev.tailor.team.Person;
import dev.tailor.team.SignedIn;
import io.quarkiverse.mcp.server.Tool;
import io.quarkiverse.mcp.server.ToolArg;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What agents may ask for, as {@link AgentTools} are what they may look at. */
@ApplicationScoped
@ForAgents
class AgentWishes {
    private static final String WHY = "Why, for the cluster's history";
    private static final String FOLLOW = " Answers when it is written down; follow it with get_cluster.";

    @Inject
    SignedIn signedIn;

    @Inject
    Clusters clusters;

    @Inject
    ClusterViews views;

    @Inject
    ClusterWishes wishes;

    @Inject
    PrototypeNames names;

    @Tool(
            name = "request_cluster",
            title = "Ask for a cluster",
            description = "Asks for a new cluster." + FOLLOW + " A large size waits for a team lead.",
            structuredContent = true,
            annotations = @Tool.Annotations(title = "Ask for a cluster", destructiveHint = false))
    ClusterJson requestCluster(
            @ToolArg(description = "Lower case letters, digits and hyphens") String name,
            @ToolArg(description = "A size's id, from list_sizes") String size,
            @ToolArg(description = "What it is for, for people") String description,
            @ToolArg(description = "Storage in GB; what the size begins with unless said", required = false)
                    Integer storageGb,
            @ToolArg(description = "The project's name, where the person has several", required = false) String project,
            @ToolArg(description = "The last day that it is to run, as in 2027-05-03", required = false)
                    String expiresOn,
            @ToolArg(description = "Labels, value by key; a project may need some", required = false)
                    Map<String, String> labels) {
        var who = signedIn.person();
        var asked = wishes.create(
                who, new ClusterBodies.New(project, name, size, storageGb, description, labels, expiresOn));
        return views.one(who, asked.cluster().id());
    }

    @Tool(
            name = "pause_cluster",
            title = "Pause a cluster",
            description = "Asks Atlas to stop a cluster's machines; nobody can connect, its data stay." + FOLLOW,
            structuredContent = true,
            annotations = @Tool.Annotations(title = "Pause a cluster", destructiveHint = false))
    ChangeJson pauseCluster(
            @ToolArg(description = AgentTools.NAME) String cluster,
            @ToolArg(description = AgentTools.PROJECT, required = false) String project,
            @ToolArg(description = WHY, required = false) String why) {
        return change(cluster, project, why, clusters::pause);
    }

    @Tool(
            name = "resume_cluster",
            title = "Resume a cluster",
            description = "Asks Atlas to start a paused cluster's machines again." + FOLLOW,
            structuredContent = true,
            annotations = @Tool.Annotations(title = "Resume a cluster", destructiveHint = false))
    ChangeJson resumeCluster(
            @ToolArg(description = AgentTools.NAME) String cluster,
            @ToolArg(description = AgentTools.PROJECT, required = false) String project,
            @ToolArg(description = WHY, required = false) String why) {
        return change(cluster, project, why, clusters::resume);
    }

    private ChangeJson change(String cluster, String project, String why, Asking asking) {
        var who = signedIn.person();
        var found = names.find(who, cluster, project);
        return ChangeJson.of(asking.ask(who, found.id(), Objects.requireNonNullElse(why, "")));
    }

    private interface Asking {
        Change ask(Person who, UUID cluster, String why);
    }
}
