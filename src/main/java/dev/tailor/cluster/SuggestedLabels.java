package dev.tailor.cluster;

import dev.tailor.catalog.Project;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The labels that teams suggest to those who ask for clusters. */
@ApplicationScoped
public class SuggestedLabels implements PanacheRepository<SuggestedLabel> {
    /** A team's, by key. */
    public List<SuggestedLabel> of(String team) {
        return list("team = ?1 order by key", team);
    }

    public Optional<SuggestedLabel> of(String team, String key) {
        return find("team = ?1 and key = ?2", team, key).firstResultOptional();
    }

    /** The labels that a form has a row for: those that the project requires, then those that the team suggests. */
    public List<PreparedLabel> prepared(String team, Project project) {
        var suggested = of(team);
        var rows = new ArrayList<PreparedLabel>();
        project.requiredLabels().forEach(key -> rows.add(new PreparedLabel(key, true, usual(suggested, key))));
        suggested.stream()
                .filter(label -> !project.requiredLabels().contains(label.key()))
                .forEach(label -> rows.add(new PreparedLabel(label.key(), false, label.usual())));
        return List.copyOf(rows);
    }

    private static List<String> usual(List<SuggestedLabel> suggested, String key) {
        return suggested.stream()
                .filter(label -> label.key().equals(key))
                .findFirst()
                .map(SuggestedLabel::usual)
                .orElse(List.of());
    }
}
