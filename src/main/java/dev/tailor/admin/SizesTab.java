package dev.tailor.admin;

import dev.tailor.web.AdminTab;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class SizesTab implements AdminTab {
    @Override
    public int place() {
        return 35;
    }

    @Override
    public String label() {
        return "Sizes";
    }

    @Override
    public String link() {
        return AdminLinks.sizes();
    }
}
