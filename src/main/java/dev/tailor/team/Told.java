package dev.tailor.team;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a token told of somebody. What it does not speak of it does not deny: there the person here only has what stands
 * in for it.
 *
 * @param said when the provider made it
 * @param topics what it speaks of
 */
record Told(Person person, Instant said, Set<Topic> topics) {
    /** What a token may speak of. */
    enum Topic {
        NAME,
        GIVEN_NAME,
        EMAIL,
        GROUPS
    }

    static Told whole(Person person, Instant said) {
        return new Told(person, said, EnumSet.allOf(Topic.class));
    }

    boolean speaksOf(Topic topic) {
        return topics.contains(topic);
    }

    /** What is known where nothing was known before. */
    Told alone() {
        return new Told(person, Instant.EPOCH, topics).then(this);
    }

    boolean tellsNothingBesides(Told known) {
        var both = known.then(this);
        return both.person.equals(known.person) && both.topics.equals(known.topics);
    }

    /** What is known once a later one is heard too; how new that is goes by what was said of groups. */
    Told then(Told later) {
        var all = EnumSet.copyOf(topics);
        all.addAll(later.topics);
        return new Told(merged(later), later.speaksOf(Topic.GROUPS) ? later.said : said, all);
    }

    private Person merged(Told later) {
        var groups = later.speaksOf(Topic.GROUPS) ? later.person : person;
        return new Person(
                person.id(),
                later.speaksOf(Topic.NAME) ? later.person.name() : person.name(),
                later.speaksOf(Topic.GIVEN_NAME) ? later.person.givenName() : person.givenName(),
                later.speaksOf(Topic.EMAIL) ? later.person.email() : person.email(),
                person.picture(),
                groups.roles(),
                groups.admin());
    }
}
