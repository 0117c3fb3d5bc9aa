// MongoDB's MCP server, unchanged, against the simulator: what people ask of it must do what they expect of Atlas.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Conversation } from "./conversation.mjs";
import { Simulator } from "./simulator.mjs";

const ORGANIZATION = "5f00000000000000000000aa";
const ORDERS = "64a000000000000000000001";
const LONGEST = 120_000;

const directory = mkdtempSync(join(tmpdir(), "simulator-"));
const certificate = join(directory, "ca.pem");
const simulator = new Simulator(process.argv[2], certificate);
let mcp;
const late = setTimeout(() => stop(new Error(`Not done after ${LONGEST / 1000} seconds`)), LONGEST);

function stop(failure) {
  clearTimeout(late);
  mcp?.end();
  simulator.end();
  rmSync(directory, { recursive: true, force: true });
  if (failure) {
    console.error(`MongoDB's MCP server against the simulator: ${failure.stack}`);
  }
  process.exit(failure ? 1 : 0);
}

async function step(sentence, work) {
  await work();
  console.log(`  ${sentence}`);
}

function start(base) {
  const program = join(dirname(createRequire(import.meta.url).resolve("mongodb-mcp-server")), "../esm/index.js");
  return new Conversation(program, {
    // Its two ways to fetch trust what these two name.
    NODE_EXTRA_CA_CERTS: certificate,
    SSL_CERT_FILE: certificate,
    MDB_MCP_API_BASE_URL: base,
    MDB_MCP_API_CLIENT_ID: "mdb_sa_id_000000000000000000000001",
    MDB_MCP_API_CLIENT_SECRET: "mdb_sa_sk_tailor-development-only",
    MDB_MCP_TELEMETRY: "disabled",
    MDB_MCP_LOGGERS: "mcp",
    MDB_MCP_CONFIRMATION_REQUIRED_TOOLS: "",
  });
}

