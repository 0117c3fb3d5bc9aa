package dev.tailor.stuck;

import io.quarkus.qute.TemplateExtension;
import java.util.UUID;

/** The addresses of this room's pages; templates reach them as {@code {stuck:all}}. */
@TemplateExtension(namespace = "stuck")
final class StuckLinks {
    private StuckLinks() {}

    static String all() {
        return "/admin/stuck";
    }

    static String check(UUID cluster) {
        return all() + "/" + cluster + "/check";
    }

    static String ask(String project) {
        return all() + "/projects/" + project + "/check";
    }

    static String forgetting(UUID cluster) {
        return all() + "/" + cluster + "/forgetting";
    }
}
