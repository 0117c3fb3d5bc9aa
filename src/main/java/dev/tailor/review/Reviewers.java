package dev.tailor.review;

import dev.tailor.cluster.Refusal;
import dev.tailor.team.Person;

/** Who has something to review. */
final class Reviewers {
    private Reviewers() {}

    /** @throws Refusal.NotAllowed for those who lead nobody */
    static Person only(Person who) {
        if (!who.mayDecide()) {
            throw new Refusal.NotAllowed(
                    "Review is for leads: they decide what waits, and look after what a team has.");
        }
        return who;
    }
}
