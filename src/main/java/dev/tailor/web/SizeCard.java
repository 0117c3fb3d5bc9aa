package dev.tailor.web;

/**
 * A size to choose, as a radio button in a card: the tag {@code sizeCards} draws a list of them.
 *
 * @param id the letter, also the button's value
 * @param memory of each node: "2 GB memory"
 * @param storage "10 GB storage", "10–128 GB storage"
 * @param price "$58 a month"
 * @param note what follows the choice: "Starts at once", or why it can't be made
 * @param chosen whether it is the present choice
 * @param possible whether it can be chosen; if not, the note tells why
 */
public record SizeCard(
        String id, String memory, String storage, String price, String note, boolean chosen, boolean possible) {}
