package dev.tailor.web;

import io.quarkus.qute.TemplateExtension;

/** The addresses of a change's pages; templates call them as they call {@link Links}. */
// Qute wants classes of one namespace to differ in their priorities.
@TemplateExtension(namespace = "link", priority = 4)
public final class ChangeLinks {
    private ChangeLinks() {}

    public static String change(long id) {
        return "/changes/" + id;
    }

    public static String decision(long id) {
        return change(id) + "/decision";
    }

    public static String withdrawal(long id) {
        return change(id) + "/withdrawal";
    }

    /** Trying until the cloud has room. */
    public static String patience(long id) {
        return change(id) + "/patience";
    }

    public static String retry(long id) {
        return change(id) + "/retry";
    }
}
