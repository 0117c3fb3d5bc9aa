package dev.tailor.review;

import dev.tailor.cluster.Change;
import dev.tailor.cluster.ChangeStatus;
import dev.tailor.cluster.Decision;
import dev.tailor.team.Person;
import java.util.Optional;

/**
 * What became of one of several changes that were decided together.
 *
 * @param tone what the tag {@code state} is coloured by
 * @param icon what the tag {@code icon} draws
 * @param words what became of it
 */
public record SeveralRow(Change change, String tone, String icon, String words) {
    static SeveralRow of(Person lead, Waiting wish, Story story) {
        var change = wish.change();
        if (change.status() == ChangeStatus.WAITING) {
            return new SeveralRow(change, "wait", "hourglass", "It still waits. " + why(wish));
        }
        return byThem(lead, change)
                ? decided(change)
                : new SeveralRow(change, "no", "circle-x", ChangeView.title(story) + ". Nothing was changed.");
    }

    private static String why(Waiting wish) {
        return wish.obstacle().isEmpty() ? wish.onlyDecline() : wish.obstacle();
    }

    private static boolean byThem(Person lead, Change change) {
        return change.decision().map(Decision::byId).equals(Optional.of(lead.id()));
    }

    private static SeveralRow decided(Change change) {
        return change.status() == ChangeStatus.DECLINED
                ? new SeveralRow(change, "no", "circle-x", Verdict.of(change))
                : new SeveralRow(change, "ready", "circle-check", Verdict.of(change));
    }
}
