package dev.tailor.api;

import dev.tailor.catalog.Project;
import dev.tailor.cluster.Change;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Expiries;
import dev.tailor.cluster.NewCluster;
import dev.tailor.cluster.Outlook;
import dev.tailor.cluster.Refusal;
import dev.tailor.cluster.Requests;
import dev.tailor.team.Person;
import dev.tailor.web.DayField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What programs send about clusters, as wishes of ours. */
@ApplicationScoped
class ClusterWishes {
    @Inject
    Clusters clusters;

    @Inject
    Requests requests;

    @Inject
    Expiries expiries;

    @Inject
    Fingerprint fingerprint;

    /** Asks for a new cluster. */
    @Transactional
    Change create(Person who, ClusterBodies.New body) {
        requests.projectsFor(who);
        var problems = new LinkedHashMap<String, String>();
        var project = project(who, body.project(), problems);
        var expires = new DayField(body.expiresOn());
        expires.problem().ifPresent(sentence -> problems.put("expiresOn", sentence));
        var wish = new NewCluster(
                project.map(Project::id).orElse(null),
                body.name(),
                body.size(),
                body.storageGb(),
                body.description(),
                body.labels(),
                expires.day().orElse(null));
        requests.problems(who, wish).forEach((field, sentence) -> problems.putIfAbsent(member(field), sentence));
        Refusal.Invalid.ifAny(problems);
        try {
            return requests.ask(who, wish).currentChange().orElseThrow();
        } catch (Refusal.Invalid late) {
            throw late.in(ClusterWishes::member);
        }
    }

    /**
     * Changes what is asked of a cluster, if it is still as the program has read it.
     *
     * @return empty where it needs no change in Atlas
     */
    @Transactional
    Optional<Change> change(Person who, UUID id, String ifMatch, ClusterBodies.Change body) {
        var cluster = clusters.held(who, id);
        fingerprint.check(ifMatch, ClusterJson.of(cluster));
        if (!body.resizes() && !body.describes() && !body.dates()) {
            throw new Refusal.Invalid(Map.of("body", "Say what shall become different."));
        }
        if (body.describes()) {
            clusters.describe(
                    who,
                    id,
                    Objects.requireNonNullElse(body.description(), cluster.description()),
                    Objects.requireNonNullElse(body.labels(), cluster.labels()));
        }
        if (body.dates()) {
            expire(who, id, new DayField(body.expiresOn()));
        }
        return body.resizes() ? Optional.of(resize(who, cluster, body)) : Optional.empty();
    }

    private void expire(Person who, UUID id, DayField day) {
        day.problem().ifPresent(sentence -> {
            throw new Refusal.Invalid(Map.of("expiresOn", sentence));
        });
        try {
            expiries.set(who, id, day.day().orElse(null));
        } catch (Refusal.Invalid wrong) {
            throw wrong.in(ClusterWishes::member);
        }
    }

    private Change resize(Person who, Cluster cluster, ClusterBodies.Change body) {
        var size = body.size() == null ? new Outlook(cluster).size().id() : body.size();
        try {
            return clusters.resize(
                    who, cluster.id(), size, body.storageGb(), Objects.requireNonNullElse(body.reason(), ""));
        } catch (Refusal.Invalid wrong) {
            throw wrong.in(ClusterWishes::member);
        }
    }

    private Optional<Project> project(Person who, String wanted, Map<String, String> problems) {
        if (wanted == null) {
            return Optional.empty();
        }
        var found = requests.projectsFor(who).stream()
                .filter(one -> wanted.equals(one.atlasId()) || wanted.equals(one.name()))
                .findFirst();
        if (found.isEmpty()) {
            problems.put("project", "There is no project “" + wanted + "” in which you can ask for clusters.");
        }
        return found;
    }

    private static String member(String field) {
        return switch (field) {
            case "storage" -> "storageGb";
            case "expires" -> "expiresOn";
            default -> field;
        };
    }
}
