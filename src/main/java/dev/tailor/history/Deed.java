package dev.tailor.history;

import java.util.UUID;

/**
 * Something that happened, as it goes into the record. Never anything secret.
 *
 * @param what to be read after the name: "made the login dana-orders-cart"
 * @param outcome more about it, or how it ended: "In force after 9 s"; may be empty
 * @param who null: whoever is behind the present request, else Tailor
 * @param subject what it was done to
 * @param changeId the change that it belongs to; null for none
 * @param told whether the cluster's page tells it beside the changes
 */
public record Deed(
        Act act, String what, String outcome, Result result, Who who, Subject subject, Long changeId, boolean told) {
    /**
     * What a deed is done to; Postgres knows the names of what is Tailor's own.
     *
     * @param clusterId a cluster of Tailor's, or null
     * @param atlasId Atlas's id of another one, or null
     * @param clusterName its name, or null
     * @param projectId Atlas's id of the project, or null
     * @param projectName its name, or null
     * @param team the team that it was done to itself, or null
     */
    public record Subject(
            UUID clusterId, String atlasId, String clusterName, String projectId, String projectName, String team) {
        static final Subject NONE = new Subject(null, null, null, null, null);

        /** Postgres knows whose a cluster or a project is. */
        public Subject(UUID clusterId, String atlasId, String clusterName, String projectId, String projectName) {
            this(clusterId, atlasId, clusterName, projectId, projectName, null);
        }
    }

    /** Something that was done, to nothing in particular yet, by whoever is behind the present request. */
    public static Deed of(Act act, String what) {
        return new Deed(act, what, "", Result.DONE, null, Subject.NONE, null, false);
    }

    public Deed by(Who one) {
        return new Deed(act, what, outcome, result, one, subject, changeId, told);
    }

    /** To a cluster of Tailor's. */
    public Deed to(UUID clusterId) {
        return to(new Subject(clusterId, null, null, null, null));
    }

    /** To one of Atlas's projects. */
    public Deed toProject(String atlasId, String name) {
        return to(new Subject(null, null, null, atlasId, name));
    }

    /** To a team, so that its leads read it. */
    public Deed toTeam(String name) {
        return to(new Subject(null, null, null, null, null, name));
    }

    public Deed to(Subject one) {
        return new Deed(act, what, outcome, result, who, one, changeId, told);
    }

    public Deed ended(Result how, String words) {
        return new Deed(act, what, words, how, who, subject, changeId, told);
    }

    /** The same as a part of a change. */
    public Deed ofChange(long id) {
        return new Deed(act, what, outcome, result, who, subject, id, told);
    }

    /** The same, told on the cluster's page too. */
    public Deed toldThere() {
        return new Deed(act, what, outcome, result, who, subject, changeId, true);
    }
}
