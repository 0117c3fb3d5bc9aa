/**
 * Asking for a new cluster, on one page: a name, a size, storage, a description, labels, and a project where there are
 * several. Where and on what it is built nobody is asked.
 *
 * <p>{@link dev.tailor.ordering.OrderPage} serves the form and takes it; an {@link dev.tailor.ordering.Order} is what
 * somebody has filled in so far, an {@link dev.tailor.ordering.OrderView} what the page shows of it. The check of the
 * name and the summary are parts with addresses of their own ({@link dev.tailor.ordering.OrderParts}), renewed while
 * somebody types; without scripts the summary has a button.
 */
package dev.tailor.ordering;
