package dev.tailor.cluster;

import dev.tailor.catalog.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Names that nobody has in a project, for forms to begin with. */
@ApplicationScoped
public class FreeNames {
    /** Room for a number of four digits within what has to differ. */
    private static final int LONGEST_BEGINNING = NameRules.HOST_PREFIX - 5;

    private static final Pattern UNFIT = Pattern.compile("[^a-zA-Z0-9]+");
    private static final Pattern AT_AN_END = Pattern.compile("^-|-$");
    private static final Pattern NUMBERED = Pattern.compile("(?<=.)-\\d{1,4}$");

    @Inject
    EntityManager database;

    @Inject
    Policy policy;

    /**
     * A free name: the one that is wanted, or one that begins like it and ends with a number.
     *
     * @param wanted any text; what names can't hold is left out
     */
    @Transactional
    public String like(Project project, String wanted) {
        var name = possible(wanted);
        var beginning = possible(cut(NUMBERED.matcher(name).replaceFirst(""), LONGEST_BEGINNING));
        var taken = taken(project, beginning.toLowerCase(Locale.ROOT));
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? name : beginning + "-" + number)
                .filter(candidate ->
                        NameRules.problem(candidate, policy.reservedNames()).isEmpty())
                .filter(candidate -> !taken.contains(NameRules.hostPrefix(candidate)))
                .findFirst()
                .orElseThrow();
    }

    private static String possible(String wanted) {
        var name = cut(UNFIT.matcher(wanted).replaceAll("-"), NameRules.LENGTH);
        var trimmed = AT_AN_END.matcher(name).replaceAll("");
        return trimmed.isEmpty() ? "cluster" : trimmed;
    }

    private static String cut(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }

    /** What host names begin with in the project, as far as it begins like this; two statements. */
    private Set<String> taken(Project project, String beginning) {
        var taken = new HashSet<>(prefixes("""
                select lower(left(c.name, :length)) from Cluster c
                where c.project.id = :project and c.endedAt is null and lower(c.name) like :beginning""", project, beginning));
        taken.addAll(prefixes("""
                select lower(left(u.name, :length)) from Unmanaged u
                where u.projectId = :project and lower(u.name) like :beginning""", project, beginning));
        return taken;
    }

    private List<String> prefixes(String query, Project project, String beginning) {
        return database.createQuery(query, String.class)
                .setParameter("length", NameRules.HOST_PREFIX)
                .setParameter("project", project.id())
                .setParameter("beginning", beginning + "%")
                .getResultList();
    }
}
