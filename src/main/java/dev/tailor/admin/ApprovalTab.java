package dev.tailor.admin;

import dev.tailor.web.AdminTab;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ApprovalTab implements AdminTab {
    @Override
    public int place() {
        return 37;
    }

    @Override
    public String label() {
        return "Approval";
    }

    @Override
    public String link() {
        return AdminLinks.approval();
    }
}
