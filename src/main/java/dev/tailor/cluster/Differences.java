package dev.tailor.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What Atlas has otherwise than it is wanted, whatever the reason; what Atlas does not tell is not compared. */
final class Differences {
    private Differences() {}

    static List<Difference> between(Wanted wanted, InAtlas have) {
        var all = new ArrayList<Difference>();
        all.add(Difference.of(Aspect.SIZE, wanted.instanceSize(), Objects.requireNonNullElse(have.instanceSize(), "")));
        if (have.storageGb() != null) {
            all.add(Difference.of(Aspect.STORAGE, "" + wanted.storageGb(), "" + have.storageGb()));
        }
        all.add(Difference.of(Aspect.PAUSED, pausing(wanted.paused()), pausing(have.isPaused())));
        if (have.protection() != null) {
            all.add(Difference.of(Aspect.PROTECTION, protection(wanted.protection()), protection(have.protection())));
        }
        tags(wanted, have).forEach(all::add);
        all.removeIf(one -> one.asked().equals(one.inAtlas()));
        return List.copyOf(all);
    }

    private static Stream<Difference> tags(Wanted wanted, InAtlas have) {
        if (wanted.told() == null || have.tags() == null) {
            return Stream.empty();
        }
        var keys = new TreeSet<>(wanted.tags().keySet());
        keys.addAll(have.tags().keySet());
        return keys.stream()
                .filter(key ->
                        !Objects.equals(have.tags().get(key), wanted.told().get(key)))
                .map(key -> Difference.ofTag(key, text(wanted.tags(), key), text(have.tags(), key)));
    }

    private static String text(Map<String, String> tags, String key) {
        return tags.getOrDefault(key, "");
    }

    private static String pausing(boolean paused) {
        return paused ? Difference.PAUSED : Difference.RUNNING;
    }

    private static String protection(boolean on) {
        return on ? Difference.PROTECTED : Difference.UNPROTECTED;
    }
}
