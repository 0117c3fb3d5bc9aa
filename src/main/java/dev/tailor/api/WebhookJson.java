package dev.tailor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tailor.news.OutletRow;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A webhook; never its address, nor its secret.
 *
 * @param team whose news it is told; absent: every team's
 * @param host where it leads
 * @param format cloudevents or chat
 * @param kinds of news that it is told
 * @param formerSecretUntil until when the secret before the present one signs too; absent where there is none
 * @param lastCall how it answered last; absent: it was never called
 * @param failures how often it failed since it last took something
 * @param paused absent where it is told what happens
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WebhookJson(
        UUID id,
        String name,
        String team,
        String host,
        String format,
        List<String> kinds,
        String madeBy,
        Instant madeAt,
        Instant formerSecretUntil,
        Call lastCall,
        int failures,
        Pause paused) {
    /** @param outcome to be read after the host: answered 204 */
    @Schema(name = "WebhookCall")
    public record Call(Instant at, boolean taken, String outcome) {}

    /** @param by who has paused it */
    @Schema(name = "WebhookPause")
    public record Pause(Instant at, String by) {}

    static WebhookJson of(OutletRow row) {
        return new WebhookJson(
                row.id(),
                row.name(),
                row.team(),
                row.host(),
                row.format().key(),
                row.kindKeys(),
                row.madeBy(),
                row.madeAt(),
                row.formerUntil(),
                row.lastAt() == null ? null : new Call(row.lastAt(), row.lastTaken(), row.lastOutcome()),
                row.failures(),
                row.pausedAt() == null ? null : new Pause(row.pausedAt(), row.pausedBy()));
    }
}
