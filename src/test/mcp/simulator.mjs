// The simulator from the packaged application, with https on a free port, and its control.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { request } from "node:https";
import { join } from "node:path";
import { createInterface } from "node:readline";

export class Simulator {
  #process;
  #certificate;

  constructor(jar, certificate) {
    this.#certificate = certificate;
    const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin", "java") : "java";
    this.#process = spawn(java, ["-jar", jar, "simulator", "--sample", "--port", "0", "--tls", certificate], {
      stdio: ["ignore", "pipe", "inherit"],
    });
  }

  /** Waits until it says where it listens. */
  async address() {
    for await (const line of createInterface({ input: this.#process.stdout })) {
      const said = line.match(/https:\/\/[^,\s]+/);
      if (said) {
        this.base = said[0];
        return this.base;
      }
    }
    throw new Error("The simulator did not start");
  }

  advance(seconds) {
    return this.#send("POST", "/clock/advance", { seconds });
  }

  /** Requests that it had no answer for. */
  async unknown() {
    const journal = await this.#send("GET", "/journal");
    return journal.entries
      .filter((entry) => entry.status === 404 || entry.status === 405 || entry.status === 406 || entry.status >= 500)
      .map((entry) => `${entry.method} ${entry.path} ${entry.status}`);
  }

  end() {
    this.#process.kill();
  }

  #send(method, path, body) {
    return new Promise((resolve, reject) => {
      const call = request(this.base + "/simulator" + path, { method, ca: readFileSync(this.#certificate) }, (answer) => {
        let text = "";
        answer.on("data", (part) => (text += part));
        answer.on("end", () => resolve(JSON.parse(text)));
      });
      call.on("error", reject);
      call.end(body && JSON.stringify(body));
    });
  }
}
