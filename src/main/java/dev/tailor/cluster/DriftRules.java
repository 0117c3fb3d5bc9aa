package dev.tailor.cluster;

import dev.tailor.catalog.Size;
import dev.tailor.team.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** What can be done about differences, and why not. */
record DriftRules(Asking asking, Cluster cluster, List<Size> sizes, int mostLabels, Instant now) {
    DriftChoice choice(Drift drift) {
        var difference = drift.difference();
        return new DriftChoice(
                drift,
                difference.aspect() == Aspect.SIZE ? sizeInAtlas(difference.inAtlas()) : "",
                noTaking(difference).orElse(""),
                noRestoring(difference).orElse(""),
                restoring(difference));
    }

    private String sizeInAtlas(String machines) {
        var word = machines.isEmpty() ? "a size that it does not name" : machines;
        return sizeOn(machines).map(Size::id).orElse(word);
    }

    /** The size that runs on such machines; of several, one that the team can have. */
    Optional<Size> sizeOn(String machines) {
        var running = sizes.stream().filter(size -> size.runsOn(machines)).toList();
        return running.stream()
                .filter(size -> size.isOfferedTo(cluster.team()))
                .findFirst()
                .or(() -> running.stream().findFirst());
    }

    private Optional<String> noTaking(Difference difference) {
        return switch (difference.aspect()) {
            case SIZE -> noTakingSize(difference.inAtlas());
            case STORAGE, PAUSED, EXISTENCE -> Optional.empty();
            case PROTECTION -> noEndingProtection(difference.inAtlas().equals(Difference.UNPROTECTED));
            case TAG -> noTakingTag(difference);
        };
    }

    private Optional<String> noTakingSize(String machines) {
        var size = sizeOn(machines);
        if (size.isEmpty()) {
            return Optional.of("No size of the catalogue is this");
        }
        if (!size.get().isOfferedTo(cluster.team())) {
            return Optional.of(size.get().id() + " is not offered to " + cluster.team());
        }
        return size.filter(one -> asking.resize(cluster.size(), one, List.of()).waits())
                .filter(one -> !asking.who().is(Role.LEAD, cluster.team()))
                .map(one -> "A lead decides about " + one.id());
    }

    /** Neither what is ended in Atlas's console alone nor what was begun there is a way around the lead. */
    private Optional<String> noEndingProtection(boolean ends) {
        return ends && asking.project().production() && !asking.who().is(Role.LEAD, cluster.team())
                ? Optional.of("A lead ends the protection")
                : Optional.empty();
    }

    private Optional<String> noTakingTag(Difference difference) {
        if (Tags.FIXED.contains(difference.tag())) {
            return Optional.of("Tailor knows it better");
        }
        if (difference.inAtlas().isEmpty() && cluster.project().requiredLabels().contains(difference.tag())) {
            return Optional.of("Clusters of " + cluster.project().name() + " need this label");
        }
        var labels = Tags.with(new TreeMap<>(cluster.labels()), difference.tag(), difference.inAtlas());
        return difference.inAtlas().isEmpty() ? Optional.empty() : LabelRules.problem(labels, mostLabels);
    }

    private Optional<String> noRestoring(Difference difference) {
        if (difference.aspect() == Aspect.EXISTENCE) {
            return SizeRules.problem(cluster.size(), cluster.team());
        }
        var not =
                switch (difference.aspect()) {
                    case STORAGE ->
                        shrinks(difference) ? Optional.of("Storage can’t shrink") : Optional.<String>empty();
                    case PROTECTION -> noEndingProtection(difference.asked().equals(Difference.UNPROTECTED));
                    case SIZE, PAUSED, TAG, EXISTENCE -> Optional.<String>empty();
                };
        return not.or(() -> cluster.obstacle(NewChanges.kind(difference), now));
    }

    /** What the rules say to whoever asks for ours where Atlas's value is in force. */
    private Approval restoring(Difference difference) {
        return switch (difference.aspect()) {
            case SIZE -> asking.resize(sizeOn(difference.inAtlas()).orElse(null), cluster.size(), List.of());
            case PAUSED -> asking.plain(NewChanges.kind(difference));
            case EXISTENCE -> asking.create(cluster.size(), List.of());
            case STORAGE, PROTECTION, TAG -> Approval.atOnce();
        };
    }

    private static boolean shrinks(Difference difference) {
        return Integer.parseInt(difference.asked()) < Integer.parseInt(difference.inAtlas());
    }
}
