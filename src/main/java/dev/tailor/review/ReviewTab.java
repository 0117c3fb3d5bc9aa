package dev.tailor.review;

import dev.tailor.cluster.Decisions;
import dev.tailor.team.Person;
import dev.tailor.web.Links;
import dev.tailor.web.Tab;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

@ApplicationScoped
class ReviewTab implements Tab {
    @Inject
    Decisions decisions;

    @Override
    public int place() {
        return 30;
    }

    @Override
    public String label() {
        return "Review";
    }

    @Override
    public String link() {
        return Links.review();
    }

    @Override
    public boolean shownTo(Person person) {
        return person.mayDecide();
    }

    @Override
    public long count(Person person) {
        return decisions.countWaitingFor(person);
    }

    @Override
    public String counted() {
        return "waiting";
    }
}
