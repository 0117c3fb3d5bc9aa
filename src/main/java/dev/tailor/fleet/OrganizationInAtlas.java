package dev.tailor.fleet;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An organization as Atlas's list shows it. */
@Entity
public class OrganizationInAtlas {
    @Id
    private String id;

    private String name;

    protected OrganizationInAtlas() {}

    OrganizationInAtlas(String id, String name) {
        this.id = id;
        this.name = name;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }
}
