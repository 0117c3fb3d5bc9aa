package dev.tailor.cluster;

import java.time.Instant;
import java.util.Optional;

/** Whether a change that waits can be approved still. */
final class ApprovalRules {
    private ApprovalRules() {}

    /** Why it can't, as a sentence. */
    static Optional<String> obstacle(Change change, Instant now) {
        return SizeRules.obstacle(change).or(() -> tooLate(change, now));
    }

    /** It would be paused as soon as it is ready. */
    private static Optional<String> tooLate(Change change, Instant now) {
        return change.cluster()
                .expiry()
                .filter(expiry -> change.kind() == ChangeKind.CREATE && expiry.over(now))
                .map(expiry -> "It was asked for until " + expiry.day()
                        + ", and that day has passed: say another day first, or decline it.");
    }
}
