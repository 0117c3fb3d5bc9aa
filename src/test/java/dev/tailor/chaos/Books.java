package dev.tailor.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tailor.chaos.Ledger.Wish;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The three books, opened when all has come to rest: what browsers saw, what Postgres says, what Atlas has. */
final class Books {
    private static final Set<String> MOVING =
            Set.of("STARTING", "BUILDING", "CHANGING", "UNSURE", "RETIRING", "DELETING");
    private static final Set<String> SETTLED = Set.of("READY", "PAUSED");

    /** What Atlas may say no with, and a person can do something about. */
    private static final Set<String> REASONS = Set.of("OUT_OF_CAPACITY", "NO_CAPACITY");

    private static final String CLUSTERS = """
            select c.id::text, c.name, c.state, c.storage_gb, s.instance_size, p.atlas_id as project, h.kind,
                   h.status, h.trouble_code, h.trouble_meaning
            from cluster c join size s on s.id = c.size_id join project p on p.id = c.project_id
            left join change h on h.id = c.current_change_id""";

    private static final String CHANGES = "select c.name, h.kind from change h join cluster c on c.id = h.cluster_id";

    private static final String LOGINS = """
            select c.name, l.username, p.atlas_id as project, l.made_at is not null as made
            from login l join cluster c on c.id = l.cluster_id join project p on p.id = l.project_id
            where l.removed_at is null""";

    private final Ledger ledger;
    private final List<Map<String, Object>> clusters;
    private final List<Map<String, Object>> changes;
    private final List<Map<String, Object>> logins;
    private final List<JsonNode> atlasClusters = new ArrayList<>();
    private final Map<String, JsonNode> atlasUsers = new HashMap<>();

    private final List<String> lost = new ArrayList<>();
    private final List<String> doubled = new ArrayList<>();
    private final List<String> orphaned = new ArrayList<>();

    private Books(Ledger ledger, Stage stage) throws Exception {
        this.ledger = ledger;
        this.clusters = stage.database().rows(CLUSTERS);
        this.changes = stage.database().rows(CHANGES);
        this.logins = stage.database().rows(LOGINS);
        for (var project : stage.database().rows("select atlas_id from project")) {
            var id = (String) project.get("atlas_id");
            atlasClusters.addAll(stage.atlas().clusters(id));
            stage.atlas()
                    .users(id)
                    .forEach(user ->
                            atlasUsers.put(id + "/" + user.path("username").asText(), user));
        }
    }

    /** What is under way. */
    static List<String> moving(Stage stage) throws Exception {
        return stage.database().rows(CLUSTERS).stream()
                .filter(cluster -> MOVING.contains(text(cluster, "state")))
                .map(Books::words)
                .toList();
    }

    static Verdict compare(Ledger ledger, Stage stage) throws Exception {
        var books = new Books(ledger, stage);
        books.creations();
        books.wishes();
        books.reasons();
        books.wantAndHave();
        books.strangers();
        books.users();
        return new Verdict(books.lost, books.doubled, books.orphaned, moving(stage));
    }

    /** Each creation that was accepted is one cluster, each that may have been is one at most. */
    private void creations() {
        var rows = clusters.stream().collect(Collectors.groupingBy(row -> text(row, "name"), Collectors.counting()));
        for (var entry : ledger.entries()) {
            if (entry.wish() == Wish.CREATE) {
                count(
                        entry.cluster() + " CREATE",
                        entry.accepted() ? 1 : 0,
                        entry.mayBeDone() ? 1 : 0,
                        rows.getOrDefault(entry.cluster(), 0L));
            }
        }
    }

    /** The same of every kind of change of every cluster. */
    private void wishes() {
        var rows = changes.stream()
                .collect(Collectors.groupingBy(
                        row -> text(row, "name") + " " + text(row, "kind"), Collectors.counting()));
        ledger.entries().stream()
                .filter(entry -> entry.wish() != Wish.LOGIN && entry.wish() != Wish.CREATE)
                .collect(Collectors.groupingBy(entry -> entry.cluster() + " " + entry.wish()))
                .forEach((wish, sent) -> count(
                        wish,
                        sent.stream().filter(Ledger.Entry::accepted).count(),
                        sent.stream().filter(Ledger.Entry::mayBeDone).count(),
                        rows.getOrDefault(wish, 0L)));
    }

