package io.plumbline.publishing.pages;

import io.plumbline.register.Plan;
import java.util.List;

/// All plans (规划), and a form for one more.
public record PlansPage(List<Plan> plans) {

    public PlansPage {
        plans = List.copyOf(plans);
    }
}
