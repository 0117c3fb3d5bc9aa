package dev.tailor.fleet;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;

/** When Atlas was last asked for a list that belongs to no project. */
@Entity
class ListOfAtlas {
    /** Organizations, their teams and their projects: asked for together. */
    static final String PROJECTS = "projects";

    @Id
    private String name;

    @Embedded
    private Asked asked;

    protected ListOfAtlas() {}

    ListOfAtlas(String name) {
        this.name = name;
    }

    Asked asked() {
        return Objects.requireNonNullElse(asked, Asked.NEVER);
    }

    void answered(Instant now) {
        asked = Asked.answered(now);
    }

    void failed(String why, Instant now) {
        asked = asked().failed(why, now);
    }
}
