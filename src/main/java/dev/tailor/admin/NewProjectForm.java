package dev.tailor.admin;

import dev.tailor.fleet.Estate;
import dev.tailor.web.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A project to be, as somebody typed it.
 *
 * @param organization the id of its organization; empty where none is chosen
 */
public record NewProjectForm(String name, String organization) {
    /** Atlas's own rule. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}\\-_.(),:&@+']{1,64}");

    static NewProjectForm of(String name, String organization) {
        return new NewProjectForm(QueryString.plain(name), QueryString.plain(organization));
    }

    Problems problems(List<Estate.Holder> organizations) {
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
        return new Problems(problems);
    }
}
