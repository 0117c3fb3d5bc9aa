package dev.tailor.admin;

import dev.tailor.web.AdminTab;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class FleetTab implements AdminTab {
    @Override
    public int place() {
        return 10;
    }

    @Override
    public String label() {
        return "Fleet";
    }

    @Override
    public String link() {
        return AdminLinks.fleet();
    }
}
