package dev.tailor.atlas;

import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A page of a list.
 *
 * @param links with {@code next} among them there are more pages
 * @param totalCount an estimate, which may be missing
 */
record Page<T>(List<T> results, List<Link> links, Integer totalCount) {
    /** The most that Atlas gives at once. */
    static final int SIZE = AtlasPageRequest.LARGEST_SIZE;

    Page {
        results = Objects.requireNonNullElse(results, List.of());
        links = Objects.requireNonNullElse(links, List.of());
    }

    record Link(String rel) {}

    /**
     * Everything, each page asked for when the one before it is used up, and one page held at a time. A later page's
     * failure is the whole list's: what came before it must not pass for all there is.
     */
    static <T> Stream<T> all(IntFunction<Page<T>> ask) {
        var pages = Spliterators.spliteratorUnknownSize(new PageByPage<>(ask), Spliterator.ORDERED);
        return StreamSupport.stream(pages, false);
    }

    boolean last() {
        return results.isEmpty() || links.stream().noneMatch(link -> "next".equals(link.rel()));
    }
}
