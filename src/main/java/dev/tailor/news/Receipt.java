package dev.tailor.news;

/**
 * How one try to deliver has ended.
 *
 * @param taken whether the receiver has it
 * @param words for people, to be read after the receiver's name: "answered 204"; nothing that the receiver wrote
 */
record Receipt(boolean taken, String words) {
    static Receipt taken(String words) {
        return new Receipt(true, words);
    }

    static Receipt failed(String words) {
        return new Receipt(false, words);
    }
}
