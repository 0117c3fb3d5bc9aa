package dev.tailor.atlas;

import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * A page of a list.
 *
 * @param links with {@code next} among them there are more pages; Atlas's count is an estimate and may be missing
 */
record Page<T>(List<T> results, List<Link> links) {
    /** The most that Atlas gives at once. */
    static final int SIZE = 500;

    Page {
        results = Objects.requireNonNullElse(results, List.of());
        links = Objects.requireNonNullElse(links, List.of());
    }

    record Link(String rel) {}

    /** Everything, each page asked for when the one before it is used up; one page's failure is the whole list's. */
    static <T> Stream<T> all(IntFunction<Page<T>> ask) {
        return Stream.iterate(Numbered.first(ask), Objects::nonNull, numbered -> numbered.next(ask))
                .flatMap(numbered -> numbered.page().results().stream());
    }

    private boolean last() {
        return results.isEmpty() || links.stream().noneMatch(link -> "next".equals(link.rel()));
    }

    private record Numbered<T>(int number, Page<T> page) {
        static <T> Numbered<T> first(IntFunction<Page<T>> ask) {
            return new Numbered<>(1, ask.apply(1));
        }

        Numbered<T> next(IntFunction<Page<T>> ask) {
            return page.last() ? null : new Numbered<>(number + 1, ask.apply(number + 1));
        }
    }
}
