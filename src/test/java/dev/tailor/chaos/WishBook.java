package dev.tailor.chaos;

import static dev.tailor.chaos.Postgres.text;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tailor.chaos.Ledger.Entry;
import dev.tailor.chaos.Ledger.Wish;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What somebody wanted last is so: in Tailor what was asked for there, in Atlas what its own console was told. */
final class WishBook {
    private static final Set<String> SETTLED = Set.of("READY", "PAUSED");

    private final Ledger ledger;
    private final Meddler meddler;
    private final Postgres postgres;
    private final Map<String, JsonNode> inAtlas;
    private final Findings findings;

    WishBook(Ledger ledger, Meddler meddler, Postgres postgres, Things atlas, Findings findings) {
        this.ledger = ledger;
        this.meddler = meddler;
        this.postgres = postgres;
        this.inAtlas = atlas.clusters().stream()
                .filter(cluster -> !Tagged.with(cluster).isEmpty())
                .collect(Collectors.toMap(Tagged::with, Function.identity(), (one, other) -> one));
        this.findings = findings;
    }

    void compare() {
        for (var row : postgres.clusters()) {
            if (SETTLED.contains(text(row, "state"))) {
                size(row);
                var cluster = inAtlas.get(text(row, "id"));
                if (cluster != null) {
                    meddler.last()
                            .getOrDefault(text(row, "name"), Map.of())
                            .forEach((setting, value) -> stays(text(row, "name"), cluster, setting, value));
                }
            }
        }
    }

    /** Where one resize was accepted and came to be, that is its size: unless somebody took what Atlas had. */
    private void size(Map<String, Object> row) {
        var name = text(row, "name");
        var resizes = ledger.entries(Wish.RESIZE)
                .filter(entry -> entry.cluster().equals(name) && entry.mayBeDone())
                .filter(entry -> !entry.detail().equals(Errands.AS_IT_IS))
                .toList();
        var done = postgres.changes().stream()
                .filter(change -> name.equals(change.get("name")) && "RESIZE".equals(change.get("kind")))
                .toList();
        if (resizes.size() == 1
                && done.size() == 1
                && resizes.get(0).accepted()
                && "DONE".equals(done.get(0).get("status"))
                && !ledger.mayHave(Wish.TAKE, name)
                && !resizes.get(0).detail().equals(row.get("size"))) {
            findings.lost(
                    "%s is of size %s: %s was asked for",
                    name, row.get("size"), resizes.get(0).detail());
        }
    }

    /** What Atlas's own console was told stays, until somebody wants it otherwise. */
    private void stays(String name, JsonNode cluster, String setting, Object value) {
        var specs = cluster.at("/replicationSpecs/0/regionConfigs/0/electableSpecs");
        var so =
                switch (setting) {
                    case "instanceSize" ->
                        decided(name, true, Wish.RESIZE)
                                || specs.path("instanceSize").asText().equals(value);
                    case "diskSizeGB" ->
                        decided(name, false, Wish.RESIZE)
                                || specs.path("diskSizeGB").asInt() >= (int) value;
                    case "paused" ->
                        decided(name, false, Wish.PAUSE, Wish.RESUME, Wish.DELETE)
                                || cluster.path("paused").asBoolean() == (boolean) value;
                    default ->
                        decided(name, false, Wish.DELETE)
                                || cluster.path(setting).asBoolean() == (boolean) value;
                };
        if (!so) {
            findings.lost("%s: Atlas’s own console set %s to %s, and nobody took that back", name, setting, value);
        }
    }

    /** @param sized whether what is about storage alone does not count */
    private boolean decided(String name, boolean sized, Wish... wishes) {
        return ledger.mayHave(Wish.RESTORE, name)
                || ledger.entries().stream()
                        .filter(entry -> entry.cluster().equals(name)
                                && Arrays.asList(wishes).contains(entry.wish()))
                        .filter(Entry::mayBeDone)
                        .anyMatch(entry -> !sized || !entry.detail().equals(Errands.AS_IT_IS));
    }
}
