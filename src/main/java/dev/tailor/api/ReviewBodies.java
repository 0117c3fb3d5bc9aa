package dev.tailor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tailor.cluster.Refusal;
import dev.tailor.review.Fate;
import dev.tailor.review.Fates;
import dev.tailor.web.DayField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What programs send about several clusters, and hear. */
final class ReviewBodies {
    private ReviewBodies() {}

    /**
     * What becomes of several clusters.
     *
     * @param clusters their ids; at most two hundred
     * @param fate keep, shrink, pause, expire, hand-over, retire
     * @param size for shrink: a letter of the catalogue
     * @param expiresOn for expire: the last day, as in 2027-05-03
     * @param email for hand-over: the address of the member whose they shall be
     * @param confirm for retire: the names of the clusters that are meant
     * @param reason why, for the history; may be null
     */
    @Schema(
            name = "FateWish",
            examples = "{\"clusters\":[\"0d4cba34-5b0a-4f2e-9d52-0c1f6f4f6a11\"],\"fate\":\"shrink\",\"size\":\"S\"}")
    public record Wish(
            List<String> clusters,
            String fate,
            String size,
            String expiresOn,
            String email,
            List<String> confirm,
            String reason)
            implements Body {
        List<UUID> ids() {
            if (clusters == null
                    || clusters.isEmpty()
                    || clusters.size() > Fates.MOST
                    || clusters.stream().anyMatch(word -> word == null || !isId(word))) {
                throw new Refusal.Invalid(Map.of("clusters", "Name one to two hundred clusters by their ids."));
            }
            return clusters.stream().map(UUID::fromString).toList();
        }

        private static boolean isId(String word) {
            return word.matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
        }

        /** @throws Refusal.Invalid where it lacks something */
        Fate decided() {
            var why = Objects.requireNonNullElse(reason, "");
            return switch (Objects.requireNonNullElse(fate, "")) {
                case "keep" -> new Fate.Keep();
                case "shrink" -> new Fate.Shrink(said("size", size, "Say the size to shrink to."), why);
                case "pause" -> new Fate.Pause(why);
                case "expire" -> new Fate.Expire(day());
                case "hand-over" -> new Fate.HandOver(said("email", email, "Say whose they shall be."));
                case "retire" -> new Fate.Retire(Objects.requireNonNullElse(confirm, List.of()), why);
                default ->
                    throw new Refusal.Invalid(Map.of("fate", "Say keep, shrink, pause, expire, hand-over or retire."));
            };
        }

        private LocalDate day() {
            var problems = new LinkedHashMap<String, String>();
            var field = new DayField(said("expiresOn", expiresOn, "Say their last day."));
            field.problem().ifPresent(sentence -> problems.put("expiresOn", sentence));
            return field.day().orElseThrow(() -> new Refusal.Invalid(problems));
        }

        private static String said(String field, String text, String otherwise) {
            if (text == null || text.isBlank()) {
                throw new Refusal.Invalid(Map.of(field, otherwise));
            }
            return text;
        }
    }

    /**
     * What became of one of several.
     *
     * @param reviewed what was done; absent where nothing was
     * @param refused why nothing was; absent where something was
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FateJson(String id, ReviewJson reviewed, String refused) {
        static FateJson of(Fates.Outcome outcome) {
            var id = outcome.cluster().toString();
            return outcome.refused() == null
                    ? new FateJson(id, ReviewJson.of(outcome.review()), null)
                    : new FateJson(id, null, outcome.refused());
        }
    }

    /**
     * How far the review of the present quarter has come.
     *
     * @param quarter as in 2026-Q4, in the zone of the installation
     * @param clusters how many there are to look at in it
     * @param reviewed how many of them were looked at in it
     */
    public record QuarterJson(String quarter, long clusters, long reviewed) {}
}
