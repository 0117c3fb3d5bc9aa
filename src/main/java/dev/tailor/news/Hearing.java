package dev.tailor.news;

import static java.util.stream.Collectors.toSet;

import dev.tailor.cluster.NewsKind;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What somebody has chosen to hear of. */
@Entity
class Hearing {
    @Id
    private String personId;

    private String[] own;
    private String[] teams;

    protected Hearing() {}

    Hearing(String personId) {
        this.personId = personId;
    }

    String personId() {
        return personId;
    }

    Choices choices() {
        return new Choices(kinds(own), kinds(teams));
    }

    void become(Choices choices) {
        own = keys(choices.own());
        teams = keys(choices.teams());
    }

    /** Kinds as Postgres keeps them. */
    static String[] keys(Set<NewsKind> kinds) {
        return kinds.stream().sorted().map(NewsKind::key).toArray(String[]::new);
    }

    /** What another version knows, and this one does not, is left out. */
    static Set<NewsKind> kinds(String[] keys) {
        return Arrays.stream(keys).map(NewsKind::of).flatMap(Optional::stream).collect(toSet());
    }
}
