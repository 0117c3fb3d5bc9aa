package dev.tailor.review;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** What is decided about several clusters, as a form sends it. */
public class FateFields {
    @RestForm
    List<String> cluster;

    @RestForm
    String fate;

    @RestForm
    String size;

    @RestForm
    String expires;

    @RestForm
    String heir;

    @RestForm
    String why;
}
