package dev.tailor.web;

import io.quarkus.arc.All;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** The tabs of the administrators' pages; templates write them with {@code {#adminTabs /}}. */
@Named("adminTabs")
@RequestScoped
public class AdminTabs {
    @Inject
    @All
    List<AdminTab> tabs;

    @Inject
    RoutingContext context;

    /** From left to right, with the one that the present page belongs to marked. */
    public List<NavigationItem> getItems() {
        return tabs.stream()
                .sorted(Comparator.comparingInt(AdminTab::place))
                .map(tab -> new NavigationItem(tab.label(), tab.link(), current(tab), 0, ""))
                .toList();
    }

    private boolean current(AdminTab tab) {
        var path = context.normalizedPath();
        return path.equals(tab.link()) || path.startsWith(tab.link() + "/");
    }
}
