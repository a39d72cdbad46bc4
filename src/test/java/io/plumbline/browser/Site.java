package io.plumbline.browser;

import io.plumbline.database.Database;
import io.plumbline.database.TestDatabase;
import io.plumbline.demo.ExamplePlans;
import io.plumbline.publishing.pages.PlanPages;
import io.plumbline.register.Plan;
import io.plumbline.server.WebServer;
import java.util.List;

/// The example plans, served once for all tests that only look. A test that writes opens one of its own.
final class Site implements AutoCloseable {

    private static final class Shared {
        static final Site SITE = loaded();
    }

    final Database database;
    final List<Plan> plans;
    private final WebServer server;

    private Site(Database database, List<Plan> plans) {
        this.database = database;
        this.plans = plans;
        this.server = PlanPages.serve(database, ExamplePlans.clock(), () -> ExamplePlans.DAY, "tester", 0);
    }

    private static Site loaded() {
        Database database = TestDatabase.fresh();
        return new Site(database, ExamplePlans.load(database, step -> {}));
    }

    /// An empty register of one's own.
    static Site empty() {
        return new Site(TestDatabase.fresh(), List.of());
    }

    static Site shared() {
        return Shared.SITE;
    }

    String address(String path) {
        return "http://localhost:" + server.port() + path;
    }

    Plan wuhan() {
        return plans.getFirst();
    }

    /// The page of a plan.
    String planPath(Plan plan, String rest) {
        return "/plans/" + plan.id() + rest;
    }

    @Override
    public void close() {
        server.close();
    }
}
