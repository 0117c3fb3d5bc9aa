package dev.tailor.admin;

/** How many clusters a change of their project concerns. */
final class Living {
    private Living() {}

    /** What was done to them. */
    static String guarded(long clusters) {
        return clusters == 1
                ? "One cluster there is protected from deletion now."
                : clusters + " clusters there are protected from deletion now.";
    }

    static String words(long clusters) {
        return clusters == 1 ? "A cluster of Tailor’s lives here" : clusters + " clusters of Tailor’s live here";
    }
}
