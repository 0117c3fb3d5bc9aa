package dev.tailor.atlas;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list, for whoever shows pages.
 *
 * @param asked which one it is
 * @param last whether the list ends here
 * @param count how long the whole list is, where Atlas says so; an estimate
 */
public record AtlasPage<T>(AtlasPageRequest asked, List<T> results, boolean last, Integer count) {
    public AtlasPage {
        results = List.copyOf(results);
    }

    static <T> AtlasPage<T> of(AtlasPageRequest asked, Page<T> page) {
        return new AtlasPage<>(asked, page.results(), page.last(), page.totalCount());
    }

    /** How long the whole list is: Atlas's estimate, if it made one. */
    public Optional<Integer> totalCount() {
        return Optional.ofNullable(count);
    }

    /** The same page of something else. */
    public <R> AtlasPage<R> map(Function<T, R> change) {
        return new AtlasPage<>(asked, results.stream().map(change).toList(), last, count);
    }
}
