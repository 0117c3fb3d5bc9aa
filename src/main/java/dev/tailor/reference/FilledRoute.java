package dev.tailor.reference;

import dev.tailor.reference.RouteView.ParameterView;
import dev.tailor.web.AddressPart;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A route with what was filled in for it. */
record FilledRoute(RouteView route, MultivaluedMap<String, String> fields) {
    /** The names of what an address can't be without. */
    List<String> missing() {
        return route.fields().stream()
                .filter(parameter ->
                        parameter.in().equals("path") && value(parameter).isEmpty())
                .map(ParameterView::name)
                .toList();
    }

    String address() {
        var path = route.path();
        for (var parameter : route.fields()) {
            path = path.replace("{" + parameter.name() + "}", AddressPart.encoded(value(parameter)));
        }
        var query = route.fields().stream()
                .filter(parameter ->
                        parameter.in().equals("query") && !value(parameter).isEmpty())
                .map(parameter -> parameter.name() + "=" + AddressPart.encoded(value(parameter)))
                .collect(Collectors.joining("&"));
        return path + (query.isEmpty() ? "" : "?" + query);
    }

    private String value(ParameterView parameter) {
        return Objects.requireNonNullElse(fields.getFirst(parameter.name()), "").strip();
    }
}
