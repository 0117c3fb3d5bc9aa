package dev.tailor.cluster;

import dev.tailor.catalog.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The change of a cluster that is under way, as far as comparing needs it.
 *
 * @param kind what is wished for
 * @param sentAt when Atlas accepted it; null before
 * @param instanceSize the machines to have afterwards; null where they stay as they are
 * @param storageGb the disk to have afterwards; null where it stays as it is
 * @param restores the key of the difference that it puts right; null where it is a wish of its own
 */
record ChangeUnderWay(ChangeKind kind, Instant sentAt, String instanceSize, Integer storageGb, String restores) {
    /** Right after it has accepted a change, Atlas may still show the rest of before. */
    private static final Duration AT_REST_AFTER = Duration.ofMinutes(2);

    /** Empty where nothing is under way: what waits, or has failed, moves nothing. */
    static Optional<ChangeUnderWay> of(Change change) {
        return Optional.ofNullable(change)
                .filter(one -> one.status() == ChangeStatus.DUE || one.status() == ChangeStatus.SENT)
                .map(one -> new ChangeUnderWay(
                        one.kind(),
                        one.sentAt().orElse(null),
                        one.newSize().map(Size::instanceSize).orElse(null),
                        one.newStorageGb().orElse(null),
                        one.restores().orElse(null)));
    }

    boolean sent() {
        return sentAt != null;
    }

    boolean sentLongBefore(Instant now) {
        return sent() && sentAt.isBefore(now.minus(AT_REST_AFTER));
    }

    /** Whether what it does is what makes the difference. */
    boolean explains(Difference difference) {
        return restores == null ? isOf(difference.aspect()) : restores.equals(difference.key());
    }

    private boolean isOf(Aspect aspect) {
        return switch (kind) {
            case CREATE, ADOPT, DELETE -> true;
            case RESIZE ->
                aspect == Aspect.SIZE && instanceSize != null || aspect == Aspect.STORAGE && storageGb != null;
            case PAUSE, RESUME -> aspect == Aspect.PAUSED;
            case RESTORE -> false;
        };
    }
}
