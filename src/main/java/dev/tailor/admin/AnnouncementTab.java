package dev.tailor.admin;

import dev.tailor.web.AdminTab;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class AnnouncementTab implements AdminTab {
    @Override
    public int place() {
        return 70;
    }

    @Override
    public String label() {
        return "Announcement";
    }

    @Override
    public String link() {
        return AdminLinks.announcement();
    }
}
