package dev.tailor.review;

import dev.tailor.cluster.Cluster;
import dev.tailor.metrics.Used;
import dev.tailor.team.Person;
import dev.tailor.web.ClusterFlag;
import dev.tailor.web.Spreadsheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a review finds, as a spreadsheet takes it: a row for each cluster, in the order of the page. */
@ApplicationScoped
class HeldFile {
    /** The most rows of a file: more than any spreadsheet is read in. */
    static final int MOST = 10_000;

    private static final int AT_ONCE = 500;

    private static final List<String> COLUMNS = List.of(
            "name",
            "purpose",
            "team",
            "owner",
            "owner_email",
            "project",
            "state",
            "size",
            "memory_gb",
            "storage_gb",
            "dollars_a_month",
            "asked_at",
            "ready_at",
            "last_used_at",
            "expires_on",
            "differs",
            "to_look_at",
            "labels",
            "reviewed_by",
            "reviewed_at",
            "decided",
            "id");

    @Inject
    HeldList list;

    @Inject
    HeldRows rows;

    /** In one transaction, for labels are read on the way: of many clusters at once. */
    @Transactional
    String of(Person lead, HeldQuery query) {
        // all in one statement: a row that moves between two of them would be left out, or be there twice
        var found = list.page(lead, query, 0, MOST).rows();
        var written = new ArrayList<List<String>>();
        for (var from = 0; from < found.size(); from += AT_ONCE) {
            rows.of(found.subList(from, Math.min(found.size(), from + AT_ONCE)))
                    .forEach(row -> written.add(cells(row)));
        }
        return Spreadsheet.of(COLUMNS, written);
    }

    private static List<String> cells(Held row) {
        return Stream.of(about(row.cluster()), had(row.cluster()), known(row))
                .flatMap(List::stream)
                .map(Spreadsheet::harmless)
                .toList();
    }

    private static List<String> about(Cluster cluster) {
        return List.of(
                cluster.name(),
                cluster.description(),
                cluster.team(),
                cluster.owner().name(),
                cluster.owner().email(),
                cluster.project().name());
    }

    private static List<String> had(Cluster cluster) {
        return List.of(
                cluster.state().name().toLowerCase(Locale.ROOT),
                cluster.size().id(),
                Integer.toString(cluster.size().memoryGb()),
                Integer.toString(cluster.storageGb()),
                Integer.toString(cluster.size().priceAMonth()),
                cluster.askedAt().toString(),
                text(cluster.readyAt()));
    }

    private static List<String> known(Held row) {
        var cluster = row.cluster();
        var review = Optional.ofNullable(row.review());
        return List.of(
                text(Optional.ofNullable(row.used()).flatMap(Used::at)),
                cluster.expiry()
                        .map(expiry -> expiry.on())
                        .map(LocalDate::toString)
                        .orElse(""),
                Boolean.toString(cluster.drifted()),
                row.flags().stream().map(ClusterFlag::words).collect(Collectors.joining("; ")),
                labels(cluster),
                review.map(Review::by).orElse(""),
                text(review.map(Review::at)),
                review.map(Review::fate).orElse(""),
                cluster.id().toString());
    }

    private static String labels(Cluster cluster) {
        return cluster.labels().entrySet().stream()
                .map(label -> label.getKey() + ": " + label.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String text(Optional<Instant> moment) {
        return moment.map(Instant::toString).orElse("");
    }
}
