package dev.tailor.access;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The roles that a login can be given, in Atlas's names and in words. Roles of a project's own making are not offered. */
public enum RoleName {
    READ_WRITE("readWrite", "Read and write", Span.COLLECTION),
    READ("read", "Read", Span.COLLECTION),
    DB_ADMIN("dbAdmin", "Manage indexes and collections", Span.DATABASE),
    READ_WRITE_ANY_DATABASE("readWriteAnyDatabase", "Read and write in any database", Span.EVERYTHING),
    READ_ANY_DATABASE("readAnyDatabase", "Read in any database", Span.EVERYTHING),
    DB_ADMIN_ANY_DATABASE("dbAdminAnyDatabase", "Manage indexes and collections in any database", Span.EVERYTHING),
    CLUSTER_MONITOR("clusterMonitor", "Monitor the cluster", Span.EVERYTHING),
    BACKUP("backup", "Back up all data", Span.EVERYTHING),
    ENABLE_SHARDING("enableSharding", "Turn on sharding", Span.EVERYTHING),
    ATLAS_ADMIN("atlasAdmin", "Administer everything", Span.EVERYTHING);

    /** What a role can be limited to. */
    enum Span {
        COLLECTION,
        DATABASE,
        EVERYTHING
    }

    private final String inAtlas;
    private final String words;
    private final Span span;

    RoleName(String inAtlas, String words, Span span) {
        this.inAtlas = inAtlas;
        this.words = words;
        this.span = span;
    }

    /** The role of that name in Atlas; empty where it is none of these. */
    static Optional<RoleName> of(String inAtlas) {
        return Arrays.stream(values())
                .filter(role -> role.inAtlas.equals(inAtlas))
                .findFirst();
    }

    /** Those for one database, in the order of forms. */
    static List<RoleName> onOneDatabase() {
        return Arrays.stream(values()).filter(role -> !role.everywhere()).toList();
    }

    /** Those over all databases. */
    static List<RoleName> overAllDatabases() {
        return Arrays.stream(values()).filter(RoleName::everywhere).toList();
    }

    public String inAtlas() {
        return inAtlas;
    }

    public String words() {
        return words;
    }

    /** Whether it can be limited to one collection. */
    boolean onCollection() {
        return span == Span.COLLECTION;
    }

    /** Whether it spans all databases, so that Atlas knows it on {@code admin} only. */
    boolean everywhere() {
        return span == Span.EVERYTHING;
    }
}
