package dev.tailor;

import io.restassured.http.Method;
import java.util.Arrays;
import java.util.List;

/** What a row of the table of {@link ApiRoutesTest} says about a route. */
record ApiRule(Method method, String path, String body, List<Integer> statuses) {
    static ApiRule of(String row) {
        var parts = Arrays.stream(row.split("\\|")).map(String::strip).toList();
        var route = parts.get(0).split(" ");
        var statuses =
                Arrays.stream(parts.get(2).split(" +")).map(Integer::valueOf).toList();
        return new ApiRule(Method.valueOf(route[0]), route[1], parts.get(1), statuses);
    }

    String address() {
        return path.replaceFirst("\\?.*", "");
    }

    String route() {
        return method + " "
                + address().replace("/admin/{user}", "/{database}/{user}").replace("/sizes/S", "/sizes/{size}");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
