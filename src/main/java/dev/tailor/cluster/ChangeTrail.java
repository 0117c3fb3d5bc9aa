package dev.tailor.cluster;

import dev.tailor.history.Act;
import dev.tailor.history.Deed;
import dev.tailor.history.Ledger;
import dev.tailor.history.Result;
import dev.tailor.history.Who;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostUpdate;

/**
 * Writes down each step of every change as it is stored, whoever takes it, and tells those that are news: no step is left
 * out of the record.
 */
@Singleton
class ChangeTrail {
    @Inject
    Ledger ledger;

    @Inject
    Event<News> news;

    @PostLoad
    void loaded(Change change) {
        change.writtenDown();
    }

    @PostPersist
    void asked(Change change) {
        write(
                change,
                Deed.of(act(change), ChangeWords.asked(change))
                        .by(change.askedBy().asWho())
                        .ended(Result.DONE, ChangeWords.quoted(change.reason())));
        ChangeNews.asked(change).ifPresent(news::fire);
    }

    @PostUpdate
    void moved(Change change) {
        var before = change.asWrittenDown();
        if (before != change.status()) {
            write(change, step(change, before));
            ChangeNews.moved(change, before).ifPresent(news::fire);
        }
    }

    private void write(Change change, Deed deed) {
        ledger.write(deed.to(change.cluster().id()).ofChange(change.id()));
        change.writtenDown();
    }

    private static Deed step(Change change, ChangeStatus before) {
        var noun = ChangeWords.noun(change.kind());
        return switch (change.status()) {
            case WAITING -> did(change, "put back the " + noun).by(Who.TAILOR);
            case QUEUED -> decided(change, "approved the " + noun + ", which follows the change before it");
            case DUE -> due(change, before, noun);
            case DECLINED -> decided(change, "declined the " + noun);
            case SENT ->
                did(change, "handed the " + noun + " to Atlas, which accepted it")
                        .by(Who.TAILOR);
            case DONE -> did(change, "finished the " + noun).by(Who.TAILOR);
            case FAILED ->
                did(change, "refused the " + noun)
                        .by(Who.ATLAS)
                        .ended(
                                Result.FAILED,
                                change.trouble().map(ChangeWords::of).orElse(""));
            case WITHDRAWN ->
                did(change, change.kind() == ChangeKind.DELETE ? "undid the deletion" : "withdrew the " + noun);
            case REPLACED -> did(change, "replaced the " + noun + " by a later wish");
            case EXPIRED ->
                did(change, "ended the " + noun + ": nobody decided in time").by(Who.TAILOR);
            case FORGOTTEN -> did(change, "forgot the " + noun + "; what Atlas has stays there");
        };
    }

    private static Deed due(Change change, ChangeStatus before, String noun) {
        return switch (before) {
            case WAITING -> decided(change, "approved the " + noun);
            case FAILED -> did(change, "had the " + noun + " tried again");
            default -> did(change, "began with the " + noun).by(Who.TAILOR);
        };
    }

    /** By the lead who did, or by rule. */
    private static Deed decided(Change change, String what) {
        var decision = change.decision().orElseThrow();
        return decision.byRule()
                ? did(change, what + " by rule").by(Who.TAILOR)
                : did(change, what)
                        .by(new Who(decision.byId(), decision.byName(), ""))
                        .ended(Result.DONE, ChangeWords.quoted(decision.note()));
    }

    /** By whoever is behind the present request, or Tailor. */
    private static Deed did(Change change, String what) {
        return Deed.of(act(change), what);
    }

    private static Act act(Change change) {
        return Act.valueOf(change.kind().name());
    }
}
