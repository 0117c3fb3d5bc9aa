package dev.tailor.simulator;

import java.util.Locale;
import java.util.regex.Pattern;

/** What clusters may be called, and that no two of a project share a host name. */
final class ClusterNames {
    private static final int LONGEST = 64;
    private static final int PREFIX = 23;
    private static final Pattern FORM = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9-]*");

    /** Atlas names its own hosts like this. */
    private static final Pattern RESERVED = Pattern.compile("atlas-[a-z0-9]{6}", Pattern.CASE_INSENSITIVE);

    private ClusterNames() {}

    /** The part of a name that makes its host names. */
    static String prefix(String name) {
        return name.substring(0, Math.min(PREFIX, name.length())).toLowerCase(Locale.ROOT);
    }

    /** Checks the name of a cluster to be made; flex clusters share the name space. */
    static void check(String name, Project project) {
        checkForm(name);
        for (var other : project.clusters()) {
            checkAgainst(name, other, project);
        }
    }

    private static void checkForm(String name) {
        if (name.length() > LONGEST) {
            throw AtlasError.badRequest(
                    "CLUSTER_NAME_TOO_LONG",
                    "Cluster name " + name + " is limited to " + LONGEST + " characters.",
                    name,
                    LONGEST);
        }
        if (!FORM.matcher(name).matches()) {
            throw AtlasError.badRequest(
                    "CLUSTER_NAME_INVALID",
                    "The cluster name " + name + " is invalid. The name can only contain ASCII letters, numbers, and"
                            + " hyphens.",
                    name);
        }
        checkPrefix(name);
    }

    private static void checkPrefix(String name) {
        var prefix = name.substring(0, Math.min(PREFIX, name.length()));
        if (prefix.endsWith("-")) {
            throw AtlasError.badRequest(
                    "CLUSTER_NAME_PREFIX_INVALID",
                    "Cluster name \"" + name + "\" is invalid. Atlas truncates cluster names to " + PREFIX
                            + " characters which results in an invalid hostname due to a trailing \"-\" in the generated"
                            + " cluster name prefix \"" + prefix + "\".",
                    name,
                    PREFIX,
                    prefix);
        }
        if (RESERVED.matcher(name).matches()) {
            throw AtlasError.badRequest(
                    "ATLAS_RESERVED_CLUSTER_NAME",
                    "The provided cluster name " + name + " creates a conflict with our internal hostnames, which are"
                            + " generated using the pattern \"atlas-[a-z0-9]{6}\".",
                    name);
        }
    }

    private static void checkAgainst(String name, Cluster other, Project project) {
        if (other.name().equals(name)) {
            throw AtlasError.badRequest(
                    "DUPLICATE_CLUSTER_NAME",
                    "A cluster named " + name + " is already present in group " + project.id() + ".",
                    name,
                    project.id());
        }
        if (prefix(other.name()).equals(prefix(name))) {
            throw AtlasError.badRequest(
                    "DUPLICATE_CLUSTER_NAME_PREFIX",
                    "Cluster name " + name + " cannot have same first " + PREFIX
                            + " characters as another cluster name in same group.",
                    name,
                    PREFIX);
        }
    }
}
