/**
 * The sizes as administrators keep them, while people choose them: {@link dev.tailor.stock.Stock} adds, changes, retires
 * and removes them, with a row of the history for each edit, and {@link dev.tailor.stock.SizeDesk} looks first whether
 * Atlas has the machines.
 *
 * <p>A size that clusters have keeps its memory and machines, or all of them would differ from Atlas at once; it is
 * retired and another one added. Of two who edit one size at once, the second is told what the first has changed.
 */
package dev.tailor.stock;
