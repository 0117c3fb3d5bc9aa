package dev.tailor;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.Method;
import java.net.URI;
import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form of a {@link Page}, as it was served and then filled in. */
public final class Form {
    private final Visitor visitor;
    private final URI page;
    private final FormElement form;
    private final List<Map.Entry<String, String>> fields = new ArrayList<>();

    Form(Visitor visitor, URI page, FormElement form) {
        this.visitor = visitor;
        this.page = page;
        this.form = form;
        form.formData().forEach(this::add);
    }

    /** Fills in a field, chooses a radio button, ticks a box; or presses a button that has this name and value. */
    public Form with(String name, String value) {
        assertThat(form.select("[name=" + name + "]"))
                .as("fields “%s” of the form", name)
                .isNotEmpty();
        return forged(name, value);
    }

    /** Sends a field that the form does not have, or a value that it does not offer. */
    public Form forged(String name, String value) {
        without(name);
        fields.add(new SimpleEntry<>(name, value));
        return this;
    }

    /** Fills in one more field of a name that the form repeats. */
    public Form and(String name, String value) {
        fields.add(new SimpleEntry<>(name, value));
        return this;
    }

    public Form without(String name) {
        fields.removeIf(field -> field.getKey().equals(name));
        return this;
    }

    /** What would be sent for a field, or null. */
    public String value(String name) {
        return fields.stream()
                .filter(field -> field.getKey().equals(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** What a field offers: the values of a select or of radio buttons that can be chosen. */
    public List<String> offers(String name) {
        return form.select("[name=" + name + "] option, input[type=radio][name=" + name + "]:not([disabled])").stream()
                .map(Element::val)
                .toList();
    }

    /** Sends it and goes where the answer leads. */
    public Page submit() {
        return send().followAll();
    }

    /** Sends it and stays with the answer. */
    public Page send() {
        var method = Method.valueOf(
                form.attr("method").isEmpty() ? "GET" : form.attr("method").toUpperCase());
        var target = page.resolve(form.attr("action"));
        if (method == Method.GET) {
            return visitor.ask(method, URI.create(target + "?" + query()), List.of());
        }
        return visitor.ask(method, target, fields);
    }

    private String query() {
        return encoded(fields);
    }

    static String encoded(List<Map.Entry<String, String>> fields) {
        return String.join("&", fields.stream().map(Form::encoded).toList());
    }

    private static String encoded(Map.Entry<String, String> field) {
        return encoded(field.getKey()) + "=" + encoded(field.getValue());
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }

    private void add(Connection.KeyVal field) {
        fields.add(new SimpleEntry<>(field.key(), field.value()));
    }
}
