package dev.tailor.admin;

import dev.tailor.web.AdminTab;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ProjectsTab implements AdminTab {
    @Override
    public int place() {
        return 20;
    }

    @Override
    public String label() {
        return "Projects";
    }

    @Override
    public String link() {
        return AdminLinks.projects();
    }
}
