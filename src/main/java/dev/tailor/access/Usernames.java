package dev.tailor.access;

import dev.tailor.team.Person;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names of logins: who and where, in letters, digits and hyphens, which need no encoding anywhere. */
final class Usernames {
    private static final int LONGEST_PERSON = 20;
    private static final int LONGEST_CLUSTER = 40;

    private Usernames() {}

    /** dana-orders-cart, dana-orders-cart-2, and so on. */
    static Stream<String> of(Person person, String clusterName) {
        var first = first(person, clusterName);
        return Stream.concat(
                Stream.of(first), IntStream.iterate(2, number -> number + 1).mapToObj(number -> first + "-" + number));
    }

    static String first(Person person, String clusterName) {
        return called(person) + "-" + plain(clusterName, LONGEST_CLUSTER);
    }

    /** Names in other scripts leave nothing; the mail address is the next best. */
    private static String called(Person person) {
        return Stream.of(person.givenName(), person.email().replaceFirst("@.*", ""))
                .map(name -> plain(name, LONGEST_PERSON))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("login");
    }

    private static String plain(String text, int longest) {
        var letters = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        var cut = letters.substring(0, Math.min(longest, letters.length()));
        return cut.replaceAll("^-|-$", "");
    }
}
