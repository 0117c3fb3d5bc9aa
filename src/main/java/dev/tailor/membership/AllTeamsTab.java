package dev.tailor.membership;

import dev.tailor.web.AdminTab;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class AllTeamsTab implements AdminTab {
    static final String LINK = "/admin/teams";

    @Override
    public int place() {
        return 25;
    }

    @Override
    public String label() {
        return "Teams";
    }

    @Override
    public String link() {
        return LINK;
    }
}
