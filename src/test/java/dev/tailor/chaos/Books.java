package dev.tailor.chaos;

/** The three books, opened when all has come to rest: what browsers saw, what Postgres says, what Atlas has. */
final class Books {
    private Books() {}

    static Verdict compare(Ledger ledger, Meddler meddler, Stage stage) throws Exception {
        var postgres = Postgres.opened(stage.database());
        var atlas = Things.of(stage);
        var findings = new Findings();
        new ChangeBook(ledger, postgres, findings).compare();
        new ClusterBook(ledger, meddler, postgres, atlas, findings).compare();
        new WishBook(ledger, meddler, postgres, atlas, findings).compare();
        new StepBook(ledger, postgres, findings).compare();
        new EndBook(ledger, meddler, postgres, findings).compare();
        new LoginBook(ledger, postgres, atlas, findings).compare();
        new AddressBook(ledger, postgres, atlas, findings).compare();
        return findings.verdict(Postgres.moving(stage.database()));
    }
}
