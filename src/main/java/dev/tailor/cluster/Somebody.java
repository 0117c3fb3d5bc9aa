package dev.tailor.cluster;

import dev.tailor.history.Who;
import dev.tailor.team.Person;
import jakarta.persistence.Embeddable;

/**
 * Somebody as they were called when they did something; history keeps it after they have left.
 *
 * @param id the subject of their token
 * @param name the full name
 * @param email may be empty
 */
@Embeddable
public record Somebody(String id, String name, String email) {
    /** Who asks for what is due by the calendar; no token has this subject. */
    public static final Somebody TAILOR = new Somebody("", "Tailor", "");

    public static Somebody of(Person person) {
        return new Somebody(person.id(), person.name(), person.email());
    }

    /** The same for the record. */
    public Who asWho() {
        return this.equals(TAILOR) ? Who.TAILOR : new Who(id, name, email);
    }

    public boolean is(Person person) {
        return id.equals(person.id());
    }

    /** As Atlas's labels name an owner: "Dana Diaz - dana@example.com". */
    public String nameAndEmail() {
        return email.isEmpty() ? name : name + " - " + email;
    }
}
