package dev.tailor.api;

import dev.tailor.catalog.Project;
import dev.tailor.catalog.Size;
import dev.tailor.catalog.Sizes;
import dev.tailor.cluster.Change;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.NewCluster;
import dev.tailor.cluster.Outlook;
import dev.tailor.cluster.Refusal;
import dev.tailor.cluster.Requests;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the prototype's endpoints are sent, as wishes of ours. */
@ApplicationScoped
class PrototypeWishes {
    /** What our fields are called there. */
    private static final Map<String, String> THERE = Map.of(
            "name", "clusterName",
            "description", "clusterDescription",
            "size", "instanceSizeName",
            "storage", "diskSizeGB");

    @Inject
    Clusters clusters;

    @Inject
    Requests requests;

    @Inject
    Sizes sizes;

    @Inject
    PrototypeNames names;

    /** Asks for a new cluster. */
    @Transactional
    Cluster create(Person who, PrototypeBodies.New body, String project) {
        var problems = new LinkedHashMap<String, String>();
        var storage = whole(body.diskSizeGB(), problems);
        var home = home(who, project, problems);
        var size = size(body.instanceSizeName(), teams(who, home));
        var wish = new NewCluster(
                home,
                body.clusterName(),
                size.map(Size::id).orElse(Objects.requireNonNullElse(body.instanceSizeName(), "")),
                storage,
                body.clusterDescription(),
                Map.of());
        requests.problems(who, wish).forEach((field, sentence) -> problems.putIfAbsent(there(field), sentence));
        version(who, body.mongoDBVersion(), home, problems);
        Refusal.Invalid.ifAny(problems);
        try {
            return requests.ask(who, wish);
        } catch (Refusal.Invalid late) {
            throw late.in(PrototypeWishes::there);
        }
    }

    /** Asks for another size, more storage, or both. */
    Change modify(Person who, PrototypeBodies.Change body, String project) {
        var problems = new LinkedHashMap<String, String>();
        var storage = whole(body.diskSizeGB(), problems);
        if (body.instanceSizeName() == null && body.diskSizeGB() == null) {
            problems.put("instanceSizeName", "Say the size or the storage that it shall have.");
        }
        Refusal.Invalid.ifAny(problems);
        var cluster = names.find(who, body.clusterName(), project);
        var size = body.instanceSizeName() == null
                ? new Outlook(cluster).size().id()
                : size(body.instanceSizeName(), List.of(cluster.team()))
                        .map(Size::id)
                        .orElse(body.instanceSizeName());
        try {
            return clusters.resize(who, cluster.id(), size, storage, "");
        } catch (Refusal.Invalid wrong) {
            throw wrong.in(PrototypeWishes::there);
        }
    }

    /** Of several on such machines, one that these teams can have. */
    private Optional<Size> size(String name, List<String> teams) {
        return sizes.offeredTo(teams).stream()
                .filter(size -> size.id().equals(name) || size.runsOn(String.valueOf(name)))
                .findFirst();
    }

    /** Whose it may be: the project's, or, where none is named, the person's. */
    private List<String> teams(Person who, Long home) {
        return requests.projectsFor(who).stream()
                .filter(project -> home == null || project.id().equals(home))
                .map(Project::team)
                .toList();
    }

    /** The project that is named; null leaves it to the rules to find the only one. */
    private Long home(Person who, String project, Map<String, String> problems) {
        if (project == null) {
            return null;
        }
        var found = requests.projectsFor(who).stream()
                .filter(one -> names.isCalled(project, one.name(), one.atlasId()))
                .findFirst();
        if (found.isEmpty()) {
            problems.put("project", "There is no project “" + project + "” in which you can ask for clusters.");
        }
        return found.map(one -> one.id()).orElse(null);
    }

    private void version(Person who, String wanted, Long home, Map<String, String> problems) {
        var built = requests.projectsFor(who).stream()
                .filter(one -> home == null || one.id().equals(home))
                .map(one -> one.mongodbVersion())
                .findFirst();
        built.filter(version -> wanted != null && !wanted.equals(version))
                .ifPresent(version -> problems.put("mongoDBVersion", "Clusters are built with " + version + " there."));
    }

    private static Integer whole(Double gigabytes, Map<String, String> problems) {
        if (gigabytes == null) {
            return null;
        }
        if (gigabytes != Math.rint(gigabytes) || Math.abs(gigabytes) > 1_000_000) {
            problems.put("diskSizeGB", "Storage is a whole number of GB.");
            return null;
        }
        return gigabytes.intValue();
    }

    private static String there(String field) {
        return THERE.getOrDefault(field, field);
    }
}
