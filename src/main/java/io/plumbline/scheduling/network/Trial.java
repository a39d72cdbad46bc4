package io.plumbline.scheduling.network;

/// The earliest dates of a network with one set of durations after another, for simulations. The network is the trial's
/// own while it runs: its durations change.
public final class Trial {

    private final Network network;
    private final ForwardPass forward;
    private int last;

    public Trial(Network network) {
        this.network = network;
        this.forward = new ForwardPass(network);
    }

    /// One pass with `durations`, by activity, in workdays.
    public void run(int[] durations) {
        System.arraycopy(durations, 0, network.durations, 0, durations.length);
        forward.run();
        last = 0;
        for (int i = 1; i < durations.length; i++) {
            if (forward.finish[i] > forward.finish[last]) {
                last = i;
            }
        }
    }

    /// The last finish of all.
    public int end() {
        return forward.finish[last];
    }

    public int finish(int activity) {
        return forward.finish[activity];
    }

    /// Adds one for each activity on the path that drives the end.
    public void countCritical(int[] counts) {
        int steps = 0;
        int at = last;
        counts[at]++;
        for (int slot = forward.drivingSlot(at); slot >= 0 && steps < counts.length; slot = forward.drivingSlot(at)) {
            at = network.in.other[slot];
            counts[at]++;
            steps++;
        }
    }
}
