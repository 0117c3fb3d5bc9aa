package dev.tailor.admin;

import dev.tailor.web.AdminTab;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class QuotasTab implements AdminTab {
    @Override
    public int place() {
        return 36;
    }

    @Override
    public String label() {
        return "Quotas";
    }

    @Override
    public String link() {
        return AdminLinks.quotas();
    }
}
