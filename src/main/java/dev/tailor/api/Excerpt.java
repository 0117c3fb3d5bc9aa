package dev.tailor.api;

import dev.tailor.web.Cursor;
import dev.tailor.web.QueryString;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A page of a list that Postgres or Atlas gives as a whole: it has no more rows than {@code limit} says, and begins
 * behind {@code after}, whether the row that stood there is there still or not. A place in one list is none in another.
 */
final class Excerpt {
    private Excerpt() {}

    /**
     * A page in the order of the rows' keys.
     *
     * @param here what was asked for; the next page is at the same address
     * @param key what no two rows have in common; of one line
     * @throws dev.tailor.cluster.Refusal.Invalid where the address says something that goes not
     */
    static <T> Listing<T> of(UriInfo here, List<T> all, Function<T, String> key) {
        return of(here, (after, most) -> behind(all, after, key, most), key);
    }

    /**
     * The same, of a list that Postgres cuts.
     *
     * @param rows so many at most behind a key, which is empty at the beginning; in the order of their keys
     */
    static <T> Listing<T> of(UriInfo here, BiFunction<String, Integer, List<T>> rows, Function<T, String> key) {
        var said = new ListParameters(here.getQueryParameters());
        var path = here.getRequestUri().getRawPath();
        var after = said.after(word ->
                Cursor.read(word, 2).filter(parts -> parts.get(1).equals(path)).map(parts -> parts.get(0)));
        var limit = said.limit();
        said.refuse();
        var rest = rows.apply(after == null ? "" : after, limit + 1);
        var shown = rest.subList(0, Math.min(limit, rest.size()));
        return new Listing<>(shown, rest.size() > limit ? next(here, key.apply(shown.get(limit - 1))) : null);
    }

    private static <T> List<T> behind(List<T> all, String after, Function<T, String> key, int most) {
        return all.stream()
                .filter(row -> key.apply(row).compareTo(after) > 0)
                .sorted(Comparator.comparing(key))
                .limit(most)
                .toList();
    }

    /** The key of rows that are told newest first: the higher the number, the earlier. */
    static String newestFirst(long number) {
        return "%019d".formatted(Long.MAX_VALUE - number);
    }

    private static String next(UriInfo here, String last) {
        var parameters = new LinkedHashMap<String, String>();
        here.getQueryParameters().forEach((name, values) -> parameters.put(name, values.get(0)));
        var path = here.getRequestUri().getRawPath();
        parameters.put("after", Cursor.write(last, path));
        return QueryString.with(path, parameters);
    }
}
