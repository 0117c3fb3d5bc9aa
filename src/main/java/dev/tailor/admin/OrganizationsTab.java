package dev.tailor.admin;

import dev.tailor.web.AdminTab;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class OrganizationsTab implements AdminTab {
    @Override
    public int place() {
        return 30;
    }

    @Override
    public String label() {
        return "Organizations";
    }

    @Override
    public String link() {
        return AdminLinks.organizations();
    }
}
