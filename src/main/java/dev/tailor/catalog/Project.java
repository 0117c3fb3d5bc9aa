package dev.tailor.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** An Atlas project that belongs to a team, with the placement of all that is built in it. */
@Entity
public class Project {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String atlasId;
    private String name;
    private String team;
    private String provider;
    private String region;
    private String mongodbVersion;
    private boolean backup;
    private boolean diskAutoScaling;

    protected Project() {}

    public Long id() {
        return id;
    }

    /** Atlas's id of it, 24 hexadecimal digits; Atlas's API calls it the group id. */
    public String atlasId() {
        return atlasId;
    }

    public String name() {
        return name;
    }

    /** The team whose clusters live here. */
    public String team() {
        return team;
    }

    /** The cloud, in Atlas's words: AWS. */
    public String provider() {
        return provider;
    }

    /** The region, in Atlas's words: EU_CENTRAL_1. */
    public String region() {
        return region;
    }

    /** The major version of new clusters: 8.0. */
    public String mongodbVersion() {
        return mongodbVersion;
    }

    /** Whether Atlas backs its clusters up. */
    public boolean backup() {
        return backup;
    }

    /** Whether Atlas may enlarge a disk that fills. */
    public boolean diskAutoScaling() {
        return diskAutoScaling;
    }
}
