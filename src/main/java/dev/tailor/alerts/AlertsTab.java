package dev.tailor.alerts;

import dev.tailor.team.Person;
import dev.tailor.web.Links;
import dev.tailor.web.Tab;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

@ApplicationScoped
class AlertsTab implements Tab {
    @Inject
    AlertList alerts;

    @Override
    public int place() {
        return 20;
    }

    @Override
    public String label() {
        return "Alerts";
    }

    @Override
    public String link() {
        return Links.alerts();
    }

    @Override
    public boolean shownTo(Person person) {
        return !person.hasNoTeam();
    }

    @Override
    public long count(Person person) {
        return alerts.fresh(Scope.everything(person));
    }

    @Override
    public String counted() {
        return "not acknowledged";
    }
}
