package dev.tailor.atlas;

import java.time.Duration;
import java.util.Optional;

/**
 * Where processes that call as the same service account leave their token for each other: sealed, so that nobody who
 * reads it there can use it. An application in which several do provides a bean; without one each fetches its own.
 *
 * <p>Whatever these throw is taken for a shelf that is away, and then each fetches its own too.
 */
public interface AtlasTokenShelf {
    /** Nobody shares anything. */
    AtlasTokenShelf NONE = new AtlasTokenShelf() {
        @Override
        public Optional<Left> find(String account) {
            return Optional.empty();
        }

        @Override
        public boolean claim(String account, long after, Duration atMost) {
            return true;
        }

        @Override
        public long leave(String account, byte[] sealed) {
            return 0;
        }

        @Override
        public void letGo(String account) {}
    };

    /** What was left last for this account. */
    Optional<Left> find(String account);

    /**
     * Says that this process fetches the next one.
     *
     * @param after the number of the last that it has seen, 0 if none
     * @param atMost how long it is believed
     * @return false where another process does, or has done so since
     */
    boolean claim(String account, long after, Duration atMost);

    /** Leaves a new one, which ends the claim; gives its number, which is higher than all before. */
    long leave(String account, byte[] sealed);

    /** Ends the claim without a new one. */
    void letGo(String account);

    /** What was left, and its number. */
    record Left(long number, byte[] sealed) {
        @Override
        public String toString() {
            return "Left " + number;
        }
    }
}
