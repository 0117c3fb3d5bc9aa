package dev.tailor.cost;

import dev.tailor.team.Person;
import dev.tailor.web.Links;
import dev.tailor.web.Tab;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class CostTab implements Tab {
    @Override
    public int place() {
        return 40;
    }

    @Override
    public String label() {
        return "Cost";
    }

    @Override
    public String link() {
        return Links.costs();
    }

    @Override
    public boolean shownTo(Person person) {
        return person.mayDecide();
    }
}
