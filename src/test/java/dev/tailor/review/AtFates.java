package dev.tailor.review;

import dev.tailor.Form;
import dev.tailor.Page;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Clusters;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** Two clusters of Dana's, and what Lena decides about them on the review page. */
abstract class AtFates {
    @Inject
    World world;

    @Inject
    Clusters clusters;

    @Inject
    Reviews reviews;

    Cluster cart;
    Cluster events;

    @BeforeEach
    void begin() {
        world.reset();
        world.person("lena");
        cart = world.ready("dana", "orders-cart", "S");
        events = world.ready("dana", "orders-events", "M");
    }

    static List<String> left() {
        return Visitor.lena()
                .open("/review?show=left")
                .all("#held tbody a.name")
                .eachText();
    }

    static Page decided(String fate, Map<String, String> fields, Cluster... ticked) {
        var form = form(ticked).forged("fate", fate);
        fields.forEach(form::forged);
        return form.submit();
    }

    static Form form(Cluster... ticked) {
        var form = Visitor.lena().open("/review").form("form#ticked").without("cluster");
        for (var cluster : ticked) {
            form.and("cluster", cluster.id().toString());
        }
        return form;
    }

    static List<String> outcomes(Page page) {
        return page.all("main li").eachText();
    }
}
