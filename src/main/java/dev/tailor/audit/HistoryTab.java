package dev.tailor.audit;

import dev.tailor.web.AdminTab;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class HistoryTab implements AdminTab {
    @Override
    public int place() {
        return 90;
    }

    @Override
    public String label() {
        return "History";
    }

    @Override
    public String link() {
        return Shelf.ADMIN;
    }
}
