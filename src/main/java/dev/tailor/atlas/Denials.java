package dev.tailor.atlas;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What Atlas has not allowed: each kind of call by itself, until one like it succeeds, or a day has passed without another
 * try: what nobody asks for any more need not be allowed.
 */
final class Denials {
    /** More than that are about one and the same right. */
    private static final int MOST = 100;

    private static final Duration REMEMBERED = Duration.ofDays(1);

    /** The latest last. */
    private final Map<Kind, AtlasTrouble> open = new LinkedHashMap<>();

    /** An operation about one project or organization: what is allowed in one need not be in another. */
    private record Kind(String operation, String owner) {}

    synchronized void denied(Route route, Share share, AtlasTrouble trouble) {
        var kind = new Kind(route.name(), share.owner());
        open.remove(kind);
        open.put(kind, trouble);
        if (open.size() > MOST) {
            open.remove(open.keySet().iterator().next());
        }
    }

    synchronized void allowed(Route route, Share share) {
        open.remove(new Kind(route.name(), share.owner()));
    }

    synchronized Optional<AtlasTrouble> last(Instant now) {
        open.values().removeIf(trouble -> trouble.at().isBefore(now.minus(REMEMBERED)));
        return open.values().stream().reduce((earlier, later) -> later);
    }

    synchronized void forget() {
        open.clear();
    }
}
