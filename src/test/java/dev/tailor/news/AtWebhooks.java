package dev.tailor.news;

import dev.tailor.Page;
import dev.tailor.Visitor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;

/** Lena's pages about that program's webhook. */
abstract class AtWebhooks extends AtReceiver {
    static final String NEW = "form[action='/webhooks/new']";

    @Inject
    EntityManager database;

    /** What a button of its page does. */
    Page pressed(String button) {
        var lena = Visitor.lena();
        var link = link();
        var proof =
                lena.open("/webhooks/new").the(NEW + " input[name=csrf-token]").val();
        var version = lena.open(link).the("[name=version]").val();
        var answer = lena.post(link + "/" + button, Map.of("csrf-token", proof, "version", version));
        return answer.status() == 303 ? lena.open(answer.header("Location")) : answer;
    }

    static String link() {
        return Visitor.ada().open("/webhooks").the("a.name").attr("href");
    }

    @SuppressWarnings("unchecked")
    List<String> told() {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select split_part(who_name, ' ', 1) || ' ' || what || ' ' || outcome from event"
                                + " where act = 'webhook' order by id",
                        String.class)
                .getResultList());
    }
}
