package dev.tailor.atlas;

/**
 * Which page of a list somebody wants.
 *
 * @param pageNum from 1
 * @param itemsPerPage from 1 to 500
 */
public record AtlasPageRequest(int pageNum, int itemsPerPage) {
    /** What Atlas gives when nobody says. */
    public static final int DEFAULT_SIZE = 100;

    /** The most that Atlas gives at once. */
    public static final int LARGEST_SIZE = 500;

    /** The first page, as large as Atlas makes it by itself. */
    public static final AtlasPageRequest FIRST = new AtlasPageRequest(1, DEFAULT_SIZE);

    /** @throws AtlasFailure.OutOfBounds where there is no such page; nothing is sent */
    public AtlasPageRequest {
        if (pageNum < 1) {
            throw new AtlasFailure.OutOfBounds("pageNum can't be smaller than 1");
        }
        if (itemsPerPage < 1 || itemsPerPage > LARGEST_SIZE) {
            throw new AtlasFailure.OutOfBounds("itemsPerPage can't be smaller than 1 or larger than " + LARGEST_SIZE);
        }
    }
}
