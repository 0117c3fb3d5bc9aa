package dev.tailor.admin;

/** How many clusters stand against a change of their project. */
final class Living {
    private Living() {}

    static String words(long clusters) {
        return clusters == 1 ? "A cluster of Tailor’s lives here" : clusters + " clusters of Tailor’s live here";
    }
}
