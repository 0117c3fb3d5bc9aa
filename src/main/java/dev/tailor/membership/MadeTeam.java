package dev.tailor.membership;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A team that an administrator has made. */
@Entity
@Table(name = "team")
public class MadeTeam {
    @Id
    private String name;

    @Version
    private int version;

    private String shown;
    private String madeBy;
    private Instant madeAt;

    protected MadeTeam() {}

    MadeTeam(String name, String shown, String madeBy, Instant now) {
        this.name = name;
        this.shown = shown;
        this.madeBy = madeBy;
        this.madeAt = now;
    }

    void show(String words) {
        shown = words;
    }

    /** What clusters, projects and tokens call it; it never changes. */
    public String name() {
        return name;
    }

    /** What people call it. */
    public String shown() {
        return shown;
    }

    public int version() {
        return version;
    }

    public String madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
