package dev.tailor.admin;

import io.quarkus.qute.TemplateExtension;

/** The addresses of administrators' pages; templates reach them as {@code {admin:projects}}. */
@TemplateExtension(namespace = "admin")
final class AdminLinks {
    private AdminLinks() {}

    static String admin() {
        return "/admin";
    }

    static String projects() {
        return "/admin/projects";
    }
}