    private void count(String what, long atLeast, long atMost, long found) {
        if (found < atLeast) {
            lost.add("%s: accepted %d times, stored %d times".formatted(what, atLeast, found));
        } else if (found > atMost) {
            doubled.add("%s: asked for %d times, stored %d times".formatted(what, atMost, found));
        }
    }

    /** What failed says why, and it is Atlas's reason. */
    private void reasons() {
        clusters.stream()
                .filter(row -> "FAILED".equals(row.get("status")) && !REASONS.contains(text(row, "trouble_code")))
                .forEach(row -> lost.add("%s failed, without a good reason: %s %s"
                        .formatted(words(row), row.get("trouble_code"), row.get("trouble_meaning"))));
    }

    private void wantAndHave() {
        var byTag = atlasClusters.stream().collect(Collectors.groupingBy(Books::tag));
        for (var row : clusters) {
            var have = byTag.getOrDefault(text(row, "id"), List.of());
            if (have.size() > 1) {
                doubled.add(words(row) + " is in Atlas " + have.size() + " times");
            }
            if (SETTLED.contains(text(row, "state"))) {
                compare(row, have);
            }
        }
    }

    private void compare(Map<String, Object> row, List<JsonNode> have) {
        if (have.isEmpty()) {
            lost.add(words(row) + " is not in Atlas");
            return;
        }
        var specs = have.get(0)
                .path("replicationSpecs")
                .path(0)
                .path("regionConfigs")
                .path(0)
                .path("electableSpecs");
        var size = specs.path("instanceSize").asText();
        var disk = specs.path("diskSizeGB").asInt();
        var paused = have.get(0).path("paused").asBoolean();
        if (!size.equals(row.get("instance_size"))
                || disk < (int) row.get("storage_gb")
                || paused != "PAUSED".equals(row.get("state"))) {
            lost.add("%s is %s with %d GB in Atlas, %s"
                    .formatted(words(row), size, disk, paused ? "paused" : "running"));
        }
    }

    /** Whatever Atlas has is somebody's who still has it. */
    private void strangers() {
        var alive = clusters.stream()
                .filter(row -> SETTLED.contains(text(row, "state"))
                        || MOVING.contains(text(row, "state"))
                        || "FAILED".equals(row.get("state")))
                .map(row -> text(row, "id"))
                .collect(Collectors.toSet());
        atlasClusters.stream()
                .filter(cluster -> !alive.contains(tag(cluster)))
                .forEach(cluster -> orphaned.add(cluster.path("name").asText() + " is in Atlas, "
                        + cluster.path("stateName").asText() + ", and nobody has it"));
    }

    private void users() {
        var known = new HashMap<String, String>();
        for (var login : logins) {
            var address = text(login, "project") + "/" + text(login, "username");
            known.put(address, text(login, "name"));
            if (Boolean.TRUE.equals(login.get("made")) && !atlasUsers.containsKey(address)) {
                lost.add("the login " + address + " of " + login.get("name") + " is not in Atlas");
            }
        }
        atlasUsers.keySet().stream()
                .filter(address -> !known.containsKey(address))
                .forEach(address -> orphaned.add("the login " + address + " is in Atlas, and nobody has it"));
    }

    private static String tag(JsonNode cluster) {
        return StreamSupport.stream(cluster.path("tags").spliterator(), false)
                .filter(tag -> tag.path("key").asText().equals("tailor-cluster"))
                .map(tag -> tag.path("value").asText())
                .findFirst()
                .orElse("");
    }

    private static String words(Map<String, Object> row) {
        var change = row.get("kind") == null ? "" : ", " + row.get("kind") + " " + row.get("status");
        return "%s (%s%s, %s with %s GB)"
                .formatted(row.get("name"), row.get("state"), change, row.get("instance_size"), row.get("storage_gb"));
    }

    private static String text(Map<String, Object> row, String column) {
        return String.valueOf(row.get(column));
    }
}
