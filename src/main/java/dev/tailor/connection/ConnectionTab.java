package dev.tailor.connection;

import dev.tailor.web.AdminTab;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ConnectionTab implements AdminTab {
    @Override
    public int place() {
        return 60;
    }

    @Override
    public String label() {
        return "Atlas connection";
    }

    @Override
    public String link() {
        return ConnectionLinks.page();
    }
}
