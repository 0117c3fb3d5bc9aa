package dev.tailor.fleet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What is wrong with a project to be, before Atlas is asked. */
public final class ProjectRules {
    /** Atlas's own rule. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}\\-_.(),:&@+']{1,64}");

    private ProjectRules() {}

    /** A sentence by field: name, organization; empty if nothing is. */
    public static Map<String, String> problems(String name, String organization, List<Estate.Holder> organizations) {
        var problems = new LinkedHashMap<String, String>();
        if (name.isEmpty()) {
            problems.put("name", "Give it a name.");
        } else if (!NAME.matcher(name).matches()) {
            problems.put(
                    "name", "A project’s name has up to 64 letters, digits and - _ . ( ) , : & @ + ' and no spaces.");
        }
        if (organizations.stream().noneMatch(one -> one.organization().id().equals(organization))) {
            problems.put("organization", "Choose the organization that pays for it.");
        }
        return problems;
    }
}
