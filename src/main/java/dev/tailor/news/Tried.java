package dev.tailor.news;

/**
 * How trying a webhook has ended.
 *
 * @param taken whether its receiver took what it was sent
 * @param sentence for people: "127.0.0.1 answered 204."
 */
public record Tried(boolean taken, String sentence) {
    static Tried of(String host, Receipt receipt) {
        var words = host + " " + receipt.words();
        return new Tried(receipt.taken(), receipt.taken() ? words + "." : words + ": nothing was taken.");
    }
}
