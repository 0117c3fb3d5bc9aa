package dev.tailor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tailor.catalog.Size;
import dev.tailor.cluster.ApprovalWords;
import dev.tailor.cluster.Change;
import dev.tailor.cluster.Decision;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * A change, and what has become of it. What does not apply is left out.
 *
 * @param kind create, resize, pause, resume, restore, delete
 * @param status waiting, queued, due, sent, done, failed, declined, withdrawn, replaced, expired, forgotten
 * @param awaited who decides, or has decided, before it begins, and why; absent where it begins at once
 * @param undoableUntil until when a deletion can be withdrawn; absent where it can't
 * @param trouble why Atlas has not done it, last time it was asked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangeJson(
        long id,
        UUID cluster,
        String clusterName,
        String kind,
        String status,
        SomebodyJson askedBy,
        Instant askedAt,
        String reason,
        Content from,
        Content to,
        AwaitedJson awaited,
        Verdict decision,
        Instant undoableUntil,
        Instant sentAt,
        Instant finishedAt,
        Instant nextTryAt,
        TroubleJson trouble,
        Map<String, String> links) {

    /** What a cluster has before or after a change. */
    public record Content(String size, int storageGb) {
        static Content of(Size size, Integer storageGb) {
            return size == null ? null : new Content(size.id(), storageGb);
        }
    }

    /** @param by a lead's name; absent where a rule decided */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Verdict(boolean byRule, String by, Instant at, String note) {
        static Verdict of(Decision decision) {
            return new Verdict(decision.byRule(), decision.byName(), decision.at(), decision.note());
        }
    }

    /**
     * Whom a change waits for.
     *
     * @param by lead, administrator
     * @param because size, cost, production, quota
     * @param words the same for people
     */
    public record AwaitedJson(String by, List<String> because, String words) {
        static AwaitedJson of(Change change) {
            var approval = change.approval();
            return approval.waits()
                    ? new AwaitedJson(
                            word(approval.outcome()),
                            approval.reasons().stream().map(ChangeJson::word).toList(),
                            ApprovalWords.because(change))
                    : null;
        }
    }

    static ChangeJson of(Change change) {
        return new ChangeJson(
                change.id(),
                change.cluster().id(),
                change.cluster().name(),
                word(change.kind()),
                word(change.status()),
                SomebodyJson.of(change.askedBy()),
                change.askedAt(),
                change.reason(),
                Content.of(change.fromSize(), change.fromStorageGb()),
                Content.of(change.toSize(), change.toStorageGb()),
                AwaitedJson.of(change),
                change.decision().map(Verdict::of).orElse(null),
                change.notBefore().filter(end -> !change.cannotBeUndone()).orElse(null),
                change.sentAt().orElse(null),
                change.finishedAt().orElse(null),
                change.nextTryAt().orElse(null),
                change.trouble().map(TroubleJson::of).orElse(null),
                Map.of(
                        "self",
                        Addresses.change(change.id()),
                        "cluster",
                        Addresses.cluster(change.cluster().id())));
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
