package dev.tailor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tailor.atlas.AtlasFailure;
import dev.tailor.atlas.AtlasPage;
import dev.tailor.atlas.AtlasPageRequest;
import dev.tailor.web.Failed;
import dev.tailor.web.Failure;
import java.util.ArrayList;
import java.util.List;

/** Pages of Atlas's lists, in Atlas's own way. */
final class Paging {
    private Paging() {}

    /** A link as Atlas writes it. */
    public record Link(String rel, String href) {}

    /**
     * A page.
     *
     * @param totalCount how long the list is; absent where Atlas does not say
     * @param links self, previous, next
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Paged<T>(List<T> results, Integer totalCount, List<Link> links) {
        static <T> Paged<T> of(AtlasPage<T> page, String path) {
            var asked = page.asked();
            var links = new ArrayList<Link>();
            links.add(new Link("self", address(path, asked.pageNum(), asked.itemsPerPage())));
            if (asked.pageNum() > 1) {
                links.add(new Link("previous", address(path, asked.pageNum() - 1, asked.itemsPerPage())));
            }
            if (!page.last()) {
                links.add(new Link("next", address(path, asked.pageNum() + 1, asked.itemsPerPage())));
            }
            return new Paged<>(page.results(), page.totalCount().orElse(null), links);
        }

        /** All there is on one page. */
        static <T> Paged<T> whole(List<T> all, String path) {
            return new Paged<>(all, all.size(), List.of(new Link("self", path)));
        }
    }

    /** @throws Failed of the kind ErrPaginationLimits where there is no such page; nothing is sent */
    static AtlasPageRequest asked(String pageNum, String itemsPerPage) {
        var page = number("pageNum", pageNum, 1);
        var size = number("itemsPerPage", itemsPerPage, AtlasPageRequest.DEFAULT_SIZE);
        try {
            return new AtlasPageRequest(page, size);
        } catch (AtlasFailure.OutOfBounds none) {
            throw noSuchPage(none.detail());
        }
    }

    private static int number(String name, String text, int otherwise) {
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("-?\\d{1,9}")) {
            throw noSuchPage(name + " is a whole number.");
        }
        return Integer.parseInt(text);
    }

    private static Failed noSuchPage(String sentence) {
        return new Failed(Failure.of(400, "ErrPaginationLimits", "There is no such page", sentence));
    }

    private static String address(String path, int pageNum, int itemsPerPage) {
        var mark = path.contains("?") ? "&" : "?";
        return path + mark + "pageNum=" + pageNum + "&itemsPerPage=" + itemsPerPage;
    }
}
