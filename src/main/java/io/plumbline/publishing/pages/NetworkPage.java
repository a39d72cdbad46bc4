package io.plumbline.publishing.pages;

import io.plumbline.publishing.schedules.NetworkChart;
import io.plumbline.scheduling.keeping.KeptSchedule;

/// A schedule as a network (网络图): which activity waits for which.
public record NetworkPage(KeptSchedule kept, NetworkChart chart) {}
