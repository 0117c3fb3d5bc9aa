package dev.tailor.web;

import dev.tailor.team.Person;

/** A {@link Tab} as one person sees it on one page. */
public record NavigationItem(String label, String link, boolean current, long count, String counted) {
    static NavigationItem of(Tab tab, Person person, String path) {
        var current = path.equals(tab.link()) || path.startsWith(tab.link() + "/");
        return new NavigationItem(tab.label(), tab.link(), current, tab.count(person), tab.counted());
    }
}
