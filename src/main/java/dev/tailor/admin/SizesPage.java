package dev.tailor.admin;

import dev.tailor.stock.Kept;
import dev.tailor.stock.Stock;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** What people choose from, as administrators keep it. */
@Path("/admin/sizes")
@Authenticated
public class SizesPage {
    @CheckedTemplate(basePath = "admin")
    static class Templates {
        static native TemplateInstance sizes(List<Kept> sizes);
    }

    @Inject
    Stock stock;

    @GET
    public TemplateInstance list() {
        return Templates.sizes(stock.all());
    }
}
