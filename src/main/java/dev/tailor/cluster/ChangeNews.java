package dev.tailor.cluster;

import dev.tailor.history.Who;
import java.util.Optional;

/** Which steps of a change are news, and in which words. */
final class ChangeNews {
    private ChangeNews() {}

    /** What restores a tag is nobody's news, and nobody is asked about what is adopted. */
    static Optional<News> asked(Change change) {
        return change.kind() == ChangeKind.RESTORE || change.kind() == ChangeKind.ADOPT
                ? Optional.empty()
                : Optional.of(news(NewsKind.ASKED, change, change.askedBy().asWho(), wish(change))
                        .adding(ChangeWords.quoted(change.reason())));
    }

    /** @param before where it stood until now */
    static Optional<News> moved(Change change, ChangeStatus before) {
        return switch (change.status()) {
            case QUEUED, DUE -> retired(change, before).or(() -> approved(change, before));
            case DECLINED -> Optional.of(decided(NewsKind.DECLINED, change, " declined "));
            case EXPIRED ->
                Optional.of(news(
                        NewsKind.DECLINED,
                        change,
                        Who.TAILOR,
                        "Nobody decided in time about " + it(change) + ": it has ended"));
            case FAILED -> Optional.of(failed(change));
            case DONE -> done(change);
            default -> Optional.empty();
        };
    }

    /** One without the time to undo it is as good as done: that it is done is news enough. */
    private static Optional<News> retired(Change change, ChangeStatus before) {
        var begins = change.kind() == ChangeKind.DELETE
                && change.status() == ChangeStatus.DUE
                && before != ChangeStatus.FAILED
                && !change.cannotBeUndone();
        return begins
                ? Optional.of(news(
                                NewsKind.RETIRED,
                                change,
                                change.askedBy().asWho(),
                                change.askedBy().name() + " is deleting "
                                        + change.cluster().name())
                        .adding(ChangeWords.quoted(change.reason()))
                        .until(change.notBefore().orElse(null)))
                : Optional.empty();
    }

    /** What a rule approved was told when it was asked for. */
    private static Optional<News> approved(Change change, ChangeStatus before) {
        return before == ChangeStatus.WAITING
                        && change.decision().filter(one -> !one.byRule()).isPresent()
                ? Optional.of(decided(NewsKind.APPROVED, change, " approved "))
                : Optional.empty();
    }

    private static News decided(NewsKind kind, Change change, String verb) {
        var decision = change.decision().orElseThrow();
        return news(
                        kind,
                        change,
                        new Who(decision.byId(), decision.byName(), ""),
                        decision.byName() + verb + it(change))
                .adding(ChangeWords.quoted(decision.note()));
    }

    private static News failed(Change change) {
        return news(NewsKind.FAILED, change, Who.ATLAS, "Atlas refused " + it(change))
                .adding(change.trouble().map(ChangeWords::of).orElse(""));
    }

    private static Optional<News> done(Change change) {
        var name = change.cluster().name();
        return switch (change.kind()) {
            case CREATE -> Optional.of(news(NewsKind.READY, change, Who.TAILOR, name + " is ready"));
            case RESIZE -> Optional.of(news(NewsKind.READY, change, Who.TAILOR, name + " is " + size(change) + " now"));
            case DELETE -> Optional.of(news(NewsKind.DELETED, change, Who.TAILOR, name + " is deleted"));
            case ADOPT, PAUSE, RESUME, RESTORE -> Optional.empty();
        };
    }

    private static News news(NewsKind kind, Change change, Who who, String what) {
        return News.of(kind, change.cluster(), who, what).ofChange(change.id());
    }

    /** "Dana Diaz asks for orders-cart in L with 40 GB". */
    private static String wish(Change change) {
        var asks = change.askedBy().name() + " asks ";
        var name = change.cluster().name();
        return switch (change.kind()) {
            case CREATE -> asks + "for " + name + " in " + size(change);
            case ADOPT -> asks + "to look after " + name;
            case RESIZE -> asks + "for " + size(change) + " for " + name;
            case PAUSE -> asks + "to pause " + name;
            case RESUME -> asks + "to resume " + name;
            case DELETE -> asks + "to delete " + name;
            case RESTORE -> asks + "to restore " + name;
        };
    }

    private static String size(Change change) {
        return change.toSize().id() + " with " + change.toStorageGb() + " GB";
    }

    private static String it(Change change) {
        return "the " + ChangeWords.noun(change.kind()) + " of "
                + change.cluster().name();
    }
}
