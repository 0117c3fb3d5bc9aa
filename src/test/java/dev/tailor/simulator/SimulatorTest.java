package dev.tailor.simulator;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** A simulator whose time stands still, with the sample in it, anew for each test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SimulatorTest {
    static final String CLUSTERS = "/groups/" + AtlasAccount.ORDERS + "/clusters";
    static final String FLEX = "/groups/" + AtlasAccount.ORDERS + "/flexClusters";
    static final String USERS = "/groups/" + AtlasAccount.ORDERS + "/databaseUsers";
    static final String ACCESS = "/groups/" + AtlasAccount.ORDERS + "/accessList";

    Simulator simulator;
    AtlasAccount atlas;

    @BeforeAll
    void start() {
        simulator = Simulator.start(SimulatorOptions.frozen().withSample(true));
        atlas = new AtlasAccount(simulator.baseUri());
    }

    @BeforeEach
    void begin_anew() {
        atlas.control("POST", "/reset", "");
        atlas.signIn();
    }

    @AfterAll
    void stop() {
        simulator.close();
    }

    /** The body of a new dedicated cluster. */
    static String cluster(String name, String instanceSize, String more) {
        return """
                {'name':'%s','clusterType':'REPLICASET','mongoDBMajorVersion':'8.0',%s'replicationSpecs':[{'regionConfigs':[
                {'providerName':'AWS','regionName':'EU_CENTRAL_1','priority':7,
                'electableSpecs':{'instanceSize':'%s','nodeCount':3}}]}]}""".formatted(name, more, instanceSize);
    }

    static String cluster(String name) {
        return cluster(name, "M10", "");
    }

    static String sized(String instanceSize, String disk) {
        return """
                {'replicationSpecs':[{'regionConfigs':[{'providerName':'AWS','regionName':'EU_CENTRAL_1','priority':7,
                'electableSpecs':{'instanceSize':'%s','nodeCount':3,'diskSizeGB':%s}}]}]}""".formatted(instanceSize, disk);
    }

    String state(String cluster) {
        return atlas.get(CLUSTERS + "/" + cluster).text("stateName");
    }
}
