package dev.tailor.stuck;

import dev.tailor.web.AdminTab;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class StuckTab implements AdminTab {
    @Override
    public int place() {
        return 40;
    }

    @Override
    public String label() {
        return "Stuck work";
    }

    @Override
    public String link() {
        return StuckLinks.all();
    }
}
