package dev.tailor.api;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tailor.news.OutletForm;
import dev.tailor.news.OutletRow;
import dev.tailor.news.Signed;
import dev.tailor.news.Tried;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent about webhooks, and what only some of it answers. */
final class WebhookBodies {
    private WebhookBodies() {}

    /**
     * A webhook to be.
     *
     * @param team whose news it is told; absent: every team's, which administrators may
     * @param address where it leads; nobody is shown it any more
     * @param format cloudevents unless said, or chat
     * @param kinds of news that it is told
     */
    @Schema(
            name = "NewWebhook",
            examples = "{\"name\":\"CI\",\"team\":\"orders\",\"address\":\"https://ci.example.com/hooks/tailor\","
                    + "\"format\":\"cloudevents\",\"kinds\":[\"ready\",\"failed\"]}")
    public record New(String name, String team, String address, String format, List<String> kinds) implements Body {
        OutletForm form() {
            return new OutletForm(
                    name,
                    team,
                    address,
                    requireNonNullElse(format, "cloudevents"),
                    requireNonNullElse(kinds, List.of()));
        }
    }

    /** What is to become different of one; what is left out stays, as its team does. */
    @Schema(name = "WebhookChange", examples = "{\"kinds\":[\"ready\",\"failed\",\"deleted\"]}")
    public record Change(String name, String address, String format, List<String> kinds) implements Body {
        OutletForm over(OutletRow present) {
            return new OutletForm(
                    requireNonNullElse(name, present.name()),
                    present.team(),
                    address,
                    requireNonNullElse(format, present.format().key()),
                    requireNonNullElse(kinds, present.kindKeys()));
        }
    }

    /**
     * A webhook with its secret, once.
     *
     * @param secret what it is signed with; absent where an answer is given again for its Idempotency-Key
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "WebhookSecret")
    public record Secret(WebhookJson webhook, String secret) {
        static Secret of(Signed signed) {
            return new Secret(WebhookJson.of(signed.row()), signed.secret());
        }

        /** What may be remembered of it. */
        Secret kept() {
            return new Secret(webhook, null);
        }

        @Override
        public String toString() {
            return "Secret[" + webhook.name() + "]";
        }
    }

    /**
     * How trying one has ended.
     *
     * @param taken whether its receiver took what it was sent
     */
    @Schema(name = "WebhookTrial")
    public record Trial(boolean taken, String message) {
        static Trial of(Tried tried) {
            return new Trial(tried.taken(), tried.sentence());
        }
    }
}
