import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/// The CPU time of this thread in nanoseconds: what a busy machine does not change.
final class Cpu {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Cpu() {}

    static long now() {
        return THREADS.getCurrentThreadCpuTime();
    }
}
