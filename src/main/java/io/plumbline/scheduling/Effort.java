package io.plumbline.scheduling;

/// How many workdays something takes (工期): at best, most likely and at worst (三点估计); the three are equal where only
/// one is known.
public record Effort(int optimistic, int likely, int pessimistic) {

    /// No plan has a single activity of more workdays: some eighty years.
    private static final int MOST = 20_000;

    public Effort {
        if (pessimistic > MOST) {
            throw new IllegalArgumentException("""
                    工期不能超过 %d 个工作日：%d。 An activity cannot take more than %d workdays.
                    Maybe hours were given.""".formatted(MOST, pessimistic, MOST));
        }
        if (optimistic < 0 || likely < optimistic || pessimistic < likely) {
            throw new IllegalArgumentException("""
                    工期须满足 0 ≤ 乐观 ≤ 最可能 ≤ 悲观。 Three-point workdays must rise from 0: %d, %d, %d.
                    Maybe their order is mixed up.""".formatted(optimistic, likely, pessimistic));
        }
    }

    public static Effort of(int workdays) {
        return new Effort(workdays, workdays, workdays);
    }

    public boolean isCertain() {
        return optimistic == pessimistic;
    }
}
