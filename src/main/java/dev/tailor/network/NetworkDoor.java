package dev.tailor.network;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Reach;
import dev.tailor.cluster.Refusal;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The way to access lists for other rooms: the same services as the pages. */
@ApplicationScoped
public class NetworkDoor {
    @Inject
    Clusters clusters;

    @Inject
    Reach reach;

    @Inject
    EntryList entries;

    @Inject
    EntryRules rules;

    @Inject
    WideRanges wide;

    @Inject
    NetworkAccess network;

    @Inject
    Clock clock;

    /**
     * An entry of a list.
     *
     * @param entry an address, a range, or an AWS security group
     * @param status asked, changing, removing, pending, active, known, failed, refused
     * @param adder who added it; null where nobody did with Tailor
     * @param expiresAt null: stays
     * @param trouble what did not happen, and why; or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AccessEntry(
            long id,
            String entry,
            String comment,
            String status,
            String adder,
            Instant addedAt,
            Instant expiresAt,
            String trouble) {
        static AccessEntry of(Entry entry) {
            var adder = entry.adder() == null ? null : entry.adder().name();
            return new AccessEntry(
                    entry.id(),
                    entry.text(),
                    entry.comment(),
                    entry.status().name().toLowerCase(Locale.ROOT),
                    adder,
                    adder == null ? null : entry.addedAt(),
                    entry.expiresAt(),
                    entry.trouble());
        }
    }

    /** The list of a cluster's project, from the copy. */
    public List<AccessEntry> of(Person who, UUID clusterId) {
        var cluster = clusters.get(who, clusterId);
        return entries.of(cluster.project().id(), "").stream()
                .map(AccessEntry::of)
                .toList();
    }

    /** One of it, by its number or by what it lets in. */
    public AccessEntry find(Person who, UUID clusterId, String entry) {
        return AccessEntry.of(named(clusters.get(who, clusterId), entry));
    }

    /**
     * Has an entry added, or the one that is there changed.
     *
     * @param stay one of the keys of the form: empty, 1h, 1d, 3d, 7d
     * @param sure whether whoever wants a wide range means it
     * @return what happens now, as a sentence
     */
    public String letIn(Person who, UUID clusterId, String address, String comment, String stay, boolean sure) {
        var cluster = reach.managed(who, clusterId);
        var form = new EntryForm(address, comment, stay, sure);
        Refusal.Invalid.ifAny(rules.problems(who, cluster, form));
        form.range().filter(wide::contains).filter(range -> !sure).ifPresent(range -> {
            throw new Refusal.Invalid(Map.of("sure", wide.warning(range) + " Send true if this is what you want."));
        });
        return network.letIn(who, cluster, form.wish(clock.instant()));
    }

    /** Has an entry removed; says what happens now. */
    public String remove(Person who, UUID clusterId, String entry) {
        var cluster = reach.managed(who, clusterId);
        return network.remove(who, cluster, named(cluster, entry).id());
    }

    /** Has Atlas asked again for an entry that failed; says what happens now. */
    public String tryAgain(Person who, UUID clusterId, String entry) {
        var cluster = reach.managed(who, clusterId);
        return network.tryAgain(who, cluster, named(cluster, entry).id());
    }

    private Entry named(Cluster cluster, String text) {
        var project = cluster.project().id();
        if (text.matches("\\d{1,18}")) {
            return entries.find(project, Long.parseLong(text)).orElseThrow(Refusal.NotFound::new);
        }
        var range = TypedAddress.of(text) instanceof TypedAddress.Good good ? good.range() : null;
        return range == null
                ? entries.of(project, "").stream()
                        .filter(entry -> text.equals(entry.awsGroup()))
                        .findFirst()
                        .orElseThrow(Refusal.NotFound::new)
                : entries.find(project, range).orElseThrow(Refusal.NotFound::new);
    }
}
