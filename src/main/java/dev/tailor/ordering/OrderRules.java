package dev.tailor.ordering;

import dev.tailor.cluster.Requests;
import dev.tailor.team.Person;
import dev.tailor.web.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** All that is wrong with an order: what the domain says about the wish, and what can't be said in a wish at all. */
@ApplicationScoped
class OrderRules {
    @Inject
    Requests requests;

    Problems problems(Person who, Order order) {
        var ofWish = requests.problems(who, order.wish());
        var found = new LinkedHashMap<String, String>();
        Stream.of("project", "name", "size").forEach(field -> copy(ofWish, field, found));
        order.storage()
                .problem()
                .ifPresentOrElse(wrong -> found.put("storage", wrong), () -> copy(ofWish, "storage", found));
        order.expires()
                .problem()
                .ifPresentOrElse(wrong -> found.put("expires", wrong), () -> copy(ofWish, "expires", found));
        found.putAll(order.labels().problems());
        copy(ofWish, "labels", found);
        if (Stream.of("project", "size", "storage").noneMatch(found::containsKey)) {
            found.putAll(requests.lacks(who, order.wish()));
        }
        return new Problems(found);
    }

    private static void copy(Map<String, String> from, String field, Map<String, String> to) {
        if (from.containsKey(field)) {
            to.put(field, from.get(field));
        }
    }
}
