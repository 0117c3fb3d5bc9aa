package dev.tailor.atlas;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;

/** Walks through a list; asks for a page when it comes to it, and forgets the one before. */
final class PageByPage<T> implements Iterator<T> {
    private final IntFunction<Page<T>> ask;
    private int number;
    private boolean last;
    private Iterator<T> results = Collections.emptyIterator();

    PageByPage(IntFunction<Page<T>> ask) {
        this.ask = ask;
    }

    @Override
    public boolean hasNext() {
        while (!results.hasNext() && !last) {
            turn();
        }
        return results.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return results.next();
    }

    private void turn() {
        results = Collections.emptyIterator();
        var page = page(number + 1);
        number++;
        last = page.last();
        results = page.results().iterator();
    }

    private Page<T> page(int wanted) {
        try {
            return ask.apply(wanted);
        } catch (AtlasFailure failure) {
            throw wanted == 1 ? failure : new AtlasFailure.Incomplete(wanted, failure);
        }
    }
}
