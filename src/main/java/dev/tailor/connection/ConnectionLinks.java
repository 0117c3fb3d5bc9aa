package dev.tailor.connection;

import io.quarkus.qute.TemplateExtension;

/** The addresses of this room; templates reach them as {@code {connection:trial}}. */
@TemplateExtension(namespace = "connection")
final class ConnectionLinks {
    private ConnectionLinks() {}

    static String page() {
        return "/admin/connection";
    }

    static String trial() {
        return "/admin/connection/trial";
    }
}
