package dev.tailor.api;

import dev.tailor.cluster.LabelFilter;
import dev.tailor.cluster.Refusal;
import dev.tailor.review.HeldSearch;
import dev.tailor.web.QueryString;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What an address says about a list; what a page passes over is refused, for programs don't look what was understood. */
final class ListParameters {
    private static final int USUAL = 100;
    private static final int MOST = 500;

    private final MultivaluedMap<String, String> address;
    private final Map<String, String> problems = new LinkedHashMap<>();

    ListParameters(MultivaluedMap<String, String> address) {
        this.address = address;
    }

    /** Without control characters: Postgres takes no text with a zero in it. Empty where nothing is said. */
    String text(String name) {
        return Optional.ofNullable(address.getFirst(name))
                .map(text -> text.replaceAll("\\p{Cntrl}", " ").strip())
                .orElse("");
    }

    /** One that has to be said. */
    String needed(String name, String wrong) {
        var text = text(name);
        if (text.isEmpty()) {
            problems.put(name, wrong);
        }
        return text;
    }

    /** The labels that a list is searched for, all of which count. */
    List<String> labels() {
        var labels = QueryString.texts(address, "label");
        if (labels.size() > LabelFilter.MOST) {
            problems.put("label", "Search for at most " + LabelFilter.MOST + " labels at once.");
        }
        return labels;
    }

    /** Which page it is, where they are numbered. */
    int page() {
        var page = read("page", HeldSearch::page, "Pages are numbered from 1.");
        return page == null ? 1 : page;
    }

    /** One of several words, or null. */
    <T> T oneOf(String name, Function<String, Optional<T>> read, Collection<String> words) {
        return read(name, read, "Choose one of " + String.join(", ", words) + ".");
    }

    /** Where a page begins; null at the beginning. */
    <T> T after(Function<String, Optional<T>> read) {
        return read("after", read, "Follow the link next of the page before.");
    }

    /**
     * Anything else.
     *
     * @param wrong what to say where it can't be read
     * @return null where nothing is said
     */
    <T> T read(String name, Function<String, Optional<T>> read, String wrong) {
        var text = text(name);
        var found = text.isEmpty() ? Optional.<T>empty() : read.apply(text);
        if (found.isEmpty() && !text.isEmpty()) {
            problems.put(name, wrong);
        }
        return found.orElse(null);
    }

    /** How many rows a page has. */
    int limit() {
        var limit = read("limit", ListParameters::rows, "A page has 1 to " + MOST + " rows.");
        return limit == null ? USUAL : limit;
    }

    /**
     * The same, where it is all that an address says.
     *
     * @throws Refusal.Invalid where there is no such page
     */
    static int limit(UriInfo here) {
        var said = new ListParameters(here.getQueryParameters());
        var limit = said.limit();
        said.refuse();
        return limit;
    }

    /** The same for the address of the next page. */
    static String limit(int limit) {
        return limit == USUAL ? "" : String.valueOf(limit);
    }

    /** @throws Refusal.Invalid with all that was wrong, once all was asked for */
    void refuse() {
        Refusal.Invalid.ifAny(problems);
    }

    private static Optional<Integer> rows(String text) {
        return Optional.of(text)
                .filter(digits -> digits.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .filter(rows -> rows >= 1 && rows <= MOST);
    }
}
