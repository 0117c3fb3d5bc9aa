package dev.tailor.tokens;

import dev.tailor.web.AdminTab;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class AllTokensTab implements AdminTab {
    static final String LINK = "/admin/tokens";

    @Override
    public int place() {
        return 80;
    }

    @Override
    public String label() {
        return "Access tokens";
    }

    @Override
    public String link() {
        return LINK;
    }
}
