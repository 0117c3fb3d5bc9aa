package dev.tailor.atlas;

/** A list on the wire. {@link Calls#all} and {@link Calls#page} ask for its pages. */
@FunctionalInterface
interface Pages<T> {
    Page<T> ask(int pageNum, int itemsPerPage, boolean includeCount);
}
