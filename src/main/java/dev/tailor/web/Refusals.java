package dev.tailor.web;

import dev.tailor.cluster.Refusal;

/** The page of a refusal that no form of its own shows. */
final class Refusals {
    private Refusals() {}

    static Failure failure(Refusal refusal) {
        if (refusal instanceof Refusal.NotFound) {
            return Failures.notFound();
        }
        if (refusal instanceof Refusal.NotAllowed) {
            return refused(403, "forbidden", "You may not do this", refusal);
        }
        if (refusal instanceof Refusal.OverQuota) {
            return refused(409, "over-quota", "The team may not have so much", refusal);
        }
        if (refusal instanceof Refusal.Invalid) {
            return refused(422, "invalid", "Something is filled in wrongly", refusal);
        }
        return refused(409, "not-possible", "This is not possible now", refusal);
    }

    private static Failure refused(int status, String kind, String title, Refusal refusal) {
        return Failure.of(status, kind, title, refusal.getMessage())
                .telling("Your clusters", "Nothing was changed.")
                .leadingTo("Back to the clusters", Links.clusters());
    }
}
