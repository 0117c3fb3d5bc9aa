package dev.tailor.changing;

import dev.tailor.cluster.Cluster;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page in place of a form whose change is not possible now. */
final class Obstacle {
    @CheckedTemplate(basePath = "changing")
    static class Templates {
        static native TemplateInstance obstacle(String action, Cluster cluster, String why);
    }

    private Obstacle() {}

    /**
     * The page.
     *
     * @param action "Resize"
     * @param why as a sentence
     */
    static TemplateInstance page(String action, Cluster cluster, String why) {
        return Templates.obstacle(action, cluster, why);
    }
}
