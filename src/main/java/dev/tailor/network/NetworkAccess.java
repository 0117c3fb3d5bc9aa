package dev.tailor.network;

import dev.tailor.cluster.Cluster;
import dev.tailor.team.Person;
import dev.tailor.work.Agenda;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Supplier;

/**
 * Takes wishes about the access list of a cluster's project. Each is stored, one after the other for a project, and then
 * the project's task is woken: two wishes at once both want to put the only task on the agenda, which must fail neither.
 * A wake-up that gets lost is made up for by {@link AccessListRound}.
 *
 * <p>Every method expects a cluster of a team that the person works in, and says what happens now as a sentence.
 */
@ApplicationScoped
class NetworkAccess {
    @Inject
    EntryList entries;

    @Inject
    EntryBook book;

    @Inject
    EntryRules rules;

    @Inject
    AccessNotes notes;

    @Inject
    Agenda agenda;

    @Inject
    Clock clock;

    /** Has an entry added, or the one that is there changed. */
    String letIn(Person who, Cluster cluster, NewEntry wish) {
        return alone(cluster, () -> {
            rules.obstacle(who, cluster, wish.range()).ifPresent(EntryRules::refuse);
            return entries.find(cluster.project().id(), wish.range())
                    .filter(entry -> entry.status() != EntryStatus.REFUSED)
                    .map(entry -> changed(who, cluster, entry, wish.changing(entry)))
                    .orElseGet(() -> added(who, cluster, wish));
        });
    }

    /** Has an entry removed. */
    String remove(Person who, Cluster cluster, long id) {
        return alone(cluster, () -> {
            var entry = rules.managed(who, cluster, id);
            if (entry.status() == EntryStatus.REFUSED) {
                book.forget(entry);
                return entry.text() + " is gone from this page; it never was on the list.";
            }
            if (entry.status() != EntryStatus.REMOVING) {
                book.remove(entry);
                notes.note(cluster.project().id(), who, "took " + entry.text() + " off the list");
            }
            return entry.text() + " goes off the access list of project "
                    + cluster.project().name() + ".";
        });
    }

    /** Has Atlas asked again for an entry that failed. */
    String tryAgain(Person who, Cluster cluster, long id) {
        return alone(cluster, () -> {
            var entry = rules.managed(who, cluster, id);
            if (!entry.status().stuck()) {
                return entry.text() + " has not failed: nothing was changed.";
            }
            return again(who, cluster, entry, () -> book.again(entry));
        });
    }

    private String added(Person who, Cluster cluster, NewEntry wish) {
        book.add(cluster.project().id(), wish.addedBy(who), who);
        notes.note(cluster.project().id(), who, "put " + wish.range().text() + " on the list");
        return wish.range().text() + " goes on the access list of project "
                + cluster.project().name() + ". Atlas usually takes less than a minute.";
    }

    private String changed(Person who, Cluster cluster, Entry entry, NewEntry wish) {
        if (entry.status().stuck()) {
            return again(who, cluster, entry, () -> book.change(entry, wish));
        }
        if (wish.isAlready(entry) && entry.status().stays()) {
            return entry.text() + " is on the list already, just like this. Nothing was changed.";
        }
        book.change(entry, wish);
        notes.note(cluster.project().id(), who, "changed comment and end of " + entry.text());
        return entry.text() + " was on the list already: its comment and how long it stays are changed.";
    }

    private String again(Person who, Cluster cluster, Entry entry, Runnable wish) {
        wish.run();
        notes.note(cluster.project().id(), who, "tried " + entry.text() + " again");
        return "Tailor asks Atlas again to let " + entry.text() + " in.";
    }

    private String alone(Cluster cluster, Supplier<String> wish) {
        var project = cluster.project().id();
        var said = QuarkusTransaction.requiringNew().call(() -> {
            book.lock(project);
            return wish.get();
        });
        agenda.put(AccessListTask.instance(project), clock.instant());
        return said;
    }
}
