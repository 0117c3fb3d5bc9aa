package dev.tailor.overview;

/**
 * A way to go on: a link, or a form with nothing but its button.
 *
 * @param label "Withdraw it"
 * @param address where it leads
 * @param post whether it is a form
 * @param primary whether it is the one that stands out
 * @param icon what the tag {@code icon} draws before the label; may be empty
 */
public record WayView(String label, String address, boolean post, boolean primary, String icon) {
    static WayView link(String label, String address) {
        return new WayView(label, address, false, false, "");
    }

    static WayView form(String label, String address) {
        return new WayView(label, address, true, false, "");
    }

    WayView standingOut() {
        return new WayView(label, address, post, true, icon);
    }

    WayView plain() {
        return new WayView(label, address, post, false, icon);
    }

    WayView with(String newIcon) {
        return new WayView(label, address, post, primary, newIcon);
    }
}
