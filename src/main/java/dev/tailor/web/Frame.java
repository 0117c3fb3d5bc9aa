package dev.tailor.web;

import dev.tailor.notice.Notice;
import dev.tailor.notice.Notices;
import dev.tailor.team.Person;
import dev.tailor.team.SignedIn;
import io.quarkus.arc.All;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** What stands around every page; templates reach it as {@code inject:frame}. */
@Named("frame")
@RequestScoped
public class Frame {
    @Inject
    SignedIn signedIn;

    @Inject
    @All
    List<Tab> tabs;

    @Inject
    Flash flash;

    @Inject
    Notices notices;

    @Inject
    ThemeChoice themeChoice;

    @Inject
    Support support;

    @Inject
    RoutingContext context;

    private boolean leftOut;

    /** From now on the page stands alone: no person, no navigation. */
    void leaveOut() {
        leftOut = true;
    }

    /** Who is signed in; null on a page for nobody in particular. */
    public Person getPerson() {
        return !leftOut && signedIn.somebody() ? signedIn.person() : null;
    }

    /** The entries of the navigation, with the one that the present page belongs to marked. */
    public List<NavigationItem> getNavigation() {
        var person = getPerson();
        if (person == null) {
            return List.of();
        }
        return tabs.stream()
                .filter(tab -> tab.shownTo(person))
                .sorted(Comparator.comparingInt(Tab::place))
                .map(tab -> NavigationItem.of(tab, person, context.normalizedPath()))
                .toList();
    }

    /** What administrators tell everybody who is signed in; null where there is nothing. */
    public Notice getNotice() {
        var notice = getPerson() == null ? null : notices.shown();
        return notice != null && notice.tells() ? notice : null;
    }

    /** The sentence that the last POST left, once; or null. */
    public String getFlash() {
        return flash.take().orElse(null);
    }

    public Theme getTheme() {
        return themeChoice.current();
    }

    public List<Theme> getThemes() {
        return List.of(Theme.values());
    }

    /** The page itself, for forms that come back to it. */
    public String getHere() {
        return context.request().uri();
    }

    /** Where the portal is, as the browser calls it: "https://tailor.example.com". */
    public String getPortal() {
        return context.request().scheme() + "://" + context.request().authority();
    }

    /** The name of the present request, which leads to its lines in the log. */
    public String getReference() {
        return Reference.of(context);
    }

    public String getSupportName() {
        return support.name();
    }

    /** The address to write to, or null. */
    public String getSupportEmail() {
        return support.email().orElse(null);
    }
}
