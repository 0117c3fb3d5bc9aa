package dev.tailor.simulator;

import io.netty.util.NetUtil;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.PfxOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * A key for https that is made at every start and forgotten at its end, and a certificate that vouches for itself: who
 * trusts it as an authority trusts this simulator and nothing else. The JDK's keytool makes them, since the JDK has no
 * published way to sign certificates from a program.
 */
final class ThrowAwayCertificate {
    private static final String ALIAS = "simulator";

    private final String password = UUID.randomUUID().toString();
    private final byte[] keyStore;

    /**
     * @param host a name or address that clients will call, besides localhost
     */
    ThrowAwayCertificate(String host) {
        try {
            var directory = Files.createTempDirectory("simulator");
            var file = directory.resolve("key.p12");
            make(file, host);
            keyStore = Files.readAllBytes(file);
            Files.delete(file);
            Files.delete(directory);
        } catch (IOException failed) {
            throw new UncheckedIOException("The simulator can't make a certificate: " + failed.getMessage(), failed);
        }
    }

    /** What a server needs to show it. */
    PfxOptions forServer() {
        return new PfxOptions().setValue(Buffer.buffer(keyStore)).setPassword(password);
    }

    /** Writes the certificate as PEM, for clients that are to trust it. */
    void write(Path pem) {
        var base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded());
        var text = "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n";
        try {
            Files.createDirectories(pem.toAbsolutePath().getParent());
            Files.writeString(pem, text, StandardCharsets.US_ASCII);
        } catch (IOException failed) {
            throw new UncheckedIOException("The simulator can't write " + pem, failed);
        }
    }

    private byte[] encoded() {
        try (var bytes = new ByteArrayInputStream(keyStore)) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(bytes, password.toCharArray());
            return store.getCertificate(ALIAS).getEncoded();
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException("A key store of this JDK could not be read", impossible);
        }
    }

    /** The password goes by the environment, which others on this machine can't read. */
    private void make(Path file, String host) throws IOException {
        var keytool = new ProcessBuilder(command(file, host)).redirectErrorStream(true);
        keytool.environment().put("SIMULATOR_PASSWORD", password);
        var process = keytool.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (exit(process) != 0) {
            throw new IOException("keytool failed: " + said.strip());
        }
    }

    private static List<String> command(Path file, String host) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "" + ALIAS,
                "-dname",
                "CN=Simulator of Atlas",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-sigalg",
                "SHA256withECDSA",
                "-validity",
                "365",
                "-ext",
                "bc:critical=ca:true",
                "-ext",
                "ku:critical=digitalSignature,keyCertSign",
                "-ext",
                "eku=serverAuth",
                "-ext",
                "san=dns:localhost,ip:127.0.0.1,ip:::1" + alsoNamed(host),
                "-storetype",
                "PKCS12",
                "-keystore",
                "" + file,
                "-storepass:env",
                "SIMULATOR_PASSWORD");
    }

    private static String alsoNamed(String host) {
        if (host.equals("localhost")) {
            return "";
        }
        return (NetUtil.createByteArrayFromIpAddressString(host) == null ? ",dns:" : ",ip:") + host;
    }

    private static int exit(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a certificate was made", interrupted);
        }
    }
}
