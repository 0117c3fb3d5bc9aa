package dev.tailor.ordering;

import dev.tailor.cluster.NameRules;

/**
 * Whether a name can be taken, while it is typed.
 *
 * @param problem why not, or empty
 * @param host what its host name will begin with
 */
public record NameCheck(String problem, String host) {
    static NameCheck of(String name, String problem) {
        return new NameCheck(problem, NameRules.hostPrefix(name.strip()));
    }

    public boolean free() {
        return problem.isEmpty();
    }
}
