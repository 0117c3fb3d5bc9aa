package dev.tailor.cluster;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Atlas's rules for a cluster's name, as far as the name alone tells. */
public final class NameRules {
    /** The most characters of a name. */
    public static final int LENGTH = 64;

    /** Atlas makes host names of so many characters; they have to be unique in a project. */
    public static final int HOST_PREFIX = 23;

    private static final Pattern SIGNS = Pattern.compile("[a-zA-Z0-9-]+");
    /** ATLAS_RESERVED_CLUSTER_NAME: Atlas names its own like this. */
    private static final Pattern ATLAS_OWN = Pattern.compile("atlas-[a-z0-9]{6}");

    private static final Pattern FIRST = Pattern.compile("[a-zA-Z0-9].*");

    private NameRules() {}

    /** What host names will begin with. */
    public static String hostPrefix(String name) {
        return name.substring(0, Math.min(HOST_PREFIX, name.length())).toLowerCase(Locale.ROOT);
    }

    /** What is wrong with a name, as a sentence. */
    static Optional<String> problem(String name, Set<String> reserved) {
        if (name.isEmpty()) {
            return Optional.of("Give the cluster a name.");
        }
        if (name.length() > LENGTH) {
            return Optional.of("A name has at most 64 characters; this one has " + name.length() + ".");
        }
        if (!SIGNS.matcher(name).matches()) {
            return Optional.of("Use only letters, digits and hyphens.");
        }
        if (!FIRST.matcher(name).matches()) {
            return Optional.of("Begin with a letter or a digit.");
        }
        if (hostPrefix(name).endsWith("-")) {
            return Optional.of(
                    name.length() < HOST_PREFIX
                            ? "A name does not end with a hyphen."
                            : "The 23rd character is not a hyphen: Atlas makes the host name of the first 23.");
        }
        var lower = name.toLowerCase(Locale.ROOT);
        return reserved.contains(lower) || ATLAS_OWN.matcher(lower).matches()
                ? Optional.of("The name " + name + " is reserved.")
                : Optional.empty();
    }
}
