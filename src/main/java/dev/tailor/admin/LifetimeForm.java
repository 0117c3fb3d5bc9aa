package dev.tailor.admin;

import dev.tailor.catalog.Lifetime;
import dev.tailor.web.QueryString;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How long clusters of a project may stay, as somebody typed it.
 *
 * @param required whether each needs a day on which it expires
 * @param longest how many days ahead that may lie; empty for as many as anybody likes
 */
public record LifetimeForm(boolean required, String longest) {
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");

    public LifetimeForm {
        longest = QueryString.plain(longest);
    }

    static LifetimeForm of(Lifetime lifetime) {
        return new LifetimeForm(lifetime.required(), lifetime.longestDays() == null ? "" : "" + lifetime.longestDays());
    }

    Map<String, String> problems() {
        return longest.isEmpty() || NUMBER.matcher(longest).matches() && Integer.parseInt(longest) <= Lifetime.MOST_DAYS
                ? Map.of()
                : Map.of("longest", "Write a number of days from 1 to 3,650, or nothing.");
    }

    /** Where nothing is wrong with it. */
    Lifetime lifetime() {
        return new Lifetime(required, longest.isEmpty() ? null : Integer.valueOf(longest));
    }
}
