package dev.tailor.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.netty.handler.codec.http.QueryStringEncoder;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Atlas's lists: a page of results, links to the pages around it, and how many there are. */
final class Paging {
    private static final Set<String> PARAMETERS = Set.of("pageNum", "itemsPerPage");
    private static final int LARGEST_PAGE = 500;

    private final Call call;
    private final int number;
    private final int size;

    private Paging(Call call) {
        this.call = call;
        this.number = positive("pageNum", 1, Integer.MAX_VALUE / LARGEST_PAGE);
        this.size = positive("itemsPerPage", 100, LARGEST_PAGE);
    }

    /** The page of {@code all} that the call asks for. */
    static <T> ObjectNode page(Call call, List<T> all, Function<T, ? extends JsonNode> asJson) {
        return new Paging(call).page(all, asJson);
    }

    private <T> ObjectNode page(List<T> all, Function<T, ? extends JsonNode> asJson) {
        var from = Math.min(all.size(), (number - 1) * size);
        var to = Math.min(all.size(), from + size);
        var page = Json.object();
        page.set("links", links(to < all.size()));
        page.set("results", Json.array(all.subList(from, to), asJson));
        if (call.query("includeCount").map(Boolean::parseBoolean).orElse(true)) {
            page.put("totalCount", all.size());
        }
        return page;
    }

    private JsonNode links(boolean more) {
        var links = Json.array();
        links.add(Call.link("self", address(number)));
        if (number > 1) {
            links.add(Call.link("previous", address(number - 1)));
        }
        if (more) {
            links.add(Call.link("next", address(number + 1)));
        }
        return links;
    }

    private String address(int page) {
        var address = new QueryStringEncoder(call.address());
        call.queries().entries().stream()
                .filter(entry -> !PARAMETERS.contains(entry.getKey()))
                .forEach(entry -> address.addParam(entry.getKey(), entry.getValue()));
        address.addParam("pageNum", Integer.toString(page));
        address.addParam("itemsPerPage", Integer.toString(size));
        return address.toString();
    }

    private int positive(String parameter, int byDefault, int largest) {
        var text = call.query(parameter).orElse(Integer.toString(byDefault));
        var value = text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
        if (value < 1 || value > largest) {
            throw AtlasError.badRequest(
                    "INVALID_QUERY_PARAMETER", "Invalid query parameter " + parameter + " specified.", parameter);
        }
        return value;
    }
}
