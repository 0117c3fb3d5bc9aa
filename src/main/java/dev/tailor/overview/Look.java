package dev.tailor.overview;

/** How a step of a thread is drawn. */
public enum Look {
    DONE("", "circle-check"),
    UNDER_WAY("now", "loader-2"),
    WAITING("now", "hourglass"),
    NEXT("next", "circle-dashed"),
    ENDED("no", "circle-x");

    private final String word;
    private final String icon;

    Look(String word, String icon) {
        this.word = word;
        this.icon = icon;
    }

    /** The style sheet's class of it; empty for what is done. */
    public String word() {
        return word;
    }

    /** What the tag {@code icon} draws. */
    public String icon() {
        return icon;
    }

    /** Whether it is where things stand now. */
    public boolean current() {
        return word.equals("now");
    }

    /** Whether it is yet to come. */
    public boolean ahead() {
        return this == NEXT;
    }

    /** Whether its title stands out: it is what the card is about. */
    public boolean strong() {
        return current() || this == ENDED;
    }
}
