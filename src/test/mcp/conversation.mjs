// A conversation with an MCP server over its standard input and output: JSON-RPC, a message a line.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

export class Conversation {
  #server;
  #waiting = new Map();
  #next = 1;

  constructor(program, environment) {
    this.#server = spawn(process.execPath, [program], {
      env: { ...process.env, ...environment },
      stdio: ["pipe", "pipe", "inherit"],
    });
    this.#server.on("exit", (code) => this.#fail(new Error(`The MCP server ended with ${code}`)));
    createInterface({ input: this.#server.stdout }).on("line", (line) => this.#hear(line));
  }

  async begin() {
    await this.#ask("initialize", {
      protocolVersion: "2025-06-18",
      capabilities: {},
      clientInfo: { name: "simulator-check", version: "1" },
    });
    this.#say({ method: "notifications/initialized" });
    return (await this.#ask("tools/list", {})).tools.map((tool) => tool.name);
  }

  /** What a tool answers, as data; what it calls an error is thrown. */
  async call(tool, args) {
    const result = await this.#ask("tools/call", { name: tool, arguments: args });
    if (result.isError) {
      throw new Error(`${tool}: ${result.content.map((part) => part.text).join(" ")}`);
    }
    return result.structuredContent;
  }

  end() {
    this.#server.removeAllListeners("exit");
    this.#server.stdin.end();
    this.#server.kill();
  }

  #ask(method, params) {
    const id = this.#next++;
    const answer = new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    this.#say({ id, method, params });
    return answer;
  }

  #say(message) {
    this.#server.stdin.write(JSON.stringify({ jsonrpc: "2.0", ...message }) + "\n");
  }

  #hear(line) {
    const message = JSON.parse(line);
    const waiting = this.#waiting.get(message.id);
    if (!waiting || message.method) {
      return;
    }
    this.#waiting.delete(message.id);
    message.error ? waiting.reject(new Error(message.error.message)) : waiting.resolve(message.result);
  }

  #fail(reason) {
    this.#waiting.forEach(({ reject }) => reject(reason));
    this.#waiting.clear();
  }
}
