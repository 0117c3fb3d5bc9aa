package dev.tailor.history;

import dev.tailor.team.Person;
import java.util.Objects;

/**
 * Who did something, as they were called then.
 *
 * @param id the subject of their token; null for those who are no people
 * @param name the full name
 * @param email may be empty
 */
public record Who(String id, String name, String email) {
    /** What Tailor does because it is time, or because Atlas has answered. */
    public static final Who TAILOR = new Who(null, "Tailor", "");

    /** Who does what nobody asked Tailor for. */
    public static final Who ATLAS = new Who(null, "Atlas", "");

    public Who {
        Objects.requireNonNull(name, "name");
        email = Objects.requireNonNullElse(email, "");
    }

    public static Who of(Person person) {
        return new Who(person.id(), person.name(), person.email());
    }
}
