package dev.tailor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tailor.cluster.Expiry;
import dev.tailor.metrics.Used;
import dev.tailor.review.Held;
import dev.tailor.web.ClusterFlag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A cluster as a review looks at it. What is not known is left out.
 *
 * @param purpose its description; may be empty
 * @param dollarsAMonth when it runs
 * @param since when it was ready first, or asked for where it was not yet
 * @param lastUsedAt the end of the last hour in which somebody was connected
 * @param expiresOn the last day that it is to run
 * @param differs whether Atlas has something else than was asked
 * @param toLookAt what pages point out: alerts, its expiry, an owner who has left
 * @param reviewed the latest review
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HeldJson(
        String id,
        String name,
        String team,
        SomebodyJson owner,
        String purpose,
        String state,
        String size,
        int storageGb,
        int dollarsAMonth,
        Instant since,
        Instant lastUsedAt,
        LocalDate expiresOn,
        boolean differs,
        List<String> toLookAt,
        ReviewJson reviewed) {
    static HeldJson of(Held held) {
        var cluster = held.cluster();
        return new HeldJson(
                cluster.id().toString(),
                cluster.name(),
                cluster.team(),
                SomebodyJson.of(cluster.owner()),
                cluster.description(),
                ChangeJson.word(cluster.state()),
                cluster.size().id(),
                cluster.storageGb(),
                cluster.size().priceAMonth(),
                held.since(),
                Optional.ofNullable(held.used()).flatMap(Used::at).orElse(null),
                cluster.expiry().map(Expiry::on).orElse(null),
                cluster.drifted(),
                held.flags().stream().map(ClusterFlag::words).toList(),
                Optional.ofNullable(held.review()).map(ReviewJson::of).orElse(null));
    }
}
