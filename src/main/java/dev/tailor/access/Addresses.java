package dev.tailor.access;

import dev.tailor.cluster.Chronicle;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Somebody;
import dev.tailor.team.Person;
import dev.tailor.work.Agenda;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;

/** Takes wishes to connect from an address. */
@ApplicationScoped
class Addresses {
    /** Atlas takes 80 characters: INVALID_NETWORK_PERMISSION_COMMENT. */
    private static final int LONGEST_NAME = 60;

    @Inject
    AddressBook book;

    @Inject
    Agenda agenda;

    @Inject
    Chronicle chronicle;

    @Inject
    Clock clock;

    /**
     * Has an address put on the access list of a cluster's project.
     *
     * @return what happens now, as a sentence
     */
    String add(Person who, Cluster cluster, BrowserAddress address) {
        var project = cluster.project();
        return switch (Objects.requireNonNullElse(
                book.find(project.id(), address).status(), "")) {
            case "ACTIVE", "KNOWN" -> address.text() + " may connect already.";
            case "ASKED", "PENDING" -> address.text() + " is being added already.";
            default -> asked(who, cluster, address);
        };
    }

    /**
     * The wish is stored, then its work is woken: two wishes at once both want to add the project's only task, which
     * must fail neither. A wake-up that gets lost is made up for by {@link AccessListRound}.
     */
    private String asked(Person who, Cluster cluster, BrowserAddress address) {
        var project = cluster.project();
        QuarkusTransaction.requiringNew().run(() -> {
            book.ask(project.id(), address, comment(who), who.name());
            chronicle.note(cluster.id(), Somebody.of(who), "asked for " + address.text() + " to be let in", "");
        });
        agenda.put(AccessListTask.instance(project.id()), clock.instant());
        return address.text() + " goes on the access list of project " + project.name()
                + ". Its cluster pages say when it may connect.";
    }

    private static String comment(Person who) {
        var name = who.givenName();
        return name.substring(0, Math.min(LONGEST_NAME, name.length())) + " via Tailor";
    }
}
