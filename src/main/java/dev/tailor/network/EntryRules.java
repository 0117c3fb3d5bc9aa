package dev.tailor.network;

import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Refusal;
import dev.tailor.team.People;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What may be put on an access list, and by whom. */
@ApplicationScoped
class EntryRules {
    /** Atlas takes no more on the list of one project. */
    static final int MOST = 200;

    @Inject
    EntryList entries;

    @Inject
    WideRanges wide;

    @Inject
    People people;

    /** All that is wrong with a form: a sentence by field (address, comment, stay); empty if nothing. */
    Map<String, String> problems(Person who, Cluster cluster, EntryForm form) {
        var problems = new LinkedHashMap<String, String>();
        addressProblem(who, cluster, form).ifPresent(wrong -> problems.put("address", wrong));
        commentProblem(form.comment()).ifPresent(wrong -> problems.put("comment", wrong));
        if (form.chosen().isEmpty()) {
            problems.put("stay", "Choose how long it stays.");
        }
        return problems;
    }

    /** Why the person can't have a range on the list of a cluster's project, as a sentence. */
    Optional<String> obstacle(Person who, Cluster cluster, AddressRange range) {
        if (wide.contains(range) && !who.admin()) {
            return Optional.of(wide.says(range) + ". Only an admin can open that.");
        }
        var project = cluster.project();
        var present = entries.find(project.id(), range).filter(entry -> entry.status() != EntryStatus.REFUSED);
        if (present.isEmpty() && entries.count(project.id()) >= MOST) {
            return Optional.of("The list is full: Atlas takes " + MOST + " entries a project. Remove one first.");
        }
        return present.flatMap(
                        entry -> EntryRights.insteadOf(who, project.team(), people.leadsOf(project.team()), entry))
                .map(others -> range.text() + " is on the list already. " + others + " change it.");
    }

    /**
     * An entry that the person may change and remove.
     *
     * @throws Refusal.NotFound where the project has none of this number
     * @throws Refusal.NotAllowed where only others may
     */
    Entry managed(Person who, Cluster cluster, long id) {
        var project = cluster.project();
        var entry = entries.find(project.id(), id).orElseThrow(Refusal.NotFound::new);
        EntryRights.insteadOf(who, project.team(), people.leadsOf(project.team()), entry)
                .ifPresent(others -> refuse(others + " change " + entry.text() + "."));
        return entry;
    }

    static void refuse(String why) {
        throw new Refusal.NotAllowed(why);
    }

    private Optional<String> addressProblem(Person who, Cluster cluster, EntryForm form) {
        var typed = form.address();
        if (typed.isEmpty()) {
            return Optional.of("Type an address, or a range of addresses.");
        }
        var read = TypedAddress.of(typed);
        if (read instanceof TypedAddress.Good good) {
            return obstacle(who, cluster, good.range());
        }
        return Optional.of(
                read instanceof TypedAddress.Amid amid
                        ? "A range begins at its first address: write "
                                + amid.range().entry() + " for the range, or "
                                + amid.alone().text() + " for the one address."
                        : "“" + shortened(typed)
                                + "” is no address and no range. Write it as 203.0.113.24 or 203.0.113.0/24, or"
                                + " as 2001:db8::7 or 2001:db8::/48.");
    }

    private static String shortened(String typed) {
        return typed.length() > TypedAddress.LONGEST ? typed.substring(0, TypedAddress.LONGEST) + "…" : typed;
    }

    private static Optional<String> commentProblem(String comment) {
        return comment.length() > NewEntry.LONGEST_COMMENT
                ? Optional.of("A comment has at most " + NewEntry.LONGEST_COMMENT + " characters; this one has "
                        + comment.length() + ".")
                : Optional.empty();
    }
}
