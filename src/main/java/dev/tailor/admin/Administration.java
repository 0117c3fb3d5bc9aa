package dev.tailor.admin;

import dev.tailor.team.Person;
import dev.tailor.web.Tab;
import jakarta.enterprise.context.ApplicationScoped;

/** The way to the administrators' pages. */
@ApplicationScoped
class Administration implements Tab {
    @Override
    public int place() {
        return 90;
    }

    @Override
    public String label() {
        return "Admin";
    }

    @Override
    public String link() {
        return AdminLinks.admin();
    }

    @Override
    public boolean shownTo(Person person) {
        return person.admin();
    }
}