async function check() {
  mcp = start(await simulator.address());
  const tools = await mcp.begin();
  const cluster = (clusterName) => mcp.call("atlas-inspect-cluster", { projectId: ORDERS, clusterName });

  await step("has its tools for Atlas", () => assert.ok(tools.includes("atlas-create-cluster"), tools.join(" ")));

  await step("lists organizations and projects", async () => {
    const { organizations } = await mcp.call("atlas-list-orgs", {});
    assert.deepEqual(organizations.map((organization) => organization.id), [ORGANIZATION]);
    const { projects } = await mcp.call("atlas-list-projects", {});
    assert.ok(projects.some((project) => project.id === ORDERS && project.name === "orders-dev"));
    const ofOrganization = await mcp.call("atlas-list-projects", { orgId: ORGANIZATION });
    assert.deepEqual(ofOrganization.projects, projects);
  });

  await step("lists clusters of every kind", async () => {
    const everywhere = await mcp.call("atlas-list-clusters", {});
    assert.ok(everywhere.clusters.some((known) => known.clusterName === "search-legacy"));
    const { clusters } = await mcp.call("atlas-list-clusters", { projectId: ORDERS });
    const ledger = clusters.find((known) => known.name === "orders-ledger");
    assert.equal(ledger.instanceSize, "M10");
    assert.equal(clusters.find((known) => known.name === "orders-playground").instanceType, "FLEX");
  });

  await step("creates a project", async () => {
    await mcp.call("atlas-create-project", { projectName: "mcp", orgId: ORGANIZATION });
    const { projects } = await mcp.call("atlas-list-projects", {});
    assert.ok(projects.some((project) => project.name === "mcp"));
  });

  await step("creates a free cluster", async () => {
    await mcp.call("atlas-create-free-cluster", { projectId: ORDERS, name: "orders-free", region: "EU_WEST_1" });
    assert.equal((await cluster("orders-free")).state, "CREATING");
  });

  await step("creates a dedicated cluster, which has no address before it is up", async () => {
    const regions = ["EU_CENTRAL_1"];
    const wanted = { projectId: ORDERS, clusterName: "orders-mcp", provider: "AWS", regions, instanceSize: "M10" };
    const created = await mcp.call("atlas-create-cluster", { ...wanted, mongoDBVersion: "8.0" });
    assert.equal(created.encryptionAtRestProvider, "NONE");
    assert.deepEqual((await cluster("orders-mcp")).connectionStrings, {});
    await simulator.advance(1800);
    const ready = await cluster("orders-mcp");
    assert.equal(ready.state, "IDLE");
    assert.match(ready.connectionStrings.standardSrv, /^mongodb\+srv:\/\/orders-mcp\./);
    assert.equal((await cluster("orders-free")).state, "IDLE");
  });

  await step("creates a database user", async () => {
    const roles = [{ roleName: "readWrite", databaseName: "shop", collectionName: "orders" }, { roleName: "clusterMonitor" }];
    const made = await mcp.call("atlas-create-db-user", { projectId: ORDERS, username: "mcp", roles, clusters: ["orders-mcp"] });
    assert.ok(made.password.length >= 8);
    const { users } = await mcp.call("atlas-list-db-users", { projectId: ORDERS });
    const user = users.find((known) => known.username === "mcp");
    assert.deepEqual(user.scopes, [{ type: "CLUSTER", name: "orders-mcp" }]);
    assert.equal(user.roles[0].collectionName, "orders");
  });

  await step("reads and extends the access list", async () => {
    await mcp.call("atlas-create-access-list", { projectId: ORDERS, cidrBlocks: ["192.0.2.0/24"], currentIpAddress: true });
    const { entries } = await mcp.call("atlas-inspect-access-list", { projectId: ORDERS });
    assert.ok(entries.some((entry) => entry.cidrBlock === "192.0.2.0/24"));
    assert.ok(entries.some((entry) => entry.ipAddress === "127.0.0.1"));
  });

  await step("resizes a cluster", async () => {
    await mcp.call("atlas-upgrade-cluster", { projectId: ORDERS, clusterName: "orders-mcp", targetTier: "M20" });
    assert.equal((await cluster("orders-mcp")).state, "UPDATING");
    await simulator.advance(900);
    assert.equal((await cluster("orders-mcp")).instanceSize, "M20");
  });

  await step("pauses and resumes a cluster", async () => {
    await mcp.call("atlas-pause-resume-cluster", { projectId: ORDERS, clusterName: "orders-mcp", action: "PAUSE" });
    await simulator.advance(120);
    assert.equal((await cluster("orders-mcp")).paused, true);
    await mcp.call("atlas-pause-resume-cluster", { projectId: ORDERS, clusterName: "orders-mcp", action: "RESUME" });
    assert.equal((await cluster("orders-mcp")).paused, false);
  });

  await step("hears why something can't be", async () => {
    const paused = { projectId: ORDERS, clusterName: "orders-free", action: "PAUSE" };
    await assert.rejects(mcp.call("atlas-pause-resume-cluster", paused), /TENANT_CLUSTER_UPDATE_UNSUPPORTED|shared tier/);
    await assert.rejects(cluster("nothing"), /No cluster named nothing exists/);
  });

  await step("reads alerts", async () => {
    const { alerts } = await mcp.call("atlas-list-alerts", { projectId: ORDERS, status: "OPEN" });
    assert.ok(alerts.length > 0);
    assert.ok(alerts.every((alert) => alert.status === "OPEN"));
  });

  await step("loads sample data", async () => {
    const begun = await mcp.call("atlas-load-sample-dataset", { projectId: ORDERS, clusterName: "orders-free" });
    assert.equal(begun.state, "WORKING");
    await simulator.advance(120);
    const done = await mcp.call("atlas-load-sample-dataset", { projectId: ORDERS, jobId: begun.jobId });
    assert.equal(done.state, "COMPLETED");
  });

  await step("turns a free cluster into a flex one, and that into a dedicated one", async () => {
    await mcp.call("atlas-upgrade-cluster", { projectId: ORDERS, clusterName: "orders-free", targetTier: "FLEX" });
    assert.equal((await cluster("orders-free")).instanceType, "FLEX");
    await mcp.call("atlas-upgrade-cluster", { projectId: ORDERS, clusterName: "orders-free", targetTier: "M10" });
    assert.equal((await cluster("orders-free")).instanceSize, "M10");
  });

  await step("asks the performance advisor, who has nothing to say", async () => {
    const advice = await mcp.call("atlas-get-performance-advisor", { projectId: ORDERS, clusterName: "orders-ledger" });
    assert.deepEqual(advice.suggestedIndexes, []);
  });

  await step("asked for nothing that the simulator does not know", async () => {
    const known = /\/(clusters|flexClusters)\/nothing 404$/;
    assert.deepEqual((await simulator.unknown()).filter((call) => !known.test(call)), []);
  });
}

console.log("MongoDB's MCP server against the simulator:");
check().then(() => stop(), stop);
