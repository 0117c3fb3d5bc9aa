package dev.tailor.news;

import dev.tailor.cluster.NewsKind;
import dev.tailor.web.ChangeLinks;
import dev.tailor.web.ClusterLinks;
import dev.tailor.web.Links;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A piece of news as it was written down; the {@link Outbox} does that. */
@Entity
@Table(name = "news")
class NewsItem {
    @Id
    private UUID id;

    private Instant at;
    private String kind;
    private String team;
    private UUID clusterId;
    private String subject;
    private Long changeId;
    private String whoId;
    private String whoName;
    private String what;
    private String more;
    private Instant until;
    private Instant toldAt;

    protected NewsItem() {}

    /** One that nobody has written down: to try an outlet. */
    NewsItem(UUID id, Instant at, String kind, String subject, String whoName, String what) {
        this.id = id;
        this.at = at;
        this.kind = kind;
        this.subject = subject;
        this.whoName = whoName;
        this.what = what;
        this.more = "";
    }

    UUID id() {
        return id;
    }

    Instant at() {
        return at;
    }

    /** As its key; of a later version's kinds nobody hears. */
    String kind() {
        return kind;
    }

    boolean is(NewsKind one) {
        return one.key().equals(kind);
    }

    /** Whose it is; null: nobody's but the administrators'. */
    String team() {
        return team;
    }

    Optional<UUID> clusterId() {
        return Optional.ofNullable(clusterId);
    }

    String subject() {
        return subject;
    }

    Optional<Long> changeId() {
        return Optional.ofNullable(changeId);
    }

    /** The subject of their token; null for Tailor and Atlas. */
    String whoId() {
        return whoId;
    }

    String whoName() {
        return whoName;
    }

    String what() {
        return what;
    }

    String more() {
        return more;
    }

    Optional<Instant> until() {
        return Optional.ofNullable(until);
    }

    boolean told() {
        return toldAt != null;
    }

    void told(Instant now) {
        toldAt = now;
    }

    /** The page that tells more. */
    String path() {
        if (is(NewsKind.ASKED) && changeId != null) {
            return ChangeLinks.change(changeId);
        }
        if (is(NewsKind.ALERT)) {
            return clusterId == null ? Links.alerts() : ClusterLinks.clusterAlerts(clusterId);
        }
        return clusterId == null ? Links.clusters() : Links.cluster(clusterId);
    }
}
