package dev.tailor.ordering;

import dev.tailor.cluster.NewCluster;
import dev.tailor.web.DayField;
import dev.tailor.web.LabelRows;
import dev.tailor.web.StorageField;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A request as far as somebody has filled it in, as it was typed.
 *
 * @param project the number of the project; empty where there is no choice
 * @param name the name of the cluster
 * @param size a letter of the catalogue
 * @param storage in GB
 * @param description what it is for
 * @param labels a row each
 * @param expires the last day that it is to run
 */
public record Order(
        String project,
        String name,
        String size,
        StorageField storage,
        String description,
        LabelRows labels,
        DayField expires) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    public Order {
        project = Objects.requireNonNullElse(project, "").strip();
        name = Objects.requireNonNullElse(name, "").strip();
        size = Objects.requireNonNullElse(size, "").strip();
        description = Objects.requireNonNullElse(description, "").strip();
    }

    /** One that says no last day. */
    Order(String project, String name, String size, StorageField storage, String description, LabelRows labels) {
        this(project, name, size, storage, description, labels, DayField.of(null));
    }

    Order with(LabelRows others) {
        return new Order(project, name, size, storage, description, others, expires);
    }

    /** Null where none is named, or none that could be. */
    Long projectId() {
        return NUMBER.matcher(project).matches() ? Long.valueOf(project) : null;
    }

    /** The same for the domain; what is no number at all is left to {@link StorageField#problem()}. */
    NewCluster wish() {
        return new NewCluster(
                projectId(),
                name,
                size,
                storage.gigabytes().orElse(null),
                description,
                labels.labels(),
                expires.day().orElse(null));
    }
}
