package dev.tailor.connection;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The way to the connection for other rooms: the same as the page. */
@ApplicationScoped
public class ConnectionDoor {
    @Inject
    ConnectionReport report;

    @Inject
    Trial trial;

    /**
     * What this replica knows of its connection. What does not apply is left out.
     *
     * @param health unknown, good, refused, resting
     * @param credentials as whom Tailor calls; nothing secret
     * @param lastAnswer when Atlas last let this replica in
     * @param restsUntil until when no calls go out
     * @param replicas how many Tailors run, each with a connection of its own
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ConnectionFacts(
            String health,
            String atlas,
            String credentials,
            Wrong wrong,
            Instant lastAnswer,
            LastTrouble lastTrouble,
            Instant restsUntil,
            int replicas,
            List<Calls> rates) {}

    /**
     * What is wrong.
     *
     * @param remedy what puts it right
     * @param address to be allowed in Atlas; may be empty
     */
    public record Wrong(String sentence, String remedy, String address) {}

    /** The last call that failed: the sentence for it, and Atlas's own words. */
    public record LastTrouble(Instant at, String operation, String sentence, String said) {}

    /**
     * Calls of one kind.
     *
     * @param where which project or organization has the fewest left; empty where they are counted for the key
     */
    public record Calls(String calls, String where, long left, long capacity) {}

    /** Asks nobody but Postgres, for names. */
    public ConnectionFacts facts() {
        var view = report.view();
        var wrong = view.diagnosis();
        var last = view.lastTrouble();
        return new ConnectionFacts(
                view.health().name().toLowerCase(Locale.ROOT),
                view.atlas().toString(),
                view.credentials(),
                wrong == null ? null : new Wrong(wrong.sentence(), wrong.remedy(), wrong.address()),
                view.lastAnswer(),
                last == null ? null : new LastTrouble(last.at(), last.operation(), last.sentence(), last.said()),
                view.restsUntil(),
                view.replicas(),
                view.rates().stream()
                        .map(rate -> new Calls(rate.calls(), rate.where(), rate.left(), rate.capacity()))
                        .toList());
    }

    /**
     * Asks Atlas anew.
     *
     * @throws dev.tailor.atlas.AtlasFailure with what is wrong
     */
    public ConnectionFacts attempt() {
        trial.run();
        return facts();
    }
}
