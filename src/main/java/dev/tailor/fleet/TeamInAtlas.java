package dev.tailor.fleet;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A team of Atlas's own console, which projects know by id only. */
@Entity
class TeamInAtlas {
    @Id
    private String id;

    private String name;

    protected TeamInAtlas() {}

    TeamInAtlas(String id, String name) {
        this.id = id;
        this.name = name;
    }
}
