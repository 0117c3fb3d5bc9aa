package dev.tailor.news;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** One piece of news for one person by mail, or for one webhook, and what became of it. */
@Entity
class Delivery {
    /** Where it stands. */
    enum State {
        WAITING,
        TAKEN,
        GIVEN_UP
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private UUID newsId;
    private String personId;
    private UUID outletId;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant since;
    private Instant dueAt;
    private int tries;
    private Instant endedAt;
    private String outcome;

    protected Delivery() {}

    private Delivery(NewsItem item, String personId, UUID outletId, Instant now) {
        this.newsId = item.id();
        this.personId = personId;
        this.outletId = outletId;
        this.state = State.WAITING;
        this.since = now;
        this.dueAt = now;
        this.outcome = "";
    }

    static Delivery byMail(NewsItem item, String personId, Instant now) {
        return new Delivery(item, personId, null, now);
    }

    static Delivery byWebhook(NewsItem item, UUID outletId, Instant now) {
        return new Delivery(item, null, outletId, now);
    }

    Long id() {
        return id;
    }

    UUID newsId() {
        return newsId;
    }

    String personId() {
        return personId;
    }

    State state() {
        return state;
    }

    Instant since() {
        return since;
    }

    /** When it is tried next. */
    Instant dueAt() {
        return dueAt;
    }

    int tries() {
        return tries;
    }

    /** What the last try came to: "answered 500"; empty before. */
    String outcome() {
        return outcome;
    }

    void taken(String words, Instant now) {
        tries++;
        end(State.TAKEN, words, now);
    }

    void failed(String words, Instant next) {
        tries++;
        outcome = words;
        dueAt = next;
    }

    void giveUp(Instant now) {
        end(State.GIVEN_UP, outcome, now);
    }

    private void end(State as, String words, Instant now) {
        state = as;
        outcome = words;
        endedAt = now;
    }
}
