package dev.tailor.network;

/** How an entry of an access list stands; the names are those in Postgres. */
enum EntryStatus {
    /** To be put on the list. */
    ASKED,
    /** On the list, to get another comment or another end. */
    CHANGING,
    /** On the list, to be taken off. */
    REMOVING,
    /** On the list, and on its way to the clusters. */
    PENDING,
    /** In force. */
    ACTIVE,
    /** On the list by other hands; Atlas has not said yet whether it is in force. */
    KNOWN,
    /** On the list, and Atlas could not bring it into force. */
    FAILED,
    /** Not on the list: Atlas would not have it. */
    REFUSED;

    /** Whether something is still to happen by itself. */
    boolean onTheWay() {
        return this == ASKED || this == CHANGING || this == REMOVING || this == PENDING;
    }

    /** Whether nothing comes of it unless somebody tries again. */
    boolean stuck() {
        return this == FAILED || this == REFUSED;
    }

    /** Whether it is or comes into force, and nobody wants it away. */
    boolean stays() {
        return !stuck() && this != REMOVING;
    }
}
