package dev.tailor.admin;

import dev.tailor.web.QueryString;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** The fields of a size's form as they are sent. */
public class SizeFields {
    @RestForm
    String id;

    @RestForm
    String version;

    @RestForm
    String memory;

    @RestForm
    String least;

    @RestForm
    String start;

    @RestForm
    String most;

    @RestForm
    String instanceSize;

    @RestForm
    String price;

    @RestForm
    String approval;

    /** Whether it is for all teams, or for those that are ticked or named. */
    @RestForm
    String whose;

    @RestForm
    List<String> team;

    /** A team that no list shows yet. */
    @RestForm
    String other;

    @RestForm
    String retired;

    @RestForm
    String usualFrom;

    @RestForm
    String usualTo;

    SizeForm form() {
        return new SizeForm(
                QueryString.plain(id),
                QueryString.plain(version),
                QueryString.plain(memory),
                QueryString.plain(least),
                QueryString.plain(start),
                QueryString.plain(most),
                QueryString.plain(instanceSize),
                QueryString.plain(price),
                approval != null,
                "chosen".equals(whose),
                team == null ? List.of() : team.stream().map(QueryString::plain).toList(),
                QueryString.plain(other),
                retired != null,
                QueryString.plain(usualFrom),
                QueryString.plain(usualTo));
    }

    /** The same for a size whose memory and machines stay: the form does not send them. */
    SizeForm form(SizeForm present) {
        memory = memory == null ? present.memory() : memory;
        instanceSize = instanceSize == null ? present.instanceSize() : instanceSize;
        id = id == null ? present.id() : id;
        return form();
    }
}
