package io.plumbline.judging.warning;

/// How many alarms an office can bear (预警规则): of the alarms of a day at most `falseShare` may be false in the long run,
/// 0 to 1, and no unit gets more than `perUnit`.
public record AlarmRules(double falseShare, int perUnit) {

    public static final AlarmRules USUAL = new AlarmRules(0.1, 3);

    public AlarmRules {
        if (!(falseShare > 0 && falseShare < 1) || perUnit < 1) {
            throw new IllegalArgumentException("""
                    误报比例须在 0 与 1 之间，每单位预警数须为正数
                    The share of false alarms lies between 0 and 1, and a unit may get one alarm or more.""");
        }
    }
}
