package dev.tailor.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsTest {
    @TempDir
    Path directory;

    private Path pem;
    private Simulator simulator;

    @BeforeEach
    void start() {
        pem = directory.resolve("trust/ca.pem");
        simulator = Simulator.start(SimulatorOptions.frozen().withTls(pem));
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void who_trusts_the_certificate_is_served_by_name_and_by_address() throws Exception {
        var client = trusting(certificate());

        assertThat(simulator.baseUri().getScheme()).isEqualTo("https");
        assertThat(status(client, simulator.baseUri())).isEqualTo(200);
        assertThat(status(client, URI.create("https://127.0.0.1:" + simulator.port())))
                .isEqualTo(200);
    }

    @Test
    void who_does_not_trust_it_is_not() {
        assertThatThrownBy(() -> status(HttpClient.newHttpClient(), simulator.baseUri()))
                .isInstanceOf(SSLHandshakeException.class);
    }

    @Test
    void the_certificate_is_an_authority_and_another_at_every_start() throws Exception {
        var first = certificate();
        assertThat(((X509Certificate) first).getBasicConstraints()).isNotNegative();
        simulator.close();
        simulator = Simulator.start(SimulatorOptions.frozen().withTls(pem));

        assertThat(certificate()).isNotEqualTo(first);
    }

    private Certificate certificate() throws IOException, GeneralSecurityException {
        try (var bytes = Files.newInputStream(pem)) {
            return CertificateFactory.getInstance("X.509").generateCertificate(bytes);
        }
    }

    private static int status(HttpClient client, URI base) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(base.resolve("/simulator")).build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }

    private static HttpClient trusting(Certificate certificate) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        store.setCertificateEntry("simulator", certificate);
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(context).build();
    }
}
