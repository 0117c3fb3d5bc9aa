package dev.tailor.chaos;

import static dev.tailor.chaos.Postgres.text;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tailor.chaos.Ledger.Entry;
import dev.tailor.chaos.Ledger.Wish;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Each cluster is in Atlas as it was asked for, once; and whatever is in Atlas is somebody's. */
final class ClusterBook {
    private static final Set<String> SETTLED = Set.of("READY", "PAUSED");

    /** What Atlas says no with through no fault of Tailor's. */
    private static final Set<String> REASONS = Set.of("OUT_OF_CAPACITY", "NO_CAPACITY");

    private final Ledger ledger;
    private final Meddler meddler;
    private final Postgres postgres;
    private final Things atlas;
    private final Findings findings;

    ClusterBook(Ledger ledger, Meddler meddler, Postgres postgres, Things atlas, Findings findings) {
        this.ledger = ledger;
        this.meddler = meddler;
        this.postgres = postgres;
        this.atlas = atlas;
        this.findings = findings;
    }

    void compare() {
        var byTag = atlas.clusters().stream().collect(Collectors.groupingBy(Tagged::with));
        for (var row : postgres.clusters()) {
            var have = byTag.getOrDefault(text(row, "id"), List.of());
            if (have.size() > 1) {
                findings.doubled("%s is in Atlas %d times", words(row), have.size());
            }
            if (text(row, "state").equals("FORGOTTEN")) {
                kept(row, have);
            } else if (SETTLED.contains(text(row, "state"))) {
                compare(row, have);
            }
            description(row);
            reason(row);
        }
        strangers();
    }

    private void compare(Map<String, Object> row, List<JsonNode> have) {
        if (have.isEmpty()) {
            findings.lost("%s is not in Atlas", words(row));
        } else if (row.get("drift") == null && !asAsked(row, have.get(0))) {
            findings.lost("%s is otherwise in Atlas, and no page says so: %s", words(row), have.get(0));
        } else if (row.get("drift") != null && !mayDiffer(row)) {
            findings.lost("%s differs from Atlas, and nobody did that: %s", words(row), row.get("drift"));
        }
    }

    /** Somebody has changed it in Atlas, or took back what Atlas was asked already: docs/reliability.md. */
    private boolean mayDiffer(Map<String, Object> row) {
        return meddler.changed().contains(text(row, "name")) || (boolean) row.get("withdrawn_late");
    }

    /** What Tailor has forgotten stays in Atlas, unless somebody wanted it gone before, or it never was there. */
    private void kept(Map<String, Object> row, List<JsonNode> have) {
        var name = text(row, "name");
        var built = postgres.changes().stream()
                .anyMatch(change -> name.equals(change.get("name"))
                        && "CREATE".equals(change.get("kind"))
                        && "DONE".equals(change.get("status")));
        var unwanted = meddler.changed().contains(name)
                || ledger.mayHave(Wish.DELETE, name)
                || ledger.mayHave(Wish.WITHDRAWAL, name);
        if (have.isEmpty() && built && !unwanted) {
            findings.lost("%s was to be kept in Atlas, and is gone", words(row));
        }
    }

    private static boolean asAsked(Map<String, Object> row, JsonNode cluster) {
        var specs = cluster.at("/replicationSpecs/0/regionConfigs/0/electableSpecs");
        var paused = cluster.path("paused").asBoolean();
        var edition = row.get("edition");
        return specs.path("instanceSize").asText().equals(row.get("instance_size"))
                && specs.path("diskSizeGB").asInt() >= (int) row.get("storage_gb")
                && paused == "PAUSED".equals(row.get("state"))
                // A paused cluster takes no tags.
                && (paused
                        || edition == null
                        || Tagged.value(cluster, "edition").equals(edition));
    }

    /** That of the last accepted edit, or of one whose answer was lost. */
    private void description(Map<String, Object> row) {
        var edits = ledger.entries(Wish.EDIT)
                .filter(entry -> entry.cluster().equals(row.get("name")))
                .toList();
        var last = edits.stream().filter(Entry::accepted).reduce((earlier, later) -> later);
        var known = edits.stream()
                .anyMatch(entry ->
                        !entry.accepted() && entry.mayBeDone() && entry.detail().equals(row.get("description")));
        last.filter(edit -> !known && !edit.detail().equals(row.get("description")))
                .ifPresent(edit -> findings.lost(
                        "%s is described as “%s”: %s", words(row), row.get("description"), edit.detail()));
    }

    private void reason(Map<String, Object> row) {
        var name = text(row, "name");
        var theirs = meddler.changed().contains(name) || meddler.taken().contains(name);
        if ("FAILED".equals(row.get("status")) && !theirs && !REASONS.contains(text(row, "trouble_code"))) {
            findings.lost(
                    "%s failed without a good reason: %s %s",
                    words(row), row.get("trouble_code"), row.get("trouble_meaning"));
        }
    }

    /** Whatever Atlas has is somebody's who still has it, and what others have built stays. */
    private void strangers() {
        var alive = postgres.clusters().stream()
                .filter(row -> !EndBook.ENDED.contains(text(row, "state")))
                .map(row -> text(row, "id"))
                .collect(Collectors.toSet());
        atlas.clusters().stream()
                .filter(cluster -> !Tagged.with(cluster).isEmpty() && !alive.contains(Tagged.with(cluster)))
                .filter(cluster ->
                        !ledger.mayHave(Wish.FORGET, cluster.path("name").asText()))
                .forEach(cluster -> findings.orphaned(
                        "%s is in Atlas, %s, and nobody has it", cluster.path("name"), cluster.path("stateName")));
        var untagged = atlas.clusters().stream()
                .filter(cluster -> Tagged.with(cluster).isEmpty())
                .map(cluster -> cluster.path("name").asText())
                .collect(Collectors.toSet());
        meddler.built().stream()
                .filter(name -> !untagged.contains(name))
                .forEach(name -> findings.lost("%s was not Tailor’s, and is gone or taken", name));
    }

    private static String words(Map<String, Object> row) {
        var change = row.get("kind") == null ? "" : ", " + row.get("kind") + " " + row.get("status");
        return "%s (%s%s, %s with %s GB)"
                .formatted(row.get("name"), row.get("state"), change, row.get("instance_size"), row.get("storage_gb"));
    }
}
