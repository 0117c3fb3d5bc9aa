package dev.tailor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A page of a list.
 *
 * @param next where the next page is; absent on the last. How many there are in all is not counted: that costs a scan.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Listing<T>(List<T> results, String next) {
    static <T> Listing<T> all(List<T> results) {
        return new Listing<>(results, null);
    }
}
