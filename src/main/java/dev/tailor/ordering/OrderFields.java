package dev.tailor.ordering;

import dev.tailor.web.DayField;
import dev.tailor.web.LabelRows;
import dev.tailor.web.StorageField;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** What the form sends. Fields that it does not have, such as a provider or an owner, are never read. */
public class OrderFields {
    @RestForm
    String project;

    @RestForm
    String name;

    @RestForm
    String size;

    @RestForm
    String storage;

    @RestForm
    String preset;

    @RestForm
    String description;

    @RestForm
    String expires;

    @RestForm
    List<String> key;

    @RestForm
    List<String> value;

    /** Keys of labels that the form had a row for. */
    @RestForm
    List<String> prepared;

    /** The button that adds a row for a label, if it was pressed. */
    @RestForm
    String add;

    /** The number of the row whose button was pressed, if one was. */
    @RestForm
    String remove;

    /** The button that renews the page, if it was pressed. */
    @RestForm
    String update;

    Order order() {
        return new Order(
                project, name, size, new StorageField(storage, preset), description, labels(), new DayField(expires));
    }

    /** Whether another button than the one that requests was pressed. */
    boolean unfinished() {
        return add != null || remove != null || update != null;
    }

    private LabelRows labels() {
        return LabelRows.sent(key, value, add, remove).forgetting(prepared);
    }
}
